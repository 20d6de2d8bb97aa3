import type { StudyRefusal } from '@upshot/shared/impact/study'
import type { SmallestLift } from '@upshot/shared/impact/study-estimate'
import type { StudyHelp } from '@upshot/shared/impact/study-preview'
import { MOST_CONTROLS, MOST_WINDOW_POINTS } from '@upshot/shared/impact/study-vocabulary'
import type { Ctx } from '../context.ts'
import { calendarOf } from '../metrics/calendar-of.ts'
import { readHeads } from '../metrics/register.ts'
import type { Smallest } from './engine-task.ts'
import { compute } from './engine-thread.ts'
import type { EventLiftInput } from './methods/event-lift/event-lift-input.ts'
import { shortestPre } from './methods/event-lift/refusals.ts'
import { type Axis, pointOf, pointsBetween } from './point-axis.ts'
import { modelOf, type Prepared } from './prepare-study.ts'
import { readControls } from './study-metric.ts'
import { type UsedPoint, usedPoints } from './study-points.ts'

/** A gain below a twentieth is not worth another model. */
const worthwhile = 0.95
const mostControlsTried = 3

/**
 * The same setup with nothing that happened in the window: its points hold the level before it, which decides neither the
 * width of the interval nor the smallest lift. Missing ones stay missing.
 */
export function blindInput(input: EventLiftInput, points: readonly UsedPoint[]): EventLiftInput {
  const { y, nPre, circumstances: _, placebo: _none, ...model } = input
  const known = y.slice(0, nPre).filter(value => value !== null)
  const level = known.length === 0 ? 0 : known.reduce((a, b) => a + b, 0) / known.length
  const isUnknown = (t: number) => points[t]?.isOver === true && points[t].value === null
  return {
    ...model,
    nPre,
    y: y.map((value, t) => (t < nPre ? value : isUnknown(t) ? null : level)),
    placebo: { kind: 'none' },
  }
}

interface Variant {
  readonly input: EventLiftInput
  readonly help: (smallest: SmallestLift) => StudyHelp
  /** Points of the question in one point of the variant, for what is added up over it. */
  readonly factor: number
}

/** What would let a smaller lift be seen. Every number in it was computed, in one go of the thread. */
export async function findHelps(
  ctx: Ctx,
  prepared: Prepared,
  smallest: SmallestLift | null,
  refusals: readonly StudyRefusal[],
  caps: readonly StudyRefusal[],
): Promise<StudyHelp[]> {
  const simple = simpleHelps(prepared, refusals, caps)
  const { task } = prepared
  if (task?.kind !== 'event-lift') return simple
  const base = blindInput(task.input, prepared.points)
  const variants = [
    ...(await controlVariants(ctx, prepared, base)),
    ...windowVariants(prepared, base),
    ...weekVariants(ctx, prepared),
  ]
  const found =
    variants.length === 0
      ? []
      : await compute({ kind: 'smallest', inputs: variants.map(each => each.input) }, ctx.request.signal)
  const computed = variants.flatMap((variant, i) => {
    const seen = found[i]
    return seen?.kind === 'seen' && isBetter(seen, smallest, variant.factor)
      ? [variant.help({ perPoint: seen.perPoint, share: seen.share })]
      : []
  })
  return [...simple, ...computed]
}

function isBetter(seen: Extract<Smallest, { kind: 'seen' }>, now: SmallestLift | null, factor: number): boolean {
  if (now === null) return true
  if (seen.share !== null && now.share !== null) return seen.share < worthwhile * now.share
  return seen.perPoint / factor < worthwhile * now.perPoint
}

/** More than the numbers can tell: values that are missing, time that has to pass, history that would have to be found. */
function simpleHelps(
  { task }: Prepared,
  refusals: readonly StudyRefusal[],
  caps: readonly StudyRefusal[],
): StudyHelp[] {
  return [...refusals, ...caps].flatMap(({ code, words, remedy }) => {
    const help = (kind: StudyHelp['kind'], text: string): StudyHelp[] => [
      { kind, words: text, change: null, smallest: null },
    ]
    if (code === 'GAPS') return help('record-values', `${words} ${remedy}`)
    if (code === 'NOT_OVER') return help('wait', `${words} ${remedy}`)
    if (code === 'PLACEBO_TOO_FEW') return help('more-history', `${words} ${remedy}`)
    if (code !== 'PRE_TOO_SHORT' || task?.kind !== 'event-lift') return []
    const { input } = task
    const more = shortestPre(input, input.y.length - input.nPre) - input.nPre
    return help('more-history', `${more} more ${input.step}s of values before the window are needed. ${remedy}`)
  })
}

async function controlVariants(ctx: Ctx, prepared: Prepared, base: EventLiftInput): Promise<Variant[]> {
  const { settled, points } = prepared
  const chosen = settled.setup.controls.map(control => control.id)
  const from = points[0]?.from
  if (chosen.length >= MOST_CONTROLS || from === undefined) return []
  const { metric } = settled.measured
  const candidates = (await readHeads(ctx, null))
    .map(head => head.shown.version)
    .filter(({ status, cadence, metricId }) => {
      return status === 'agreed' && cadence === metric.cadence && metricId !== metric.id && !chosen.includes(metricId)
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, mostControlsTried)
  const controls = await readControls(
    ctx,
    settled.measured,
    candidates.map(({ metricId }) => ({ id: metricId, number: null })),
  )
  const { today } = calendarOf(ctx)
  return controls.map(control => {
    const used = usedPoints(control, from, points.length, settled.axis, today)
    const last = used.findLast(point => point.value !== null)?.value ?? 0
    const values = used.map(point => (point.isOver ? point.value : last))
    return {
      input: { ...base, controls: [...(base.controls ?? []), values] },
      factor: 1,
      help: smallest => ({
        kind: 'control',
        words: `Take '${control.metric.name}' as a control, if the activity cannot have moved it.`,
        change: { controlIds: [...chosen, control.metric.id] },
        smallest,
      }),
    }
  })
}

function windowVariants({ settled, points, start }: Prepared, base: EventLiftInput): Variant[] {
  const { setup } = settled
  const now = base.y.length - base.nPre
  const name = setup.step
  return [Math.ceil(setup.windowPoints / 2), setup.windowPoints * 2]
    .flatMap(windowPoints => {
      const horizon = now + windowPoints - setup.windowPoints
      if (horizon < 3 || windowPoints > MOST_WINDOW_POINTS || windowPoints === setup.windowPoints) return []
      const isShorter = windowPoints < setup.windowPoints
      // The level stands in for the points of the window in any case: its length is all that matters.
      const level = base.y[start] ?? 0
      const longer = (values: readonly (number | null)[], filler: number | null) =>
        Array.from({ length: base.nPre + horizon }, (_, t) => (t < values.length ? (values[t] ?? null) : filler))
      const controls = (base.controls ?? []).map(values =>
        longer(values, values.findLast(value => value !== null) ?? 0),
      )
      return [
        {
          input: { ...base, y: longer(base.y, level), controls },
          factor: 1,
          help: (smallest: SmallestLift): StudyHelp => ({
            kind: isShorter ? 'shorter-window' : 'longer-window',
            words: `Look at ${windowPoints} ${name}s after it instead of ${setup.windowPoints}${isShorter ? ', if the effect comes at once' : ', if the effect lasts so long'}.`,
            change: { windowPoints },
            smallest,
          }),
        },
      ]
    })
    .filter(() => points.length > 0)
}

/** Weeks made of the days: less noise a point, and no weekday pattern to be learned. */
function weekVariants(ctx: Ctx, { settled, points, start, task }: Prepared): Variant[] {
  const { setup, axis, measured } = settled
  const from = points[0]?.from
  const window = points[start]?.from
  if (task?.kind !== 'event-lift' || axis.step !== 'day' || from === undefined || window === undefined) return []
  if (measured.metric.aggregation === 'median') return []
  const weeks: Axis = { ...axis, step: 'week' }
  const { today } = calendarOf(ctx)
  const windowPoints = Math.max(3, Math.ceil((points.length - start) / 7))
  const first = pointOf(from, weeks)
  const nPre = pointsBetween(first, pointOf(window, weeks), weeks)
  const used = usedPoints(measured, first, nPre, weeks, today).map(point => point.value)
  const firstKnown = used.findIndex(value => value !== null)
  const y = used.slice(Math.max(0, firstKnown))
  const known = y.filter(value => value !== null)
  if (known.length === 0) return []
  const level = known.reduce((a, b) => a + b, 0) / known.length
  const isSum = measured.metric.aggregation === 'sum'
  return [
    {
      input: {
        y: [...y, ...Array.from({ length: windowPoints }, () => level)],
        nPre: y.length,
        ...modelOf(measured, 'week'),
        alpha: setup.alpha,
        placebo: { kind: 'none' },
      },
      factor: isSum ? 7 : 1,
      help: smallest => ({
        kind: 'week',
        words: `Look at whole weeks instead of days, over ${windowPoints} weeks.`,
        change: { step: 'week', windowPoints },
        smallest,
      }),
    },
  ]
}
