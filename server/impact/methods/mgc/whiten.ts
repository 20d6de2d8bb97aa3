import { at } from '../numerics/at.ts'
import type { ErrorShape } from './error-shape.ts'

/** Series side by side, for the filter: row t holds the t-th value of each. */
export interface Rows {
  readonly width: number
  readonly length: number
  readonly values: Float64Array
  /** 1 where the row was observed; a row with a gap anywhere is left out as a whole. */
  readonly observed: Uint8Array
}

/** All that the errors of the first `cut` rows say, for one shape. */
export interface Whitened {
  readonly cut: number
  /** Observed rows before the cut. */
  readonly count: number
  /** Inner products of the whitened columns, width x width. */
  readonly gram: Float64Array
  /** log |C| of the observed rows. */
  readonly logDeterminant: number
  /** What each column, taken for an error, leads one to expect of row `cut`: the autocorrelated and the drifting part. */
  readonly autocorrelated: Float64Array
  readonly drifting: Float64Array
  /** Covariance of those two parts. */
  readonly varAutocorrelated: number
  readonly covariance: number
  readonly varDrifting: number
}

/**
 * Whitens columns by a Kalman filter with two states (an AR(1) that starts at its variance w, a random walk that starts
 * at 0) in time linear in the rows: innovations over the root of their variance are L^-1 times the columns, L the
 * Cholesky root of C. Since L of the first rows is the first rows of L, one pass serves every cut.
 * `cuts` ascend, each at most the number of rows.
 */
export function whiten(rows: Rows, shape: ErrorShape, cuts: readonly number[]): Whitened[] {
  const { width, values, observed } = rows
  const { w, rho, d } = shape
  const gram = new Float64Array(width * width)
  const a = new Float64Array(width)
  const m = new Float64Array(width)
  const white = new Float64Array(width)
  const noise = 1 - w
  const stirA = w * (1 - rho * rho)
  const stirM = d * d
  let pa = w
  let pam = 0
  let pm = 0
  let logDeterminant = 0
  let count = 0
  const found: Whitened[] = []
  let next = 0
  const last = cuts.at(-1) ?? 0
  for (let t = 0; t <= last; t++) {
    while (cuts[next] === t) {
      found.push({
        cut: t,
        count,
        gram: mirrored(gram, width),
        logDeterminant,
        autocorrelated: a.slice(),
        drifting: m.slice(),
        varAutocorrelated: pa,
        covariance: pam,
        varDrifting: pm,
      })
      next++
    }
    if (t === last) break
    if (observed[t] === 1) {
      const variance = pa + 2 * pam + pm + noise
      const gainA = (pa + pam) / variance
      const gainM = (pam + pm) / variance
      const scale = 1 / Math.sqrt(variance)
      const base = t * width
      for (let j = 0; j < width; j++) {
        const aj = at(a, j)
        const mj = at(m, j)
        const innovation = at(values, base + j) - aj - mj
        white[j] = innovation * scale
        a[j] = rho * (aj + gainA * innovation)
        m[j] = mj + gainM * innovation
      }
      for (let i = 0; i < width; i++) {
        const factor = at(white, i)
        const start = i * width
        for (let j = 0; j <= i; j++) gram[start + j] = at(gram, start + j) + factor * at(white, j)
      }
      logDeterminant += Math.log(variance)
      count++
      const crossA = pa + pam
      const crossM = pam + pm
      pa -= gainA * crossA
      pam -= gainA * crossM
      pm -= gainM * crossM
    } else {
      for (let j = 0; j < width; j++) a[j] = rho * at(a, j)
    }
    pa = rho * rho * pa + stirA
    pam *= rho
    pm += stirM
  }
  return found
}

function mirrored(gram: Float64Array, width: number): Float64Array {
  const full = gram.slice()
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) full[j * width + i] = at(full, i * width + j)
  return full
}

/** Columns of equal length as rows; every row observed unless told otherwise. */
export function rowsOf(columns: readonly ArrayLike<number>[], observed?: Uint8Array): Rows {
  const width = columns.length
  const length = columns[0]?.length ?? 0
  const values = new Float64Array(width * length)
  columns.forEach((column, j) => {
    for (let t = 0; t < length; t++) values[t * width + j] = at(column, t)
  })
  return { width, length, values, observed: observed ?? new Uint8Array(length).fill(1) }
}
