import { activities } from '@upshot/shared/activities/api'
import { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import { sample } from '@upshot/shared/sample/api'
import { afterEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe('the studies of the sample team', () => {
  let test: TestApp
  afterEach(() => test.close())

  async function load(now: string): Promise<Browser> {
    test = await openTestApp()
    test.now = new Date(now)
    const browser = await signIn(test, await makePersonWithPassword(test, await test.makeWorkspace(), 'admin'))
    await browser.ask(sample.load, {})
    return browser
  }

  async function studiesOf(browser: Browser): Promise<Study[]> {
    const { items } = await browser.ask(impact.list, { query: {} })
    const found: Study[] = []
    for (const { id } of items) found.push(await browser.ask(impact.get, { params: { id } }))
    return found
  }

  // Every weekday, and a day in the quiet of August: what the sample shows must not depend on when it is loaded.
  it.each(['2026-06-15', '2026-08-20', '2026-11-20', '2027-01-02'])('are the same three on %s', async day => {
    const browser = await load(`${day}T10:00:00.000Z`)
    const [effect, none, refused, ...more] = await studiesOf(browser)
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

  it('can be run again by hand, with the same bits', async () => {
    const browser = await load('2026-06-17T10:00:00.000Z')
    const [effect] = await studiesOf(browser)
    const again = await browser.ask(impact.rerun, { params: { id: effect?.id ?? '' } })
    expect(JSON.stringify(again.estimate)).toBe(JSON.stringify(effect?.estimate))
    expect(again.verdict).toEqual(effect?.verdict)
    const { total } = await browser.ask(activities.list, { query: { kind: 'webinar' as never } })
    expect(total).toBeGreaterThan(5)
  })
})
