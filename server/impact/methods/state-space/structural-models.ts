import type { StructuralModel } from './structural-filter.ts'

/** A level that walks at random, observed with noise. */
export function localLevelModel(noise: number, levelVariance: number): StructuralModel {
  return { transition: [1], observation: [1], disturbance: [levelVariance], noise }
}

export interface TrendSeasonVariances {
  readonly irregular: number
  readonly level: number
  readonly trend: number
  readonly seasonal: number
}

/** Level and slope that walk at random, and a season of dummies that sum to a random shock (Harvey 1989, 2.3). */
export function trendSeasonModel(season: number, variances: TrendSeasonVariances): StructuralModel {
  const places = Math.max(0, season - 1)
  const s = 2 + places
  const transition = new Array<number>(s * s).fill(0)
  transition[0] = 1
  transition[1] = 1
  transition[s + 1] = 1
  for (let j = 0; j < places; j++) {
    transition[2 * s + 2 + j] = -1
    if (j > 0) transition[(2 + j) * s + 1 + j] = 1
  }
  const disturbance = new Array<number>(s).fill(0)
  disturbance[0] = variances.level
  disturbance[1] = variances.trend
  if (places > 0) disturbance[2] = variances.seasonal
  const observation = new Array<number>(s).fill(0)
  observation[0] = 1
  if (places > 0) observation[2] = 1
  return { transition, observation, disturbance, noise: variances.irregular }
}

/** Columns of a fixed season in the same form: what each of its unknown starting values adds to every point. */
export function seasonModel(season: number): StructuralModel {
  const places = season - 1
  const transition = new Array<number>(places * places).fill(0)
  for (let j = 0; j < places; j++) {
    transition[j] = -1
    if (j > 0) transition[j * places + j - 1] = 1
  }
  const observation = new Array<number>(places).fill(0)
  if (places > 0) observation[0] = 1
  return { transition, observation, disturbance: new Array<number>(places).fill(0), noise: 0 }
}
