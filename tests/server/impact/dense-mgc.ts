import { tCdf } from '@upshot/server/impact/methods/numerics/student-t'

/**
 * The engine as its formula is written (dense matrices, bisection), against which the one that is linear in the length is
 * held. y may have gaps before the window.
 */
export interface DenseInput {
  y: readonly (number | null)[]
  nPre: number
  columns: readonly (readonly number[])[]
}

export interface DenseShape {
  w: number
  rho: number
  d: number
}

const n2 = (rows: number, columns: number) => Array.from({ length: rows }, () => new Array<number>(columns).fill(0))
const get = (m: readonly (readonly number[])[], i: number, j: number) => m[i]?.[j] ?? Number.NaN
const put = (m: number[][], i: number, j: number, value: number) => {
  const row = m[i]
  if (row !== undefined) row[j] = value
}

function root(a: number[][]): number[][] {
  const n = a.length
  const l = n2(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = get(a, i, j)
      for (let k = 0; k < j; k++) sum -= get(l, i, k) * get(l, j, k)
      put(l, i, j, i === j ? Math.sqrt(sum) : sum / get(l, j, j))
    }
  }
  return l
}

function forward(l: number[][], b: readonly number[]): number[] {
  const x: number[] = []
  b.forEach((value, i) => {
    let sum = value
    for (let k = 0; k < i; k++) sum -= get(l, i, k) * (x[k] ?? 0)
    x.push(sum / get(l, i, i))
  })
  return x
}

function backward(l: number[][], b: readonly number[]): number[] {
  const x = new Array<number>(b.length).fill(0)
  for (let i = b.length - 1; i >= 0; i--) {
    let sum = b[i] ?? 0
    for (let k = i + 1; k < b.length; k++) sum -= get(l, k, i) * (x[k] ?? 0)
    x[i] = sum / get(l, i, i)
  }
  return x
}

const inner = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

function covariance({ w, rho, d }: DenseShape, i: number, j: number): number {
  return w * rho ** Math.abs(i - j) + (i === j ? 1 - w : 0) + d * d * Math.min(i, j)
}

/** Mean, scale and log weight of the sum of the window's points picked by `a`, at one shape. */
function atShape({ y, nPre, columns }: DenseInput, shape: DenseShape, a: readonly number[]) {
  const rows = y.slice(0, nPre).flatMap((value, t) => (value === null ? [] : [t]))
  const post = a.map((_, h) => nPre + h)
  const l = root(rows.map(i => rows.map(j => covariance(shape, i, j))))
  const yw = forward(
    l,
    rows.map(t => y[t] ?? 0),
  )
  const zw = columns.map(column =>
    forward(
      l,
      rows.map(t => column[t] ?? 0),
    ),
  )
  const r = root(zw.map(one => zw.map(other => inner(one, other))))
  const b = backward(
    r,
    forward(
      r,
      zw.map(column => inner(column, yw)),
    ),
  )
  const left = yw.map((value, t) => value - b.reduce((sum, bj, j) => sum + bj * get(zw, j, t), 0))
  const rss = inner(left, left)
  const df = rows.length - columns.length
  const cross = rows.map(i => post.reduce((sum, j, h) => sum + covariance(shape, i, j) * (a[h] ?? 0), 0))
  const k = forward(l, cross)
  const za = columns.map(
    (column, j) => post.reduce((sum, t, h) => sum + (column[t] ?? 0) * (a[h] ?? 0), 0) - inner(zw[j] ?? [], k),
  )
  let own = -inner(k, k)
  for (const [g, i] of post.entries()) {
    for (const [h, j] of post.entries()) own += covariance(shape, i, j) * (a[g] ?? 0) * (a[h] ?? 0)
  }
  const spread = forward(r, za)
  const logRoot = (m: number[][]) => m.reduce((sum, _, i) => sum + Math.log(get(m, i, i)), 0)
  return {
    df,
    mean: inner(b, za) + inner(k, yw),
    scale: Math.sqrt((rss / df) * (own + inner(spread, spread))),
    logWeight: -logRoot(l) - logRoot(r) - 0.5 * df * Math.log(rss),
  }
}

/** Interval of a'y over the window, by bisection on the mixture. */
export function denseCounterfactual(
  input: DenseInput,
  shapes: readonly DenseShape[],
  a: readonly number[],
  alpha: number,
) {
  const parts = shapes.map(shape => atShape(input, shape, a))
  const top = Math.max(...parts.map(part => part.logWeight))
  const total = parts.reduce((sum, part) => sum + Math.exp(part.logWeight - top), 0)
  const cdf = (x: number) =>
    parts.reduce(
      (sum, part) => sum + (Math.exp(part.logWeight - top) / total) * tCdf((x - part.mean) / part.scale, part.df),
      0,
    )
  const mean = parts.reduce((sum, part) => sum + (Math.exp(part.logWeight - top) / total) * part.mean, 0)
  const quantile = (p: number) => {
    const reach = Math.max(...parts.map(part => 50 * part.scale + Math.abs(part.mean - mean)))
    let low = mean - reach
    let high = mean + reach
    for (let i = 0; i < 200; i++) {
      const middle = (low + high) / 2
      if (cdf(middle) < p) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return { mean, lower: quantile(alpha / 2), upper: quantile(1 - alpha / 2) }
}
