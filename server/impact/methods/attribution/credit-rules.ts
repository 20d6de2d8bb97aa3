import { estimate, type Result, refuse } from '../result.ts'

export const creditRules = ['first', 'last', 'linear', 'time decay', 'position'] as const
export type CreditRule = (typeof creditRules)[number]

export interface Touch {
  channel: string
  /** Days between the touch and the conversion: 0 is the same day. */
  daysBefore: number
}

export interface CreditOptions {
  /** Days after which a touch counts half. */
  halfLifeDays: number
  /** Shares of the first touch, of all in the middle together, and of the last. */
  position: readonly [first: number, middle: number, last: number]
}

/** The documented parameters of the Google Ads models: half-life 7 days, 40/20/40. */
export const usualCredit: CreditOptions = { halfLifeDays: 7, position: [0.4, 0.2, 0.4] }

/**
 * Shares the credit of one conversion among the touches before it.
 *
 * path: m >= 1 touches in any order; the largest `daysBefore` is the first touch, equal days keep their order.
 * Credits: m numbers in the order of `path`, each in [0, 1], sum 1. Time decay weighs 2^(-days / halfLife); position
 * gives two touches half each and one touch everything.
 * Refuses: NO_TOUCHES, NOT_FINITE (a day or an option is not a number >= 0).
 * Source: AttributionModelEnum of the Google Ads API. A convention, not a measurement of cause.
 */
export function creditPath(
  path: readonly Touch[],
  rule: CreditRule,
  options: CreditOptions = usualCredit,
): Result<{ credits: number[] }> {
  if (path.length === 0)
    return refuse('NO_TOUCHES', 'The path has no touches, so there is nothing to share credit among.')
  if (!path.every(touch => Number.isFinite(touch.daysBefore) && touch.daysBefore >= 0)) {
    return refuse('NOT_FINITE', 'Every touch needs the number of days before the conversion, 0 or more.')
  }
  if (!usable(options)) {
    return refuse('NOT_FINITE', 'The half-life must be above 0 and the three position shares 0 or more, with sum 1.')
  }
  const order = path.map((_, index) => index).sort((a, b) => daysAt(path, b) - daysAt(path, a) || a - b)
  const inOrder = weights(
    order.map(index => daysAt(path, index)),
    rule,
    options,
  )
  const credits = new Array<number>(path.length).fill(0)
  for (const [position, index] of order.entries()) credits[index] = inOrder[position] ?? 0
  return estimate({ credits })
}

function daysAt(path: readonly Touch[], index: number): number {
  return path[index]?.daysBefore ?? 0
}

function usable({ halfLifeDays, position }: CreditOptions): boolean {
  const total = position.reduce((sum, share) => sum + share, 0)
  return halfLifeDays > 0 && position.every(share => share >= 0) && Math.abs(total - 1) < 1e-9
}

function weights(days: readonly number[], rule: CreditRule, options: CreditOptions): number[] {
  const m = days.length
  switch (rule) {
    case 'first':
      return days.map((_, index) => (index === 0 ? 1 : 0))
    case 'last':
      return days.map((_, index) => (index === m - 1 ? 1 : 0))
    case 'linear':
      return days.map(() => 1 / m)
    case 'time decay': {
      // Counted from the last touch: the shares are the same, and old paths do not vanish into 0 / 0.
      const latest = days[m - 1] ?? 0
      const raw = days.map(day => 2 ** (-(day - latest) / options.halfLifeDays))
      const total = raw.reduce((sum, weight) => sum + weight, 0)
      return raw.map(weight => weight / total)
    }
    case 'position': {
      if (m <= 2) return days.map(() => 1 / m)
      const [first, middle, last] = options.position
      return days.map((_, index) => (index === 0 ? first : index === m - 1 ? last : middle / (m - 2)))
    }
  }
}
