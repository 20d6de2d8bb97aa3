import { Decoder } from '@upshot/server/imports/reading/decode'
import { lineEndsIn, RowReader, UnclosedQuote } from '@upshot/server/imports/reading/delimited'
import { delimiters } from '@upshot/shared/imports/result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dialect, writeTable } from './write-table.ts'

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '字', '🚀', ' ', ',', ';', '\t', '|', '"', '\n', '\r', '=', "'") }),
  fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\0\uFEFF\uFFFD]/g, '')),
)
const table = fc
  .integer({ min: 1, max: 6 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  quoting: fc.constantFrom('all' as const, 'needed' as const),
  encoding: fc.constantFrom('utf-8' as const, 'utf-8-mark' as const, 'utf-16le' as const, 'utf-16be' as const),
  lastLineEnds: fc.boolean(),
})

describe('a table in any dialect', () => {
  it('is read back equal, however it arrives', () => {
    fc.assert(
      fc.property(table, dialect, fc.integer({ min: 1, max: 40 }), (rows, how, step) => {
        // The last line without a line end and without content is no line.
        const { lastLineEnds } = how
        const ends =
          lastLineEnds || (how.quoting === 'needed' && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1)
        const text = new Decoder().decode(writeTable(rows, { ...how, lastLineEnds: ends }), true).text
        const found: { line: number; cells: string[] }[] = []
        const reader = new RowReader(how.delimiter, row => {
          found.push({ line: row.line, cells: Array.from({ length: row.count }, (_, index) => row.cell(index)) })
          return true
        })
        for (let at = 0; at < text.length; at += step) reader.push(text.slice(at, at + step), false)
        reader.push('', true)
        expect(found.map(row => row.cells)).toEqual(rows)
        let line = 1
        for (const [index, row] of rows.entries()) {
          expect(found[index]?.line).toBe(line)
          line += 1 + row.reduce((sum, text) => sum + lineEndsIn(text), 0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('quotes', () => {
  const cellsOf = (text: string) => {
    const rows: string[][] = []
    const reader = new RowReader(',', row => {
      rows.push(Array.from({ length: row.count }, (_, index) => row.cell(index)))
      return true
    })
    reader.push(text, true)
    return rows
  }

  it('are text in the middle of a cell', () => {
    expect(cellsOf('Ravi "The Dev" O,x\n')).toEqual([['Ravi "The Dev" O', 'x']])
  })

  it('are text when the cell goes on after them', () => {
    expect(cellsOf('"Bob" Smith,x\ny,z\n')).toEqual([
      ['"Bob" Smith', 'x'],
      ['y', 'z'],
    ])
  })

  it('that never close name the line on which they open', () => {
    expect(() => cellsOf('a,b\nc,"d\ne,f\n')).toThrow(new UnclosedQuote(2))
    expect(() => cellsOf('a,"b\nc",\n"d,e\nf,"g"\n')).toThrow(new UnclosedQuote(3))
  })
})
