import { at } from './at.ts'

/**
 * Highest point of a smooth function of one variable on [low, high]: the best of `count` evenly spaced points, then
 * golden section around it. Robust where there are several hills; exact to about 1e-8 of the range.
 */
export function maximise(f: (x: number) => number, low: number, high: number, count: number): number {
  const xs = Float64Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1))
  let best = 0
  let bestValue = Number.NEGATIVE_INFINITY
  xs.forEach((x, i) => {
    const value = f(x)
    if (value > bestValue) {
      best = i
      bestValue = value
    }
  })
  const ratio = (Math.sqrt(5) - 1) / 2
  let a = at(xs, Math.max(0, best - 1))
  let b = at(xs, Math.min(count - 1, best + 1))
  let left = b - ratio * (b - a)
  let right = a + ratio * (b - a)
  let leftValue = f(left)
  let rightValue = f(right)
  for (let i = 0; i < 60 && b - a > 1e-9 * (high - low); i++) {
    if (leftValue > rightValue) {
      b = right
      right = left
      rightValue = leftValue
      left = b - ratio * (b - a)
      leftValue = f(left)
    } else {
      a = left
      left = right
      leftValue = rightValue
      right = a + ratio * (b - a)
      rightValue = f(right)
    }
  }
  return (a + b) / 2
}
