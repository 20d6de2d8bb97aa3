import type { ImportIssue } from '@upshot/shared/imports/issue'
import { describe, expect, it } from 'vitest'
import { cellFaults } from '../../../web/imports/cell-faults.ts'

function issue(change: Partial<ImportIssue>): ImportIssue {
  return { level: 'error', line: 3, column: 'Date', code: 'BAD_DATE', message: 'It is no date.', ...change }
}

describe('the faults of cells', () => {
  it('are found by line and column', () => {
    const faultOf = cellFaults([issue({}), issue({ line: null }), issue({ column: null, line: 4 })])
    expect(faultOf(3, 'Date')?.code).toBe('BAD_DATE')
    expect(faultOf(3, 'Name')).toBeNull()
    expect(faultOf(4, 'Date')).toBeNull()
  })

  it('are the worst where a cell has several, and never notes', () => {
    const doubt = issue({ level: 'warning', code: 'AMBIGUOUS_DATE' })
    expect(cellFaults([doubt, issue({}), doubt])(3, 'Date')?.code).toBe('BAD_DATE')
    expect(cellFaults([issue({ level: 'note' })])(3, 'Date')).toBeNull()
  })
})
