import { type Day, dayInTimeZone } from '@upshot/shared/calendar/day'
import { longDay, monthAndYear, periodInWords } from '@upshot/shared/format/date'
import { fullNumber, notKnown, percent } from '@upshot/shared/format/number'
import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import { changeInWords } from '@upshot/shared/metrics/series'
import type { Cadence } from '@upshot/shared/metrics/vocabulary'
import { type Unit, unitOf } from '../charts/unit.ts'
import type { LocaleSettings } from '../ui/locale.tsx'

/** The number of a value without its unit, in full; a percentage keeps its sign, an amount its currency. */
export function figure(value: number | null, unit: string, { locale, currency }: LocaleSettings): string {
  if (value === null) return notKnown
  if (unit === '%') return percent(value, locale)
  if (unit !== 'money') return fullNumber(value, locale)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0,
  }).format(value)
}

/** The word that follows the number; none where the number carries it. */
export function unitWord(unit: string): string {
  return unit === '%' || unit === 'money' || unit === 'count' ? '' : unit
}

export function figureWithUnit(value: number | null, unit: string, settings: LocaleSettings): string {
  const number = figure(value, unit, settings)
  const word = value === null ? '' : unitWord(unit)
  return word === '' ? number : `${number} ${word}`
}

/** The unit for charts, which write money by its ISO code. */
export function chartUnit(unit: string, currency: string): Unit {
  return unitOf(unit === 'money' ? currency : unitWord(unit) === '' && unit !== '%' ? '' : unit)
}

/** 'Mar 2026', '9 – 15 Mar 2026', '1 Jan – 31 Mar 2026', '4 Mar 2026'. */
export function periodLabel(from: Day, to: Day, cadence: Cadence, locale: string): string {
  if (cadence === 'daily') return longDay(from, locale)
  if (cadence === 'monthly') return monthAndYear(from, locale)
  return periodInWords({ from, to }, locale)
}

/** '17 Nov 2026': the day on which something was done, where the workspace is. */
export function doneOn(instant: string, { locale, timeZone }: LocaleSettings): string {
  return longDay(dayInTimeZone(instant, timeZone), locale)
}

/** 'up 12 % on the 30 days before', or null where there is nothing before. */
export function latestChange({ latest, before, unit }: RegisterEntry, locale: string): string | null {
  if (latest === null || before === null) return null
  return changeInWords(latest.value, before.value, { from: before.periodStart, to: before.periodEnd }, unit, locale)
}

/** What of a target its bar and its words need. */
export type TargetWay = Pick<NonNullable<RegisterEntry['target']>, 'target' | 'begin' | 'value'>

/** How far from its begin to the target a value is; null where that cannot be told. */
export function shareOfTarget({ target, begin }: TargetWay, value: number | null): number | null {
  if (value === null || begin === null || begin === target) return null
  return (value - begin) / (target - begin)
}

/**
 * What the bar shows, in words: '2,661 of 3,000 accounts', '34.8 %, from 31 % to 38 %', and where there is no bar
 * '12 tickets, target 8'. `by` stands at the end: 'by 31 Dec'.
 */
export function targetWords(way: TargetWay, unit: string, settings: LocaleSettings, by = ''): string {
  const aim = [figureWithUnit(way.target, unit, settings), by].filter(word => word !== '').join(' ')
  if (way.value === null) return `target ${aim}`
  const now = figure(way.value, unit, settings)
  if (way.begin !== null && way.begin !== 0) return `${now}, from ${figure(way.begin, unit, settings)} to ${aim}`
  // '38 % of 42 %' would be read as a share of a share.
  return way.begin === 0 && unit !== '%' ? `${now} of ${aim}` : `${now}, target ${aim}`
}
