import { at } from '../numerics/at.ts'
import { cholesky, solveLower, solveLowerTransposed } from '../numerics/cholesky.ts'
import { leastSquares } from '../numerics/least-squares.ts'

/** y_t = z'a_t + e_t, a_(t+1) = T a_t + u_t, Var e = noise, Var u = diag(disturbance); s states. */
export interface StructuralModel {
  /** T, s x s, row by row. */
  readonly transition: readonly number[]
  /** z. */
  readonly observation: readonly number[]
  readonly disturbance: readonly number[]
  readonly noise: number
  /** Variance of the states before the first point; 0 when left out: what is not known is then a column. */
  readonly startVariance?: readonly number[]
}

export interface StructuralFit {
  readonly coefficients: Float64Array
  /** Root of Z'C^-1 Z. */
  readonly root: Float64Array
  readonly q: number
  readonly count: number
  /** y'C^-1 y less what the columns explain. */
  readonly rss: number
  readonly logDeterminant: number
  /** For each column (y last): the states expected at the point after the fitted ones. */
  readonly states: readonly Float64Array[]
  /** Their variance, s x s. */
  readonly variance: Float64Array
  /** Added to the coefficients of what is filtered, to give those of y. */
  readonly offset: Float64Array
}

/**
 * Whitens columns and y over the first `fitted` points by a Kalman filter and solves for the coefficients, all taken as
 * entirely unknown (the diffuse filter of de Jong 1991).
 * Null where the columns are combinations of each other, or nothing of y is left.
 */
export function structuralFit(
  model: StructuralModel,
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  fitted: number,
): StructuralFit | null {
  const first = (values: ArrayLike<number>) => Float64Array.from({ length: fitted }, (_, t) => at(values, t))
  const rough = leastSquares(columns.map(first), first(y))
  if (rough === null) return null
  const whitened = filterColumns(model, [...columns, rough.residuals], fitted)
  const width = columns.length + 1
  const q = columns.length
  const all = cholesky(whitened.gram, width, 1e-13)
  if (all === null) return null
  const root = new Float64Array(q * q)
  const projections = new Float64Array(q)
  for (let i = 0; i < q; i++) {
    for (let j = 0; j <= i; j++) root[i * q + j] = at(all, i * width + j)
    projections[i] = at(all, q * width + i)
  }
  return {
    coefficients: solveLowerTransposed(root, q, projections),
    root,
    q,
    count: fitted,
    rss: at(all, q * width + q) ** 2,
    logDeterminant: whitened.logDeterminant,
    states: whitened.states,
    variance: whitened.variance,
    offset: rough.coefficients,
  }
}

export interface FilteredColumns {
  readonly gram: Float64Array
  readonly logDeterminant: number
  readonly states: Float64Array[]
  readonly variance: Float64Array
}

/** Inner products of the innovations of columns over the root of their variance, and the states after the last point. */
export function filterColumns(
  { transition, observation, disturbance, noise, startVariance }: StructuralModel,
  columns: readonly ArrayLike<number>[],
  fitted: number,
): FilteredColumns {
  const s = observation.length
  const width = columns.length
  const gram = new Float64Array(width * width)
  const states = columns.map(() => new Float64Array(s))
  const white = new Float64Array(width)
  let variance = new Float64Array(s * s)
  for (let i = 0; i < s; i++) variance[i * s + i] = startVariance?.[i] ?? 0
  let logDeterminant = 0
  for (let t = 0; t < fitted; t++) {
    const seen = new Float64Array(s)
    let f = noise
    for (let i = 0; i < s; i++) {
      for (let j = 0; j < s; j++) seen[i] = at(seen, i) + at(variance, i * s + j) * at(observation, j)
      f += at(observation, i) * at(seen, i)
    }
    const gain = times(transition, seen, s)
    const scale = 1 / Math.sqrt(f)
    columns.forEach((column, j) => {
      const state = states[j] ?? new Float64Array(s)
      let innovation = at(column, t)
      for (let i = 0; i < s; i++) innovation -= at(observation, i) * at(state, i)
      white[j] = innovation * scale
      const moved = times(transition, state, s)
      for (let i = 0; i < s; i++) state[i] = at(moved, i) + (at(gain, i) / f) * innovation
    })
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        gram[i * width + j] = at(gram, i * width + j) + at(white, i) * at(white, j)
        gram[j * width + i] = at(gram, i * width + j)
      }
    }
    logDeterminant += Math.log(f)
    variance = nextVariance(transition, variance, disturbance, s)
    for (let i = 0; i < s; i++) {
      for (let j = 0; j < s; j++) variance[i * s + j] = at(variance, i * s + j) - (at(gain, i) * at(gain, j)) / f
    }
  }
  return { gram, logDeterminant, states, variance }
}

export interface StructuralForecast {
  readonly mean: number[]
  /** Variance of a new value, with that of the coefficients, and without it. */
  readonly variance: number[]
  readonly plugInVariance: number[]
}

/** Values after the fitted ones, at unit scale: variances are to be multiplied where the model's are relative. */
export function structuralForecast(
  model: StructuralModel,
  fit: StructuralFit,
  columns: readonly ArrayLike<number>[],
  horizon: number,
): StructuralForecast {
  const { transition, observation, disturbance, noise } = model
  const s = observation.length
  let states = fit.states.map(state => state.slice())
  let own = fit.variance.slice()
  const result: StructuralForecast = { mean: [], variance: [], plugInVariance: [] }
  const seenOf = (state: ArrayLike<number>) => observation.reduce((sum, z, i) => sum + z * at(state, i), 0)
  for (let h = 0; h < horizon; h++) {
    const z = columns.map((column, j) => at(column, fit.count + h) - seenOf(states[j] ?? []))
    let mean = seenOf(states[fit.q] ?? [])
    columns.forEach((column, j) => {
      mean += (z[j] ?? 0) * at(fit.coefficients, j) + at(column, fit.count + h) * at(fit.offset, j)
    })
    let plugIn = noise
    for (let i = 0; i < s; i++) {
      for (let j = 0; j < s; j++) plugIn += at(observation, i) * at(own, i * s + j) * at(observation, j)
    }
    const solved = solveLower(fit.root, fit.q, z)
    result.mean.push(mean)
    result.plugInVariance.push(plugIn)
    result.variance.push(plugIn + solved.reduce((sum, value) => sum + value * value, 0))
    states = states.map(state => times(transition, state, s))
    own = nextVariance(transition, own, disturbance, s)
  }
  return result
}

/** log likelihood with the first `diffuse` columns integrated out under a flat prior and the others at their best. */
export function diffuseLogLikelihood(fit: StructuralFit, diffuse: number): number {
  let logRoot = 0
  for (let i = 0; i < diffuse; i++) logRoot += Math.log(at(fit.root, i * fit.q + i))
  return -0.5 * (fit.count * Math.log(2 * Math.PI) + fit.logDeterminant + fit.rss) - logRoot
}

/** The same with the variances multiplied by the one that is best, and that one. */
export function concentratedLogLikelihood(fit: StructuralFit, diffuse: number): { value: number; variance: number } {
  const df = fit.count - diffuse
  const variance = fit.rss / df
  return { value: diffuseLogLikelihood(fit, diffuse) + 0.5 * fit.rss - 0.5 * df * (Math.log(variance) + 1), variance }
}

/** Columns that the unknown states before the first point add: z'T^t e_i. */
export function startColumns({ transition, observation }: StructuralModel, length: number): Float64Array[] {
  const s = observation.length
  return observation.map((_, i) => {
    let state: Float64Array = Float64Array.from({ length: s }, (__, j) => (i === j ? 1 : 0))
    return Float64Array.from({ length }, () => {
      const seen = observation.reduce((sum, z, j) => sum + z * at(state, j), 0)
      state = times(transition, state, s)
      return seen
    })
  })
}

function times(matrix: ArrayLike<number>, vector: ArrayLike<number>, s: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(s)
  for (let i = 0; i < s; i++) {
    let value = 0
    for (let j = 0; j < s; j++) value += at(matrix, i * s + j) * at(vector, j)
    result[i] = value
  }
  return result
}

/** T P T' + Q. */
function nextVariance(
  transition: readonly number[],
  variance: ArrayLike<number>,
  disturbance: readonly number[],
  s: number,
): Float64Array<ArrayBuffer> {
  const half = new Float64Array(s * s)
  const next = new Float64Array(s * s)
  for (let i = 0; i < s; i++) {
    for (let j = 0; j < s; j++) {
      let value = 0
      for (let k = 0; k < s; k++) value += at(transition, i * s + k) * at(variance, k * s + j)
      half[i * s + j] = value
    }
  }
  for (let i = 0; i < s; i++) {
    for (let j = 0; j < s; j++) {
      let value = i === j ? at(disturbance, i) : 0
      for (let k = 0; k < s; k++) value += at(half, i * s + k) * at(transition, j * s + k)
      next[i * s + j] = value
    }
  }
  return next
}
