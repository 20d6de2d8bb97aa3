import { issuesOfRow } from '@upshot/server/imports/reading/issues-of-row'
import { RejectedLog } from '@upshot/server/imports/reading/rejected-log'
import { noRepairs } from '@upshot/shared/imports/repair'
import type { ImportMapping } from '@upshot/shared/imports/result'
import { describe, expect, it } from 'vitest'
import { bytesOf, understood } from './fixture.ts'

const list = [
  'Name,Email,Status',
  'Ana,ana@example.com,Going',
  'Bo,bo@,Going',
  'Cy,cy@example.com,Gonig',
  'Acme, Inc,di@example.com,Going',
  'Ed,ed@example.com,Gonig',
].join('\n')

describe('a file that is read with corrections', () => {
  it('says what it would say if they stood in it', async () => {
    const before = await understood(bytesOf(list))
    expect(before.understood.counts).toMatchObject({ rows: 5, rejectedRows: 2, registered: 1 })
    const repairs = {
      cells: [{ line: 3, column: 1, from: 'bo@', to: 'bo@example.com' }],
      values: [{ column: 2, from: 'Gonig', to: 'Going' }],
      rows: [
        { line: 5, from: ['Acme', ' Inc', 'di@example.com', 'Going'], to: ['Acme, Inc', 'di@example.com', 'Going'] },
      ],
    }
    const after = await understood(bytesOf(list), { repairs })
    expect(after.understood.counts).toMatchObject({ rows: 5, rejectedRows: 0, registered: 5 })
    expect(after.understood.repairs).toEqual({ applied: 3, stale: 0 })
    const written = list
      .replace('bo@', 'bo@example.com')
      .replaceAll('Gonig', 'Going')
      .replace('Acme, Inc', '"Acme, Inc"')
    const plain = await understood(bytesOf(written))
    expect([...after.people()]).toEqual([...plain.people()])
    expect({ ...after.understood, repairs: null, firstRows: [], topRows: [], columns: [] }).toEqual({
      ...plain.understood,
      repairs: null,
      firstRows: [],
      topRows: [],
      columns: [],
    })
  })

  it('is not changed where something else stands by now', async () => {
    const repairs = {
      cells: [
        { line: 3, column: 1, from: 'other', to: 'bo@example.com' },
        { line: 99, column: 1, from: 'x', to: 'y' },
      ],
      values: [{ column: 2, from: 'Nothing', to: 'Going' }],
      rows: [{ line: 5, from: ['Acme'], to: ['a', 'b', 'c'] }],
    }
    const read = await understood(bytesOf(list), { repairs })
    expect(read.understood.counts).toMatchObject({ rejectedRows: 2, registered: 1 })
    expect(read.understood.repairs).toEqual({ applied: 0, stale: 4 })
  })

  it('is corrected also where rows wait for the order of day and month', async () => {
    const file = 'Date,Value\n03/04/2026,10\n05/04/2026,oops\n25/04/2026,12\n'
    const repairs = { ...noRepairs, cells: [{ line: 3, column: 1, from: 'oops', to: '11' }] }
    const read = await understood(bytesOf(file), { repairs })
    expect(read.understood.counts.rejectedRows).toBe(0)
    expect(read.understood.more.values).toBe(3)
  })
})

describe('a row by itself', () => {
  it('has the issues that it has in the file', async () => {
    const read = await understood(bytesOf(list))
    const rows = list.split('\n').map(line => line.split(','))
    for (const [at, cells] of rows.entries()) {
      if (at === 0) continue
      const alone = issuesOfRow(read.understood, {}, { line: at + 1, cells })
      expect(alone).toEqual(read.understood.issues.filter(({ line }) => line === at + 1))
    }
    expect(issuesOfRow(read.understood, {}, { line: 3, cells: ['Bo', 'bo@example.com', 'Going'] })).toEqual([])
  })

  it('is read by the order of dates that the file has', async () => {
    const file = 'Date,Value\n03/04/2026,10\n25/04/2026,12\n'
    const read = await understood(bytesOf(file))
    expect(issuesOfRow(read.understood, {}, { line: 2, cells: ['26/04/2026', '1'] })).toEqual([])
    expect(issuesOfRow(read.understood, {}, { line: 2, cells: ['soon', '1'] })).toMatchObject([
      { code: 'BAD_DATE', line: 2 },
    ])
  })
})

const mapping = {
  headerLine: 1,
  delimiter: ',',
  columns: [
    { index: 0, field: 'name' },
    { index: 1, field: 'email' },
    { index: 2, field: 'status' },
  ],
} satisfies ImportMapping

describe('the rows that are left out', () => {
  it('are all told with their reasons, in the order of the file, also beyond those that are listed', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `Person ${at},nobody-${at}@,Going`)
    const rejected = new RejectedLog()
    const read = await understood(bytesOf(['Name,Email,Status', ...rows, 'Ana,ana@example.com,Going'].join('\n')), {
      mapping,
      rejected,
    })
    expect(read.understood.counts.rejectedRows).toBe(3_000)
    expect(read.understood.issues.length).toBeLessThan(1_100)
    const { lines, reasons, texts } = rejected.rows()
    expect([...lines]).toEqual(rows.map((_, at) => at + 2))
    expect(texts[reasons[2_999] ?? -1]).toMatch(/^'nobody-2999@' is not an e-mail address/)
  })

  it('are told by their cause once there are too many different sentences', async () => {
    const rows = Array.from({ length: 50_010 }, (_, at) => `P,nobody-${at}@,Going`)
    const rejected = new RejectedLog()
    await understood(bytesOf(['Name,Email,Status', ...rows, 'Ana,ana@example.com,Going'].join('\n')), {
      mapping,
      rejected,
    })
    const { lines, reasons, texts } = rejected.rows()
    expect(lines).toHaveLength(50_010)
    expect(texts.length).toBeLessThan(50_005)
    expect(texts[reasons.at(-1) ?? -1]).toBe('Email: not an e-mail address.')
  })

  it('is an order where the file has orders, and has day numbers for times where the file has them', async () => {
    const file = 'Order,Email,Quantity,Order date\n1,ana@example.com,2,45910.67\n2,bo@example.com,1,45911.5\n'
    const read = await understood(bytesOf(file))
    const issues = (...cells: string[]) => issuesOfRow(read.understood, {}, { line: 3, cells })
    expect(issues('2', 'bo@example.com', '4', '45912.25')).toEqual([])
    expect(issues('2', 'bo@example.com', 'four', '45912.25')).toMatchObject([{ code: 'BAD_NUMBER', line: 3 }])
    expect(issues('2', 'bo@example.com', '4', 'soon')).toMatchObject([{ code: 'BAD_DATE', line: 3 }])
  })
})
