import { timeScale, timeTicks } from '@upshot/web/charts/time-scale.ts'
import { describe, expect, it } from 'vitest'

const labels = (from: string, to: string, most?: number) => timeTicks(from, to, 'en-GB', most).map(tick => tick.label)

describe('a time axis', () => {
  it('stands on firsts of quarters for a year, and names a year once', () => {
    expect(labels('2025-12-01', '2026-11-20')).toEqual(['Jan 2026', 'Apr', 'Jul', 'Oct'])
  })

  it('stands on Mondays for a month', () => {
    expect(labels('2026-11-01', '2026-11-30')).toEqual(['2 Nov', '9 Nov', '16 Nov', '23 Nov', '30 Nov'])
  })

  it('stands on days for a few days, and on years for many', () => {
    expect(labels('2026-11-17', '2026-11-20')).toEqual(['17 Nov', '18 Nov', '19 Nov', '20 Nov'])
    expect(labels('2020-03-01', '2026-11-20').every(label => /^\d{4}$/.test(label))).toBe(true)
  })

  it('never has more than five, or than a phone has room for', () => {
    for (const to of ['2026-01-02', '2026-01-20', '2026-02-20', '2026-05-01', '2027-01-01', '2040-01-01']) {
      expect(labels('2026-01-01', to).length).toBeLessThanOrEqual(5)
      expect(labels('2026-01-01', to, 3).length).toBeLessThanOrEqual(3)
      expect(labels('2026-01-01', to).length).toBeGreaterThan(0)
    }
  })

  it('puts first and last day at its ends, also when they are one', () => {
    const scale = timeScale('2026-01-01', '2026-01-11', 50, 150)
    expect([scale.x('2026-01-01'), scale.x('2026-01-06'), scale.x('2026-01-11')]).toEqual([50, 100, 150])
    expect(timeScale('2026-01-01', '2026-01-01', 50, 150).x('2026-01-01')).toBe(50)
  })
})
