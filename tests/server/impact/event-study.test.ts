import { type EventStudyInput, eventStudy } from '@upshot/server/impact/methods/event-study/event-study'
import { mergeCampaigns } from '@upshot/server/impact/methods/event-study/merge-campaigns'
import { seriesWithEvents } from '@upshot/server/impact/methods/simulation/simulated-series'
import { describe, expect, it } from 'vitest'

const { y } = seriesWithEvents(4)
const events = [15, 35, 55, 75, 95, 122]
const plain: EventStudyInput = { y, events, preDays: 7, postDays: 3, placebo: 'shift', season: 0, minimums: 'enforce' }

function found(input: EventStudyInput) {
  const result = eventStudy(input)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals))
  return result
}

function codes(input: EventStudyInput): string[] {
  const result = eventStudy(input)
  return result.kind === 'refused' ? result.refusals.map(({ code }) => code) : []
}

describe('an event study', () => {
  it('finds what was added on the days of the events', () => {
    const lifted = y.map((value, t) => value + (events.some(event => t >= event && t < event + 3) ? 4 : 0))
    const before = found(plain)
    const after = found({ ...plain, y: lifted })
    expect(after.statistic).toBeCloseTo(before.statistic + 4, 9)
    expect(after.pUpper).toBe(1 / 141)
    expect(after.curve.find(({ day }) => day === 0)?.mean).toBeGreaterThan(after.curve[0]?.mean ?? 0)
  })

  it('counts the observed set as one of the sets', () => {
    for (const placebo of ['shift', 'exact', 'matched', 'monte-carlo'] as const) {
      const study = found({
        ...plain,
        placebo,
        eligibleDates: [...events, 20, 23, 24, 42, 50, 62, 70, 71, 72, 80, 81, 90, 91, 101, 108, 130].sort(
          (a, b) => a - b,
        ),
      })
      expect(study.pUpper).toBeGreaterThanOrEqual(study.smallestPossibleP)
      expect(study.pUpper + study.pLower).toBeGreaterThan(1)
      expect(study.placeboStatistics.length).toBe(study.nSets)
    }
  })

  it('counts sets that are as low as it counts those that are as large, equal ones included', () => {
    const rounded = y.map(value => Math.round(value))
    const up = found({ ...plain, y: rounded })
    const down = found({ ...plain, y: rounded.map(value => -value) })
    expect([down.nLe, down.nGe, down.pLower]).toEqual([up.nGe, up.nLe, up.nGe / up.nSets])
    expect(up.nGe + up.nLe).toBeGreaterThan(up.nSets)
    const sevenths = rounded.map(value => value / 7)
    expect(found({ ...plain, y: sevenths.map(value => -value) }).nLe).toBe(found({ ...plain, y: sevenths }).nGe)
    expect(found({ ...plain, y: sevenths.map(value => -value) }).nLe).toBeGreaterThan(0)
  })

  it('holds its curve against the same calendar moved, not against single dates', () => {
    const study = found(plain)
    const single = found({ ...plain, events: [55], minimums: 'show' })
    const width = ({ curve }: typeof study) => curve.reduce((sum, { lower, upper }) => sum + upper - lower, 0)
    // The mean of six independent dates varies 2.4 times less than one of them.
    expect(width(single) / width(study)).toBeGreaterThan(1.8)
    expect(width(single) / width(study)).toBeLessThan(3.2)
  })

  it('refuses too few dates by as many sides as the claim is held against', () => {
    const eligibleDates = [...events, 20, 23, 24, 42, 50, 62, 70, 71, 72, 80, 81, 90, 91, 101, 108, 130]
    const of = (count: number) => eligibleDates.slice(0, count).sort((a, b) => a - b)
    expect(codes({ ...plain, eligibleDates: of(20) })).toEqual([])
    expect(codes({ ...plain, eligibleDates: of(19) })).toEqual(['TOO_FEW_DATES'])
    expect(codes({ ...plain, eligibleDates: of(22), sides: 2 })).toEqual(['TOO_FEW_DATES'])
    expect(codes({ ...plain, sides: 2 })).toEqual([])
  })

  it('refuses a date that is given twice, among the events or the eligible ones', () => {
    const eligibleDates = [...Array.from({ length: 141 }, (_, i) => 7 + i), 20, 20]
    expect(codes({ ...plain, eligibleDates })).toEqual(['INVALID_INPUT'])
    expect(codes({ ...plain, events: [...events, 15] })).toContain('INVALID_INPUT')
  })

  it('draws where there are more than 50000 sets, the same for the same seed', () => {
    const drawn = found({ ...plain, placebo: 'exact', seed: 3 })
    expect(drawn.isExact).toBe(false)
    expect(drawn.nSets).toBe(1999)
    expect(drawn.pUpper).toBe((1 + drawn.nGe) / 2000)
    expect(found({ ...plain, placebo: 'exact', seed: 3 })).toEqual(drawn)
    expect(found({ ...plain, placebo: 'exact', seed: 4 }).placeboStatistics).not.toEqual(drawn.placeboStatistics)
  })

  it('does not take a weekday for an effect', () => {
    const mondays = [21, 42, 63, 84, 105]
    const weekly = y.map((value, t) => value + (t % 7 === 0 ? 5 : 0))
    const raw = found({ ...plain, y: weekly, events: mondays })
    const adjusted = found({ ...plain, y: weekly, events: mondays, season: 7 })
    expect(raw.statistic - adjusted.statistic).toBeGreaterThan(0.8)
    const matched = found({ ...plain, y: weekly, events: mondays, placebo: 'matched' })
    expect(matched.statistic).toBe(raw.statistic)
    expect(matched.placeboMean).toBeGreaterThan(raw.placeboMean + 0.5)
  })

  it('makes a campaign of events that lie close together', () => {
    expect(mergeCampaigns([40, 10, 15, 19, 60], 10)).toEqual([10, 40, 60])
  })

  it.each<[string, EventStudyInput, string]>([
    ['four events', { ...plain, events: events.slice(0, 4) }, 'TOO_FEW_EVENTS'],
    ['no events', { ...plain, events: [] }, 'TOO_FEW_EVENTS'],
    ['few dates to compare with', { ...plain, eligibleDates: events }, 'TOO_FEW_DATES'],
    ['an event at the edge of the data', { ...plain, events: [2, ...events] }, 'OUTSIDE_DATA'],
    ['other activities in most windows', { ...plain, otherEvents: events.map(event => event + 1) }, 'OVERLAP'],
    ['two events on one day', { ...plain, events: [...events, ...events] }, 'INVALID_INPUT'],
    ['a metric that stands still', { ...plain, y: y.map(() => 1) }, 'CONSTANT'],
    ['NaN', { ...plain, y: y.map((value, t) => (t === 3 ? Number.NaN : value)) }, 'NOT_FINITE'],
  ])('refuses %s', (_, input, code) => expect(codes(input)).toContain(code))
})
