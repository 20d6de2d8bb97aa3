import { questionOf, readImpactSearch, readNewStudySearch, readStudySearch } from '@upshot/web/impact/impact-search.ts'
import { describe, expect, it } from 'vitest'

const metric = '0198f0a0-0000-7000-8000-0000000000a1'
const activity = '0198f0a0-0000-7000-8000-0000000000b1'

describe('the address of a new study', () => {
  it('holds the whole question', () => {
    const search = readNewStudySearch({
      metric,
      activities: `${activity},${metric}`,
      window: '21',
      direction: 'down',
      step: 'week',
      controls: activity,
      triggered: 'yes',
    })
    expect(questionOf(search)).toEqual({
      metricId: metric,
      subject: { kind: 'activities', activityIds: [activity, metric] },
      windowPoints: 21,
      baselinePoints: null,
      direction: 'down',
      step: 'week',
      expects: 'bump',
      controlIds: [activity],
      exposureId: null,
      triggered: true,
    })
  })

  it('leaves out what cannot be read, and refuses nothing', () => {
    const search = readNewStudySearch({
      metric: 'x',
      activities: 'y',
      window: '0',
      baseline: '1.5',
      direction: 'sideways',
      from: '2026-02-30',
      kind: 'Bad Kind',
      triggered: 'perhaps',
    })
    expect(Object.values(search).filter(value => value !== undefined && value !== 'kind')).toEqual([])
    expect(questionOf(search)).toBeNull()
  })

  it('asks about a kind only with both of its days, in order', () => {
    const whole = readNewStudySearch({ metric, kind: 'meetup', from: '2026-01-01', to: '2026-03-31' })
    expect(questionOf(whole)?.subject).toEqual({
      kind: 'kind',
      activityKind: 'meetup',
      from: '2026-01-01',
      to: '2026-03-31',
    })
    expect(questionOf({ ...whole, to: undefined })).toBeNull()
    expect(questionOf({ ...whole, from: '2026-04-01' })).toBeNull()
  })

  it('asks about a lasting change, and what it is counted out of only then', () => {
    const search = readNewStudySearch({ metric, activities: activity, expects: 'lasting', outOf: activity })
    expect(questionOf(search)).toMatchObject({ expects: 'lasting', exposureId: activity })
    expect(questionOf({ ...search, expects: undefined })).toMatchObject({ expects: 'bump', exposureId: null })
    expect(questionOf({ ...search, outOf: metric })?.exposureId).toBeNull()
  })

  it('never takes the metric as its own control', () => {
    const search = readNewStudySearch({ metric, activities: activity, controls: metric })
    expect(questionOf(search)?.controlIds).toEqual([])
  })

  it('is no question without a metric or an activity', () => {
    expect(questionOf(readNewStudySearch({ activities: activity }))).toBeNull()
    expect(questionOf(readNewStudySearch({ metric }))).toBeNull()
  })
})

it('reads the state of the list and of a study', () => {
  expect(readImpactSearch({ outcome: 'refused', metric, activity: 'x', guide: 'yes' })).toEqual({
    outcome: 'refused',
    metric,
    activity: undefined,
    guide: 'yes',
  })
  expect(readStudySearch({ history: 'all', path: 'total', main: 'table', effect: 'chart' })).toEqual({
    history: 'all',
    path: 'total',
    main: 'table',
    effect: undefined,
    placebo: undefined,
    guide: undefined,
  })
})
