import { at, itemAt } from '../numerics/at.ts'
import { seededGenerator } from '../numerics/generator.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { dot, mean, quantile, sum } from '../numerics/summary.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { geometricAdstock } from './adstock.ts'
import { blockStarts, blocks, usualBlockLength } from './block-bootstrap.ts'
import { nnlsOfGram } from './nnls.ts'
import { baselineColumns, type Channel } from './programme-input.ts'
import { gramOf, residualsOn } from './residual-products.ts'
import { thetaCombinations } from './theta-combinations.ts'
import { unusableDesign } from './usable-design.ts'

export interface NnlsProfileInput {
  y: readonly number[]
  channels: readonly Channel[]
  known?: readonly (readonly number[])[]
  /** Default 0, 0.2, 0.4, 0.6, 0.8. */
  thetas?: readonly number[]
  /** Block bootstrap of the contributions; null for none. */
  bootstrap?: { replicates: number; seed: number; blockLength?: number; alpha?: number } | null
}

export interface NnlsProfile {
  rss: number
  channels: {
    channel: string
    theta: number
    /** Effect of one unit in its week, 0 or more. */
    coefficient: number
    contribution: number
    /** Percentile limits of the contribution; null without a bootstrap. */
    interval: [lower: number, upper: number] | null
  }[]
}

/**
 * Cross-check of the programme level: channel coefficients >= 0 (the baseline's are free) at the carry-overs with the
 * smallest residual sum of squares, and a moving-block bootstrap of centred residuals in which the carry-overs are
 * chosen anew in every replicate. Its intervals are too narrow (80 to 93 % instead of 95), hence a cross-check only.
 * Refuses: NOT_FINITE, EMPTY, NO_SOLUTION, TOO_SHORT, TOO_MANY_CHANNELS (above 4).
 * Source: Lawson & Hanson 1974; Kuensch 1989.
 */
export function nnlsProfile(input: NnlsProfileInput): Result<NnlsProfile> {
  const { y, channels, known = [], thetas = [0, 0.2, 0.4, 0.6, 0.8], bootstrap = null } = input
  const n = y.length
  const unusable = unusableDesign([...channels.map(({ weeks }) => weeks), ...known], y)
  if (unusable !== null) return unusable
  if (channels.length === 0) return refuse('EMPTY', 'There are no channels.')
  if (channels.length > 4) return refuse('TOO_MANY_CHANNELS', 'At most four channels can be profiled.')
  if (!(thetas.length > 0 && thetas.length <= 10) || !thetas.every(theta => theta >= 0 && theta < 1)) {
    return refuse('NOT_FINITE', 'Carry-overs lie from 0 to below 1, ten at most.')
  }
  const baseline = baselineColumns(n, known)
  if (n <= baseline.length + channels.length) return refuse('TOO_SHORT', `${n} weeks are too few for this model.`)
  const candidates = channels.flatMap(({ weeks }) => thetas.map(theta => geometricAdstock(weeks, theta)))
  const residuals = residualsOn(baseline, candidates)
  if (residuals === null) return refuse('NO_SOLUTION', 'The baseline columns are combinations of each other.')
  const search = searchFor(residuals, channels.length, thetas.length)
  const totals = candidates.map(sum)
  const best = search(itemAt(residualsOn(baseline, [y]) ?? [], 0))
  if (best === null) return refuse('NO_SOLUTION', 'The channels are combinations of each other or of the baseline.')

  let draws: number[][] = []
  if (bootstrap !== null) {
    const blockLength = bootstrap.blockLength ?? usualBlockLength(n)
    const { replicates, seed } = bootstrap
    if (![replicates, blockLength].every(value => Number.isInteger(value) && value >= 1) || replicates > 100_000) {
      return refuse('NOT_FINITE', 'Block length and replicates must be whole numbers, 1 or more.')
    }
    if (blockLength > n) return refuse('TOO_SHORT', `${n} weeks are too few for blocks of ${blockLength}.`)
    const chosen = best.indices.map(index => itemAt(candidates, index))
    const effect = y.map((_, t) => chosen.reduce((all, column, k) => all + at(best.coefficients, k) * at(column, t), 0))
    const rest = leastSquares(
      baseline,
      y.map((value, t) => value - at(effect, t)),
    )
    if (rest === null) return refuse('NO_SOLUTION', 'The baseline columns are combinations of each other.')
    const centre = mean(rest.residuals)
    const centred = rest.residuals.map(value => value - centre)
    const generator = seededGenerator(seed)
    draws = Array.from({ length: replicates }, () => {
      const noise = blocks(centred, blockStarts(generator, n, blockLength), blockLength)
      const drawn = y.map((value, t) => value - at(rest.residuals, t) + at(noise, t))
      const found = search(itemAt(residualsOn(baseline, [drawn]) ?? [], 0))
      return found === null ? [] : found.indices.map((index, k) => at(found.coefficients, k) * at(totals, index))
    }).filter(draw => draw.length > 0)
  }
  const alpha = bootstrap?.alpha ?? 0.05
  return estimate({
    rss: best.rss,
    channels: channels.map(({ name }, k) => {
      const index = at(best.indices, k)
      const values = draws.map(draw => at(draw, k))
      return {
        channel: name,
        theta: at(thetas, index - k * thetas.length),
        coefficient: at(best.coefficients, k),
        contribution: at(best.coefficients, k) * at(totals, index),
        interval: values.length === 0 ? null : pairOf(quantile(values, alpha / 2), quantile(values, 1 - alpha / 2)),
      }
    }),
  })
}

function pairOf(lower: number, upper: number): [lower: number, upper: number] {
  return [lower, upper]
}

interface Profile {
  indices: number[]
  coefficients: number[]
  rss: number
}

/** The search for the best carry-overs, ready for many y: inner products of the candidates are worked out once. */
function searchFor(candidates: readonly Float64Array[], channels: number, thetas: number) {
  const width = candidates.length
  const gram = gramOf(candidates)
  const combinations = thetaCombinations(channels, thetas)
  const part = new Float64Array(channels * channels)
  const target = new Float64Array(channels)
  return (y: Float64Array): Profile | null => {
    const products = candidates.map(column => dot(column, y))
    const square = dot(y, y)
    let best: Profile | null = null
    for (let from = 0; from < combinations.length; from += channels) {
      for (let i = 0; i < channels; i++) {
        const row = at(combinations, from + i)
        target[i] = at(products, row)
        for (let j = 0; j < channels; j++) part[i * channels + j] = at(gram, row * width + at(combinations, from + j))
      }
      const found = nnlsOfGram(part, target, channels)
      if (found === null) continue
      // At the solution the gradient of every coefficient in use is 0, so RSS = y'y - b'X'y.
      const rss = Math.max(0, square - dot(found, target))
      if (best !== null && rss >= best.rss) continue
      best = { indices: [...combinations.subarray(from, from + channels)], coefficients: [...found], rss }
    }
    return best
  }
}
