import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { dailySeries } from '@upshot/server/impact/methods/simulation/simulated-series'

/** Daily series of one nature, on which nothing happened. */
export interface Family {
  readonly name: string
  /** Of what is left of a day's value when season and trend are known. */
  readonly sd: number
  readonly make: (n: number, seed: number) => number[]
  /** Percent in which the method is known to be wrong more often than 7 times in 100. */
  readonly weakerSpot?: number
}

const SD = 5
const quiet = { sd: SD, ar: 0, drift: 0, slope: 0, growth: 0 }
const daily = (recipe: Partial<typeof quiet>) => (n: number, seed: number) =>
  dailySeries({ n, ...quiet, ...recipe }, seed)

export const families: readonly Family[] = [
  { name: 'white noise', sd: SD, make: whiteNoise },
  { name: 'weekdays, white noise', sd: SD, make: daily({}) },
  { name: 'weekdays, AR 0.3', sd: SD, make: daily({ ar: 0.3 }) },
  { name: 'weekdays, AR 0.5', sd: SD, make: daily({ ar: 0.5 }) },
  { name: 'weekdays, AR 0.7', sd: SD, make: daily({ ar: 0.7 }) },
  { name: 'slow drift', sd: SD, make: daily({ drift: 0.1 * SD }) },
  { name: 'strong drift', sd: SD, make: daily({ drift: 0.3 * SD }), weakerSpot: 11 },
  { name: 'growth of 0.3 a day', sd: SD, make: daily({ slope: 0.3 }) },
  { name: 'growth of 0.3 a day, AR 0.4', sd: SD, make: daily({ slope: 0.3, ar: 0.4 }) },
  { name: 'counts of about 20 a day', sd: Math.sqrt(20), make: counts },
]

function whiteNoise(n: number, seed: number): number[] {
  const { normal } = seededGenerator(seed)
  return Array.from({ length: n }, () => 100 + SD * normal())
}

const weekdayShares = [1.2, 1.3, 1.3, 1.2, 1, 0.5, 0.5]

/** Whole numbers that scatter as counts do (Poisson), fewer at weekends. */
function counts(n: number, seed: number): number[] {
  const { uniform } = seededGenerator(seed)
  return Array.from({ length: n }, (_, t) => {
    const least = Math.exp(-20 * (weekdayShares[t % 7] ?? 1))
    let count = 0
    for (let product = uniform(); product > least; product *= uniform()) count += 1
    return count
  })
}
