import { at } from './at.ts'

/** Coefficients of Lanczos' approximation with g = 7 and nine terms (P. Godfrey 2001). */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI)

/**
 * Natural logarithm of the gamma function for x > 0; relative error below 1e-14.
 * Lanczos below 15, Stirling's series above (Abramowitz & Stegun 6.1.41).
 */
export function logGamma(x: number): number {
  if (x >= 15) {
    const u = 1 / (x * x)
    const series = (1 / 12 - u * (1 / 360 - u * (1 / 1260 - u * (1 / 1680 - u / 1188)))) / x
    return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + series
  }
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const base = x + 6.5
  let sum = at(lanczos, 0)
  for (let i = 1; i < lanczos.length; i++) sum += at(lanczos, i) / (x - 1 + i)
  return halfLogTwoPi + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Natural logarithm of the beta function B(a, b), for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
