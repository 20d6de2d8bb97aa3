import { at, itemAt } from '../numerics/at.ts'
import { cholesky, logDeterminant, solveLower, solveLowerTransposed } from '../numerics/cholesky.ts'

/** Inner products after the baseline is projected out of every other column (Frisch, Waugh & Lovell). */
export interface WithoutBaseline {
  /** Inner products of the remaining columns, width x width, y last. */
  readonly gram: Float64Array
  readonly width: number
  /** log |Z0'Z0| of the baseline columns. */
  readonly logDeterminantBaseline: number
  /** Per remaining column its coefficients on the baseline: subtracted times an effect, they give the baseline's. */
  readonly onBaseline: readonly Float64Array[]
}

/** `gram` is size x size and begins with the `baseline` columns; null where these are combinations of each other. */
export function withoutBaseline(gram: ArrayLike<number>, size: number, baseline: number): WithoutBaseline | null {
  const part = new Float64Array(baseline * baseline)
  for (let i = 0; i < baseline; i++) for (let j = 0; j < baseline; j++) part[i * baseline + j] = at(gram, i * size + j)
  const root = cholesky(part, baseline)
  if (root === null) return null
  const width = size - baseline
  const projected: Float64Array[] = []
  for (let j = 0; j < width; j++) {
    const cross = Float64Array.from({ length: baseline }, (_, i) => at(gram, i * size + baseline + j))
    projected.push(solveLower(root, baseline, cross))
  }
  const rest = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let value = at(gram, (baseline + i) * size + baseline + j)
      for (let k = 0; k < baseline; k++) value -= at(itemAt(projected, i), k) * at(itemAt(projected, j), k)
      rest[i * width + j] = value
      rest[j * width + i] = value
    }
  }
  return {
    gram: rest,
    width,
    logDeterminantBaseline: logDeterminant(root, baseline),
    onBaseline: projected.map(values => solveLowerTransposed(root, baseline, values)),
  }
}
