/**
 * Whether the rules on how many people or conversions a number must rest on are enforced. Everything that people read
 * says 'enforce'; 'show' computes anyway, so that an analyst can check the arithmetic against a small worked example.
 */
export type Minimums = 'enforce' | 'show'

/** A number of people or conversions: a whole number that sums hold exactly. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
