import type { Figure, FigureSeries } from '@upshot/shared/imports/result'
import type { ContentFigure } from '../sources/content-source.ts'
import { isCounted, round } from './content-cells.ts'
import type { ContentItem } from './content-records.ts'
import { decimalSignOf } from './decimal-sign.ts'
import type { Recognised } from './recognise.ts'

type Figures = readonly ContentFigure[]
/** What was measured of a thing or of a day. */
type Measured = Pick<ContentItem, 'values'>

/** Over all things or days, unless each counts the same people again; null where nothing is known of it. */
export function sumsOf(figures: Figures, rows: readonly Measured[]): Figure[] {
  const summed = figures.filter(({ total }) => total !== 'none')
  return summed.map(({ name, label }) => {
    const known = rows.flatMap(({ values }) => values[name] ?? [])
    return { name, label, value: known.length === 0 ? null : round(known.reduce((sum, value) => sum + value, 0)) }
  })
}

/** Days alone make a series; what is counted once over all of them does not. */
export function seriesOfDays(figures: Figures, days: readonly Measured[]): FigureSeries[] {
  const known = figures.filter(({ name }) => days.some(({ values }) => values[name] != null))
  return known.map(({ name, label, total }) => ({ name, label, adds: total === 'sum' }))
}

/** Things of one whole week, month or quarter: what adds up over them is one value of it. */
export function seriesOfPeriod(figures: Figures): FigureSeries[] {
  return adding(figures).map(({ name, label }) => ({ name, label, adds: true }))
}

export function adding(figures: Figures): ContentFigure[] {
  return figures.filter(({ total }) => total === 'sum')
}

/** The sign of decimals in the columns of these figures. */
export function signOfFigures(
  { head, headerIndex }: Recognised,
  figures: Figures,
  columnOf: (figure: ContentFigure) => number,
): '.' | ',' {
  function* cellsOf(meant: Figures): Generator<string> {
    const columns = meant.map(columnOf)
    for (const row of head.rows.slice(headerIndex + 1)) for (const column of columns) yield row.cells[column] ?? ''
  }
  return decimalSignOf(cellsOf(figures), head.delimiter, cellsOf(figures.filter(isCounted)))
}
