import { addDays } from '@upshot/shared/calendar/day'
import { Problem } from '@upshot/shared/contract/problem'
import type { Understood } from '@upshot/shared/imports/result'
import type { MetricDefinition } from '@upshot/shared/metrics/metric'
import { valuePeriod } from '@upshot/shared/metrics/value'
import type { Cadence } from '@upshot/shared/metrics/vocabulary'
import type { Ctx } from '../../context.ts'
import { calendarOf } from '../../metrics/calendar-of.ts'
import { findShownVersion } from '../../metrics/find-shown-version.ts'
import type { ContentRecords, RecordedFigure } from '../reading/content-records.ts'
import type { ValueRecord } from '../reading/person.ts'
import { wholePeriod } from '../reading/whole-period.ts'

/** The figure that was chosen, else the main one. */
export function figureOf({ figures }: ContentRecords, name: string | null): RecordedFigure {
  const found = name === null ? figures[0] : figures.find(figure => figure.name === name)
  if (found !== undefined) return found
  const known = figures.map(figure => figure.name).join(', ')
  const message = `This file has no figure '${name ?? ''}'. It has: ${known}.`
  throw new Problem('not-acceptable', message, [{ path: 'figure', message }])
}

/** A metric for the values of a figure, to begin with. Days, unless the whole file is one longer period. */
export function metricFor(
  { title }: Pick<Understood, 'title'>,
  figure: Pick<RecordedFigure, 'label' | 'adds'>,
  cadence: Cadence = 'daily',
) {
  const name = `${figure.label}, ${title}`
  return {
    name,
    definition: `${figure.label} of a ${cadenceNouns[cadence]}, as the ${title} has them.`,
    formula: '',
    unit: figure.label.toLowerCase(),
    direction: 'up',
    cadence,
    aggregation: figure.adds ? 'sum' : 'mean',
    nature: 'flow',
    source: title,
    stage: 'awareness',
    grade: 'counted',
  } as const satisfies Partial<MetricDefinition>
}

const cadenceNouns = { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter' } as const

/** A metric for how many belong to a community, to begin with. It stands at the end of a period and never adds up. */
export function metricOfMembers({ title }: Pick<Understood, 'title'>) {
  return {
    ...metricFor({ title }, { label: 'Members', adds: false }, 'monthly'),
    definition: `Members of the community at the end of a month, as the ${title} has them.`,
    aggregation: 'last',
    nature: 'stock',
  } as const satisfies Partial<MetricDefinition>
}

/** How long the periods are for which a file has values: one for all its things, else days. */
export function cadenceOf({ days, period }: ContentRecords): Cadence {
  return days.length > 0 || period === null ? 'daily' : (wholePeriod(period) ?? 'daily')
}

type Series = { day: string; value: number; line: number }[]

/**
 * The values of a figure as the metric has its periods: days as they are, or added up to the weeks and months that the file
 * covers from their first day to their last. A period of which days are missing would look like a fall.
 */
export async function seriesFor(
  ctx: Ctx,
  content: ContentRecords,
  figureName: string | null,
  metricId: string,
): Promise<ValueRecord[]> {
  const figure = figureOf(content, figureName)
  const { days: series, ends } = content.days.length > 0 ? byDay(content, figure) : inOne(content, figure)
  const { cadence, aggregation, name } = await findShownVersion(ctx, metricId, null)
  const { rules } = calendarOf(ctx)
  const endOf = (day: string) => ends.get(day) ?? day
  if (series.some(({ day }) => endOf(day) > valuePeriod(day, cadence, rules).to)) {
    throw new Problem(
      'not-acceptable',
      `'${name}' is ${cadence}, and this file has longer periods than that. Choose a metric of longer periods, or export the days.`,
    )
  }
  const periods = Map.groupBy(series, ({ day }) => valuePeriod(day, cadence, rules).from)
  const whole = [...periods].flatMap(([from, days]) => {
    const { to } = valuePeriod(from, cadence, rules)
    return coversAll(days, endOf, from, to) ? [{ from, days }] : []
  })
  if (whole.length === 0) {
    throw new Problem(
      'not-acceptable',
      `'${name}' is ${cadence}, and this file covers no such period from its first day to its last. Choose a daily metric or a longer export.`,
    )
  }
  return whole.map(({ from, days }) => recordOf(from, together(days, aggregation, figure, name), days[0]?.line ?? 1))
}

interface Days {
  days: Series
  ends: ReadonlyMap<string, string>
}

function byDay({ days, ends }: ContentRecords, { name }: RecordedFigure): Days {
  const series = days.flatMap(({ day, values, line }) => {
    const value = values[name] ?? null
    return value === null ? [] : [{ day, value, line }]
  })
  return { days: series, ends }
}

/** All things of the file together, as one value of its period. */
function inOne({ items, period }: ContentRecords, { name, label, adds }: RecordedFigure): Days {
  const known = items.flatMap(({ values }) => values[name] ?? [])
  if (period === null || known.length === 0) return { days: [], ends: new Map() }
  if (!adds) {
    throw new Problem(
      'not-acceptable',
      `${label} of several things do not add up: who sees two of them is one person. Choose another figure.`,
    )
  }
  const sum = Math.round(known.reduce((total, value) => total + value, 0) * 1e6) / 1e6
  return { days: [{ day: period.from, value: sum, line: 1 }], ends: new Map([[period.from, period.to]]) }
}

function coversAll(days: Series, endOf: (day: string) => string, from: string, to: string): boolean {
  let next = from
  for (const { day } of days.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    if (day > next) return false
    next = addDays(endOf(day), 1)
  }
  return next > to
}

function together(
  days: Series,
  aggregation: MetricDefinition['aggregation'],
  { adds, label }: RecordedFigure,
  metric: string,
): number {
  const numbers = days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ value }) => value)
  const sum = numbers.reduce((total, value) => total + value, 0)
  switch (aggregation) {
    case 'sum':
      if (adds) return Math.round(sum * 1e6) / 1e6
      throw new Problem(
        'not-acceptable',
        `${label} of single days do not add up: somebody who comes twice is one person. '${metric}' is a sum; choose a daily metric or another figure.`,
      )
    case 'last':
      return numbers.at(-1) ?? 0
    case 'mean':
      return Math.round((sum / numbers.length) * 1e6) / 1e6
    case 'median':
      return medianOf(numbers)
    case 'ratio':
      throw new Problem('not-acceptable', `'${metric}' is a ratio, and this file has no numerator and denominator.`)
  }
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

function recordOf(periodStart: string, value: number, line: number): ValueRecord {
  return { periodStart, value, metric: null, line }
}
