import { interlude } from '../interlude.ts'
import { at, itemAt } from '../numerics/at.ts'
import { invertCdf } from '../numerics/invert-cdf.ts'
import { studentT } from '../numerics/student-t.ts'

/** Weighted Student-t distributions of one df, each with its mean and scale. */
export interface Mixture {
  readonly mean: number
  readonly cdf: (x: number) => number
  /** 1 - cdf, exact in its tail. */
  readonly upperTail: (x: number) => number
  readonly quantile: (p: number) => number
}

export interface MixturePart {
  readonly mean: number
  /** Above zero. */
  readonly scale: number
}

/** Parts lighter than this in all cannot be seen in any quantile that is shown. */
const negligible = 1e-14

/** Mixture of t(df); the weights add to one. */
export function mixture(df: number, weights: ArrayLike<number>, parts: readonly MixturePart[]): Mixture {
  return mixtureOf(studentT(df), weights, parts)
}

/** Mixture of one distribution, symmetric around 0, moved and scaled. */
export function mixtureOf(
  { cdf: t, pdf }: { readonly cdf: (x: number) => number; readonly pdf: (x: number) => number },
  weights: ArrayLike<number>,
  parts: readonly MixturePart[],
): Mixture {
  interlude()
  const heavy: { weight: number; mean: number; scale: number }[] = []
  let mean = 0
  for (let i = 0; i < parts.length; i++) {
    const part = itemAt(parts, i)
    const weight = at(weights, i)
    mean += weight * part.mean
    if (weight > negligible) heavy.push({ weight, ...part })
  }
  const cdf = (x: number) => {
    let sum = 0
    for (const part of heavy) sum += part.weight * t((x - part.mean) / part.scale)
    return sum
  }
  const upperTail = (x: number) => {
    let sum = 0
    for (const part of heavy) sum += part.weight * t((part.mean - x) / part.scale)
    return sum
  }
  const density = (x: number) => {
    interlude()
    let sum = 0
    for (const part of heavy) sum += (part.weight / part.scale) * pdf((x - part.mean) / part.scale)
    return sum
  }
  let width = 0
  for (const part of heavy) width += part.weight * part.scale
  return {
    mean,
    cdf,
    upperTail,
    quantile: p =>
      p > 0.5
        ? -invertCdf({ cdf: x => upperTail(-x), pdf: x => density(-x), start: -mean, width }, 1 - p)
        : invertCdf({ cdf, pdf: density, start: mean, width }, p),
  }
}

export interface Interval {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** Mean and the two-sided interval of 1 - alpha. */
export function intervalOf(of: Mixture, alpha: number): Interval {
  return { estimate: of.mean, lower: of.quantile(alpha / 2), upper: of.quantile(1 - alpha / 2) }
}

/** Twice the smaller tail beyond x. */
export function twoSidedP(of: Mixture, x: number): number {
  return Math.min(1, 2 * Math.min(of.cdf(x), of.upperTail(x)))
}
