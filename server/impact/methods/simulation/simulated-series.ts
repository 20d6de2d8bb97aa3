import { itemAt } from '../numerics/at.ts'
import { seededGenerator } from '../numerics/generator.ts'

export interface DailySeries {
  readonly n: number
  readonly ar: number
  /** Standard deviation of the shocks of the autocorrelated part. */
  readonly sd: number
  /** Standard deviation of a day's step of the drift. */
  readonly drift: number
  /** Units per day on top of 100, and growth per day (0.01 is 1 %). */
  readonly slope: number
  readonly growth: number
}

const weekdays = [6, 8, 7, 5, 0, -12, -14] as const

/** Daily sign-ups as the calibration of the engine uses them: level, growth, weekdays, autocorrelation and drift. */
export function dailySeries({ n, ar, sd, drift, slope, growth }: DailySeries, seed: number): number[] {
  const { normal } = seededGenerator(seed)
  let u = 0
  let m = 0
  return Array.from({ length: n }, (_, t) => {
    u = ar * u + sd * normal()
    m += drift * normal()
    return (100 + slope * t) * Math.exp(growth * t) + itemAt(weekdays, t % 7) + u + m
  })
}

/** Weekly series that falls slowly, with a change in level at k. */
export function steppedSeries(n: number, k: number, levelChange: number, seed: number): number[] {
  const { normal } = seededGenerator(seed)
  let u = 0
  return Array.from({ length: n }, (_, t) => {
    u = 0.5 * u + 2 * normal()
    return 40 - 0.05 * t + (t >= k ? levelChange : 0) + u
  })
}

/** 150 points of AR(1) 0.5 and six dates at least 7 points apart, on which nothing happens. */
export function seriesWithEvents(seed: number): { readonly y: number[]; readonly events: number[] } {
  const { normal, integer } = seededGenerator(seed)
  let u = 0
  const y = Array.from({ length: 150 }, () => {
    u = 0.5 * u + normal()
    return u
  })
  const events: number[] = []
  while (events.length < 6) {
    const date = 7 + integer(140)
    if (events.every(other => Math.abs(other - date) > 7)) events.push(date)
  }
  return { y, events: events.sort((a, b) => a - b) }
}
