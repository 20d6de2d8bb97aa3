import { shippedKinds } from '@upshot/shared/activities/kinds'
import type { Family } from '@upshot/shared/activities/vocabulary'
import { type Bucket, type BucketSize, bucketSizeFor, buckets, isRunningBucket } from '@upshot/shared/calendar/bucket'
import { addDays, type Day } from '@upshot/shared/calendar/day'
import {
  type CalendarRules,
  elapsedPart,
  isRunning,
  type Period,
  previousPeriod,
  readPeriod,
  resolvePeriod,
  samePeriodLastYear,
} from '@upshot/shared/calendar/period'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { Comparison, overview } from '@upshot/shared/overview/api'
import type { Attention, MetricCard, Overview, Reach } from '@upshot/shared/overview/overview'
import { atLeast } from '@upshot/shared/people/role'
import type { Ctx } from '../context.ts'
import { calendarOf } from '../metrics/calendar-of.ts'
import {
  countActivities,
  countAllActivities,
  countEvents,
  countReach,
  countReachSteps,
  countTeamReach,
  type Filter,
  listAttention,
  listKindFamilies,
  type ReachCount,
} from './gather.ts'
import { markStepsOf, marksOf, startsOf, sumOf } from './marks-of.ts'
import { readMetricCards } from './metric-cards.ts'

type Spec = typeof overview.show.spec

/** More steps than this are hard to read as bars: days of a month, weeks of a quarter, months of a year. */
const MOST_STEPS = 31
const ATTENTION_DAYS = 60

interface Question {
  filter: Filter
  families: Map<string, Family>
  period: Period
  /** The part of the period that has happened; null when it has not begun. */
  elapsed: Period | null
  comparedWith: Period | null
  today: Day
  rules: CalendarRules
  size: BucketSize
  steps: Bucket[]
}

/** One page for a manager: every figure is of the days up to today, and compared with as many days before. */
export async function showOverview(ctx: Ctx, { query }: Received<Spec>): Promise<Answer<Spec>> {
  const question = await ask(ctx, query)
  const { period, elapsed, comparedWith, today, rules } = question
  const cards = await readMetricCards(ctx, { period, comparedWith, today, rules })
  return {
    today,
    period,
    elapsed,
    isRunning: isRunning(period, today),
    comparedWith,
    step: question.size,
    cards,
    activities: await readActivities(ctx, question),
    reach: await readReach(ctx, question),
    // What needs attention does so now, whatever days are looked at.
    attention: await readAttention(ctx, period.to < today ? await readCardsOfToday(ctx, question) : cards, question),
  }
}

async function ask(ctx: Ctx, query: Received<Spec>['query']): Promise<Question> {
  const { rules, today } = calendarOf(ctx)
  const named = readPeriod(query.period)
  if (named === null) throw new Problem('invalid-input', 'This is not a period.')
  const period = resolvePeriod(named, today, rules)
  const families = await listKindFamilies(ctx.db, ctx.workspace.id, shippedKinds)
  const size = bucketSizeFor(period, MOST_STEPS, rules)
  return {
    filter: {
      workspaceId: ctx.workspace.id,
      team: query.team ?? null,
      audience: query.audience ?? null,
      kinds: query.family === undefined ? null : kindsOf(families, query.family),
    },
    families,
    period,
    elapsed: elapsedPart(period, today),
    comparedWith: comparisonOf(query.compare, period, today),
    today,
    rules,
    size,
    steps: buckets(period, size, rules),
  }
}

function kindsOf(families: Map<string, Family>, family: Family): string[] {
  return [...families].filter(([, own]) => own === family).map(([kind]) => kind)
}

function comparisonOf(comparison: Comparison, period: Period, today: Day): Period | null {
  switch (comparison) {
    case 'previous':
      return previousPeriod(period, today)
    case 'last-year':
      return samePeriodLastYear(period, today)
    case 'none':
      return null
  }
}

async function readActivities(ctx: Ctx, question: Question): Promise<Overview['activities']> {
  const { filter, elapsed, comparedWith, steps, today, period, rules } = question
  const markSteps = markStepsOf(period, rules)
  const counts =
    elapsed === null ? [] : await countActivities(ctx.db, filter, elapsed, startsOf(steps), startsOf(markSteps))
  const byStep = Map.groupBy(counts, row => row.step)
  const total = sumOf(counts)
  return {
    total,
    before: comparedWith === null ? null : await countAllActivities(ctx.db, filter, comparedWith),
    steps: steps.map((step, index) => ({
      from: step.start,
      to: step.end,
      isRunning: isRunningBucket(step, today),
      kinds: [...Map.groupBy(byStep.get(index + 1) ?? [], row => row.kind)].map(([kind, rows]) => ({
        kind,
        activities: sumOf(rows),
      })),
    })),
    marks: elapsed === null ? [] : await marksOf(ctx, { ...question, elapsed, total }, async () => counts),
  }
}

async function readReach(ctx: Ctx, question: Question): Promise<Overview['reach']> {
  const { elapsed, comparedWith, steps, today, filter } = question
  const counted =
    elapsed === null || filter.team !== null
      ? []
      : await countReachSteps(ctx.db, filter.workspaceId, elapsed, startsOf(steps))
  const byStep = new Map(counted.map(row => [row.step, row]))
  return {
    now: elapsed === null ? emptyReach : await reachOf(ctx, filter, elapsed),
    before: comparedWith === null ? null : await reachOf(ctx, filter, comparedWith),
    steps: steps.map((step, index) => {
      const { people, fresh } = byStep.get(index + 1) ?? { people: 0, fresh: 0 }
      return {
        from: step.start,
        to: step.end,
        isRunning: isRunningBucket(step, today),
        fresh,
        returning: people - fresh,
      }
    }),
  }
}

const nobody = { people: 0, fresh: 0, returning: 0 }
const emptyReach: Reach = {
  external: nobody,
  internal: nobody,
  unknown: nobody,
  anonymous: 0,
  events: 0,
  eventsWithoutAttendance: 0,
}

async function reachOf({ db }: Ctx, filter: Filter, period: Period): Promise<Reach> {
  const { workspaceId, team } = filter
  const counts =
    team === null ? await countReach(db, workspaceId, period) : await countTeamReach(db, workspaceId, team, period)
  const events = await countEvents(db, filter, period)
  const circle = (name: ReachCount['circle']) => {
    const found = counts.find(row => row.circle === name)
    return found === undefined
      ? nobody
      : { people: found.people, fresh: found.fresh, returning: found.people - found.fresh }
  }
  return {
    external: circle('external'),
    internal: circle('internal'),
    unknown: circle('unknown'),
    anonymous: events.anonymous,
    events: events.events,
    eventsWithoutAttendance: events.withoutAttendance,
  }
}

function readCardsOfToday(ctx: Ctx, { today, rules }: Question): Promise<MetricCard[]> {
  return readMetricCards(ctx, { period: { from: today, to: today }, comparedWith: null, today, rules })
}

async function readAttention(ctx: Ctx, cards: readonly MetricCard[], { today }: Question): Promise<Attention[]> {
  const rows = await listAttention(ctx.db, {
    workspaceId: ctx.workspace.id,
    personId: ctx.actor.personId,
    mayImport: atLeast(ctx.actor.role, 'advocate'),
    since: addDays(today, -ATTENTION_DAYS),
    today,
    timeZone: ctx.workspace.timeZone,
  })
  const stale = cards
    .filter(card => card.freshness.state !== 'fresh')
    .map(card => ({ kind: 'stale-metric' as const, id: card.metricId, title: card.name, on: card.freshness.dueOn }))
  return [
    ...rows.filter(row => row.kind === 'approval-waiting'),
    ...stale,
    ...rows.filter(row => row.kind !== 'approval-waiting'),
  ]
}
