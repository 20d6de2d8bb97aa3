import type { BucketSize } from '@upshot/shared/calendar/bucket'
import type { Study } from '@upshot/shared/impact/study'
import type { StudyEffect } from '@upshot/shared/impact/study-estimate'
import { effectPeriod } from '@upshot/shared/impact/study-sentence'
import type { StudyMetric } from '@upshot/shared/impact/study-setup'
import type { Unit } from '../charts/unit.ts'
import { chartUnit, unitWord } from '../metrics/metric-figures.ts'
import type { LocaleSettings } from '../ui/locale.tsx'

/** What a figure of a study needs to know of its metric. */
export type FiguredMetric = Pick<StudyMetric, 'name' | 'unit' | 'nature' | 'aggregation'>

const space = '\u00a0'

/** Two digits below 100 and three above, as in the sentence: an estimate with an interval does not carry more. */
export function rough(value: number, unit: string, { locale, currency }: LocaleSettings, signed = false): string {
  const digits = Math.abs(value) >= 99.5 ? 3 : 2
  const format: Intl.NumberFormatOptions = {
    maximumSignificantDigits: digits,
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
    ...(unit === 'money' ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {}),
  }
  // -0 would be written as "-0".
  return new Intl.NumberFormat(locale, format).format(value === 0 ? 0 : value)
}

/** "sign-ups a day", "points": what follows the number of an effect. Effects on percentages are told in points. */
export function effectWords(metric: FiguredMetric, step: BucketSize): string {
  const per = effectPeriod(metric, step)
  return [totalWords(metric), per === null ? '' : `a ${per}`].filter(part => part !== '').join(' ')
}

/** "sign-ups": what follows the number of a total. */
export function totalWords({ unit }: FiguredMetric): string {
  return unit === '%' ? 'points' : unitWord(unit)
}

/** "15 sign-ups a day". */
export function roughWithUnit(
  value: number,
  metric: FiguredMetric,
  step: BucketSize,
  settings: LocaleSettings,
  signed = false,
): string {
  return [rough(value, metric.unit, settings, signed), effectWords(metric, step)].filter(part => part !== '').join(' ')
}

/** A level, not a difference: "132 sign-ups a day", "42 %". */
export function levelWithUnit(
  value: number,
  metric: FiguredMetric,
  step: BucketSize,
  settings: LocaleSettings,
): string {
  return metric.unit === '%' ? `${rough(value, '%', settings)}${space}%` : roughWithUnit(value, metric, step, settings)
}

/** "7.7 to 22". */
export function interval(lower: number, upper: number, unit: string, settings: LocaleSettings, signed = false): string {
  return `${rough(lower, unit, settings, signed)} to ${rough(upper, unit, settings, signed)}`
}

/** 0.104 is "10 %". */
export function share(value: number, locale: string, signed = false): string {
  const percent = 100 * value
  const digits = Math.abs(percent) >= 99.5 ? 3 : 2
  const format: Intl.NumberFormatOptions = {
    maximumSignificantDigits: digits,
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  }
  return `${new Intl.NumberFormat(locale, format).format(percent === 0 ? 0 : percent)}${space}%`
}

/** "0.03", "below 0.001". */
export function probability(p: number, locale: string): string {
  if (p < 0.001) return `below ${new Intl.NumberFormat(locale).format(0.001)}`
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(p)
}

/** The unit of a chart of effects. */
export function effectChartUnit(unit: string, currency: string): Unit {
  return unit === '%' ? { style: 'number', word: 'points' } : chartUnit(unit, currency)
}

/** Why there is no total; null when there is one. Stocks and shares are never added up. */
export function noTotalReason(
  { total, scale }: Pick<StudyEffect, 'total' | 'scale'>,
  metric: FiguredMetric,
): string | null {
  if (total !== null) return null
  if (metric.nature === 'stock') return 'A stock stands at a level: levels of several days are not added up.'
  if (metric.aggregation !== 'sum') return 'Shares, means and medians of several periods are not added up.'
  if (scale === 'log') return 'Reckoned in ratios, which are not added up.'
  return 'A total is told with its interval only, and that needs eight separate dates.'
}

/** "On average 147 sign-ups a day in the window, with 132 expected (125 to 139)." Null where nothing was expected. */
export function averageSentence(
  { estimate, setup }: Pick<Study, 'estimate' | 'setup'>,
  settings: LocaleSettings,
): string | null {
  const { metric, step } = setup
  const { actual = null, expected = null } = estimate?.effect ?? {}
  if (actual === null || expected === null) return null
  const band = interval(expected.lower, expected.upper, metric.unit, settings)
  return `On average ${levelWithUnit(actual, metric, step, settings)} in the window, with about ${rough(expected.estimate, metric.unit, settings)} expected (${band}).`
}
