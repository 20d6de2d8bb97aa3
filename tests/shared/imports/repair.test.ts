import {
  countRepairs,
  noRepairs,
  Repairs,
  repairedCells,
  takenBack,
  withCell,
  withoutLine,
  withoutValue,
  withRow,
  withValue,
} from '@upshot/shared/imports/repair'
import { describe, expect, it } from 'vitest'

const cell = { line: 3, column: 1, from: 'ana@', to: 'ana@example.com' }
const value = { column: 2, from: 'Apprvd', to: 'Approved' }

function problemsOf(repairs: unknown): string[] {
  const parsed = Repairs.safeParse(repairs)
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}

describe('corrections', () => {
  it('of a cell and of a value are read in place of what stands there', () => {
    const repairs = withValue(withCell(noRepairs, cell), value)
    expect(repairedCells(repairs, 3, ['Ana', 'ana@', 'Apprvd'])).toEqual(['Ana', 'ana@example.com', 'Approved'])
    expect(repairedCells(repairs, 4, ['Bo', 'ana@', 'Apprvd'])).toEqual(['Bo', 'ana@', 'Approved'])
    expect(repairedCells(repairs, 3, ['Ana', 'other', ''])).toEqual(['Ana', 'other', ''])
  })

  it('of one row go before those of all rows, also when the row is to stay as it is', () => {
    const kept = withCell(withValue(noRepairs, value), { line: 3, column: 2, from: 'Apprvd', to: 'Apprvd' })
    expect(countRepairs(kept)).toBe(2)
    expect(repairedCells(kept, 3, ['', '', 'Apprvd'])[2]).toBe('Apprvd')
    expect(repairedCells(kept, 4, ['', '', 'Apprvd'])[2]).toBe('Approved')
  })

  it('go when the cell is written as it was', () => {
    expect(withCell(withCell(noRepairs, cell), { ...cell, to: cell.from })).toEqual(noRepairs)
    expect(withValue(withValue(noRepairs, value), { ...value, to: value.from })).toEqual(noRepairs)
  })

  it('cut a row otherwise, after which its cells can be corrected as well', () => {
    const row = { line: 5, from: ['Ana', 'Acme', ' Inc', 'Apprvd'], to: ['Ana', 'Acme, Inc', 'Apprvd'] }
    const repairs = withCell(withValue(withRow(noRepairs, row), value), { line: 5, column: 0, from: 'Ana', to: 'Anna' })
    expect(repairedCells(repairs, 5, row.from)).toEqual(['Anna', 'Acme, Inc', 'Approved'])
    expect(repairedCells(repairs, 5, ['Ana', 'Acme'])).toEqual(['Anna', 'Acme'])
  })

  it('are taken back one by one, and leave what came later alone', () => {
    const first = withCell(noRepairs, cell)
    const later = withValue(withCell(first, { ...cell, to: 'wrong' }), value)
    expect(takenBack(later, first, { line: 3 })).toEqual(withValue(first, value))
    expect(takenBack(later, first, value)).toEqual({ ...later, values: [] })
    expect(withoutLine(later, 3).cells).toEqual([])
    expect(withoutValue(later, value).values).toEqual([])
  })

  it('of all rows bring corrections of single cells back when they are taken back', () => {
    const single = withCell(noRepairs, { line: 9, column: 2, from: 'Apprvd', to: 'Declined' })
    const all = withValue(single, value)
    expect(all.cells).toEqual([])
    expect(takenBack(all, single, value)).toEqual(single)
  })
})

describe('corrections that are sent', () => {
  it('are at most a thousand single ones', () => {
    const cells = Array.from({ length: 1_001 }, (_, at) => ({ ...cell, line: at + 2 }))
    expect(problemsOf({ ...noRepairs, cells: cells.slice(1) })).toEqual([])
    expect(problemsOf({ ...noRepairs, cells })).toEqual([
      'At most 1,000 corrections fit here. Correct the file itself and upload it again.',
    ])
  })

  it('are at most a hundred of all rows, and one megabyte together', () => {
    const values = Array.from({ length: 101 }, (_, at) => ({ ...value, from: `word ${at}` }))
    expect(problemsOf({ ...noRepairs, values })).toHaveLength(1)
    const rows = Array.from({ length: 60 }, (_, at) => ({ line: at + 1, from: ['x'.repeat(20_000)], to: ['y'] }))
    expect(problemsOf({ ...noRepairs, rows })).toEqual([
      'These corrections are longer than 1 MB together. Correct the file itself and upload it again.',
    ])
  })

  it('hold one line without control characters, and one correction for a place', () => {
    expect(problemsOf({ ...noRepairs, cells: [{ ...cell, to: 'a\nb' }] })).toEqual([
      'A cell cannot hold line breaks or control characters here.',
    ])
    expect(problemsOf({ ...noRepairs, cells: [cell, cell] })).toEqual([
      'The same place is corrected twice. Send one correction for it.',
    ])
  })
})
