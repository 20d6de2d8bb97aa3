/** Inverse of a small square matrix by Gauss-Jordan with partial pivoting; null when it is singular. */
export function invert(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (let column = 0; column < n; column += 1) {
    let best = column
    for (let i = column + 1; i < n; i += 1) {
      if (Math.abs(work[i]?.[column] ?? 0) > Math.abs(work[best]?.[column] ?? 0)) best = i
    }
    const pivotRow = work[best]
    const pivot = pivotRow?.[column] ?? 0
    const swapped = work[column]
    if (pivotRow === undefined || swapped === undefined || !(Math.abs(pivot) > 1e-14)) return null
    work[best] = swapped
    work[column] = pivotRow.map(value => value / pivot)
    const leading = work[column] ?? []
    for (const [i, row] of work.entries()) {
      const factor = row[column] ?? 0
      if (i === column || factor === 0) continue
      work[i] = row.map((value, j) => value - factor * (leading[j] ?? 0))
    }
  }
  return work.map(row => row.slice(n))
}
