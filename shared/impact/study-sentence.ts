import type { BucketSize } from '../calendar/bucket.ts'
import type { Day } from '../calendar/day.ts'
import { longDay } from '../format/date.ts'
import type { EvidenceFacts } from './evidence-sentence.ts'

/** What a metric's sentences are made of. */
export interface NamedMetric {
  readonly name: string
  readonly unit: string
  readonly nature: 'flow' | 'stock'
  readonly aggregation: string
}

/** "Sign-ups from DevRel sources were", "Activation rate was": by the noun before the first 'from', 'of', 'to', 'per' or 'in'. */
export function isPluralName(name: string): boolean {
  const head = name.split(/ (?:from|of|to|per|in|by|with|at|for) /)[0] ?? name
  return /[^su]s$/i.test(head.trim())
}

/** Effects on percentages are told in points, because '5 % more' of a percentage is read in two ways. */
export function effectUnit({ unit, aggregation }: NamedMetric): string | null {
  if (unit === '%') return 'points'
  if (unit === 'count' || /^\d/.test(unit)) return null
  return aggregation === 'sum' || aggregation === 'last' ? null : unit
}

/** What happens is told a day or a week; what stands (a stock) or is a share has no such period. */
export function effectPeriod({ nature, aggregation }: NamedMetric, step: BucketSize): 'day' | 'week' | 'month' | null {
  if (nature === 'stock' || aggregation !== 'sum' || step === 'quarter') return null
  return step
}

/** "in the 14 days from 3 Mar 2026" */
export function windowInWords(points: number, step: BucketSize, from: Day, locale: string): string {
  return `in the ${points} ${step}s from ${longDay(from, locale)}`
}

/** The sentence of a study that gives no estimate. */
export function refusedSentence(reason: string): string {
  return `This cannot be told: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
}

/** What the sentence of an event study that found something needs. */
export interface EventStudyFacts {
  readonly metric: NamedMetric
  readonly lift: number
  readonly campaigns: number
  readonly after: number
  readonly before: number
  readonly step: BucketSize
  readonly asLarge: number
  readonly shifts: number
}

/** The one sentence of an event study with the label "estimated": placebo calendars take the place of the interval. */
export function eventStudySentence(facts: EventStudyFacts, locale: string): string {
  const { metric, lift, campaigns, after, before, step, asLarge, shifts } = facts
  const digits = Math.abs(lift) >= 99.5 ? 3 : 2
  const amount = new Intl.NumberFormat(locale, { maximumSignificantDigits: digits }).format(Math.abs(lift))
  const unit = effectUnit(metric)
  const per = effectPeriod(metric, step)
  const told = `${amount}${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` a ${per}`}`
  const verb = isPluralName(metric.name) ? 'were' : 'was'
  const way = lift < 0 ? 'lower' : 'higher'
  const plural = (count: number) => `${count} ${count === 1 ? step : `${step}s`}`
  return `Around ${campaigns} dates ${metric.name} ${verb} on average about ${told} ${way} in the ${plural(after)} after than in the ${plural(before)} before; ${asLarge} of ${shifts} shifted calendars, the real one among them, showed as much.`
}

/** An estimate as the sentence of its label needs it. */
export function estimatedFacts(
  metric: NamedMetric,
  effect: { readonly estimate: number; readonly lower: number; readonly upper: number },
  window: { readonly points: number; readonly step: BucketSize; readonly from: Day },
  { placebos, alike }: { readonly placebos: number; readonly alike: number },
  locale: string,
): EvidenceFacts {
  return {
    label: 'estimated',
    metric: metric.name,
    plural: isPluralName(metric.name),
    effect: effect.estimate,
    lower: effect.lower,
    upper: effect.upper,
    unit: effectUnit(metric),
    per: effectPeriod(metric, window.step),
    window: windowInWords(window.points, window.step, window.from, locale),
    placebos,
    alike,
  }
}
