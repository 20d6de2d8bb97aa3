import { addDays, diffDays } from '@upshot/shared/calendar/day'
import { impact } from '@upshot/shared/impact/api'
import { forbiddenWordsIn } from '@upshot/shared/impact/evidence-sentence'
import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { logOn, makeMeasured, makeStudyTeam, noiseAt } from './make-study.ts'

const plain = (i: number) => Math.round(200 + 10 * noiseAt(i))
const listed = (ids: readonly string[]) => ids.join(',') as never

describe('the rules around a study', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  describe('over several dates', () => {
    const first = '2025-01-06'
    const weekly = { from: first, count: 74, every: 7 }
    const dates = [6, 13, 21, 30, 41, 55].map(week => addDays(first, week * 7 + 2))
    const isAfter = (i: number) =>
      dates.some(day => i === Math.floor(diffDays(first, day) / 7) || i === Math.floor(diffDays(first, day) / 7) + 1)

    async function withWorkshops(lift: number) {
      const team = await makeStudyTeam(test)
      const metricId = await makeMeasured(
        test,
        team,
        { ...weekly, valueOf: i => plain(i) + (isAfter(i) ? lift : 0) },
        { cadence: 'weekly' },
      )
      const ids: string[] = []
      for (const day of dates) ids.push(await logOn(test, team.advocate, day))
      return { ...team, metricId, ids }
    }

    it('looks at a kind as an event study: an effect that is there is found, against shifted calendars', async () => {
      const { metricId, advocate, ids } = await withWorkshops(30)
      const subject = { kind: 'kind', activityKind: 'workshop', from: first, to: '2026-06-01' } as const
      const study = await test.ask(advocate, impact.run, { body: { metricId, subject } })
      expect(study.setup).toMatchObject({ method: 'event-study', step: 'week', windowPoints: 2, baselinePoints: 3 })
      expect(study.setup.activities.map(activity => activity.id)).toEqual(ids)
      const { effect, placebo, events } = study.estimate ?? expect.fail('no estimate')
      expect(effect.perPoint.estimate).toBeGreaterThan(22)
      expect(effect.perPoint.estimate).toBeLessThan(38)
      expect(effect).toMatchObject({ total: null, relative: null, expected: null })
      expect(placebo).toMatchObject({ kind: 'shifts', asLarge: 1 })
      expect(events?.items).toHaveLength(6)
      expect(events?.curve.map(point => point.point)).toEqual([-3, -2, -1, 0, 1])
      expect(study.estimate?.points.filter(point => point.inWindow)).toHaveLength(12)
      expect(study.verdict).toMatchObject({ outcome: 'effect', label: 'correlated' })
      expect(study.caps.map(cap => cap.code)).toEqual(['UNDECLARED'])
    })

    it('finds nothing where there is nothing, and says what it could have seen', async () => {
      const { metricId, advocate, ids } = await withWorkshops(0)
      const subject = { kind: 'activities', activityIds: ids } as const
      const study = await test.ask(advocate, impact.run, { body: { metricId, subject } })
      expect(study.verdict.outcome).toBe('not-detectable')
      const preview = await test.ask(advocate, impact.preview, { query: { metric: metricId, activities: listed(ids) } })
      expect(preview.smallest?.perPoint).toBe(study.estimate?.effect.smallest.perPoint)
    })

    it('refuses fewer than five, and dates that have company', async () => {
      const { metricId, advocate, ids } = await withWorkshops(30)
      const three = { kind: 'activities' as const, activityIds: ids.slice(0, 3) }
      const few = await test.ask(advocate, impact.run, { body: { metricId, subject: three } })
      expect(few.refusals.map(refusal => refusal.code)).toContain('TOO_FEW_EVENTS')
      for (const day of dates.slice(0, 3)) await logOn(test, advocate, addDays(day, 8), { kind: 'talk' })
      const all = { kind: 'activities', activityIds: ids } as const
      const crowded = await test.ask(advocate, impact.run, { body: { metricId, subject: all } })
      expect(crowded.refusals.map(refusal => refusal.code)).toEqual(['OVERLAP'])
      // What refuses is said once, and not again as a cap.
      expect(crowded.caps.map(cap => cap.code)).toEqual(['UNDECLARED'])
      const [words] = crowded.refusals.map(refusal => refusal.words)
      const check = { words, passed: false, weight: 'refuses' }
      expect(crowded.checks.find(each => each.code === 'OVERLAP')).toMatchObject(check)
      const told = await test.ask(advocate, impact.preview, { query: { metric: metricId, activities: listed(ids) } })
      expect(told.refusals.map(refusal => refusal.code)).toEqual(['OVERLAP'])
      expect(told.caps.map(cap => cap.code)).not.toContain('OVERLAP')
    })
  })

  describe('before it runs', () => {
    const first = '2026-01-01'
    const workshop = '2026-05-20'
    const daily = { from: first, count: 167 }

    it('tells the smallest lift without looking at what happened in the window', async () => {
      const team = await makeStudyTeam(test)
      const metricId = await makeMeasured(test, team, { ...daily, valueOf: plain })
      const id = await logOn(test, team.advocate, workshop)
      const query = { metric: metricId, activities: listed([id]) }
      const before = await test.ask(team.viewer, impact.preview, { query })
      const values = Array.from({ length: 14 }, (_, i) => ({ day: addDays(workshop, i), value: 900 + i }))
      await test.ask(team.advocate, metrics.recordValues, { params: { id: metricId }, body: { values } })
      const after = await test.ask(team.viewer, impact.preview, { query })
      expect(after.smallest).toEqual(before.smallest)
      expect(after.expected).toBe(before.expected)
      expect(after.helps).toEqual(before.helps)
      const study = await test.ask(team.advocate, impact.run, {
        body: { metricId, subject: { kind: 'activities', activityIds: [id] } },
      })
      expect(before.smallest?.perPoint).toBeCloseTo(study.estimate?.effect.smallest.perPoint ?? 0, 8)
      expect(before).toMatchObject({ refusals: [], bestLabel: 'correlated', caps: [{ code: 'UNDECLARED' }] })
      const row = await test.ask(team.viewer, impact.list, { query: { activity: id } })
      expect(row.total).toBe(1)
    })

    it('says what would help: weeks instead of days, another window, values, time', async () => {
      const team = await makeStudyTeam(test)
      const metricId = await makeMeasured(test, team, { ...daily, valueOf: plain })
      const id = await logOn(test, team.advocate, workshop)
      const seen = await test.ask(team.viewer, impact.preview, {
        query: { metric: metricId, activities: listed([id]), windowPoints: '7' as never },
      })
      const longer = seen.helps.find(help => help.kind === 'longer-window')
      expect(longer?.change).toEqual({ windowPoints: 14 })
      expect(longer?.smallest?.perPoint).toBeLessThan(seen.smallest?.perPoint ?? 0)
      const asked = { kind: 'activities' as const, activityIds: [id] }
      const longerRun = await test.ask(team.advocate, impact.run, {
        body: { metricId, subject: asked, ...longer?.change },
      })
      expect(longerRun.estimate?.effect.smallest.perPoint).toBeCloseTo(longer?.smallest?.perPoint ?? 0, 8)
      const planned = await logOn(test, team.advocate, '2026-07-01', { status: 'planned' })
      const ahead = await test.ask(team.viewer, impact.preview, {
        query: { metric: metricId, activities: listed([planned]) },
      })
      expect(ahead.refusals.map(refusal => refusal.code)).toEqual(['NOT_OVER'])
      expect(ahead.bestLabel).toBe('estimated')
      expect(ahead.smallest?.perPoint).toBeGreaterThan(0)
      expect(ahead.helps.map(help => help.kind)).toContain('wait')
      const early = await logOn(test, team.advocate, '2026-01-20')
      const short = await test.ask(team.viewer, impact.preview, {
        query: { metric: metricId, activities: listed([early]) },
      })
      expect(short).toMatchObject({ smallest: null, bestLabel: null, refusals: [{ code: 'PRE_TOO_SHORT' }] })
      expect(short.helps.map(help => help.kind)).toContain('more-history')
    })

    it('looks at weeks of a daily metric when asked to', async () => {
      const team = await makeStudyTeam(test)
      const metricId = await makeMeasured(test, team, { from: '2025-06-02', count: 380, valueOf: plain })
      const id = await logOn(test, team.advocate, '2026-05-04')
      const study = await test.ask(team.advocate, impact.run, {
        body: { metricId, subject: { kind: 'activities', activityIds: [id] }, step: 'week', windowPoints: 4 },
      })
      expect(study.setup).toMatchObject({ step: 'week', campaigns: [{ from: '2026-05-04', to: '2026-05-31' }] })
      expect(study.estimate?.effect.expected?.estimate).toBeGreaterThan(1_300)
      expect(study.verdict.sentence).toMatch(/a week/)
    })
  })

  it('is for agreed metrics, shared activities and people who may', async () => {
    const team = await makeStudyTeam(test)
    const metricId = await makeMeasured(test, team, { from: '2026-01-01', count: 167, valueOf: plain })
    const id = await logOn(test, team.advocate, '2026-05-20')
    const body = { metricId, subject: { kind: 'activities' as const, activityIds: [id] } }
    expect(await test.call(team.viewer, impact.run, { body })).toMatchObject({ status: 403 })
    const secret = await logOn(test, team.advocate, '2026-05-20', { isPrivate: true, title: 'A secret' })
    const draft = await logOn(test, team.advocate, '2026-05-20', { status: 'draft', title: 'A draft' })
    for (const wrong of [secret, draft]) {
      const asked = { ...body, subject: { kind: 'activities' as const, activityIds: [wrong] } }
      expect(await test.call(team.advocate, impact.run, { body: asked })).toMatchObject({ status: 422 })
    }
    const { entry } = await test.ask(team.manager, metrics.create, {
      body: { template: 'activation-rate', definition: {} },
    })
    const notAgreed = await test.call(team.advocate, impact.run, { body: { ...body, metricId: entry.id } })
    expect(notAgreed).toMatchObject({ status: 422, problem: { code: 'not-acceptable' } })
    const study = await test.ask(team.advocate, impact.run, { body })
    const params = { id: study.id }
    const renamed = await test.ask(team.manager, impact.change, { params, body: { title: 'The May workshop' } })
    expect(renamed).toEqual({ ...study, title: 'The May workshop' })
    const other = await test.makePerson(team.workspaceId, 'advocate')
    expect(await test.call(other, impact.change, { params, body: { note: 'Mine' } })).toMatchObject({ status: 403 })
    expect((await test.ask(other, impact.get, { params })).mayEdit).toBe(false)
  })

  it('says nothing about an unwelcome label in the words around it', async () => {
    const team = await makeStudyTeam(test)
    const metricId = await makeMeasured(test, team, { from: '2026-01-01', count: 167, valueOf: plain })
    const id = await logOn(test, team.advocate, '2026-05-20')
    await logOn(test, team.advocate, '2026-05-22', { kind: 'talk', title: 'A talk' })
    const study = await test.ask(team.advocate, impact.run, {
      body: { metricId, subject: { kind: 'activities', activityIds: [id] }, triggered: true },
    })
    expect(study.caps.map(cap => cap.code)).toEqual(['OVERLAP', 'TRIGGERED', 'UNDECLARED'])
    const texts = [
      study.setup.methodReason,
      ...study.checks.flatMap(check => [check.name, check.words]),
      ...study.caps.flatMap(cap => [cap.words, cap.remedy]),
      ...study.verdict.reasons,
    ]
    for (const label of ['estimated', 'inconclusive', 'correlated'] as const) {
      expect(texts.flatMap(text => forbiddenWordsIn(label, text).map(word => `${word}: ${text}`))).toEqual([])
    }
  })
})
