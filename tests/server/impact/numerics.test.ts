import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpperTail,
} from '@upshot/server/impact/methods/numerics/chi-squared'
import { fCdf, fQuantile, fUpperTail } from '@upshot/server/impact/methods/numerics/f-distribution'
import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { leastSquares } from '@upshot/server/impact/methods/numerics/least-squares'
import { logGamma } from '@upshot/server/impact/methods/numerics/log-gamma'
import { normalCdf, normalQuantile } from '@upshot/server/impact/methods/numerics/normal'
import { tCdf, tQuantile } from '@upshot/server/impact/methods/numerics/student-t'
import { quantile } from '@upshot/server/impact/methods/numerics/summary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const close = (actual: number, wanted: number, digits = 1e-11) =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(digits * Math.abs(wanted) + 1e-300)

describe('the numerics', () => {
  it('agree with known values, tails included', () => {
    close(normalCdf(-8), 6.22096057427174e-16)
    close(normalQuantile(0.975), 1.959963984540054)
    close(normalQuantile(1e-10), -6.361340902404056)
    close(tCdf(2, 5), 0.9490302605850708)
    close(tCdf(-30, 3), 4.067640213581979e-5)
    close(tQuantile(0.975, 89), 1.986978699506281)
    close(tQuantile(0.975, 1), 12.706204736174694)
    close(fQuantile(0.95, 3, 50), 2.7900084064021993)
    close(fUpperTail(5.405, 3, 44), 0.002966349333103237)
    close(chiSquaredQuantile(0.95, 1), 3.841458820694124)
    close(chiSquaredUpperTail(50, 3), 7.989179244951495e-11)
    close(logGamma(0.1), 2.252712651734206)
    close(logGamma(100), 359.1342053695754)
  })

  it('draw the same numbers everywhere', () => {
    const { uniform } = seededGenerator(12345)
    expect([uniform(), uniform(), uniform()]).toEqual([0.9797282677609473, 0.3067522644996643, 0.484205421525985])
    const { normal } = seededGenerator(12345)
    close(normal(), -0.9747324511950912, 1e-15)
    close(normal(), 0.4763872912803108, 1e-15)
  })

  it('take quantiles back to their probability', () => {
    const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
    const df = fc.double({ min: 0.5, max: 2000, noNaN: true })
    fc.assert(
      fc.property(p, df, df, (probability, a, b) => {
        close(normalCdf(normalQuantile(probability)), probability, 1e-10)
        close(tCdf(tQuantile(probability, a), a), probability, 1e-9)
        close(fCdf(fQuantile(probability, a, b), a, b), probability, 1e-9)
        close(chiSquaredCdf(chiSquaredQuantile(probability, a), a), probability, 1e-9)
      }),
      { numRuns: 40 },
    )
  })

  it('interpolate quantiles of a sample as R does', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75)
    expect(quantile([7], 0.9)).toBe(7)
  })

  it('leave residuals that no column can explain, and refuse columns that repeat each other', () => {
    const column = (seed: number) => Array.from({ length: 30 }, seededGenerator(seed).normal)
    const columns = [new Array<number>(30).fill(1), column(1), column(2).map(value => 1e8 * value)]
    const fit = leastSquares(columns, column(3))
    for (const each of columns) {
      const size = Math.max(...each.map(Math.abs))
      const product = each.reduce((sum, value, t) => sum + (value / size) * (fit?.residuals[t] ?? Number.NaN), 0)
      expect(Math.abs(product)).toBeLessThan(1e-11)
    }
    expect(leastSquares([...columns, column(1).map(value => 3 * value - 2)], column(3))).toBeNull()
  })
})
