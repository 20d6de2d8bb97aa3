import { lowerGamma, upperGamma } from './incomplete-gamma.ts'
import { invertCdf } from './invert-cdf.ts'
import { logGamma } from './log-gamma.ts'

/** Distribution function of chi squared with df degrees of freedom. */
export function chiSquaredCdf(x: number, df: number): number {
  return lowerGamma(df / 2, x / 2)
}

/** 1 - chiSquaredCdf, exact in the tail: the p of a chi squared test. */
export function chiSquaredUpperTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2)
}

/** Quantile of chi squared, for 0 < p < 1. */
export function chiSquaredQuantile(p: number, df: number): number {
  const half = df / 2
  const logScale = half * Math.log(2) + logGamma(half)
  const pdf = (x: number) => (x <= 0 ? 0 : Math.exp((half - 1) * Math.log(x) - x / 2 - logScale))
  return invertCdf({ cdf: x => chiSquaredCdf(x, df), pdf, start: df, width: Math.sqrt(2 * df) / 2 }, p)
}
