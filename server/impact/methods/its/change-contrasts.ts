import { at, itemAt } from '../numerics/at.ts'
import type { Series } from '../series.ts'
import { itsPlace } from './its-design.ts'
import type { Contrast, ItsFit } from './its-fit.ts'

/** What is asked of a fitted lasting change, as contrasts of its coefficients that give numbers in the metric's unit. */
export interface ChangeContrasts {
  /** Effect at one point of the new state, its mean and its sum over several. */
  readonly at: (t: number) => Contrast
  readonly mean: (points: readonly number[]) => Contrast
  readonly sum: (points: readonly number[]) => Contrast
  /** The jump at the first point, and what every further point adds (at the mean exposure). */
  readonly level: Contrast
  readonly slope: Contrast
  /** The line without the change. */
  readonly without: (t: number) => Contrast
  /** What a jump of the analysed series is in the metric's unit. */
  readonly levelFactor: number
}

/** With an exposure a rate was fitted: what it says of a point is multiplied by the exposure there. */
export function changeContrasts({ columns, start, y }: ItsFit, exposure: Series | null): ChangeContrasts {
  const last = exposure?.findLast(value => value !== null) ?? 1
  const factor = (t: number) => (exposure === null ? 1 : (exposure[t] ?? last))
  const changes: readonly number[] = [itsPlace.levelChange, itsPlace.slopeChange]
  const pick = (t: number, isIn: (j: number) => boolean) =>
    columns.map((column, j) => (isIn(j) ? factor(t) * at(column, t) : 0))
  const effectAt = (t: number) => pick(t, j => changes.includes(j))
  const sum = (points: readonly number[]) =>
    points.map(effectAt).reduce(
      (a, b) => a.map((value, j) => value + itemAt(b, j)),
      columns.map(() => 0),
    )
  const window = Array.from({ length: y.length - start }, (_, h) => start + h)
  const meanFactor = window.reduce((total, t) => total + factor(t), 0) / window.length
  return {
    at: effectAt,
    sum,
    mean: points => sum(points).map(value => value / points.length),
    level: effectAt(start),
    slope: columns.map((_, j) => (j === itsPlace.slopeChange ? meanFactor : 0)),
    without: t => pick(t, j => !changes.includes(j)),
    levelFactor: factor(start),
  }
}
