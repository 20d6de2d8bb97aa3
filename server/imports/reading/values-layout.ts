import type { Field } from '@upshot/shared/imports/field'
import { emptyTime } from './date-time.ts'
import { normaliseLabel } from './label.ts'
import { monthNamed } from './month-names.ts'
import { periodStart } from './period.ts'
import { totals } from './total-words.ts'

export const yearLabel = /^(year|jahr|année|annee|año|ano|anno|jaar|rok|år|年|год)$/i

/**
 * How a table of values is laid out.
 *
 * `long`: a row has one period; each value column is a metric, or the only one is, of which a column may tell the name.
 * `wide`: a row is a metric, and each value column one period. `calendar`: a row is a year, and each column a month or
 * quarter. `years`: the other way round. Several columns may name a metric together, and a year and its month may stand apart.
 */
export type ValuesLayout =
  | { kind: 'long'; date: number; month: number; day: number; values: readonly number[]; metrics: readonly number[] }
  | { kind: 'wide'; values: readonly number[]; metrics: readonly number[] }
  | { kind: 'calendar'; year: number; values: readonly number[] }
  | { kind: 'years'; part: number; values: readonly number[] }

/** By what its columns mean and are called. Null: it has no values. */
export function layoutOf(header: readonly string[], fields: readonly (Field | null)[]): ValuesLayout | null {
  const values = fields.flatMap((field, index) => (field === 'value' ? [index] : []))
  if (values.length === 0) return null
  const date = fields.indexOf('date')
  const metrics = fields.flatMap((field, index) => (field === 'metric' ? [index] : []))
  const labels = values.map(index => header[index] ?? '')
  if (date === -1) return { kind: 'wide', values, metrics }
  const isOfYears = yearLabel.test((header[date] ?? '').trim())
  const isPart = (label: string) => bareMonth(label) !== null || (isOfYears && isBareQuarter(label))
  if (values.length > 1 && labels.every(isPart)) return { kind: 'calendar', year: date, values }
  if (values.length > 1 && labels.every(isYear)) return { kind: 'years', part: date, values }
  const month = fields.indexOf('date', date + 1)
  const day = month === -1 ? -1 : fields.indexOf('date', month + 1)
  return { kind: 'long', date, month, day, values, metrics }
}

/** 'Jan', 'März', 'agosto': a month without its year. */
export function bareMonth(label: string): number | null {
  return /^\p{L}{3,12}\.?$/u.test(label.trim()) ? monthNamed(label.trim().replace(/\.$/, '')) : null
}

/** 'Q1', '1Q': a quarter without its year. */
export function isBareQuarter(label: string): boolean {
  return /^(?:[QT] ?[1-4]|[1-4]Q)$/i.test(label.trim())
}

export function isPeriod(cell: string): boolean {
  return periodStart(cell, null, emptyTime()) !== null
}

export function isYear(cell: string): boolean {
  return /^(19|20)\d\d$/.test(cell.trim())
}

/** Columns that repeat what the others say. */
export function isTotalsLabel(label: string): boolean {
  return totalsLabels.has(normaliseLabel(label).replace(/[:.]$/, ''))
}

const longestTotal = 200

/** The same at the beginning of a row, where more may be said of it: 'Total 2026', 'Average (Jan - Mar)'. */
export function isTotalsLine(cell: string): boolean {
  if (cell.length > longestTotal) return false
  const bare = cell.replace(/ ?(\([^)]*\)|(19|20)\d\d):?\s*$/, '')
  if (isTotalsLabel(cell) || isTotalsLabel(bare) || isTotalOfPeriod(cell)) return true
  return statistics.test(normaliseLabel(bare).replace(/[:.]$/, ''))
}

/** '2026 Total', 'Total Q1 2026', 'Subtotal: March 2026' */
function isTotalOfPeriod(cell: string): boolean {
  const [, first = '', behind = ''] = /^(\p{L}+)[ :]+(.+)$/u.exec(cell.trim()) ?? []
  const [, before = '', last = ''] = /^(.+?)[ :]+(\p{L}+):?$/u.exec(cell.trim()) ?? []
  const isStretch = (text: string) => isYear(text) || isBareQuarter(text) || isPeriod(text)
  return (isTotalsLabel(first) && isStretch(behind)) || (isTotalsLabel(last) && isStretch(before))
}

/** Below values these are of all of them. Above a column they may be of the period in its row. */
const statistics =
  /^(min|max|minimum|maximum|std|std\.? ?dev|stdev|standard deviation|standardabweichung|écart[- ]type|mín|máx|mínimo|máximo|minimo|massimo|variance)$/

const totalsLabels = new Set([
  ...totals,
  ...['ytd', 'year to date', 'subtotal', 'zwischensumme', 'gesamtergebnis', 'gesamtwert', 'insgesamt', 'zusammen'],
  ...['somme', 'average', 'avg', 'mean', 'ø', 'durchschnitt', 'mittelwert', 'mittel', 'schnitt', 'median', 'moyenne'],
  ...['promedio', 'media', 'média', 'gemiddelde', '平均'],
])
