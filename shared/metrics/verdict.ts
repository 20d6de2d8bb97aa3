import type { Direction, Nature } from './vocabulary.ts'

export type VerdictWord = 'on-track' | 'at-risk' | 'off' | 'unknown'

export interface Verdict {
  readonly word: VerdictWord
  /** What the value should be by now; null when there is no verdict. */
  readonly expected: number | null
  /** The rule in words, for whoever asks why. */
  readonly reason: string
}

export interface VerdictQuestion {
  readonly value: number | null
  readonly target: number | null
  readonly baseline: number | null
  readonly direction: Direction
  readonly nature: Nature
  /** False for rates, means and medians: they do not pile up during the period. */
  readonly isSummed: boolean
  /** How much of the target's period is behind us, 0 to 1. */
  readonly elapsed: number
}

/** Before this share of the period a total says nothing about where it is going. */
const tooEarly = 0.1
/** Short of the expected value by at most this share: at risk. By more: off. */
const tolerance = 0.1

/**
 * Totals (`flow`, summed) are expected to grow evenly: half of the target after half of the period. Everything else is
 * expected to move evenly from the baseline to the target; without a baseline, to be at the target all along. On the right side of what is expected: on track. Wrong
 * by at most 10 % of it (with a baseline: of the way from baseline to target): at risk. Otherwise off. A target that is
 * reached stays on track, and a total that must stay below its target and has passed it is off whatever the date.
 */
export function verdict(question: VerdictQuestion): Verdict {
  const { value, target, baseline, direction, elapsed } = question
  if (direction === 'watch') return unknown('This metric is watched. It has no direction to be judged by.')
  if (target === null) return unknown('There is no target for this period.')
  if (value === null) return unknown('There is no value for this period yet.')
  if (elapsed <= 0) return unknown('The period has not begun.')
  const piles = question.nature === 'flow' && question.isSummed
  const sign = direction === 'up' ? 1 : -1
  const share = Math.min(elapsed, 1)
  if (!piles && sign * (value - target) >= 0)
    return { word: 'on-track', expected: target, reason: 'The target is reached.' }
  if (piles && direction === 'up' && value >= target) {
    return { word: 'on-track', expected: target * share, reason: 'The target is reached.' }
  }
  if (piles && direction === 'down' && value > target) {
    return { word: 'off', expected: target * share, reason: 'The target for the whole period is passed.' }
  }
  if (piles && share < tooEarly) return unknown('Less than a tenth of the period is over: too early to say.')
  const expected = piles ? target * share : baseline === null ? target : baseline + (target - baseline) * share
  const scale = Math.abs(piles || baseline === null || baseline === target ? expected : target - baseline)
  const shortBy = sign * (expected - value)
  const reason = reasonOf(piles, baseline, share)
  // A hair's breadth of floating point is not a miss.
  if (shortBy <= scale * 1e-9) return { word: 'on-track', expected, reason }
  return { word: shortBy <= scale * (tolerance + 1e-9) ? 'at-risk' : 'off', expected, reason }
}

function reasonOf(piles: boolean, baseline: number | null, share: number): string {
  const part = `${Math.round(share * 100)} % of the period`
  if (piles) return `Compared with an even pace: ${part} is over.`
  if (baseline === null) return 'Compared with the target.'
  return `Compared with an even way from baseline to target: ${part} is over.`
}

function unknown(reason: string): Verdict {
  return { word: 'unknown', expected: null, reason }
}
