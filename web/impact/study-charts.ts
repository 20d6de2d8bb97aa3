import type { BucketSize } from '@upshot/shared/calendar/bucket'
import { epochDay } from '@upshot/shared/calendar/day'
import { longDay, periodInWords } from '@upshot/shared/format/date'
import type { Study } from '@upshot/shared/impact/study'
import type { StudyEvents, StudyPlacebo, StudyPoint } from '@upshot/shared/impact/study-estimate'
import type { BandData, BandRow, BandRule } from '../charts/band-data.ts'
import type { DotRow, DotsData } from '../charts/dots-data.ts'
import type { EffectPath } from './impact-search.ts'

/** More points than this take a picture seconds to mount. */
const mostDrawn = 400

/** 'Tue 3 Mar 2026' would be longer than it helps: a day is a day, a longer step its first and last day. */
export function pointLabel({ from, to }: Pick<StudyPoint, 'from' | 'to'>, locale: string): string {
  return from === to ? longDay(from, locale) : periodInWords({ from, to }, locale)
}

/** Every period that was used: with the estimate, or by itself when there is none. */
export function usedPoints({ estimate, points }: Pick<Study, 'estimate' | 'points'>): readonly StudyPoint[] {
  return estimate?.points ?? points
}

/**
 * The periods that are drawn: around the window, so that it can be seen, or all of them as far as a picture can hold.
 * Without a window (an event study) always all.
 */
export function drawnPoints(
  points: readonly StudyPoint[],
  step: BucketSize,
  windowPoints: number,
  history: 'all' | undefined,
  isEventStudy: boolean,
): readonly StudyPoint[] {
  const begin = points.findIndex(point => point.inWindow)
  if (history === 'all' || isEventStudy) return points.slice(-mostDrawn)
  const before = Math.max(3 * windowPoints, step === 'day' ? 56 : 20)
  // The window is still ahead: what leads up to it.
  if (begin === -1) return points.slice(-before)
  return points.slice(Math.max(0, begin - before), begin + windowPoints)
}

/** Said under the picture when it does not show everything that was used. */
export function drawnNote(drawn: number, used: number, step: BucketSize): string[] {
  if (drawn >= used) return []
  return [`The picture shows ${drawn} of the ${used} ${step}s that were used; the table has all of them.`]
}

/** What happened, and (where there is an estimate) what was to be expected, with its band. */
export function courseData(study: Study, points: readonly StudyPoint[], locale: string): BandData {
  const hasExpected = points.some(point => point.expected !== null)
  const inWindow = points.filter(point => point.inWindow)
  const isEventStudy = study.setup.method === 'event-study'
  const first = inWindow[0]
  const last = inWindow.at(-1)
  return {
    axis: 'day',
    rows: points.map(point => ({
      at: epochDay(point.from),
      label: pointLabel(point, locale),
      line: point.actual,
      second: point.expected,
      low: point.expectedLower,
      high: point.expectedUpper,
    })),
    window:
      isEventStudy || first === undefined || last === undefined
        ? null
        : { from: epochDay(first.from), to: epochDay(last.from) },
    rules: activityRules(study, points),
    lineLabel: 'actual',
    secondLabel: hasExpected ? 'expected' : null,
    bandLabel: points.some(point => point.expectedLower !== null) ? '95 % band' : null,
    zero: false,
  }
}

/** The days of the activities, or of the beginning of each campaign, named while there is room for words. */
export function activityRules({ setup }: Pick<Study, 'setup'>, points: readonly StudyPoint[]): BandRule[] {
  const from = points[0]?.from ?? ''
  const to = points.at(-1)?.to ?? ''
  const days =
    setup.method === 'event-study'
      ? setup.campaigns.map(campaign => startOf(campaign.activityIds, setup.activities) ?? campaign.from)
      : setup.activities.map(activity => activity.date)
  const shown = [...new Set(days)].filter(day => day >= from && day <= to).sort()
  return shown.map((day, at) => ({
    at: epochDay(day),
    label: at > 0 ? '' : shown.length === 1 ? 'activity' : setup.method === 'event-study' ? '' : 'activities',
  }))
}

function startOf(ids: readonly string[], activities: Study['setup']['activities']): string | undefined {
  return activities
    .filter(activity => ids.includes(activity.id))
    .map(activity => activity.date)
    .sort()[0]
}

/** The effect of every point of the window, or what has come together so far. */
export function effectData(points: readonly StudyPoint[], path: EffectPath, locale: string): BandData {
  const rows: BandRow[] = points
    .filter(point => point.inWindow)
    .map(point => ({
      at: epochDay(point.from),
      label: pointLabel(point, locale),
      line: path === 'total' ? point.cumulative : point.effect,
      second: null,
      low: path === 'total' ? point.cumulativeLower : point.effectLower,
      high: path === 'total' ? point.cumulativeUpper : point.effectUpper,
    }))
  return {
    axis: 'day',
    rows,
    window: null,
    rules: [],
    lineLabel: path === 'total' ? 'so far' : 'difference',
    secondLabel: null,
    bandLabel: '95 % band',
    zero: true,
  }
}

/** "Above zero on 11 of 14 days; the band leaves zero out on 3 of them." */
export function effectSummary(points: readonly StudyPoint[], step: BucketSize): string {
  const known = points.filter(point => point.inWindow && point.effect !== null)
  const above = known.filter(point => (point.effect ?? 0) > 0).length
  const clear = known.filter(point => leavesZeroOut(point.effectLower, point.effectUpper)).length
  const told =
    clear === 0
      ? 'the band holds zero on every one'
      : `the band leaves zero out on ${clear === known.length ? 'every one' : `${clear} of them`}`
  return `Above zero on ${above} of ${known.length} ${step}s; ${told}.`
}

/** What a path that adds up has come to, in a sentence of numbers already written. */
export function leavesZeroOut(lower: number | null, upper: number | null): boolean {
  return lower !== null && upper !== null && (lower > 0 || upper < 0)
}

/** The mean course around the dates of an event study, with what dates without them show. */
export function curveData(events: StudyEvents, windowPoints: number, step: BucketSize): BandData {
  return {
    axis: 'step',
    rows: events.curve.map(({ point, mean, lower, upper }) => ({
      at: point,
      label: relativeLabel(point, step),
      line: mean,
      second: null,
      low: lower,
      high: upper,
    })),
    window: { from: 0, to: windowPoints - 1 },
    rules: [{ at: 0, label: 'date' }],
    lineLabel: 'mean course',
    secondLabel: null,
    bandLabel: 'dates shifted',
    zero: true,
  }
}

/** Point 0 is the first of the window. */
export function relativeLabel(point: number, step: BucketSize): string {
  if (point === 0) return `The ${step} itself`
  const count = Math.abs(point)
  return `${count} ${count === 1 ? step : `${step}s`} ${point < 0 ? 'before' : 'after'}`
}

/** Every campaign of an event study as a dot. */
export function campaignDots(study: Study, events: StudyEvents, mean: number, locale: string): DotsData {
  return {
    axis: 'day',
    rows: events.items.map(({ from, activityIds, lift }) => ({
      at: epochDay(from),
      label: campaignLabel(from, activityIds, study, locale),
      value: lift,
      low: null,
      high: null,
      filled: false,
      own: false,
    })),
    ownLabel: '',
    otherLabel: 'one campaign',
    filledLabel: null,
    level: { value: mean, label: 'mean' },
  }
}

function campaignLabel(from: string, ids: readonly string[], { setup }: Study, locale: string): string {
  const titles = setup.activities.filter(activity => ids.includes(activity.id)).map(activity => activity.title)
  return `${longDay(from, locale)}: ${titles.join(', ')}`
}

/** The placebos and the real one among them. Shares are drawn in per cent. */
export function placeboDots(placebo: StudyPlacebo, study: Study, locale: string): DotsData {
  if (placebo.kind === 'shifts') return shiftDots(placebo)
  const factor = placebo.unit === 'share' ? 100 : 1
  const real = study.estimate?.effect.perPoint
  const relative = study.estimate?.effect.relative
  const ownInterval = placebo.unit === 'share' ? relative : real
  const window = usedPoints(study).filter(point => point.inWindow)
  const from = window[0]?.from ?? study.setup.campaigns[0]?.from ?? ''
  const to = window.at(-1)?.to ?? from
  const own: DotRow = {
    at: epochDay(from),
    label: `${periodInWords({ from, to }, locale)}, the real window`,
    value: factor * placebo.real,
    low: scaled(ownInterval?.lower ?? null, factor),
    high: scaled(ownInterval?.upper ?? null, factor),
    filled: false,
    own: true,
  }
  return {
    axis: 'day',
    rows: [
      ...placebo.items.map(item => ({
        at: epochDay(item.from),
        label: periodInWords({ from: item.from, to: item.to }, locale),
        value: factor * item.effect,
        low: factor * item.lower,
        high: factor * item.upper,
        filled: item.excludesZero,
        own: false,
      })),
      own,
    ],
    ownLabel: 'the real window',
    otherLabel: 'placebo window',
    filledLabel: 'placebo whose interval leaves zero out',
    level: null,
  }
}

function shiftDots(placebo: Extract<StudyPlacebo, { kind: 'shifts' }>): DotsData {
  return {
    axis: 'step',
    rows: placebo.statistics.map((value, shift) => ({
      at: shift,
      label: shift === 0 ? 'The real dates' : `Shifted by ${shift}`,
      value,
      low: null,
      high: null,
      filled: false,
      own: shift === 0,
    })),
    ownLabel: 'the real dates',
    otherLabel: 'the same dates, shifted',
    filledLabel: null,
    level: { value: placebo.real, label: 'real' },
  }
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor
}

/** What the placebo picture shows, in one sentence. */
export function placeboSummary(placebo: StudyPlacebo, locale: string): string {
  const count = (value: number) => new Intl.NumberFormat(locale).format(value)
  if (placebo.kind === 'shifts') {
    const all = placebo.statistics.length
    const show = placebo.asLarge === 1 ? 'shows' : 'show'
    return `${count(placebo.asLarge)} of ${count(all)} positions of the same dates, the real one among them, ${show} a mean difference at least as large.`
  }
  const all = placebo.items.length
  if (all === 0) return 'There was no room for placebo windows in the history.'
  const asLarge = Math.round((placebo.shareAsLarge ?? 0) * all)
  const has = placebo.excludingZero === 1 ? 'has' : 'have'
  const show = asLarge === 1 ? 'shows' : 'show'
  return `${count(placebo.excludingZero)} of ${count(all)} placebo windows ${has} an interval without zero; ${count(asLarge)} ${show} a difference as large as the real one.`
}
