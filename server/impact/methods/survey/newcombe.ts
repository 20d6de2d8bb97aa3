import { estimate, type Result } from '../result.ts'
import { wilson } from './wilson.ts'

/**
 * Newcombe interval of a difference of two independent proportions, from their Wilson limits (l, u):
 * d - sqrt((p1 - l1)^2 + (u2 - p2)^2) to d + sqrt((u1 - p1)^2 + (p2 - l2)^2), within [-1, 1].
 *
 * first, second: [successes, n] each; the difference is first minus second.
 * Refuses as Wilson. Source: Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
 */
export function newcombe(
  first: readonly [successes: number, n: number],
  second: readonly [successes: number, n: number],
  alpha = 0.05,
): Result<{ difference: number; lower: number; upper: number }> {
  const one = wilson(first[0], first[1], alpha)
  if (one.kind === 'refused') return one
  const two = wilson(second[0], second[1], alpha)
  if (two.kind === 'refused') return two
  const difference = one.proportion - two.proportion
  return estimate({
    difference,
    lower: difference - Math.hypot(one.proportion - one.lower, two.upper - two.proportion),
    upper: difference + Math.hypot(one.upper - one.proportion, two.proportion - two.lower),
  })
}
