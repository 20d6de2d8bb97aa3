import { addDays, diffDays } from '@upshot/shared/calendar/day'
import { impact } from '@upshot/shared/impact/api'
import { forbiddenWordsIn } from '@upshot/shared/impact/evidence-sentence'
import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { logOn, makeMeasured, makeStudyTeam, noiseAt, type StudyTeam } from './make-study.ts'

// 'Now' of the test app is 17 June 2026.
const first = '2026-01-01'
const workshop = '2026-05-20'
const daily = { from: first, count: 167 }
const at = diffDays(first, workshop)
const weekday = [6, 4, 2, 3, 5, -8, -10]
const plain = (i: number) => Math.round(60 + (weekday[i % 7] ?? 0) + 6 * noiseAt(i))

describe('a study', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  /** A team with a daily metric that rises by `lift` for two weeks from the workshop on. */
  async function withLift(lift: number): Promise<StudyTeam & { metricId: string; activityId: string }> {
    const team = await makeStudyTeam(test)
    const risen = (i: number) => plain(i) + (i >= at && i < at + 14 ? lift : 0)
    const metricId = await makeMeasured(test, team, { ...daily, valueOf: risen })
    return { ...team, metricId, activityId: await logOn(test, team.advocate, workshop) }
  }

  const about = (metricId: string, ...activityIds: string[]) => ({
    metricId,
    subject: { kind: 'activities' as const, activityIds },
  })

  it('finds an effect that is there, and says that nobody had written the question down before', async () => {
    const { metricId, activityId, advocate } = await withLift(25)
    const study = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    const { effect, points, placebo } = study.estimate ?? expect.fail('there is no estimate')
    expect(study.verdict.outcome).toBe('effect')
    expect(effect.perPoint.lower).toBeLessThan(25)
    expect(effect.perPoint.upper).toBeGreaterThan(25)
    expect(effect.perPoint.lower).toBeGreaterThan(0)
    expect(effect.total?.estimate).toBeCloseTo(14 * effect.perPoint.estimate, 6)
    expect(effect.relative?.estimate).toBeCloseTo(effect.perPoint.estimate / (effect.expected?.estimate ?? 0), 1)
    expect(points.filter(point => point.inWindow)).toHaveLength(14)
    expect(points.find(point => point.inWindow)?.from).toBe(workshop)
    expect(points.every(point => (point.expectedLower === null) === !point.inWindow)).toBe(true)
    expect(placebo).toMatchObject({ kind: 'dates', passed: true })
    expect(study.verdict.label).toBe('correlated')
    expect(study.caps.map(cap => cap.code)).toEqual(['UNDECLARED'])
    expect(study.verdict.sentence).toMatch(/^Moved together; other causes are possible: metric, window or direction/)
    expect(forbiddenWordsIn('correlated', study.verdict.sentence)).toEqual([])
    expect(study.setup).toMatchObject({ method: 'event-lift', step: 'day', windowPoints: 14, direction: 'up' })
    expect(await test.ask(advocate, impact.get, { params: { id: study.id } })).toEqual(study)
  })

  it('is "estimated" when it was asked before the window began and asked again after it', async () => {
    const { metricId, activityId, advocate } = await withLift(25)
    const before = test.now
    test.now = new Date(`${addDays(workshop, -2)}T09:00:00Z`)
    const question = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    test.now = before
    expect(question).toMatchObject({ verdict: { outcome: 'refused', label: null }, estimate: null })
    expect(question.refusals.map(refusal => refusal.code)).toEqual(['NOT_OVER'])
    expect(question.points.every(point => point.from < '2026-05-18')).toBe(true)
    const study = await test.ask(advocate, impact.rerun, { params: { id: question.id } })
    expect(study).toMatchObject({ declaredAt: question.createdAt, rerunOf: question.id })
    expect(study.caps).toEqual([])
    expect(study.verdict).toMatchObject({ outcome: 'effect', label: 'estimated', reasons: [] })
    expect(study.verdict.sentence).toMatch(
      /^Sign-ups from DevRel sources were about \d\d a day higher than expected \(\d\d to \d\d\) in the 14 days from 20 May 2026; \w+ placebo dates showed nothing like it\.$/,
    )
    expect(study.checks.every(check => check.passed === true)).toBe(true)
    expect(await test.ask(advocate, impact.get, { params: { id: question.id } })).toMatchObject({ newerRun: study.id })
    const { items } = await test.ask(advocate, impact.list, { query: { metric: metricId } })
    expect(items.map(item => item.id)).toEqual([study.id])
  })

  it('says that it cannot tell where nothing happened, and how much would have gone unnoticed', async () => {
    const { metricId, activityId, advocate } = await withLift(0)
    const study = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    expect(study.verdict.outcome).toBe('not-detectable')
    expect(study.verdict.sentence).toMatch(
      /^We cannot tell an effect from normal variation\. A lift below [\d.]+ a day would have gone unnoticed\.$/,
    )
    expect(study.estimate?.effect.smallest.perPoint).toBeGreaterThan(0)
  })

  it('gives the same bits for the same question, whoever asks and whenever', async () => {
    const { metricId, activityId, advocate, manager } = await withLift(9)
    const once = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    const before = test.now
    test.now = new Date('2026-06-17T21:00:00Z')
    const again = await test.ask(manager, impact.run, { body: about(metricId, activityId) })
    test.now = before
    expect(JSON.stringify(again.estimate)).toBe(JSON.stringify(once.estimate))
    expect(again.data.inputHash).toBe(once.data.inputHash)
    expect(again.data.asOf).not.toBe(once.data.asOf)
    const read = await test.ask(advocate, impact.get, { params: { id: once.id } })
    expect(JSON.stringify(read.estimate)).toBe(JSON.stringify(once.estimate))
  })

  it('uses the values as they are now, leaves out today, and never reads a missing value as 0', async () => {
    const { metricId, activityId, advocate } = await withLift(9)
    const earlier = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    const { items } = await test.ask(advocate, metrics.listValues, {
      params: { id: metricId },
      query: { from: '2026-02-03', to: '2026-02-03' },
    })
    await test.ask(advocate, metrics.withdrawValue, {
      params: { id: metricId, valueId: items[0]?.current?.id ?? '' },
    })
    await test.ask(advocate, metrics.recordValues, {
      params: { id: metricId },
      body: {
        values: [
          { day: '2026-02-10', value: 75 },
          { day: '2026-06-17', value: 3 },
        ],
      },
    })
    const study = await test.ask(advocate, impact.run, { body: { ...about(metricId, activityId), windowPoints: 28 } })
    const pointOn = (day: string) => study.estimate?.points.find(point => point.from === day)
    expect(pointOn('2026-02-03')?.actual).toBeNull()
    expect(pointOn('2026-02-10')?.actual).toBe(75)
    expect(study.data.series).toMatchObject({ missing: ['2026-02-03'], restated: 1, to: '2026-06-16' })
    expect(study.data.series.hash).not.toBe(earlier.data.series.hash)
    const kept = await test.ask(advocate, impact.get, { params: { id: earlier.id } })
    expect(kept).toEqual(earlier)
    const beyond = await test.ask(advocate, impact.run, { body: { ...about(metricId, activityId), windowPoints: 29 } })
    expect(beyond.refusals.map(refusal => refusal.code)).toEqual(['NOT_OVER'])
  })

  it('lists what else was going on, private activities aside, and lets it cap the label', async () => {
    const { metricId, activityId, advocate } = await withLift(25)
    const inside = await logOn(test, advocate, addDays(workshop, 3), { title: 'A talk', kind: 'talk' })
    const before = await logOn(test, advocate, addDays(workshop, -14), { title: 'An article', kind: 'article' })
    await logOn(test, advocate, addDays(workshop, -15), { title: 'Long ago', kind: 'article' })
    await logOn(test, advocate, addDays(workshop, 5), { title: 'A secret', isPrivate: true })
    await logOn(test, advocate, addDays(workshop, 14), { title: 'Afterwards', kind: 'talk' })
    const study = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    expect(study.overlaps.map(({ id, place }) => [id, place])).toEqual([
      [before, 'before'],
      [inside, 'inside'],
    ])
    expect(study.caps.find(cap => cap.code === 'OVERLAP')?.words).toBe(
      '2 other activities lie in the window or in as many days before it: An article, A talk.',
    )
    expect(study.verdict.reasons).toContain('something else happened in the same window')
    const campaign = await test.ask(advocate, impact.run, { body: about(metricId, activityId, inside) })
    expect(campaign.setup).toMatchObject({ method: 'event-lift', campaigns: [{ from: workshop, to: '2026-06-05' }] })
    expect(campaign.verdict.flags).toContain('grouped campaign')
  })

  it('refuses, and keeps the refusal with its reasons, remedies and the data', async () => {
    const team = await makeStudyTeam(test)
    const { advocate } = team
    const metricId = await makeMeasured(test, team, {
      from: addDays(workshop, -20),
      count: 40,
      valueOf: i => (i === 25 ? null : plain(i)),
    })
    const activityId = await logOn(test, advocate, workshop)
    const study = await test.ask(advocate, impact.run, { body: about(metricId, activityId) })
    expect(study.verdict).toMatchObject({ outcome: 'refused', label: null })
    expect(study.refusals.map(refusal => refusal.code)).toEqual(['PRE_TOO_SHORT', 'GAPS'])
    expect(study.refusals.every(refusal => refusal.words.length > 20 && refusal.remedy.length > 20)).toBe(true)
    expect(study.checks.find(check => check.code === 'PRE_TOO_SHORT')).toMatchObject({ passed: false })
    expect(study.points.filter(point => point.actual === null).map(point => point.from)).toEqual(['2026-05-25'])
    expect(await test.ask(advocate, impact.get, { params: { id: study.id } })).toEqual(study)
    const listed = await test.ask(advocate, impact.list, { query: { metric: metricId, outcome: 'refused' } })
    expect(listed.items[0]).toMatchObject({ id: study.id, sentence: study.verdict.sentence, perPoint: null })
  })

  it('is found by words of its title, in any order, where wildcards stand for themselves', async () => {
    const { metricId, activityId, advocate } = await withLift(0)
    const titled = async (title: string) =>
      (await test.ask(advocate, impact.run, { body: { ...about(metricId, activityId), title } })).id
    const wanted = await titled('Did docs_v2 help 100 % of beginners?')
    await titled('Did docsXv2 help 100 of beginners?')
    const found = async (q: string) =>
      (await test.ask(advocate, impact.list, { query: { q } })).items.map(item => item.id)
    expect(await found('BEGINNERS docs_v2')).toEqual([wanted])
    expect(await found('100 %')).toEqual([wanted])
    expect(await found('beginners nobody')).toEqual([])
    expect(await found(' ')).toHaveLength(2)
  })

  it('refuses a metric that is told by the month', async () => {
    const team = await makeStudyTeam(test)
    const monthly = await makeMeasured(
      test,
      team,
      { from: '2026-01-01', count: 5, valueOf: plain, every: 31 },
      { cadence: 'monthly' },
    )
    const activityId = await logOn(test, team.advocate, '2026-03-03')
    const study = await test.ask(team.advocate, impact.run, { body: about(monthly, activityId) })
    expect(study.refusals.map(refusal => refusal.code)).toEqual(['TOO_COARSE'])
    expect(study.setup.step).toBe('month')
  })

  it('never adds up a stock or a share', async () => {
    const team = await makeStudyTeam(test)
    const activityId = await logOn(test, team.advocate, workshop)
    for (const nature of [
      { nature: 'stock', aggregation: 'last' },
      { nature: 'flow', aggregation: 'ratio', unit: '%' },
    ] as const) {
      const metricId = await makeMeasured(
        test,
        team,
        { ...daily, valueOf: plain },
        { name: nature.aggregation, ...nature },
      )
      const { estimate } = await test.ask(team.advocate, impact.run, { body: about(metricId, activityId) })
      expect(estimate?.effect.total).toBeNull()
      expect(estimate?.points.every(point => point.cumulative === null)).toBe(true)
    }
  })

  it('takes a control, and refuses one that is no control', async () => {
    const team = await makeStudyTeam(test)
    const shared = (i: number) => 12 * Math.sin(i / 9) + 5 * noiseAt(i, 5)
    const metricId = await makeMeasured(test, team, { ...daily, valueOf: i => 60 + shared(i) + noiseAt(i) })
    const control = await makeMeasured(
      test,
      team,
      { ...daily, valueOf: i => 90 + shared(i) + noiseAt(i, 9) },
      { name: 'Visits' },
    )
    const activityId = await logOn(test, team.advocate, workshop)
    const asked = about(metricId, activityId)
    const alone = await test.ask(team.advocate, impact.run, { body: asked })
    const helped = await test.ask(team.advocate, impact.run, { body: { ...asked, controlIds: [control] } })
    expect(helped.estimate?.effect.smallest.perPoint).toBeLessThan((alone.estimate?.effect.smallest.perPoint ?? 0) / 2)
    expect(helped.verdict.flags).not.toContain('no control series')
    expect(helped.data.controls[0]).toMatchObject({ metricName: 'Visits', values: 153 })
    const wrong = await test.call(team.advocate, impact.run, { body: { ...asked, controlIds: [metricId] } })
    expect(wrong).toMatchObject({ ok: false, status: 422 })
    const preview = await test.ask(team.viewer, impact.preview, {
      query: { metric: metricId, activities: activityId as never },
    })
    expect(preview.helps.find(help => help.kind === 'control')).toMatchObject({ change: { controlIds: [control] } })
  })
})
