import { activities } from '@upshot/shared/activities/api'
import { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import { metrics } from '@upshot/shared/metrics/api'
import { sample } from '@upshot/shared/sample/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

// A day in the quiet of August, the turn of the year, and others: what the sample shows must not depend on when it is loaded.
describe.each(['2026-06-15', '2026-08-20', '2026-11-20', '2027-01-02'])('the sample team loaded on %s', day => {
  let test: TestApp
  let browser: Browser
  beforeAll(async () => {
    test = await openTestApp()
    test.now = new Date(`${day}T10:00:00.000Z`)
    browser = await signIn(test, await makePersonWithPassword(test, await test.makeWorkspace(), 'admin'))
    await browser.ask(sample.load, {})
  })
  afterAll(() => test.close())

  async function studies(): Promise<Study[]> {
    const { items } = await browser.ask(impact.list, { query: {} })
    const found: Study[] = []
    for (const { id } of items) found.push(await browser.ask(impact.get, { params: { id } }))
    return found
  }

  it('has the same three studies', async () => {
    const [effect, none, refused, ...more] = await studies()
    expect(more).toEqual([])
    expect(effect).toMatchObject({
      title: 'Did the quickstart stream bring first calls?',
      sampleNote: expect.stringContaining('an effect of 14 keys a day was put into these numbers'),
      verdict: { outcome: 'effect', label: 'estimated' },
      overlaps: [],
      caps: [],
    })
    const { perPoint } = effect?.estimate?.effect ?? expect.fail('no estimate')
    expect(effect?.estimate?.placebo).toMatchObject({ passed: true, excludingZero: 0 })
    expect(perPoint.lower).toBeLessThan(14)
    expect(perPoint.upper).toBeGreaterThan(14)
    expect(none).toMatchObject({
      sampleNote: expect.stringContaining('nothing was put into these numbers'),
      verdict: { outcome: 'not-detectable', label: 'inconclusive' },
      overlaps: [],
      caps: [],
    })
    expect(refused).toMatchObject({
      sampleNote: expect.stringContaining('must be refused'),
      verdict: { outcome: 'refused', label: null },
      estimate: null,
    })
    expect(refused?.refusals.map(refusal => refusal.code)).toEqual(['PRE_TOO_SHORT'])
  })

  it('runs a study again by hand, with the same bits', async () => {
    const [effect] = await studies()
    const again = await browser.ask(impact.rerun, { params: { id: effect?.id ?? '' } })
    expect(JSON.stringify(again.estimate)).toBe(JSON.stringify(effect?.estimate))
    expect(again.verdict).toEqual(effect?.verdict)
    const { total } = await browser.ask(activities.list, { query: { kind: 'webinar' as never } })
    expect(total).toBeGreaterThan(5)
  })

  it('can be asked about its newsletter as an event study', async () => {
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
