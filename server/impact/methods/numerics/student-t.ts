import { regularisedBeta } from './incomplete-beta.ts'
import { invertCdf } from './invert-cdf.ts'
import { logBeta } from './log-gamma.ts'

export interface StudentT {
  readonly cdf: (t: number) => number
  readonly pdf: (t: number) => number
}

/** Student's t with df > 0 degrees of freedom (any real number); constants are worked out once for many t. */
export function studentT(df: number): StudentT {
  const logB = logBeta(df / 2, 0.5)
  const scale = Math.exp(-logB) / Math.sqrt(df)
  return {
    cdf: t => {
      const square = t * t
      if (square === Number.POSITIVE_INFINITY) return t > 0 ? 1 : 0
      const tail = 0.5 * regularisedBeta(df / (df + square), df / 2, 0.5, square / (df + square), logB)
      return t <= 0 ? tail : 1 - tail
    },
    pdf: t => scale * Math.exp(-0.5 * (df + 1) * Math.log1p((t * t) / df)),
  }
}

/** Distribution function of Student's t. */
export function tCdf(t: number, df: number): number {
  return studentT(df).cdf(t)
}

/** Two-sided p of a t statistic, exact in the tail. */
export function tTwoSidedP(t: number, df: number): number {
  return Math.min(1, 2 * tCdf(-Math.abs(t), df))
}

/** Quantile of Student's t, for 0 < p < 1. */
export function tQuantile(p: number, df: number): number {
  if (p > 0.5) return -tQuantile(1 - p, df)
  return invertCdf({ ...studentT(df), start: 0, width: 1 }, p)
}
