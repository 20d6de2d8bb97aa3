import { logBeta } from './log-gamma.ts'

const tiny = 1e-300
const precision = 1e-16

/**
 * Regularised incomplete beta function I_x(a, b), for 0 <= x <= 1 and a, b > 0.
 * Continued fraction of DLMF 8.17.22 by Lentz' method; about 1e-14 of the value.
 * `complement` is 1 - x, given where the caller knows it more exactly; `logBetaValue` is log B(a, b), given where many
 * x share one a and b.
 */
export function regularisedBeta(
  x: number,
  a: number,
  b: number,
  complement: number = 1 - x,
  logBetaValue: number = logBeta(a, b),
): number {
  if (x <= 0) return 0
  if (complement <= 0) return 1
  const front = Math.exp(a * Math.log(x) + b * Math.log(complement) - logBetaValue)
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(complement, b, a)) / b
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = awayFromZero(1 - ((a + b) * x) / (a + 1))
  d = 1 / d
  let value = d
  for (let m = 1; m <= 20_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    const step = d * c
    value *= step
    if (Math.abs(step - 1) < precision * 2) break
  }
  return value
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
