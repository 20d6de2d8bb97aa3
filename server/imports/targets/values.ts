import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice, Touched } from '@upshot/shared/imports/import'
import { cadences } from '@upshot/shared/metrics/vocabulary'
import { atLeast } from '@upshot/shared/people/role'
import type { Ctx } from '../../context.ts'
import { createMetric } from '../../metrics/create-metric.ts'
import { findShownVersion } from '../../metrics/find-shown-version.ts'
import { recordValues } from '../../metrics/record-values.ts'
import { findMetricByName, metricName, metricOfFile } from '../metric-of-file.ts'
import { noChoice } from '../no-choice.ts'
import type { OpenReading } from '../open-reading.ts'
import type { Span } from '../reading/period.ts'
import type { ValueRecord } from '../reading/person.ts'
import { recordsOf } from '../reading/records.ts'
import type { RunOptions } from '../run-options.ts'
import type { StoredImport } from '../store.ts'
import { dayOfList } from './contacts.ts'
import { cadenceOf, figureOf, metricFor, metricOfMembers, seriesFor } from './content-series.ts'
import type { Target, Written } from './target.ts'
import { takeValuesBack } from './undo-values.ts'

/**
 * Values of one metric: of a file of dates and values, of one figure of a content export, or how many are in a list of
 * members.
 */
export const values: Target = {
  noun: 'metric',
  missing: ({ metricId, newMetric }) => (metricId === null && newMetric === null ? ['metric'] : []),
  planWithoutRows: () => null,
  firstChoice,
  chooseAlone,
  write,
  undo: takeValuesBack,
}

async function firstChoice(ctx: Ctx, reading: OpenReading, same: StoredImport | null): Promise<ImportChoice> {
  if (same?.metric) return { ...noChoice, figure: same.choice.figure, metricId: same.metric.id }
  return { ...noChoice, metricId: await metricNamed(ctx, reading, null) }
}

async function chooseAlone(
  ctx: Ctx,
  reading: OpenReading,
  same: StoredImport | null,
  { metricName: wanted, figure = null, rememberedMetricId = null }: RunOptions,
): Promise<ImportChoice> {
  const choice: ImportChoice = { ...noChoice, figure }
  if (wanted !== null) {
    const metricId = await findMetricByName(ctx, wanted)
    if (metricId !== null) return { ...choice, metricId }
    throw new Problem('not-acceptable', `No metric is called '${wanted}'. Name one with --metric.`)
  }
  const known = await metricNamed(ctx, reading, figure)
  const before = same?.metric != null && same.choice.figure === figure ? same.metric.id : null
  const metricId = known ?? before ?? rememberedMetricId
  if (metricId !== null) return { ...choice, metricId }
  const begun = metricToBegin(reading, figure)
  if (begun !== null && atLeast(ctx.actor.role, 'manager')) return { ...choice, newMetric: { name: begun.name } }
  throw new Problem('not-acceptable', 'The file does not say which metric it is about. Name one with --metric.')
}

/** The metric that a file names itself, or that an earlier file of the kind began. */
async function metricNamed(ctx: Ctx, reading: OpenReading, figure: string | null): Promise<string | null> {
  if (reading.records.holds === 'values') return metricOfFile(ctx, reading.records.values)
  const begun = metricToBegin(reading, figure)
  return begun === null ? null : findMetricByName(ctx, begun.name)
}

/** Null: the file has values of whatever somebody measured. */
function metricToBegin({ records, understood }: OpenReading, figure: string | null) {
  if (records.holds === 'members') return metricOfMembers(understood)
  if (records.holds !== 'content') return null
  return metricFor(understood, figureOf(records.content, figure), cadenceOf(records.content))
}

async function write(ctx: Ctx, importId: string, reading: OpenReading, choice: ImportChoice): Promise<Written | null> {
  const made = choice.metricId === null ? await begin(ctx, reading, choice) : null
  const metricId = choice.metricId ?? made
  if (metricId === null) return null
  const own = await valuesOf(ctx, reading, choice, metricId)
  try {
    const { created, restated, unchanged } = await recordValues(ctx, {
      metricId,
      version: null,
      importId,
      source: reading.records.holds === 'values' ? null : reading.understood.title,
      values: own.map(({ periodStart, value }) => ({ day: periodStart, value })),
    })
    const name = choice.newMetric?.name
    const touched: Touched[] =
      made === null || name === undefined
        ? []
        : [{ what: 'metric', does: 'create', count: 1, names: [name], why: null }]
    return { outcome: { created, updated: restated, removed: 0, unchanged }, event: null, metricId, touched }
  } catch (error) {
    throw error instanceof Problem ? byLine(error, own) : error
  }
}

/** Begins a metric as a draft. */
async function begin(ctx: Ctx, reading: OpenReading, { newMetric, figure }: ImportChoice): Promise<string | null> {
  if (newMetric === null) return null
  const begun = metricToBegin(reading, figure)
  if (begun === null) {
    throw new Problem(
      'not-acceptable',
      'A table of periods and values does not say what its metric means. Make the metric first, and choose it then.',
    )
  }
  if (!atLeast(ctx.actor.role, 'manager')) {
    throw new Problem('not-allowed', 'Managers and admins begin metrics. Choose one that is there, or ask one of them.')
  }
  const definition = { ...begun, ...newMetric }
  return (await createMetric(ctx, { params: {}, query: {}, body: { template: null, definition } })).entry.id
}

async function valuesOf(
  ctx: Ctx,
  reading: OpenReading,
  choice: ImportChoice,
  metricId: string,
): Promise<ValueRecord[]> {
  const { records } = reading
  if (records.holds === 'members') {
    const day = dayOfList(ctx, reading)
    return [{ periodStart: day, value: records.members.length, metric: null, line: reading.understood.headerLine }]
  }
  if (records.holds === 'content') return seriesFor(ctx, records.content, choice.figure, metricId)
  const { values: found, longest } = recordsOf(records, 'values')
  const { cadence, name } = await findShownVersion(ctx, metricId, null)
  if (longest !== null && spanOrder.indexOf(longest) > cadences.indexOf(cadence)) {
    throw new Problem(
      'not-acceptable',
      `'${name}' is ${cadence}, and this file has values of whole ${longest}s. Choose a metric of longer periods.`,
    )
  }
  return valuesOfMetric(ctx, found, metricId, choice.figure)
}

/** Each as long as the cadence at its place: a day has no name but its date. */
const spanOrder: readonly (Span | 'day')[] = ['day', 'week', 'month', 'quarter']

/** A file with values of several metrics: those that were chosen, else those that are called as the metric is. */
async function valuesOfMetric(
  ctx: Ctx,
  found: readonly ValueRecord[],
  metricId: string,
  chosen: string | null,
): Promise<ValueRecord[]> {
  const names = new Set(found.map(value => value.metric))
  if (chosen !== null && names.has(chosen)) return found.filter(value => value.metric === chosen)
  if (names.size <= 1) return [...found]
  const name = (await metricName(ctx, metricId)).toLowerCase()
  const own = found.filter(value => value.metric?.toLowerCase() === name)
  if (own.length > 0) return own
  const known = [...names].filter(other => other !== null).slice(0, 5)
  throw new Problem(
    'not-acceptable',
    `This file holds values of several metrics (${known.join(', ')}), and none of them is called as the one you chose. Say which of them is meant.`,
  )
}

/** Faults of values are told by the line of the file that they stand on. */
function byLine(problem: Problem, own: readonly ValueRecord[]): Problem {
  const errors = problem.errors.map(({ path, message }) => {
    const line = own[Number(/^values\.(\d+)\./.exec(path)?.[1] ?? -1)]?.line
    return line === undefined ? { path, message } : { path: `line ${line}`, message: `Line ${line}: ${message}` }
  })
  return errors.length === 0 ? problem : new Problem('not-acceptable', errors[0]?.message ?? problem.detail, errors)
}
