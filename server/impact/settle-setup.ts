import type { BucketSize } from '@upshot/shared/calendar/bucket'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { StudyInput, StudySubject } from '@upshot/shared/impact/study-question'
import type { StudySetup } from '@upshot/shared/impact/study-setup'
import type { StudyMethod } from '@upshot/shared/impact/study-vocabulary'
import { defaultChangeWindow, defaultEventWindow, defaultLiftWindow } from '@upshot/shared/impact/study-window'
import { bucketSizeOf } from '@upshot/shared/metrics/value'
import { type DatedActivity, findDated, listDated } from '../activities/list-dated.ts'
import type { Ctx } from '../context.ts'
import { calendarOf } from '../metrics/calendar-of.ts'
import { type Cluster, mergeDates } from './merge-dates.ts'
import { type Axis, periodOf, stepBy } from './point-axis.ts'
import { type Measured, readControls, readExposure, readMeasured } from './study-metric.ts'

/** A question with everything settled and read, ready to be computed. */
export interface Settled {
  readonly setup: StudySetup
  readonly axis: Axis
  readonly measured: Measured
  readonly controls: readonly Measured[]
  readonly exposure: Measured | null
  readonly clusters: readonly Cluster[]
}

/** Versions that an earlier run used; null: those that are agreed now. */
export interface KeptVersions {
  readonly metric: number
  readonly controls: readonly number[]
  readonly exposure: number | null
}

const mostActivities = 500
const alpha = 0.05

/** Settles by rule what the question leaves open: the method follows from the dates, the window from the step. */
export async function settleSetup(ctx: Ctx, asked: StudyInput, kept: KeptVersions | null): Promise<Settled> {
  const measured = await readMeasured(ctx, asked.metricId, kept?.metric ?? null)
  const controls = await readControls(
    ctx,
    measured,
    asked.controlIds.map((id, i) => ({ id, number: kept?.controls[i] ?? null })),
  )
  const exposure = await readExposure(ctx, measured, asked, kept?.exposure ?? null)
  const { metric } = measured
  const step = settledStep(asked, measured)
  const axis: Axis = { step, rules: calendarOf(ctx).rules }
  const activities = await subjectOf(ctx, asked.subject)
  const plan = settledPlan(asked, activities, axis)
  const { method, methodReason, windowPoints, baselinePoints, clusters } = plan
  const setup: StudySetup = {
    metric,
    subject: asked.subject,
    activities: activities.map(({ id, kind, title, date, ownerName }) => ({ id, kind, title, date, ownerName })),
    campaigns: clusters.map(({ first, last, activityIds }) => ({
      from: first,
      to: periodOf(stepBy(method === 'event-study' ? first : last, windowPoints - 1, axis), axis).to,
      activityIds: [...activityIds],
    })),
    method,
    methodReason,
    step,
    windowPoints,
    baselinePoints,
    direction: asked.direction ?? (metric.direction === 'watch' ? 'either' : metric.direction),
    controls: controls.map(control => control.metric),
    exposure: exposure?.metric ?? null,
    alpha,
    triggered: asked.triggered,
  }
  return { setup, axis, measured, controls, exposure, clusters }
}

function settledStep({ step }: StudyInput, { metric }: Measured): BucketSize {
  const own = bucketSizeOf(metric.cadence)
  if (step === null || step === own) return own
  if (own !== 'day') {
    throw invalidInput([
      { path: 'step', message: `This metric is ${metric.cadence}: it has no values by the ${step}.` },
    ])
  }
  if (metric.aggregation === 'median') {
    throw invalidInput([
      { path: 'step', message: 'The medians of seven days cannot be made the median of their week.' },
    ])
  }
  return step
}

async function subjectOf(ctx: Ctx, subject: StudySubject): Promise<DatedActivity[]> {
  if (subject.kind === 'kind') {
    const { activityKind, from, to } = subject
    if (to < from) throw invalidInput([{ path: 'subject.to', message: 'The period ends before it begins.' }])
    const found = await listDated(ctx, { from, to, kind: activityKind })
    if (found.length === 0) {
      throw invalidInput([{ path: 'subject', message: 'No activity of this kind is dated in these days.' }])
    }
    if (found.length > mostActivities) {
      const message = `These are ${found.length} activities; at most ${mostActivities} can be looked at. Choose a shorter period.`
      throw invalidInput([{ path: 'subject', message }])
    }
    return found
  }
  const ids = [...new Set(subject.activityIds)]
  const found = await findDated(ctx, ids)
  if (found.length < ids.length) {
    const message = 'One of these activities is not there, or is private. A study is read by everybody.'
    throw invalidInput([{ path: 'subject.activityIds', message }])
  }
  const undone = found.find(({ status }) => status !== 'done' && status !== 'planned')
  if (undone !== undefined) {
    const message = `'${undone.title}' is ${undone.status === 'draft' ? 'a draft' : 'cancelled'}: it cannot have moved anything.`
    throw invalidInput([{ path: 'subject.activityIds', message }])
  }
  return found
}

interface Plan {
  method: StudyMethod
  methodReason: string
  windowPoints: number
  baselinePoints: number | null
  clusters: Cluster[]
}

/** A lasting change begins at one date, or comes in steps close together. */
function changePlan(asked: StudyInput, activities: readonly DatedActivity[], axis: Axis): Plan {
  const clusters = mergeDates(activities, defaultLiftWindow(axis.step), axis)
  if (clusters.length > 1) {
    const message = `These are ${clusters.length} separate dates. A lasting change begins at one date: choose one activity, or those that were steps of the same change.`
    throw invalidInput([{ path: 'subject', message }])
  }
  const methodReason =
    activities.length === 1
      ? 'A change that lasts from its date on: level and slope afterwards are compared with trend and season going on as before.'
      : `${activities.length} activities as steps of one change: the days of the steps are left out, and level and slope afterwards are compared with trend and season going on as before.`
  const windowPoints = asked.windowPoints ?? defaultChangeWindow(axis.step)
  return { method: 'lasting-change', methodReason, windowPoints, baselinePoints: null, clusters }
}

/** One date, or activities within one window, is an event lift; several separate ones are an event study. */
function settledPlan(asked: StudyInput, activities: readonly DatedActivity[], axis: Axis): Plan {
  if (asked.expects === 'lasting') return changePlan(asked, activities, axis)
  const liftWindow = asked.windowPoints ?? defaultLiftWindow(axis.step)
  const defaults = defaultEventWindow(axis.step)
  const after = asked.windowPoints ?? defaults.after
  const before = asked.baselinePoints ?? defaults.before
  const asOne = mergeDates(activities, liftWindow, axis)
  const separate = mergeDates(activities, before + after, axis)
  if (asOne.length > 1 && separate.length > 1) {
    const methodReason = `${separate.length} separate dates: an event study compares what follows them with the same pattern of dates moved elsewhere.`
    return { method: 'event-study', methodReason, windowPoints: after, baselinePoints: before, clusters: separate }
  }
  const clusters = asOne.length > 1 ? separate : asOne
  const methodReason =
    activities.length === 1
      ? 'One date: an event lift compares the metric with what was to be expected without it.'
      : `${activities.length} activities close together: as one campaign they are compared with what was to be expected without it.`
  return { method: 'event-lift', methodReason, windowPoints: liftWindow, baselinePoints: null, clusters }
}
