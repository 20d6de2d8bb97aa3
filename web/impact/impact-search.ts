import { isDay } from '@upshot/shared/calendar/day'
import type { StudyInput } from '@upshot/shared/impact/study-question'
import {
  MOST_WINDOW_POINTS,
  type StudyDirection,
  type StudyExpectation,
  type StudyOutcome,
  type StudyStep,
  studyDirections,
  studyExpectations,
  studyOutcomes,
  studySteps,
} from '@upshot/shared/impact/study-vocabulary'
import { oneOf, textFrom, uuidFrom, uuidsFrom } from '../events/search-values.ts'

/** The state of the list of studies, in its address. */
export interface ImpactSearch {
  metric?: string | undefined
  activity?: string | undefined
  outcome?: StudyOutcome | undefined
  /** Words of a title. */
  q?: string | undefined
  /** How to read a study, beside the page. */
  guide?: 'yes' | undefined
}

export function readImpactSearch(raw: Record<string, unknown>): ImpactSearch {
  return {
    metric: uuidFrom(raw.metric),
    activity: uuidFrom(raw.activity),
    outcome: oneOf(studyOutcomes, raw.outcome),
    q: textFrom(raw.q),
    guide: oneOf(['yes'], raw.guide),
  }
}

export const subjects = ['activities', 'kind'] as const
export type SubjectKind = (typeof subjects)[number]

/** The question of a new study, in its address: all of it, so that it can be sent to somebody before it is run. */
export interface NewStudySearch {
  metric?: string | undefined
  /** Which way the activities are chosen; one by one unless said. */
  by?: SubjectKind | undefined
  activities?: string[] | undefined
  kind?: string | undefined
  from?: string | undefined
  to?: string | undefined
  window?: number | undefined
  baseline?: number | undefined
  direction?: StudyDirection | undefined
  step?: StudyStep | undefined
  controls?: string[] | undefined
  /** A bump unless said. */
  expects?: StudyExpectation | undefined
  /** Of a lasting change: the metric that this one is counted out of. */
  outOf?: string | undefined
  triggered?: 'yes' | undefined
  guide?: 'yes' | undefined
}

export function readNewStudySearch(raw: Record<string, unknown>): NewStudySearch {
  const kind = textFrom(raw.kind)
  return {
    metric: uuidFrom(raw.metric),
    by: oneOf(subjects, raw.by) ?? (kind === undefined ? undefined : 'kind'),
    activities: uuidsFrom(raw.activities),
    kind: kind !== undefined && /^[a-z0-9-]{1,60}$/.test(kind) ? kind : undefined,
    from: dayFrom(raw.from),
    to: dayFrom(raw.to),
    window: pointsFrom(raw.window),
    baseline: pointsFrom(raw.baseline),
    direction: oneOf(studyDirections, raw.direction),
    step: oneOf(studySteps, raw.step),
    controls: uuidsFrom(raw.controls)?.slice(0, 3),
    expects: oneOf(studyExpectations, raw.expects),
    outOf: uuidFrom(raw.outOf),
    triggered: oneOf(['yes'], raw.triggered),
    guide: oneOf(['yes'], raw.guide),
  }
}

/** The state of the page that explains the methods. */
export interface MethodSearch {
  guide?: 'yes' | undefined
}

export function readMethodSearch(raw: Record<string, unknown>): MethodSearch {
  return { guide: oneOf(['yes'], raw.guide) }
}

export const effectPaths = ['point', 'total'] as const
export type EffectPath = (typeof effectPaths)[number]

/** The state of a study's page, in its address. */
export interface StudySearch {
  /** How much of the history is drawn: around the window unless said. */
  history?: 'all' | undefined
  /** Of a flow: the effect of each point, or what has come together so far. */
  path?: EffectPath | undefined
  main?: 'table' | undefined
  effect?: 'table' | undefined
  placebo?: 'table' | undefined
  guide?: 'yes' | undefined
}

export function readStudySearch(raw: Record<string, unknown>): StudySearch {
  return {
    history: oneOf(['all'], raw.history),
    path: oneOf(effectPaths, raw.path),
    main: oneOf(['table'], raw.main),
    effect: oneOf(['table'], raw.effect),
    placebo: oneOf(['table'], raw.placebo),
    guide: oneOf(['yes'], raw.guide),
  }
}

/** What is asked of the server; null while something without which nothing can be said is missing. */
export function questionOf(search: NewStudySearch): StudyInput | null {
  const { metric, activities = [], kind, from, to } = search
  if (metric === undefined) return null
  const rest = {
    metricId: metric,
    windowPoints: search.window ?? null,
    baselinePoints: search.baseline ?? null,
    direction: search.direction ?? null,
    step: search.step ?? null,
    expects: search.expects ?? 'bump',
    controlIds: (search.controls ?? []).filter(id => id !== metric),
    exposureId: search.expects === 'lasting' && search.outOf !== metric ? (search.outOf ?? null) : null,
    triggered: search.triggered === 'yes',
  }
  if (search.by === 'kind') {
    if (kind === undefined || from === undefined || to === undefined || from > to) return null
    return { ...rest, subject: { kind: 'kind', activityKind: kind, from, to } }
  }
  return activities.length === 0 ? null : { ...rest, subject: { kind: 'activities', activityIds: activities } }
}

function dayFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && isDay(raw) ? raw : undefined
}

function pointsFrom(raw: unknown): number | undefined {
  const points = typeof raw === 'number' ? raw : typeof raw === 'string' && raw !== '' ? Number(raw) : Number.NaN
  return Number.isInteger(points) && points >= 1 && points <= MOST_WINDOW_POINTS ? points : undefined
}
