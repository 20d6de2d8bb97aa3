import type { Day } from '../calendar/day.ts'
import { shortDay } from '../format/date.ts'
import type { VerdictWord } from '../metrics/verdict.ts'
import { type ComparedWith, changeOn } from './change-on.ts'
import type { MetricCard } from './overview.ts'

export interface FindingQuestion {
  readonly card: MetricCard
  /** Totals are told against the whole of their target, everything else by its distance. */
  readonly pilesUp: boolean
  readonly compared: ComparedWith
  readonly today: Day
  readonly locale: string
  /** A value without its unit, and with it: '412' and '450 accounts'. */
  readonly writeNumber: (value: number) => string
  readonly write: (value: number) => string
}

const judged: Readonly<Record<Exclude<VerdictWord, 'unknown'>, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  off: 'off',
}

/**
 * What the chart of a metric shows, as its title: 'Activation rate: off, 9 points below target', 'Sign-ups: on track, 412 of
 * 450 accounts by 31 Dec'. Without a target the change, without that the name.
 */
export function metricFinding(question: FindingQuestion): string {
  const { card, compared, locale } = question
  const finding = againstTarget(question) ?? changeOn(card.value, card.before, compared, card.unit, locale)
  return finding === null ? card.name : `${card.name}: ${finding}`
}

function againstTarget({ card, pilesUp, today, locale, writeNumber, write }: FindingQuestion): string | null {
  const { verdict, target, unit } = card
  if (verdict.word === 'unknown' || target === null || target.value === null) return null
  if (pilesUp) {
    const by = shortDay(target.to, today, locale)
    return `${judged[verdict.word]}, ${writeNumber(target.value)} of ${write(target.target)} by ${by}`
  }
  return `${judged[verdict.word]}, ${distance(target.value, target.target, unit, locale)}`
}

/** '8 % above target', '9 points below target', 'at its target'. */
function distance(value: number, target: number, unit: string, locale: string): string {
  const inPoints = unit === '%' || target === 0
  const amount = inPoints ? Math.abs(value - target) : (Math.abs(value - target) / Math.abs(target)) * 100
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)
  if (written === new Intl.NumberFormat(locale).format(0)) return 'at its target'
  const side = value > target ? 'above' : 'below'
  if (!inPoints) return `${written} % ${side} target`
  if (unit !== '%') return `${written} ${side} target`
  return `${written} ${written === '1' ? 'point' : 'points'} ${side} target`
}
