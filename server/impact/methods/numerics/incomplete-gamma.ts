import { logGamma } from './log-gamma.ts'

/** Regularised lower incomplete gamma function P(a, x), for a > 0 and x >= 0; about 1e-14 of the value. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), exact in its tail. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
}

/** DLMF 8.7.1. */
function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n <= 100_000; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** DLMF 8.9.2 by Lentz' method. */
function fraction(a: number, x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; n <= 100_000; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b)
    c = b + an / c
    const step = c * d
    value *= step
    if (Math.abs(step - 1) < 2e-16) break
  }
  return value * Math.exp(a * Math.log(x) - x - logGamma(a))
}
