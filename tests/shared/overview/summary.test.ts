import type { MetricCard } from '@upshot/shared/overview/overview'
import { overviewSummary } from '@upshot/shared/overview/summary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCard, makeOverview, makeReach } from './make-overview.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const judged = (name: string, word: MetricCard['verdict']['word']) => makeCard({ name, verdict: { word, reason: '' } })
const work = (total: number) => ({ total, before: null, steps: [], marks: [] })
const people = (count: number, fresh = 0) => ({ people: count, fresh, returning: count - fresh })

describe('the page in one sentence', () => {
  it('says how metrics stand, what was done and who came, with the change', () => {
    const overview = makeOverview({
      cards: [judged('Sign-ups', 'on-track'), judged('NPS', 'on-track'), judged('Activation rate', 'off')],
      activities: work(48),
      reach: {
        now: makeReach({ external: people(1_000), internal: people(204), events: 14 }),
        before: makeReach({ external: people(1_075), events: 12 }),
        steps: [],
      },
    })
    expect(plain(overviewSummary(overview, 'previous', 'en-GB'))).toBe(
      '2 of 3 agreed metrics are on track, 1 is off (Activation rate); 48 activities, and 1,204 different people at 14 events, up 12 % on the 90 days before.',
    )
  })

  it('names the only metric, and says when all go well', () => {
    expect(overviewSummary(makeOverview({ cards: [judged('Sign-ups', 'at-risk')] }), 'none', 'en')).toMatch(
      /^Sign-ups is at risk;/,
    )
    const two = makeOverview({ cards: [judged('A', 'on-track'), judged('B', 'on-track')] })
    expect(overviewSummary(two, 'none', 'en')).toMatch(/^All 2 agreed metrics are on track;/)
  })

  it('has a singular for one', () => {
    const overview = makeOverview({
      cards: [judged('A', 'on-track'), judged('B', 'unknown')],
      activities: work(1),
      reach: { now: makeReach({ external: people(1), events: 1 }), before: null, steps: [] },
    })
    expect(overviewSummary(overview, 'previous', 'en')).toBe(
      '1 of 2 agreed metrics is on track, 1 has no verdict; 1 activity, and 1 person at 1 event.',
    )
  })

  it('never takes unknown for 0: nobody counted is said so', () => {
    const reach = { now: makeReach({ events: 3, eventsWithoutAttendance: 3 }), before: null, steps: [] }
    expect(overviewSummary(makeOverview({ activities: work(5), reach }), 'previous', 'en')).toBe(
      'No metric is agreed yet; 5 activities, and 3 events of which nobody knows yet who came.',
    )
  })

  it('says "at least" while some events have no figures', () => {
    const now = makeReach({ external: people(70), events: 3, eventsWithoutAttendance: 1 })
    const overview = makeOverview({ activities: work(2), reach: { now, before: null, steps: [] } })
    expect(overviewSummary(overview, 'previous', 'en')).toContain('at least 70 different people at 3 events')
  })

  it('does not add heads without a name to people', () => {
    const now = makeReach({ external: people(70), anonymous: 900, events: 3 })
    expect(overviewSummary(makeOverview({ reach: { now, before: null, steps: [] } }), 'none', 'en')).toContain(
      'and 70 different people',
    )
  })

  it('says "so far" of a period that reaches past today, and of one that has not begun that it has not', () => {
    const running = makeOverview({ period: { from: '2026-11-01', to: '2026-11-30' }, activities: work(7) })
    expect(overviewSummary(running, 'none', 'en')).toBe('No metric is agreed yet; so far 7 activities and no events.')
    const ahead = makeOverview({ period: { from: '2027-01-01', to: '2027-01-31' }, elapsed: null })
    expect(overviewSummary(ahead, 'none', 'en')).toBe('This period has not begun.')
  })

  it('holds no figure that is not of the page', () => {
    const count = fc.integer({ min: 0, max: 9_000 })
    fc.assert(
      fc.property(count, count, count, count, count, (total, external, internal, unknown, events) => {
        const now = makeReach({
          external: people(external),
          internal: people(internal),
          unknown: people(unknown),
          events,
        })
        const overview = makeOverview({ activities: work(total), reach: { now, before: null, steps: [] } })
        const told = overviewSummary(overview, 'none', 'en').match(/\d[\d,]*/g) ?? []
        const sum = external + internal + unknown
        const isSilent = events === 0 && sum === 0
        expect(told.map(text => Number(text.replaceAll(',', '')))).toEqual([
          ...(total === 0 ? [] : [total]),
          ...(isSilent ? [] : [sum, events]),
        ])
      }),
    )
  })
})
