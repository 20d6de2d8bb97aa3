export interface Inversion {
  /** Increasing, from 0 to 1. */
  readonly cdf: (x: number) => number
  /** Density, for Newton's steps. */
  readonly pdf: (x: number) => number
  /** Any point near the middle, and a positive width of the same unit. */
  readonly start: number
  readonly width: number
}

/**
 * The x at which a continuous cdf reaches p: Newton's steps inside a bracket that bisection keeps shrinking, so that it
 * ends for every cdf; the error is a few units of the last place of x, or of what the cdf itself is exact to.
 */
export function invertCdf({ cdf, pdf, start, width }: Inversion, p: number): number {
  let low = start
  let high = start
  // At most as many doublings as a double has powers of two, whatever the width is.
  for (let step = width, i = 0; i < 2100 && cdf(low) > p; step *= 2, i++) low -= step
  for (let step = width, i = 0; i < 2100 && cdf(high) < p; step *= 2, i++) high += step
  let x = low === high ? low : low + (high - low) / 2
  for (let i = 0; i < 200; i++) {
    const gap = cdf(x) - p
    if (gap === 0) return x
    if (gap > 0) high = x
    else low = x
    const next = x - gap / pdf(x)
    const inside = next > low && next < high
    const moved = inside ? next : low + (high - low) / 2
    if (Math.abs(moved - x) <= 1e-15 * Math.abs(x) || moved === low || moved === high) return moved
    x = moved
  }
  return x
}
