import type { VerdictWord } from '../metrics/verdict.ts'
import type { MetricCard } from './overview.ts'

const urgency: readonly VerdictWord[] = ['off', 'at-risk', 'on-track', 'unknown']

/** At most `most` cards in the order in which they were agreed; when there are more, those that need a look are among them. */
export function shownCards(cards: readonly MetricCard[], most: number): readonly MetricCard[] {
  if (cards.length <= most) return cards
  const rank = (card: MetricCard): number => urgency.indexOf(card.verdict.word)
  const chosen = new Set(cards.toSorted((a, b) => rank(a) - rank(b)).slice(0, most))
  return cards.filter(card => chosen.has(card))
}
