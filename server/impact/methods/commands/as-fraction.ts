/**
 * A number as the simplest fraction, '15/152', by its continued fraction; null where none with a denominator up to a
 * million comes within a few units of the last place.
 */
export function asFraction(value: number): string | null {
  if (!Number.isFinite(value)) return null
  let rest = value
  let [numerator, before] = [1, 0]
  let [denominator, beforeDenominator] = [0, 1]
  for (let step = 0; step < 40; step++) {
    const whole = Math.floor(rest)
    ;[numerator, before] = [whole * numerator + before, numerator]
    ;[denominator, beforeDenominator] = [whole * denominator + beforeDenominator, denominator]
    if (denominator > 1e6) return null
    if (Math.abs(numerator / denominator - value) <= 1e-12 * Math.max(1, Math.abs(value))) {
      return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`
    }
    rest = 1 / (rest - whole)
  }
  return null
}

/** The same for each value of an object. */
export function asFractions(values: Readonly<Record<string, number>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asFraction(value)]))
}
