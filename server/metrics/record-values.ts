import type { Day } from '@upshot/shared/calendar/day'
import type { CalendarRules } from '@upshot/shared/calendar/period'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { type FieldError, invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import type { RecordedValue } from '@upshot/shared/metrics/metric-detail'
import type { MetricValueInput } from '@upshot/shared/metrics/metric-value'
import { periodStart } from '@upshot/shared/metrics/value'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { settleCalendar } from '../people/settle-calendar.ts'
import { calendarOf } from './calendar-of.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { findValues, insertValues, type NewValue } from './value-store.ts'

/** What an import or a request brings. `version` null: the one that counts. */
export interface Recording {
  metricId: string
  version: number | null
  /** The import that brings them, so that it can be undone. */
  importId: string | null
  /** Where values come from that do not say so themselves; null: as the version says. */
  source: string | null
  values: readonly MetricValueInput[]
}

export interface Recorded {
  version: number
  created: number
  restated: number
  unchanged: number
  /** Ids of the values written. */
  ids: string[]
}

export async function recordMetricValues(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.recordValues.spec>,
): Promise<Answer<typeof metrics.recordValues.spec>> {
  const { version, values } = body
  const done = await recordValues(ctx, { metricId: params.id, version, importId: null, source: null, values })
  const counts = { version: done.version, created: done.created, restated: done.restated, unchanged: done.unchanged }
  await ctx.audit('metric.record-values', { kind: 'metric', id: params.id }, counts)
  return { ...counts, recorded: await onlyOne(ctx, done.ids) }
}

async function onlyOne({ db, workspace }: Ctx, ids: readonly string[]): Promise<RecordedValue | null> {
  const [id, more] = ids
  if (id === undefined || more !== undefined) return null
  const [row] = await findValues(db, workspace.id, { id, withdrawnToo: false })
  return row?.recorded ?? null
}

/**
 * Records values in the transaction of `ctx`, without an audit row: whoever calls says what it was for. A value that stands
 * there already changes nothing; another one for the same period restates it.
 *
 * @throws Problem invalid-input naming `values.N.…` for days that have not come, and for two values of one period.
 */
export async function recordValues(ctx: Ctx, recording: Recording): Promise<Recorded> {
  const { db, workspace, actor, now } = ctx
  const open = await openMetric(ctx, recording.metricId)
  const version =
    recording.version === null
      ? versionThatCounts(open.versions.map(row => row.version))
      : versionOf(open, recording.version).version
  refuseEnded(version)
  const { rules, today } = calendarOf(ctx)
  const byPeriod = eachPeriodOnce(recording.values, version, rules, today)
  const key = { metricId: version.metricId, number: version.number }
  const stored = Map.groupBy(
    await findValues(db, workspace.id, { ...key, periodStarts: [...byPeriod.keys()], withdrawnToo: true }),
    row => row.recorded.periodStart,
  )
  const outcome: Recorded = { version: version.number, created: 0, restated: 0, unchanged: 0, ids: [] }
  const fresh: NewValue[] = []
  for (const [start, input] of byPeriod) {
    const all = (stored.get(start) ?? []).map(row => row.recorded)
    const current = all.find(value => value.withdrawnAt === null) ?? null
    if (current !== null && saysTheSame(current, input)) {
      outcome.unchanged += 1
      continue
    }
    if (current === null) outcome.created += 1
    else outcome.restated += 1
    fresh.push({
      id: newId(now.getTime()),
      periodStart: start,
      restatement: (all[0]?.restatement ?? 0) + 1,
      value: input.value,
      numerator: input.numerator ?? null,
      denominator: input.denominator ?? null,
      grade: input.grade ?? version.grade,
      source: input.source ?? recording.source ?? (version.source === '' ? null : version.source),
      note: input.note ?? null,
    })
  }
  const by = { personId: actor.personId, importId: recording.importId, at: now.toISOString() }
  if (fresh.length > 0) {
    if (version.cadence === 'weekly' || version.cadence === 'quarterly') await settleCalendar(ctx)
    await insertValues(db, workspace.id, key, by, fresh)
  }
  outcome.ids.push(...fresh.map(value => value.id))
  return outcome
}

/** The agreed version, else the newest that may still become it. */
export function versionThatCounts(versions: readonly MetricVersion[]): MetricVersion {
  const having = (status: string) => versions.find(version => version.status === status)
  const found = having('agreed') ?? having('draft') ?? having('proposed')
  if (found !== undefined) return found
  throw new Problem('not-acceptable', 'This metric is retired. Begin a new version of it before you record values.')
}

function refuseEnded(version: MetricVersion): void {
  if (version.status !== 'superseded' && version.status !== 'retired') return
  throw new Problem(
    'not-acceptable',
    `Version ${version.number} is ${version.status}: its values stay as they were. Record them for the version that counts.`,
  )
}

function eachPeriodOnce(
  values: readonly MetricValueInput[],
  version: MetricVersion,
  rules: CalendarRules,
  today: Day,
): Map<Day, MetricValueInput> {
  const faults: FieldError[] = []
  const first = new Map<Day, { index: number; input: MetricValueInput }>()
  for (const [index, input] of values.entries()) {
    const start = periodStart(input.day, version.cadence, rules)
    const earlier = first.get(start)
    if (start > today) {
      const message = `The period that begins on ${start} has not begun. Record it when it has.`
      faults.push({ path: `values.${index}.day`, message })
    } else if (earlier === undefined) {
      first.set(start, { index, input })
    } else if (!isSameFigure(earlier.input, input)) {
      faults.push({ path: `values.${index}.value`, message: twoValues(earlier.input, input, version, start) })
    }
  }
  if (faults.length > 0) throw invalidInput(faults)
  return new Map([...first].map(([start, { input }]) => [start, input]))
}

const periodNoun = { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter' } as const

function twoValues(a: MetricValueInput, b: MetricValueInput, { cadence }: MetricVersion, start: Day): string {
  const told = `${a.value} for ${a.day} and ${b.value} for ${b.day}`
  return `The ${periodNoun[cadence]} that begins on ${start} has two values: ${told}. Keep one of them.`
}

function isSameFigure(a: MetricValueInput, b: MetricValueInput): boolean {
  return (
    a.value === b.value &&
    (a.numerator ?? null) === (b.numerator ?? null) &&
    (a.denominator ?? null) === (b.denominator ?? null)
  )
}

/** What the input leaves out, it does not contradict. */
function saysTheSame(stored: RecordedValue, input: MetricValueInput): boolean {
  return (
    stored.value === input.value &&
    isUnsaid(input.numerator, stored.numerator) &&
    isUnsaid(input.denominator, stored.denominator) &&
    isUnsaid(input.grade, stored.grade) &&
    isUnsaid(input.source, stored.source) &&
    isUnsaid(input.note, stored.note)
  )
}

function isUnsaid<V>(said: V | null | undefined, stored: V | null): boolean {
  return said === undefined || said === null || said === stored
}
