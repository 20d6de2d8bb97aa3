import { at } from './at.ts'

/** Arithmetic mean; of nothing it is NaN, so callers check the length first. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length
}

/** Sum with Neumaier's compensation: the error does not grow with the length. */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = at(values, i)
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** Variance with divisor n - 1, in two passes. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values)
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (at(values, i) - centre) ** 2
  return squares / (values.length - 1)
}

export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values))
}

/** Quantile of type 7 (Hyndman & Fan 1996; the default of R and NumPy), for 0 <= p <= 1 and at least one value. */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = Float64Array.from(values).sort()
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const low = at(sorted, below)
  const high = at(sorted, Math.min(below + 1, sorted.length - 1))
  return low + (position - below) * (high - low)
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += at(a, i) * at(b, i)
  return total
}
