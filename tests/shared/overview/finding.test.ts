import { changeOn, comparedDaysInWords, comparisonOf } from '@upshot/shared/overview/change-on'
import { type FindingQuestion, metricFinding } from '@upshot/shared/overview/metric-finding'
import { isReachKnown, knownPeople, peopleReached } from '@upshot/shared/overview/people-reached'
import { shownCards } from '@upshot/shared/overview/shown-cards'
import { describe, expect, it } from 'vitest'
import { makeCard, makeOverview, makeReach } from './make-overview.ts'

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null

describe('what is compared', () => {
  const before = comparisonOf(makeOverview(), 'previous')

  it('is named by its days', () => {
    expect(comparedDaysInWords(before, 'en')).toBe('the 90 days before')
    expect(comparedDaysInWords(comparisonOf(makeOverview(), 'last-year'), 'en')).toBe('the same days a year before')
    expect(comparedDaysInWords(comparisonOf(makeOverview(), 'none'), 'en')).toBeNull()
  })

  it('is not called "before" when a running month is compared with the first days of the last one', () => {
    const overview = makeOverview({
      period: { from: '2026-11-01', to: '2026-11-30' },
      comparedWith: { from: '2026-10-01', to: '2026-10-20' },
    })
    expect(comparedDaysInWords(comparisonOf(overview, 'previous'), 'en-GB')?.replace(/\s/g, '')).toBe('1–20Oct2026')
  })

  it('is a change in words, in points for percentages', () => {
    expect(plain(changeOn(412, 368, before, 'accounts', 'en'))).toBe('up 12 % on the 90 days before')
    expect(plain(changeOn(31, 34, before, '%', 'en'))).toBe('down 3 points on the 90 days before')
    expect(changeOn(null, 34, before, '%', 'en')).toBeNull()
    expect(changeOn(31, null, before, '%', 'en')).toBeNull()
  })
})

describe('the title of the main chart', () => {
  const about = (parts: Partial<FindingQuestion>): FindingQuestion => ({
    card: makeCard(),
    pilesUp: true,
    compared: comparisonOf(makeOverview(), 'previous'),
    today: '2026-11-20',
    locale: 'en-GB',
    writeNumber: value => String(value),
    write: value => `${value} accounts`,
    ...parts,
  })

  it('tells a total against the whole of its target', () => {
    expect(metricFinding(about({}))).toBe('Sign-ups: on track, 412 of 450 accounts by 31 Dec')
  })

  it('tells everything else by its distance, percentages in points', () => {
    const target = { from: '2026-01-01', to: '2026-12-31', target: 42, baseline: null, begin: 0, value: 33 }
    const off = { word: 'off', reason: '' } as const
    const rate = makeCard({ name: 'Activation rate', unit: '%', verdict: off, target })
    expect(metricFinding(about({ pilesUp: false, card: rate }))).toBe('Activation rate: off, 9 points below target')
    const active = makeCard({ name: 'Active', target: { ...target, target: 400, value: 432 } })
    expect(metricFinding(about({ pilesUp: false, card: active }))).toBe('Active: on track, 8 % above target')
    const there = makeCard({ name: 'Active', target: { ...target, target: 400, value: 400 } })
    expect(metricFinding(about({ pilesUp: false, card: there }))).toBe('Active: on track, at its target')
  })

  it('is the change where there is no verdict, and the name where there is no change', () => {
    const watched = makeCard({ verdict: { word: 'unknown', reason: '' } })
    expect(plain(metricFinding(about({ card: watched })))).toBe('Sign-ups: up 12 % on the 90 days before')
    expect(metricFinding(about({ card: { ...watched, before: null } }))).toBe('Sign-ups')
  })
})

describe('people reached', () => {
  const circle = (people: number, fresh: number) => ({ people, fresh, returning: people - fresh })

  it('are the three circles together, without the heads', () => {
    const reach = makeReach({ external: circle(10, 4), internal: circle(5, 5), unknown: circle(2, 0), anonymous: 90 })
    expect(peopleReached(reach)).toEqual({ people: 17, fresh: 9, returning: 8 })
  })

  it('are not known while no event has figures, and known to be none when it has', () => {
    expect(knownPeople(makeReach({ events: 2, eventsWithoutAttendance: 2 }))).toBeNull()
    expect(knownPeople(makeReach({ events: 2, eventsWithoutAttendance: 1 }))).toBe(0)
    expect(isReachKnown(makeReach({ events: 0, external: circle(3, 0) }))).toBe(true)
  })
})

describe('the cards shown', () => {
  const card = (name: string, word: 'on-track' | 'off' | 'unknown') => makeCard({ name, verdict: { word, reason: '' } })

  it('are all in their order while they are few', () => {
    const cards = [card('a', 'unknown'), card('b', 'off')]
    expect(shownCards(cards, 6)).toEqual(cards)
  })

  it('hold those that need a look, still in the order of the register', () => {
    const cards = [card('a', 'unknown'), card('b', 'on-track'), card('c', 'off'), card('d', 'off')]
    expect(shownCards(cards, 3).map(one => one.name)).toEqual(['b', 'c', 'd'])
  })
})
