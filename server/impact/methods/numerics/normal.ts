import { upperGamma } from './incomplete-gamma.ts'
import { invertCdf } from './invert-cdf.ts'

/** Standard normal density. */
export function normalPdf(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
}

/** Standard normal distribution function, exact in both tails: half of Q(1/2, z^2/2) (Abramowitz & Stegun 7.1.2). */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  const tail = 0.5 * upperGamma(0.5, 0.5 * z * z)
  return z <= 0 ? tail : 1 - tail
}

/** Quantile of the standard normal distribution, for 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  return invertCdf({ cdf: normalCdf, pdf: normalPdf, start: 0, width: 1 }, p)
}
