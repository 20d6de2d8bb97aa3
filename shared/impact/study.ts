import { z } from 'zod'
import { Key } from '../activities/kind.ts'
import { bucketSizes } from '../calendar/bucket.ts'
import { Day, GivenDay, Instant } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { aggregations, cadences, directions, natures } from '../metrics/vocabulary.ts'
import { evidenceFlags, evidenceLabels } from './ladder.ts'

/** What one point of the analysed series is: the periods of the metric, or whole weeks made of its days. */
export const studySteps = ['day', 'week'] as const
export type StudyStep = (typeof studySteps)[number]

/** Which way the metric was meant to move. `either`: nobody said. Read from the metric's version unless given. */
export const studyDirections = ['up', 'down', 'either'] as const
export type StudyDirection = (typeof studyDirections)[number]

/**
 * `event-lift`: one date, or activities so close that they are one campaign, against a counterfactual (MGC).
 * `event-study`: several separate dates, against the same pattern of dates moved to where nothing of the kind happened.
 */
export const studyMethods = ['event-lift', 'event-study'] as const
export type StudyMethod = (typeof studyMethods)[number]

/**
 * `effect`: the 95 % interval excludes zero (event study: two-sided p below 0.05); it may have either sign.
 * `not-detectable`: it does not; an effect smaller than `smallest` would usually go unnoticed. `refused`: no estimate.
 */
export const studyOutcomes = ['effect', 'not-detectable', 'refused'] as const
export type StudyOutcome = (typeof studyOutcomes)[number]

/** More would make a page nobody reads; three is what the method takes. */
export const MOST_ACTIVITIES = 50
export const MOST_CONTROLS = 3
export const MOST_WINDOW_POINTS = 92

/** What is asked about: certain activities, or all of a kind that were done from one day to another. */
export const StudySubject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('activities'),
    activityIds: z.array(z.uuid()).min(1, { error: 'Choose at least one activity.' }).max(MOST_ACTIVITIES),
  }),
  z.strictObject({ kind: z.literal('kind'), activityKind: Key, from: GivenDay, to: GivenDay }),
])
export type StudySubject = z.infer<typeof StudySubject>

const windowPoints = z.int().min(1).max(MOST_WINDOW_POINTS)

/** A question about effect. What is null is settled by rule: see `StudySetup`, which tells what was settled. */
export const StudyInput = z.strictObject({
  metricId: z.uuid(),
  subject: StudySubject,
  /** How long after to look, in points of the step (days or weeks), the point of the activity included. */
  windowPoints: windowPoints.nullable().default(null),
  /** Event study only: points before each activity that it is compared with. */
  baselinePoints: windowPoints.nullable().default(null),
  direction: z.enum(studyDirections).nullable().default(null),
  /** `week` makes whole weeks of a daily metric; null: the metric's own cadence. */
  step: z.enum(studySteps).nullable().default(null),
  /** Other agreed metrics of the same cadence that the activity cannot have touched. */
  controlIds: z.array(z.uuid()).max(MOST_CONTROLS).default([]),
  /** The date was chosen after the metric had moved: caps the label. */
  triggered: z.boolean().default(false),
})
export type StudyInput = z.infer<typeof StudyInput>

/** The metric as it was agreed when the study ran. */
export const StudyMetric = z.strictObject({
  id: z.uuid(),
  versionId: z.uuid(),
  versionNumber: z.int().min(1),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(directions),
  cadence: z.enum(cadences),
  aggregation: z.enum(aggregations),
  nature: z.enum(natures),
  agreedAt: Instant.nullable(),
})
export type StudyMetric = z.infer<typeof StudyMetric>

export const StudyActivity = z.strictObject({
  id: z.uuid(),
  kind: Key,
  title: z.string(),
  date: Day,
  ownerName: z.string(),
})
export type StudyActivity = z.infer<typeof StudyActivity>

/** Activities closer than a window are one campaign, which begins at the first. `from`/`to`: first and last day looked at. */
export const StudyCampaign = z.strictObject({ from: Day, to: Day, activityIds: z.array(z.uuid()).min(1) })
export type StudyCampaign = z.infer<typeof StudyCampaign>

/** The question with everything settled. */
export const StudySetup = z.strictObject({
  metric: StudyMetric,
  subject: StudySubject,
  activities: z.array(StudyActivity),
  campaigns: z.array(StudyCampaign),
  method: z.enum(studyMethods),
  /** Why this method, in one sentence. */
  methodReason: z.string(),
  /** Months and quarters are told too coarsely: a study of them is refused. */
  step: z.enum(bucketSizes),
  windowPoints: z.int().min(1),
  /** Null for an event lift, which uses all the history there is. */
  baselinePoints: z.int().min(1).nullable(),
  direction: z.enum(studyDirections),
  controls: z.array(StudyMetric),
  /** 1 - confidence; 0.05. */
  alpha: z.number(),
  triggered: z.boolean(),
})
export type StudySetup = z.infer<typeof StudySetup>

/** Another dated activity in the window, or in as many points before it. It caps the label, and it is never hidden. */
export const StudyOverlap = StudyActivity.extend({ place: z.enum(['before', 'inside']) })
export type StudyOverlap = z.infer<typeof StudyOverlap>

/** Why there is no estimate, or what caps its label: what is the matter, and what would help. `code` as in METHODS. */
export const StudyRefusal = z.strictObject({ code: z.string(), words: z.string(), remedy: z.string() })
export type StudyRefusal = z.infer<typeof StudyRefusal>

/** One thing that was looked at. `passed` null: it could not be looked at, because something before it stood in the way. */
export const StudyCheck = z.strictObject({
  code: z.string(),
  /** What the check asks: 'Enough history before the window'. */
  name: z.string(),
  passed: z.boolean().nullable(),
  /** What was found, in plain words. */
  words: z.string(),
  /** `refuses`: without it there is no estimate. `caps`: without it the label is at most "correlated". */
  weight: z.enum(['refuses', 'caps']),
})
export type StudyCheck = z.infer<typeof StudyCheck>

/** A number with its 95 % interval. */
export const StudyInterval = z.strictObject({ estimate: z.number(), lower: z.number(), upper: z.number() })
export type StudyInterval = z.infer<typeof StudyInterval>

/**
 * The smallest lift that would usually be noticed (in 80 of 100 cases). `perPoint`: in the metric's unit, a day or week.
 * `share`: of what was expected, 0.1 is 10 %; null where a share means nothing.
 */
export const SmallestLift = z.strictObject({ perPoint: z.number(), share: z.number().nullable() })
export type SmallestLift = z.infer<typeof SmallestLift>

/** What was found, in the metric's unit. A drop is negative. */
export const StudyEffect = z.strictObject({
  /** A day or a week, on average over the window. Interval null: an event study of fewer than eight campaigns has none. */
  perPoint: z.strictObject({ estimate: z.number(), lower: z.number().nullable(), upper: z.number().nullable() }),
  /** Over the whole window; null for a stock, for shares and on the log scale, which are never added up. */
  total: StudyInterval.nullable(),
  /** Effect over what was expected: 0.1 is 10 %. */
  relative: StudyInterval.nullable(),
  /** Averages of the window; null for an event study. */
  actual: z.number().nullable(),
  expected: StudyInterval.nullable(),
  pTwoSided: z.number(),
  /** In the direction asked about; the two-sided one when none was. */
  pDirected: z.number(),
  /** p adjusted for the family of tests; the family is this test alone until families can be declared. */
  q: z.number(),
  smallest: SmallestLift,
  scale: z.enum(['linear', 'log']),
  /** Degrees of freedom; null for an event study. */
  df: z.number().nullable(),
})
export type StudyEffect = z.infer<typeof StudyEffect>

/** One period on the chart of an event lift. Everything is in the metric's unit. */
export const StudyPoint = z.strictObject({
  from: Day,
  to: Day,
  inWindow: z.boolean(),
  /** Null: no value was recorded. It is never read as 0. */
  actual: z.number().nullable(),
  /** Before the window: trend, season and controls alone. In it: what was to be expected without the activity. */
  expected: z.number().nullable(),
  /** Band around `expected`, in the window only. */
  expectedLower: z.number().nullable(),
  expectedUpper: z.number().nullable(),
  /** actual - expected, in the window only. */
  effect: z.number().nullable(),
  effectLower: z.number().nullable(),
  effectUpper: z.number().nullable(),
  /** Sum of the effects so far; null for a stock, a share, and on the log scale. */
  cumulative: z.number().nullable(),
  cumulativeLower: z.number().nullable(),
  cumulativeUpper: z.number().nullable(),
})
export type StudyPoint = z.infer<typeof StudyPoint>

/** The same analysis at dates on which nothing of the kind happened. */
export const StudyPlacebo = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dates'),
    /** What the numbers are in: the metric's unit a point, or a share of what was expected (log scale; 0.1 is 10 %). */
    unit: z.enum(['metric', 'share']),
    real: z.number(),
    items: z.array(
      z.strictObject({
        from: Day,
        to: Day,
        effect: z.number(),
        lower: z.number(),
        upper: z.number(),
        excludesZero: z.boolean(),
      }),
    ),
    excludingZero: z.int().min(0),
    /** Placebo effects at least as large as the real one, sign aside, as a share of all; this is a placebo p. */
    shareAsLarge: z.number().nullable(),
    passed: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('shifts'),
    real: z.number(),
    /** The mean lift of each shift of the whole pattern, in order of the shift; the first is the real one. */
    statistics: z.array(z.number()),
    /** Shifts with a mean lift at least as large. */
    asLarge: z.int().min(0),
    smallestPossibleP: z.number(),
  }),
])
export type StudyPlacebo = z.infer<typeof StudyPlacebo>

/** Further of an event study: each campaign as a dot, and the mean course around them. */
export const StudyEvents = z.strictObject({
  items: z.array(z.strictObject({ from: Day, activityIds: z.array(z.uuid()), lift: z.number() })),
  /** Smallest and largest mean lift when one campaign is left out. */
  leaveOneOut: z.strictObject({ lower: z.number(), upper: z.number() }),
  /** `point` 0 is the first of the window; `lower`/`upper`: the middle 80 % of all possible dates. */
  curve: z.array(z.strictObject({ point: z.int(), mean: z.number(), lower: z.number(), upper: z.number() })),
})
export type StudyEvents = z.infer<typeof StudyEvents>

export const StudyEstimate = z.strictObject({
  effect: StudyEffect,
  /** Actual against expected, oldest first; for an event study `actual` alone. */
  points: z.array(StudyPoint),
  placebo: StudyPlacebo,
  /** Null for an event lift. */
  events: StudyEvents.nullable(),
})
export type StudyEstimate = z.infer<typeof StudyEstimate>

/** One series that was used, as it was at `asOf`. */
export const StudySeries = z.strictObject({
  metricId: z.uuid(),
  metricName: z.string(),
  versionId: z.uuid(),
  versionNumber: z.int().min(1),
  /** First and last day of the points used; null when there are none. */
  from: Day.nullable(),
  to: Day.nullable(),
  /** Points with a value, and the first days of those without one. */
  values: z.int().min(0),
  missing: z.array(Day),
  /** Values that were corrected after they were first recorded: the latest one was used. */
  restated: z.int().min(0),
  weakestGrade: z.enum(grades).nullable(),
  /** SHA-256, in hexadecimal, of the points as used. */
  hash: z.string(),
})
export type StudySeries = z.infer<typeof StudySeries>

export const StudyData = z.strictObject({
  /** Values as they stood then. */
  asOf: Instant,
  series: StudySeries,
  controls: z.array(StudySeries),
  /** Of everything that the method was given: the same hash and method version give the same bits. */
  inputHash: z.string(),
})
export type StudyData = z.infer<typeof StudyData>

export const StudyVerdict = z.strictObject({
  outcome: z.enum(studyOutcomes),
  /** Null when refused: there is no claim to label. */
  label: z.enum(evidenceLabels).nullable(),
  /** The one sentence that a manager reads. */
  sentence: z.string(),
  /** Why the label is no more than "correlated". */
  reasons: z.array(z.string()),
  flags: z.array(z.enum(evidenceFlags)),
})
export type StudyVerdict = z.infer<typeof StudyVerdict>

const person = z.strictObject({ id: z.uuid(), name: z.string() })

/** A study that ran: never changed afterwards but for its title and note. */
export const Study = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  note: z.string().nullable(),
  /** Of the sample team: what was put into the invented numbers. */
  sampleNote: z.string().nullable(),
  setup: StudySetup,
  overlaps: z.array(StudyOverlap),
  data: StudyData,
  verdict: StudyVerdict,
  /** Every reason why there is no estimate; empty when there is one. */
  refusals: z.array(StudyRefusal),
  /** What caps the label; there may be an estimate all the same. */
  caps: z.array(StudyRefusal),
  checks: z.array(StudyCheck),
  estimate: StudyEstimate.nullable(),
  /** The metric as it was used, `actual` alone, when there is no estimate: a refusal has its chart too. Else empty. */
  points: z.array(StudyPoint),
  /** Name, version and seed; the seed is null where there is no chance in the method. */
  engine: z.strictObject({ method: z.enum(studyMethods), version: z.string(), seed: z.int().nullable() }),
  /** When metric, window and direction were written down, if that was before the window began. */
  declaredAt: Instant.nullable(),
  /** The study that this one is a later run of. */
  rerunOf: z.uuid().nullable(),
  /** The latest run of the same question, when this one is not it. Lists show the latest alone. */
  newerRun: z.uuid().nullable(),
  createdAt: Instant,
  createdBy: person,
  /** Whether whoever asks may rename it. */
  mayEdit: z.boolean(),
})
export type Study = z.infer<typeof Study>

/** A study in a list. */
export const StudyRow = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  sampleNote: z.string().nullable(),
  metric: z.strictObject({ id: z.uuid(), name: z.string(), unit: z.string(), versionNumber: z.int().min(1) }),
  method: z.enum(studyMethods),
  step: z.enum(bucketSizes),
  activities: z.int().min(0),
  from: Day.nullable(),
  to: Day.nullable(),
  outcome: z.enum(studyOutcomes),
  label: z.enum(evidenceLabels).nullable(),
  sentence: z.string(),
  /** As in `StudyEffect.perPoint`; null when refused. */
  perPoint: StudyEffect.shape.perPoint.nullable(),
  createdAt: Instant,
  createdBy: person,
})
export type StudyRow = z.infer<typeof StudyRow>

/** Something that would let a smaller lift be seen, found by computing it. `change`: what to set in the input. */
export const StudyHelp = z.strictObject({
  kind: z.enum(['control', 'week', 'shorter-window', 'longer-window', 'more-history', 'record-values', 'wait']),
  words: z.string(),
  change: z
    .strictObject({
      controlIds: z.array(z.uuid()).optional(),
      windowPoints: z.int().optional(),
      step: z.enum(studySteps).optional(),
    })
    .nullable(),
  /** What could be seen then; null where it cannot be told yet. A week's lift is told for a week. */
  smallest: SmallestLift.nullable(),
})
export type StudyHelp = z.infer<typeof StudyHelp>

/** What can be known before running, without looking at what happened in the window. */
export const StudyPreview = z.strictObject({
  setup: StudySetup,
  overlaps: z.array(StudyOverlap),
  data: StudyData,
  /** Rules that would refuse it today. */
  refusals: z.array(StudyRefusal),
  /** What would cap its label. */
  caps: z.array(StudyRefusal),
  /** Null when it would be refused for lack of data. */
  smallest: SmallestLift.nullable(),
  /** What is to be expected a point, for scale; null with `smallest`. */
  expected: z.number().nullable(),
  helps: z.array(StudyHelp),
  /** The most that the label could be. */
  bestLabel: z.enum(['estimated', 'correlated']).nullable(),
})
export type StudyPreview = z.infer<typeof StudyPreview>
