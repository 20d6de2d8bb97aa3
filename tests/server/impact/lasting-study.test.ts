import { addDays } from '@upshot/shared/calendar/day'
import { impact } from '@upshot/shared/impact/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { logOn, makeMeasured, makeStudyTeam, noiseAt, type StudyTeam } from './make-study.ts'

// 'Now' of the test app is 17 June 2026. The docs came on a Monday, thirteen whole weeks before the last Sunday.
const docs = '2026-03-16'
const weeks = 65
const first = addDays(docs, -52 * 7)
const weekly = { from: first, count: weeks, every: 7 }
const plain = (i: number) => Math.round(200 + 0.5 * i + 12 * noiseAt(i, 3))
const definition = {
  cadence: 'weekly',
  aggregation: 'sum',
  nature: 'flow',
  unit: 'tickets',
  direction: 'down',
} as const

describe('a study of a lasting change', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  async function withDrop(
    drop: number,
    change: object = {},
  ): Promise<StudyTeam & { metricId: string; activityId: string }> {
    const team = await makeStudyTeam(test)
    const fallen = (i: number) => plain(i) - (i >= 52 ? drop : 0)
    const metricId = await makeMeasured(test, team, { ...weekly, valueOf: fallen }, { ...definition, ...change })
    const activityId = await logOn(test, team.advocate, docs, { kind: 'documentation', title: 'New docs' })
    return { ...team, metricId, activityId }
  }

  const about = (metricId: string, ...activityIds: string[]) => ({
    metricId,
    subject: { kind: 'activities' as const, activityIds },
    expects: 'lasting' as const,
  })

  it('tells level, slope, later effects, total and what other methods say, and can be opened and run again', async () => {
    const { metricId, activityId, advocate } = await withDrop(50)
    const study = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    expect(study.refusals).toEqual([])
    expect(study.setup).toMatchObject({ method: 'lasting-change', step: 'week', windowPoints: 13, direction: 'down' })
    expect(study.engine).toEqual({ method: 'lasting-change', version: 'its-2', seed: null })
    expect(study.verdict).toMatchObject({ outcome: 'effect', label: 'correlated' })
    expect(study.caps.map(cap => cap.code)).toEqual(['UNDECLARED'])
    const { effect, points, placebo, lasting, events } = study.estimate ?? expect.fail('there is no estimate')
    expect(events).toBeNull()
    expect(effect.perPoint.lower).toBeLessThan(-50)
    expect(effect.perPoint.upper).toBeGreaterThan(-50)
    expect(effect.perPoint.upper).toBeLessThan(0)
    expect(effect.total?.estimate).toBeCloseTo(13 * effect.perPoint.estimate, 6)
    expect(effect.relative?.upper).toBeLessThan(0)
    expect(effect.smallest.perPoint).toBeGreaterThan(0)
    expect(lasting?.level.estimate).toBeLessThan(-30)
    expect(lasting?.later.map(each => each.points)).toEqual([4, 12])
    expect(lasting?.crossChecks.map(each => each.method)).toEqual(['ols', 'newey-west', 'reml-ar1', 'poisson'])
    const window = points.filter(point => point.inWindow)
    expect(window).toHaveLength(13)
    expect(window.every(point => point.expected !== null && point.effectLower !== null)).toBe(true)
    expect(window.at(-1)?.cumulative).toBeCloseTo(effect.total?.estimate ?? Number.NaN, 6)
    expect(placebo).toMatchObject({ kind: 'dates', passed: true, real: effect.perPoint.estimate })
    expect(study.checks.map(check => check.name)).toContain('Dates on which nothing happened')
    expect(await test.ask(advocate, impact.get, { params: { id: study.id } })).toEqual(study)
    const again = await test.ask(advocate, impact.rerun, { params: { id: study.id } })
    expect(JSON.stringify(again.estimate)).toBe(JSON.stringify(study.estimate))
    expect(again.data.inputHash).toBe(study.data.inputHash)
  })

  it('is "estimated" when it was written down before, and "inconclusive" where nothing changed', async () => {
    for (const [drop, label] of [
      [50, 'estimated'],
      [0, 'inconclusive'],
    ] as const) {
      const { metricId, activityId, advocate } = await withDrop(drop)
      const now = test.now
      test.now = new Date(`${addDays(docs, -2)}T09:00:00Z`)
      const question = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
      test.now = now
      expect(question.refusals.map(refusal => refusal.code)).toEqual(['NOT_OVER'])
      const study = await test.ask(advocate, impact.rerun, { params: { id: question.id } })
      expect(study.caps).toEqual([])
      expect(study.verdict.label).toBe(label)
      if (drop > 0) {
        expect(study.verdict.sentence).toMatch(
          /were about \d\d a week lower than expected \(\d\d to \d\d\) in the 13 weeks from 16 Mar 2026; twelve placebo/,
        )
      }
    }
  })

  it('says beforehand what it could see, whatever happened then', async () => {
    const { advocate, ...one } = await withDrop(0)
    const other = await withDrop(90)
    const ask = (who: typeof advocate, metric: string, activity: string) =>
      test.ask(who, impact.preview, {
        query: { metric, activities: [activity] as never, expects: 'lasting', triggered: 'no' },
      })
    const told = await ask(advocate, one.metricId, one.activityId)
    expect(told.setup.method).toBe('lasting-change')
    expect(told.refusals).toEqual([])
    expect(told.smallest?.perPoint).toBeGreaterThan(0)
    expect(told.expected).toBeGreaterThan(200)
    expect((await ask(other.advocate, other.metricId, other.activityId)).smallest).toEqual(told.smallest)
  })

  it('never adds up a stock', async () => {
    const { metricId, activityId, advocate } = await withDrop(50, { nature: 'stock', aggregation: 'last' })
    const { estimate } = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    expect(estimate?.effect.total).toBeNull()
    expect(estimate?.points.every(point => point.cumulative === null)).toBe(true)
  })

  it('leaves the days between the steps of one change out, and refuses separate dates', async () => {
    const { metricId, activityId, advocate } = await withDrop(50)
    const second = await logOn(test, advocate, addDays(docs, 7), { kind: 'documentation' })
    const body = { ...about(metricId, activityId, second), windowPoints: 12 }
    const study = await test.ask(advocate, impact.run, { body })
    expect(study.refusals).toEqual([])
    expect(study.estimate?.lasting?.phaseIn).toBe(1)
    expect(study.estimate?.points.filter(point => point.effect !== null)).toHaveLength(12)
    const later = await logOn(test, advocate, '2026-06-01', { kind: 'documentation' })
    const refused = await test.call(advocate, impact.run, { body: about(metricId, activityId, later) })
    expect(refused).toMatchObject({ status: 422 })
  })

  it('refuses another activity close by, and says so once', async () => {
    const { metricId, activityId, advocate } = await withDrop(50)
    await logOn(test, advocate, addDays(docs, 9), { kind: 'talk', title: 'A talk' })
    const study = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    expect(study.refusals.map(refusal => refusal.code)).toEqual(['OVERLAP'])
    expect(study.caps.map(cap => cap.code)).toEqual(['UNDECLARED'])
    const words = study.refusals[0]?.words ?? ''
    expect(words).toBe('1 other activity lies in the window or in the 4 weeks before it: A talk.')
    expect(study.checks.find(check => check.code === 'OVERLAP')).toMatchObject({
      words,
      passed: false,
      weight: 'refuses',
    })
  })

  it('takes what the metric is counted out of, or an untouched series, and refuses what makes no sense', async () => {
    const { metricId, activityId, ...team } = await withDrop(50)
    const users = await makeMeasured(
      test,
      team,
      { ...weekly, valueOf: i => 4_000 + 30 * i },
      { ...definition, unit: 'developers', nature: 'stock', aggregation: 'last', name: 'Active developers' },
    )
    const other = await makeMeasured(
      test,
      team,
      { ...weekly, valueOf: i => Math.round(150 + 12 * noiseAt(i, 9)) },
      { ...definition, name: 'Other' },
    )
    const ask = (more: object) =>
      test.call(team.advocate, impact.run, { body: { ...about(metricId, activityId), ...more } })
    const rate = await test.ask(team.advocate, impact.run, {
      body: { ...about(metricId, activityId), exposureId: users },
    })
    expect(rate.setup.exposure).toMatchObject({ id: users, name: 'Active developers' })
    expect(rate.data.exposure).toMatchObject({ metricId: users, values: 65 })
    expect(rate.verdict.outcome).toBe('effect')
    const held = await test.ask(team.advocate, impact.run, {
      body: { ...about(metricId, activityId), controlIds: [other] },
    })
    expect(held.verdict.flags).not.toContain('no control series')
    expect(held.estimate?.effect.perPoint.upper).toBeLessThan(0)
    for (const more of [
      { exposureId: users, controlIds: [other] },
      { exposureId: metricId },
      { exposureId: users, expects: 'bump' },
      { controlIds: [users, other] },
    ]) {
      expect(await ask(more)).toMatchObject({ status: 422 })
    }
  })
})
