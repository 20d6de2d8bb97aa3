import { addDays, type Day, diffDays } from '@upshot/shared/calendar/day'
import type { MetricDefinitionChange } from '@upshot/shared/metrics/metric'
import type { MetricValueInput } from '@upshot/shared/metrics/metric-value'
import { type Chance, chanceFrom } from './chance.ts'
import { injected, issueEffect } from './quiet-weeks.ts'
import type { PersonKey } from './team.ts'

/** A metric of the sample team: from which template, who agreed to it, and what its weeks were. */
export interface MetricPlan {
  /** Null: it has no template, and says what it is itself. */
  template: string | null
  definition?: MetricDefinitionChange
  source: string
  /** Null: it is a draft that nobody has been asked about. */
  approver: PersonKey | null
  /** False: it is proposed and waits for the approver's word. */
  isAgreed: boolean
  comment: string
  /** Target and baseline of a whole year. */
  target: { baseline: number | null; target: number } | null
  cadence: 'daily' | 'weekly' | 'monthly'
  /** Weeks from the newest one that nobody has reported yet: shows what a stale metric looks like. */
  missingWeeks: number
  value(week: Week): Omit<MetricValueInput, 'day'>
}

/** A week, or a day where the metric is told by the day. */
export interface Week {
  start: Day
  /** 0 for the first of the year's weeks, or days. */
  index: number
  /** Days since the last workshop, null when there was none. */
  sinceWorkshop: number | null
}

const round = Math.round

/** Scatter around zero, most of it small; half of `size` is its standard deviation. */
function noiseOf(chance: Chance): (size: number) => number {
  return size => (chance.next() + chance.next() + chance.next() - 1.5) * size
}

export function metricPlans(): MetricPlan[] {
  const chance = chanceFrom(77)
  const noise = noiseOf(chance)
  // For three weeks after a workshop more of the new developers get to a working call.
  const lift = ({ sinceWorkshop }: Week) => (sinceWorkshop === null || sinceWorkshop > 20 ? 0 : 1 - sinceWorkshop / 21)
  return [
    {
      template: 'activation-rate',
      definition: {
        definition:
          'New developers who make their first successful API call within 7 days of signing up / new developers.',
        formula: 'new developers with a successful call within 7 days / new developers × 100',
      },
      source: 'Sign-up database, every Monday',
      approver: 'hanna',
      isAgreed: true,
      comment: 'Yes. This is the number the product plan is built on.',
      target: { baseline: 31, target: 38 },
      cadence: 'weekly',
      missingWeeks: 0,
      value: week => {
        const signUps = round(210 + week.index * 1.6 + noise(26))
        const share = 0.31 + week.index * 0.0009 + lift(week) * 0.045 + noise(0.012)
        const activated = round(signUps * share)
        return { value: round((activated / signUps) * 1000) / 10, numerator: activated, denominator: signUps }
      },
    },
    {
      template: 'sign-ups-from-devrel-sources',
      source: 'Sign-up form and tracked links',
      approver: 'hanna',
      isAgreed: true,
      comment: '',
      target: { baseline: 2_300, target: 3_000 },
      cadence: 'weekly',
      missingWeeks: 0,
      value: week => ({ value: round(46 + week.index * 0.28 + lift(week) * 9 + noise(11)) }),
    },
    {
      template: 'weekly-active-tokens',
      source: 'API gateway',
      approver: 'oskar',
      isAgreed: true,
      comment: 'Agreed, with churned test accounts left out.',
      target: { baseline: 3_400, target: 4_400 },
      cadence: 'weekly',
      missingWeeks: 0,
      value: week => ({ value: round(3_380 + week.index * 17 + noise(120)) }),
    },
    {
      template: 'median-time-to-first-success',
      source: 'Sign-up database',
      approver: 'hanna',
      isAgreed: true,
      comment: '',
      target: { baseline: 14, target: 8 },
      cadence: 'weekly',
      missingWeeks: 5,
      value: week => ({ value: round((14.2 - week.index * 0.05 + noise(1.1)) * 10) / 10 }),
    },
    {
      template: 'session-satisfaction',
      source: 'Form after each session',
      approver: 'oskar',
      isAgreed: false,
      comment: '',
      target: null,
      cadence: 'monthly',
      missingWeeks: 0,
      value: () => {
        const answers = chance.between(60, 140)
        const good = round(answers * (0.84 + noise(0.05)))
        return { value: round((good / answers) * 1000) / 10, numerator: good, denominator: answers }
      },
    },
    {
      template: 'onboarding-time-to-first-merged-change',
      source: '',
      approver: null,
      isAgreed: false,
      comment: '',
      target: null,
      cadence: 'monthly',
      missingWeeks: 0,
      value: () => ({ value: round(9 + noise(2)) }),
    },
    firstCallsPlan(),
    visitsPlan(),
  ]
}

/** What is told by the day here: the more, the better, and days are added up. */
const counted = { direction: 'up', aggregation: 'sum', nature: 'flow' } as const

/** From Monday to Sunday: developers try things at work. */
const weekdays = [5, 8, 7, 4, 0, -11, -13]

/** A metric told by the day, so that a single week can be looked at: the studies of the sample are about it. */
function firstCallsPlan(): MetricPlan {
  const chance = chanceFrom(4_109)
  const noise = noiseOf(chance)
  const definition = {
    name: 'First API calls',
    definition: 'API keys that made their first successful call on that day.',
    formula: 'count of API keys by the day of their first successful call',
    unit: 'keys',
    ...counted,
    stage: 'activation',
    grade: 'counted',
  } as const
  return {
    template: null,
    definition,
    source: 'API gateway',
    approver: 'oskar',
    isAgreed: true,
    comment: 'Agreed. One key counts once, whatever it calls afterwards.',
    target: null,
    cadence: 'daily',
    missingWeeks: 0,
    value: ({ index }) => {
      const { firstDay, days, effect } = injected
      const lift = index >= firstDay && index < firstDay + days ? effect : 0
      return { value: round(44 + index * 0.02 + (weekdays[index % 7] ?? 0) + lift + noise(7)) }
    },
  }
}

/** Told by the day too: the newsletter is too small to be seen in one issue, and shows over all of them. */
function visitsPlan(): MetricPlan {
  const chance = chanceFrom(8_212)
  const noise = noiseOf(chance)
  const definition = {
    name: 'Quickstart visits',
    definition: 'Visits to the quickstart page of the docs on that day.',
    formula: 'count of visits to the quickstart page by day, our own team left out',
    unit: 'visits',
    ...counted,
    stage: 'acquisition',
    grade: 'counted',
  } as const
  return {
    template: null,
    definition,
    source: 'Docs analytics',
    approver: 'hanna',
    isAgreed: true,
    comment: 'Agreed.',
    target: null,
    cadence: 'daily',
    missingWeeks: 0,
    value: ({ index }) => {
      const { firstDays, days, effect } = issueEffect
      const lift = firstDays.some(first => index >= first && index < first + days) ? effect : 0
      return { value: round(310 + index * 0.1 + 4 * (weekdays[index % 7] ?? 0) + lift + noise(60)) }
    },
  }
}

/** The weeks from `first` to the one before `today`, by their Mondays; with a length of 1 the days. */
export function weeksUntil(first: Day, today: Day, workshops: readonly Day[], length = 7): Week[] {
  const weeks: Week[] = []
  for (let start = first; addDays(start, length - 1) < today; start = addDays(start, length)) {
    const last = workshops.findLast(day => day <= addDays(start, length - 1))
    const sinceWorkshop = last === undefined ? null : Math.max(0, diffDays(last, start))
    weeks.push({ start, index: weeks.length, sinceWorkshop })
  }
  return weeks
}
