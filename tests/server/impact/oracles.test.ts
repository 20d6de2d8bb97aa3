import stdChiSquaredCdf from '@stdlib/stats-base-dists-chisquare-cdf'
import stdFCdf from '@stdlib/stats-base-dists-f-cdf'
import stdNormalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import stdTCdf from '@stdlib/stats-base-dists-t-cdf'
import { chiSquaredCdf, chiSquaredQuantile } from '@upshot/server/impact/methods/numerics/chi-squared'
import { cholesky, inverse, logDeterminant, solveLower } from '@upshot/server/impact/methods/numerics/cholesky'
import { fCdf, fQuantile } from '@upshot/server/impact/methods/numerics/f-distribution'
import { leastSquares } from '@upshot/server/impact/methods/numerics/least-squares'
import { normalCdf, normalQuantile } from '@upshot/server/impact/methods/numerics/normal'
import { tCdf, tQuantile } from '@upshot/server/impact/methods/numerics/student-t'
import fc from 'fast-check'
import { CholeskyDecomposition, Matrix, QrDecomposition } from 'ml-matrix'
import { describe, expect, it } from 'vitest'

const runs = { numRuns: 300 }
const df = fc.double({ min: 1, max: 400, noNaN: true })
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

function close(actual: number, wanted: number, tolerance: number): void {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)))
}

/** Somebody else's code says the same: our numerics are not only right where we thought of looking. */
describe('distributions, against @stdlib', () => {
  it("Student's t", () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), df, share, (t, n, p) => {
        close(tCdf(t, n), stdTCdf(t, n), 1e-10)
        close(stdTCdf(tQuantile(p, n), n), p, 1e-9)
      }),
      runs,
    )
  })

  it('chi squared', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), df, share, (x, n, p) => {
        close(chiSquaredCdf(x, n), stdChiSquaredCdf(x, n), 1e-10)
        close(stdChiSquaredCdf(chiSquaredQuantile(p, n), n), p, 1e-9)
      }),
      runs,
    )
  })

  it('F', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), df, df, share, (f, n, m, p) => {
        close(fCdf(f, n, m), stdFCdf(f, n, m), 1e-9)
        close(stdFCdf(fQuantile(p, n, m), n, m), p, 1e-8)
      }),
      runs,
    )
  })

  it('normal', () => {
    fc.assert(
      fc.property(share, p => {
        close(normalQuantile(p), stdNormalQuantile(p, 0, 1), 1e-10)
        close(normalCdf(stdNormalQuantile(p, 0, 1)), p, 1e-11)
      }),
      runs,
    )
  })
})

/** n rows of q numbers, and as many right-hand sides. */
const regression = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 12, max: 40 })).chain(([q, n]) =>
  fc.tuple(
    fc.array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: q, maxLength: q }), {
      minLength: n,
      maxLength: n,
    }),
    fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: n, maxLength: n }),
  ),
)

describe('linear algebra, against ml-matrix', () => {
  it('least squares', () => {
    let compared = 0
    fc.assert(
      fc.property(regression, ([rows, y]) => {
        const columns = (rows[0] ?? []).map((_, j) => rows.map(row => row[j] ?? 0))
        const ours = leastSquares(columns, y)
        const qr = new QrDecomposition(new Matrix(rows))
        // Columns that nearly depend on one another amplify the last digits of both.
        if (ours === null || !qr.isFullRank() || conditionOf(rows) > 1e6) return
        compared += 1
        const theirs = qr.solve(Matrix.columnVector(y)).to1DArray()
        theirs.forEach((wanted, j) => {
          close(ours.coefficients[j] ?? Number.NaN, wanted, 1e-7)
        })
        const fitted = new Matrix(rows).mmul(Matrix.columnVector(theirs)).to1DArray()
        const rss = y.reduce((sum, value, t) => sum + (value - (fitted[t] ?? 0)) ** 2, 0)
        close(ours.rss, rss, 1e-8)
      }),
      runs,
    )
    expect(compared).toBeGreaterThan(200)
  })

  it('Cholesky', () => {
    let compared = 0
    fc.assert(
      fc.property(regression, ([rows, y]) => {
        const matrix = new Matrix(rows)
        const gram = matrix.transpose().mmul(matrix)
        const q = gram.rows
        const ours = cholesky(gram.to1DArray(), q)
        const theirs = new CholeskyDecomposition(gram)
        if (ours === null || !theirs.isPositiveDefinite() || conditionOf(rows) > 1e4) return
        compared += 1
        const lower = theirs.lowerTriangularMatrix
        lower.to1DArray().forEach((wanted, index) => {
          close(ours[index] ?? Number.NaN, wanted, 1e-8)
        })
        const b = y.slice(0, q)
        const solved = lower.mmul(Matrix.columnVector([...solveLower(ours, q, b)])).to1DArray()
        solved.forEach((value, index) => {
          close(value, b[index] ?? Number.NaN, 1e-7)
        })
        const identity = gram.mmul(new Matrix(chunks([...inverse(ours, q)], q)))
        identity.to1DArray().forEach((value, index) => {
          close(value, index % (q + 1) === 0 ? 1 : 0, 1e-5)
        })
        const determinant = lower.diagonal().reduce((sum, value) => sum + 2 * Math.log(value), 0)
        close(logDeterminant(ours, q), determinant, 1e-9)
      }),
      runs,
    )
    expect(compared).toBeGreaterThan(150)
  })
})

/** Largest over smallest diagonal of R: near enough to the condition number to leave out hopeless ones. */
function conditionOf(rows: number[][]): number {
  const diagonal = new QrDecomposition(new Matrix(rows)).upperTriangularMatrix.diagonal().map(Math.abs)
  return Math.max(...diagonal) / Math.min(...diagonal)
}

function chunks(values: readonly number[], size: number): number[][] {
  return Array.from({ length: values.length / size }, (_, index) => values.slice(index * size, (index + 1) * size))
}
