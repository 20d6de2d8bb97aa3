import { impact } from '@upshot/shared/impact/api'
import { metrics } from '@upshot/shared/metrics/api'
import { sample } from '@upshot/shared/sample/api'
import { afterEach, describe, expect, it } from 'vitest'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe('the newsletter of the sample team', () => {
  let test: TestApp
  afterEach(() => test.close())

  // Whenever it is loaded: a weekday in summer, one in the quiet of August, and one at the turn of the year.
  it.each(['2026-06-15', '2026-08-20', '2027-01-02'])('can be asked about as an event study on %s', async day => {
    test = await openTestApp()
    test.now = new Date(`${day}T10:00:00.000Z`)
    const browser = await signIn(test, await makePersonWithPassword(test, await test.makeWorkspace(), 'admin'))
    await browser.ask(sample.load, {})
    const { items } = await browser.ask(metrics.list, { query: {} })
    const metricId = items.find(metric => metric.name === 'Quickstart visits')?.id ?? ''
    const subject = { kind: 'kind', activityKind: 'newsletter', from: '2025-01-01', to: '2027-01-31' } as const
    const study = await browser.ask(impact.run, { body: { metricId, subject } })
    expect(study.setup).toMatchObject({ method: 'event-study', windowPoints: 3, baselinePoints: 7 })
    expect(study.setup.campaigns).toHaveLength(9)
    expect(study.overlaps).toEqual([])
    expect(study.refusals).toEqual([])
    expect(study.caps.map(cap => cap.code)).toEqual(['UNDECLARED'])
    expect(study.verdict).toMatchObject({ outcome: 'effect', label: 'correlated' })
    const { perPoint, total, relative, expected, smallest } = study.estimate?.effect ?? expect.fail('no estimate')
    expect(perPoint.lower).toBeGreaterThan(0)
    expect(perPoint.lower).toBeLessThan(45)
    expect(perPoint.upper).toBeGreaterThan(45)
    expect(total?.estimate).toBeCloseTo(27 * perPoint.estimate, 6)
    expect(total?.upper).toBeCloseTo(27 * (perPoint.upper ?? Number.NaN), 6)
    expect(relative?.estimate).toBeCloseTo(perPoint.estimate / (expected?.estimate ?? 0), 9)
    expect(relative?.lower).toBeGreaterThan(0)
    expect(smallest.share).toBeGreaterThan(0)
  })
})
