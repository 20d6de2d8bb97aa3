import { regularisedBeta } from './incomplete-beta.ts'
import { invertCdf } from './invert-cdf.ts'
import { logBeta } from './log-gamma.ts'

/** Distribution function of Fisher's F with df1 and df2 degrees of freedom. */
export function fCdf(f: number, df1: number, df2: number): number {
  if (f <= 0) return 0
  const total = df1 * f + df2
  return regularisedBeta((df1 * f) / total, df1 / 2, df2 / 2, df2 / total)
}

/** 1 - fCdf, exact in the tail: the p of an F test. */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1
  const total = df1 * f + df2
  return regularisedBeta(df2 / total, df2 / 2, df1 / 2, (df1 * f) / total)
}

/** Quantile of Fisher's F, for 0 < p < 1. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const logB = logBeta(df1 / 2, df2 / 2)
  const pdf = (f: number) => {
    if (f <= 0) return 0
    const x = (df1 * f) / (df1 * f + df2)
    return Math.exp((df1 / 2) * Math.log(x) + (df2 / 2) * Math.log1p(-x) - logB) / f
  }
  return invertCdf({ cdf: f => fCdf(f, df1, df2), pdf, start: 1, width: 0.5 }, p)
}
