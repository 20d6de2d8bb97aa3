import { stepBucket } from '@upshot/shared/calendar/bucket'
import type { Day } from '@upshot/shared/calendar/day'
import { addDays } from '@upshot/shared/calendar/day'
import { type CalendarRules, isRunning } from '@upshot/shared/calendar/period'
import type { PeriodValue, RegisterEntry, Standing } from '@upshot/shared/metrics/register-entry'
import { beginOfWay, currentTarget, judge, pilesUp } from '@upshot/shared/metrics/target-at'
import { bucketSizeOf, freshness, periodStart, valuePeriod } from '@upshot/shared/metrics/value'
import type { Ctx } from '../context.ts'
import { type ApprovalRow, findApprovals } from './approval-store.ts'
import { calendarOf } from './calendar-of.ts'
import { findMetrics, findVersions, type MetricRow, type VersionRow } from './store.ts'
import { findTargets, type TargetRow } from './target-store.ts'
import { findRecentValues, findValues, type RecentValue, type VersionKey } from './value-store.ts'

/** Periods of the small line in a list. */
const RECENT = 13

/** A metric as the register needs it before any figure is read: cheap for all of them. */
export interface Head {
  metric: MetricRow
  standing: Standing
  agreed: VersionRow | null
  open: VersionRow | null
  /** Whose name and definition is told. */
  shown: VersionRow
  /** Whose values are told; null when every version ended without being agreed. */
  figures: VersionRow | null
  awaitsMe: boolean
}

/** The heads of one metric or of all. */
export async function readHeads(ctx: Ctx, metricId: string | null): Promise<Head[]> {
  const { db, workspace, actor } = ctx
  const rows = await findMetrics(db, workspace.id, metricId)
  const versions = Map.groupBy(await findVersions(db, workspace.id, metricId), row => row.version.metricId)
  const approvals = Map.groupBy(await findApprovals(db, workspace.id, metricId), row => row.metricId)
  return rows.flatMap(metric => {
    const own = versions.get(metric.id) ?? []
    return headOf(metric, own, approvals.get(metric.id) ?? [], actor.personId) ?? []
  })
}

/** `versions` newest first. */
function headOf(
  metric: MetricRow,
  versions: readonly VersionRow[],
  approvals: readonly ApprovalRow[],
  personId: string,
): Head | null {
  const having = (status: string) => versions.find(row => row.version.status === status) ?? null
  const agreed = having('agreed')
  const proposed = having('proposed')
  const open = having('draft') ?? proposed
  const shown = agreed ?? open ?? versions[0]
  if (shown === undefined) return null
  const asked = approvals.filter(row => row.number === proposed?.version.number && row.approval.withdrawnAt === null)
  const isDeclined = asked.some(row => row.approval.decision === 'declined')
  return {
    metric,
    standing: standingOf(agreed, open, isDeclined),
    agreed,
    open,
    shown,
    figures: agreed ?? open ?? lastThatCounted(versions),
    awaitsMe: asked.some(row => row.approval.approverId === personId && row.approval.decision === null),
  }
}

function standingOf(agreed: VersionRow | null, open: VersionRow | null, isDeclined: boolean): Standing {
  if (agreed !== null) return 'agreed'
  if (open === null) return 'retired'
  if (open.version.status === 'draft') return 'draft'
  return isDeclined ? 'declined' : 'proposed'
}

/** A retired metric keeps showing the figures of the version that was agreed last. */
function lastThatCounted(versions: readonly VersionRow[]): VersionRow | null {
  return versions.find(row => row.version.agreedAt !== null) ?? null
}

/** Heads with their figures. Ask for a page of them, not for all. */
export async function readEntries(ctx: Ctx, heads: readonly Head[]): Promise<RegisterEntry[]> {
  const { db, workspace } = ctx
  const keys = heads.flatMap(head => (head.figures === null ? [] : [keyOf(head.figures)]))
  const recent = Map.groupBy(await findRecentValues(db, workspace.id, keys, RECENT), row => row.metricId)
  const targets = await findTargets(
    db,
    workspace.id,
    keys.map(key => key.metricId),
    false,
  )
  const { rules, today } = calendarOf(ctx)
  const entries: RegisterEntry[] = []
  for (const head of heads) {
    const own = targets.filter(row => row.metricId === head.metric.id && row.number === head.figures?.version.number)
    entries.push(await entryOf(ctx, head, recent.get(head.metric.id) ?? [], own, rules, today))
  }
  return entries
}

function keyOf({ version }: VersionRow): VersionKey {
  return { metricId: version.metricId, number: version.number }
}

async function entryOf(
  ctx: Ctx,
  head: Head,
  values: readonly RecentValue[],
  targets: readonly TargetRow[],
  rules: CalendarRules,
  today: Day,
): Promise<RegisterEntry> {
  const { version } = head.shown
  const { cadence } = version
  const told = values.map(value => periodValue(value, head, rules, today))
  const latest = told.findLast(value => !value.isRunning) ?? told.at(-1) ?? null
  const stepBefore = latest === null ? null : stepBucket(latest.periodStart, bucketSizeOf(cadence), -1)
  const isRetired = head.standing === 'retired'
  const fresh = freshness(told.at(-1)?.periodStart ?? null, cadence, today, rules)
  // Nothing is asked of a retired metric any more: neither its target nor the next value.
  const goal = isRetired
    ? null
    : currentTarget(
        targets.map(row => row.target),
        today,
        fresh.asOf,
      )
  const parts = goal === null ? [] : await partsFor(ctx, head, goal, values)
  const { value, word, reason, expected } = judge(version, goal, parts, today, rules)
  return {
    id: head.metric.id,
    template: head.metric.template,
    standing: head.standing,
    name: version.name,
    definition: version.definition,
    unit: version.unit,
    stage: version.stage,
    direction: version.direction,
    cadence,
    nature: version.nature,
    owner: head.shown.owner,
    agreed:
      head.agreed === null
        ? null
        : { number: head.agreed.version.number, at: head.agreed.version.agreedAt ?? head.agreed.version.createdAt },
    open: openMark(head.open),
    figuresOf: head.figures?.version.number ?? null,
    latest,
    before: told.find(value => value.periodStart === stepBefore) ?? null,
    target:
      goal === null
        ? null
        : {
            from: goal.from,
            to: goal.to,
            target: goal.target,
            baseline: goal.baseline,
            begin: beginOfWay(version, goal),
            value,
            expected,
          },
    verdict: { word, reason },
    freshness: isRetired && fresh.state === 'stale' ? { ...fresh, state: 'fresh', dueOn: null } : { ...fresh },
    recent: recentSteps(told, cadence, today, rules),
    awaitsMe: head.awaitsMe,
  }
}

function openMark(open: VersionRow | null): RegisterEntry['open'] {
  if (open === null) return null
  const { number, status, createdAt, proposedAt } = open.version
  return { number, at: proposedAt ?? createdAt, status: status === 'proposed' ? 'proposed' : 'draft' }
}

/** A total needs every value of its target's days, which may be more than the list shows. */
async function partsFor(ctx: Ctx, head: Head, goal: { from: Day; to: Day }, recent: readonly RecentValue[]) {
  const { figures } = head
  const known = recent.map(value => ({ ...value, numerator: null, denominator: null }))
  const first = recent[0]
  const isEnough = recent.length < RECENT || (first !== undefined && first.periodStart <= goal.from)
  if (figures === null || isEnough || !pilesUp(figures.version)) return known
  const rows = await findValues(ctx.db, ctx.workspace.id, {
    ...keyOf(figures),
    from: goal.from,
    to: goal.to,
    withdrawnToo: false,
  })
  // The first of a period is the one that counts.
  const seen = new Set<Day>()
  return rows.flatMap(({ recorded }) => {
    if (seen.has(recorded.periodStart)) return []
    seen.add(recorded.periodStart)
    return [recorded]
  })
}

function periodValue(value: RecentValue, head: Head, rules: CalendarRules, today: Day): PeriodValue {
  const period = valuePeriod(value.periodStart, head.shown.version.cadence, rules)
  return {
    periodStart: value.periodStart,
    periodEnd: period.to,
    value: value.value,
    grade: value.grade,
    isRunning: isRunning(period, today),
    isRestated: value.isRestated,
    recordedAt: value.recordedAt,
  }
}

/** The last steps up to the newest value, gaps told as gaps. */
function recentSteps(
  told: readonly PeriodValue[],
  cadence: RegisterEntry['cadence'],
  today: Day,
  rules: CalendarRules,
): RegisterEntry['recent'] {
  const newest = told.at(-1)
  const oldest = told[0]
  if (newest === undefined || oldest === undefined) return []
  const size = bucketSizeOf(cadence)
  const byStart = new Map(told.map(value => [value.periodStart, value.value]))
  const steps: RegisterEntry['recent'] = []
  for (let back = RECENT - 1; back >= 0; back -= 1) {
    const start = stepBucket(newest.periodStart, size, -back)
    if (start < oldest.periodStart) continue
    const period = { from: start, to: addDays(stepBucket(start, size, 1), -1) }
    steps.push({
      periodStart: periodStart(start, cadence, rules),
      value: byStart.get(start) ?? null,
      isRunning: isRunning(period, today),
    })
  }
  return steps
}
