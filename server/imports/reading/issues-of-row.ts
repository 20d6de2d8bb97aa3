import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { ImportAnswers, Understood } from '@upshot/shared/imports/result'
import { genericOf } from '../sources/generic.ts'
import { sources } from '../sources/registry.ts'
import { dayOfTimes } from './facts.ts'
import { Issues } from './issues.ts'
import { openTableReader } from './open-table-reader.ts'
import type { Recognised } from './recognise.ts'
import { rowOf } from './repaired-rows.ts'
import { RowCheck } from './row-check.ts'

/**
 * What is wrong with one row by itself, by the rules by which the whole file is read. What only shows beside other rows,
 * such as a second value for a day, does not.
 */
export function issuesOfRow(
  understood: Understood,
  answers: ImportAnswers,
  { line, cells }: { line: number; cells: readonly string[] },
): ImportIssue[] {
  const recognised = recognisedAs(understood)
  const issues = new Issues()
  const row = rowOf(line, cells)
  const check = new RowCheck(recognised, issues)
  if (check.isData(row) && check.fits(row)) {
    const reader = openTableReader({
      recognised,
      // The order of day and month was decided by all rows.
      answers: understood.dateOrder === null ? answers : { ...answers, dateOrder: understood.dateOrder },
      issues,
      fileName: '',
      keepNames: false,
      dayOfTimes: dayOfTimes(recognised, null),
      likelyTimeZone: null,
      numbersAreExact: understood.container?.kind === 'workbook',
    })
    reader.read(row)
    reader.finish()
  }
  return issues.list().filter(issue => issue.line !== null)
}

function recognisedAs({ tool, report, columns, delimiter, holds, firstRows }: Understood): Recognised {
  const header = columns.map(column => column.label)
  const fields = columns.map(column => column.field)
  const known = sources.find(source => source.tool === tool && source.report === report)
  // What a column holds is seen in rows of the file.
  const shown = firstRows.map(({ line, cells }) => ({ line, cells: cells.map(cell => cell ?? '') }))
  const head = {
    delimiter,
    rows: [{ line: 1, cells: header }, ...shown],
    tooManyCells: false,
    isWrapped: false,
    brokenOff: false,
  }
  return {
    source: known ?? { ...genericOf(header, fields), holds },
    head,
    headerIndex: 0,
    header,
    fields,
    guessed: false,
    recognisedBy: [],
    heads: [head],
  }
}
