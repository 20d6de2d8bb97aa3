import type { Minimums } from '../publication.ts'

export interface Channel {
  name: string
  /** Weekly intensity (talks, attendees, reads), 0 or more, fixed in advance: n values. */
  weeks: readonly number[]
}

export interface ProgrammeInput {
  /** The metric, week by week: n values. */
  y: readonly number[]
  channels: readonly Channel[]
  /** Columns of n values for holidays and launches, besides the intercept, trend and yearly wave that are always there. */
  known?: readonly (readonly number[])[]
  /** Carry-over values that are averaged over, each 0 <= theta < 1; default 0, 0.1, ..., 0.9. */
  thetas?: readonly number[]
  alpha?: number
  /** 'show' computes although checks failed, and lists them. */
  minimums?: Minimums
}

/** Finer than 0.2: a true carry-over between coarse values costs the intervals a fifth of their coverage. */
export const usualThetas: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Intercept, trend and one yearly wave: 1, t/n, sin and cos of 2 pi t/52. */
export const usualBaselineColumns = 4

export function baselineColumns(n: number, known: readonly (readonly number[])[] = []): number[][] {
  const weeks = Array.from({ length: n }, (_, t) => t)
  return [
    weeks.map(() => 1),
    weeks.map(t => t / n),
    weeks.map(t => Math.sin((2 * Math.PI * t) / 52)),
    weeks.map(t => Math.cos((2 * Math.PI * t) / 52)),
    ...known.map(column => [...column]),
  ]
}
