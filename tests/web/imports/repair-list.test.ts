import type { ImportIssue } from '@upshot/shared/imports/issue'
import { noRepairs, withCell, withRow } from '@upshot/shared/imports/repair'
import type { FileColumn } from '@upshot/shared/imports/result'
import {
  columnOf,
  columnToRepair,
  joined,
  messageOf,
  repairItems,
  withChecked,
  withEmptyBefore,
  without,
} from '@upshot/web/imports/repair-list.ts'
import { describe, expect, it } from 'vitest'

function issue(line: number | null, part: Partial<ImportIssue> = {}): ImportIssue {
  return { level: 'error', line, column: 'Email', code: 'BAD_EMAIL', message: `Line ${line}: no address.`, ...part }
}

function column(index: number, label: string, field: FileColumn['field']): FileColumn {
  return { index, label, field, sensitive: false, samples: [] }
}

const columns = [column(0, 'Name', 'name'), column(1, 'Email', null), column(2, 'Email', 'email')]

describe('rows to correct', () => {
  const issues = [
    issue(null),
    issue(9, { level: 'warning', code: 'NO_EMAIL' }),
    issue(4),
    issue(4, { column: 'Name', level: 'warning', code: 'SUSPICIOUS_CHARACTERS' }),
    issue(7, { column: null, code: 'WRONG_CELL_COUNT' }),
    issue(2, { level: 'note' }),
  ]
  const lines = (shown: Parameters<typeof repairItems>[2], repairs = noRepairs) =>
    repairItems(issues, repairs, shown).map(({ line }) => line)

  it('are those of the file, each once and in its order, by what is shown', () => {
    expect(lines('all')).toEqual([4, 7, 9])
    expect(lines('left-out')).toEqual([4, 7])
    expect(lines('NO_EMAIL')).toEqual([9])
    expect(repairItems(issues, noRepairs, 'all')[0]?.issues).toHaveLength(2)
  })

  it('stay when they are corrected, whatever is shown', () => {
    const repairs = withCell(noRepairs, { line: 12, column: 2, from: 'a', to: 'b' })
    expect(lines('left-out', repairs)).toEqual([4, 7, 12])
    expect(repairItems(issues, repairs, 'left-out').find(({ line }) => line === 12)).toMatchObject({ isRepaired: true })
  })

  it('are broken while their cells are too many or too few, also once they were cut', () => {
    const item = (repairs = noRepairs) => repairItems(issues, repairs, 'all').find(({ line }) => line === 7)
    expect(item()).toMatchObject({ isBroken: true, isRepaired: false })
    expect(item(withRow(noRepairs, { line: 7, from: ['a'], to: ['a', 'b'] }))).toMatchObject({ isRepaired: true })
  })

  it('say what a check said of them until the file is read again', () => {
    const now = withChecked(issues, new Map([[4, []]]))
    expect(repairItems(now, noRepairs, 'all').map(({ line }) => line)).toEqual([7, 9])
  })
})

describe('the cell to correct', () => {
  it('is in the column that is read, where two have one name', () => {
    expect(columnOf(issue(4), columns)).toBe(2)
    expect(columnOf(issue(4, { column: null }), columns)).toBeNull()
    expect(columnOf(issue(4, { column: 'Gone' }), columns)).toBeNull()
  })

  it('is what costs the row, else what is doubtful, else the first', () => {
    const base = { line: 4, isBroken: false, isRepaired: false }
    const doubt = issue(4, { column: 'Name', level: 'warning' })
    expect(columnToRepair({ ...base, issues: [doubt, issue(4)] }, columns)).toBe(2)
    expect(columnToRepair({ ...base, issues: [doubt] }, columns)).toBe(0)
    expect(columnToRepair({ ...base, issues: [] }, columns)).toBe(0)
  })

  it('has its message without the line', () => {
    expect(messageOf(issue(14))).toBe('no address.')
  })
})

describe('a row that is cut otherwise', () => {
  it('gets back the sign at which it was cut by mistake', () => {
    expect(joined(['Ana', 'Acme', ' Inc', 'x'], 1, ',')).toEqual(['Ana', 'Acme, Inc', 'x'])
    expect(joined(['Ana'], 0, ',')).toEqual(['Ana'])
  })

  it('gets cells and loses them', () => {
    expect(withEmptyBefore(['a', 'b'], 1)).toEqual(['a', '', 'b'])
    expect(withEmptyBefore(['a'], 1)).toEqual(['a', ''])
    expect(without(['a', '', 'b'], 1)).toEqual(['a', 'b'])
  })
})
