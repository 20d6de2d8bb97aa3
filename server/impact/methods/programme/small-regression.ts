import { at } from '../numerics/at.ts'

/** A regression on few columns, picked from the inner products of many. */
export interface SmallRegression {
  /** Coefficients of the picked columns, and the diagonal of their inverse inner products, after a successful `fit`. */
  readonly coefficients: Float64Array
  readonly inverseDiagonal: Float64Array
  /**
   * Residual sum of squares on the columns indices[from], ..., indices[from + K - 1]; null where they are combinations
   * of each other.
   */
  readonly fit: (gram: Float64Array, width: number, indices: Int32Array, from: number) => number | null
}

/**
 * Reuses its memory, because the programme model fits it 27,000 times and more. `gram` is width x width and its last
 * column is y; K is the number of columns picked.
 */
export function smallRegression(columns: number): SmallRegression {
  const root = new Float64Array(columns * columns)
  const inverse = new Float64Array(columns * columns)
  const coefficients = new Float64Array(columns)
  const inverseDiagonal = new Float64Array(columns)
  const projections = new Float64Array(columns)

  const fit = (gram: Float64Array, width: number, indices: Int32Array, from: number): number | null => {
    const y = width - 1
    let rss = at(gram, y * width + y)
    for (let i = 0; i < columns; i++) {
      const row = at(indices, from + i) * width
      for (let j = 0; j < i; j++) {
        let value = at(gram, row + at(indices, from + j))
        for (let k = 0; k < j; k++) value -= at(root, i * columns + k) * at(root, j * columns + k)
        root[i * columns + j] = value / at(root, j * columns + j)
      }
      const diagonal = at(gram, row + at(indices, from + i))
      let pivot = diagonal
      for (let k = 0; k < i; k++) pivot -= at(root, i * columns + k) ** 2
      if (!(pivot > 1e-12 * diagonal)) return null
      root[i * columns + i] = Math.sqrt(pivot)
      let projection = at(gram, row + y)
      for (let k = 0; k < i; k++) projection -= at(root, i * columns + k) * at(projections, k)
      projections[i] = projection / at(root, i * columns + i)
      rss -= at(projections, i) ** 2
    }
    for (let i = columns - 1; i >= 0; i--) {
      let value = at(projections, i)
      for (let k = i + 1; k < columns; k++) value -= at(root, k * columns + i) * at(coefficients, k)
      coefficients[i] = value / at(root, i * columns + i)
    }
    for (let j = 0; j < columns; j++) {
      let square = 0
      for (let i = j; i < columns; i++) {
        let value = i === j ? 1 : 0
        for (let k = j; k < i; k++) value -= at(root, i * columns + k) * at(inverse, k * columns + j)
        inverse[i * columns + j] = value / at(root, i * columns + i)
        square += at(inverse, i * columns + j) ** 2
      }
      inverseDiagonal[j] = square
    }
    return rss
  }
  return { coefficients, inverseDiagonal, fit }
}
