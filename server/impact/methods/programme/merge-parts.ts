import type { MixturePart } from '../mgc/mixture.ts'
import { at } from '../numerics/at.ts'

export interface MergedParts {
  weights: number[]
  parts: MixturePart[]
}

/** Width of a cell as a share of the mixture's own spread: merging moves a limit by less than a millionth of it. */
const cell = 0.005

/**
 * Joins components of a mixture whose means and scales are nearly the same, keeping the weighted mean of both: the
 * programme model has tens of thousands of components, a limit is found in a few hundred.
 */
export function mergeParts(weights: readonly number[], parts: readonly MixturePart[]): MergedParts {
  const mean = parts.reduce((all, part, i) => all + at(weights, i) * part.mean, 0)
  const variance = parts.reduce((all, part, i) => all + at(weights, i) * (part.scale ** 2 + (part.mean - mean) ** 2), 0)
  const width = cell * Math.sqrt(variance)
  if (!(width > 0)) return { weights: [...weights], parts: [...parts] }
  const cells = new Map<number, { weight: number; mean: number; scale: number }>()
  for (const [i, part] of parts.entries()) {
    // A scale lies below the spread of a component that counts at all; a million cells are room enough for any other.
    const key = Math.round((part.mean - mean) / width) * 1e6 + Math.min(999_999, Math.round(part.scale / width))
    const weight = at(weights, i)
    const joined = cells.get(key) ?? { weight: 0, mean: 0, scale: 0 }
    joined.weight += weight
    joined.mean += weight * part.mean
    joined.scale += weight * part.scale
    cells.set(key, joined)
  }
  const found = [...cells.values()]
  return {
    weights: found.map(({ weight }) => weight),
    parts: found.map(({ weight, mean: total, scale }) => ({ mean: total / weight, scale: scale / weight })),
  }
}
