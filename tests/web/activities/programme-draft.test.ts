import type { Programme } from '@upshot/shared/activities/programme'
import {
  changeOf,
  delayProblem,
  draftOf,
  endProblem,
  inputOf,
  programmeChanges,
  wayBack,
} from '@upshot/web/activities/programme-draft.ts'
import { delayWords, programmePeriod } from '@upshot/web/activities/programme-words.ts'
import { describe, expect, it } from 'vitest'

const read: Programme = {
  id: '0197a000-0000-7000-8000-000000000001',
  title: 'First call in a day',
  aim: 'Calls on the first day.',
  activity: 'Workshops',
  output: null,
  outcome: null,
  metricId: null,
  expectedDelayDays: 30,
  teamId: '0197a000-0000-7000-8000-000000000002',
  startsOn: '2026-01-01',
  endsOn: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  revision: 4,
}
const names = { metric: () => 'Activation rate', team: () => 'Platform', locale: 'en-GB' }

describe('the form of a programme', () => {
  it('sends nothing but the revision while nothing was changed', () => {
    expect(changeOf(read, draftOf(read, null), 4)).toEqual({ revision: 4 })
  })

  it('sends only what was changed, and what was emptied as nothing', () => {
    const draft = { ...draftOf(read, null), aim: '  ', output: ' People who call ', expectedDelayDays: '' }
    expect(changeOf(read, draft, 5)).toEqual({
      aim: null,
      output: 'People who call',
      expectedDelayDays: null,
      revision: 5,
    })
  })

  it('takes a saved change back, and nothing that somebody else wrote', () => {
    const sent = { title: 'At once', output: 'People who call', revision: 4 }
    expect(wayBack(read, sent, 5)).toEqual({ title: 'First call in a day', output: null, revision: 5 })
  })

  it('begins a new one in the only team of whoever makes it', () => {
    expect(inputOf({ ...draftOf(null, 'a-team'), title: ' New ' })).toMatchObject({
      title: 'New',
      teamId: 'a-team',
      aim: null,
      expectedDelayDays: null,
    })
    expect(draftOf({ ...read, teamId: null }, 'a-team').teamId).toBeNull()
  })

  it('refuses days that are none, and an end before the start', () => {
    expect([0, 30, 1_095, ''].map(delayProblem)).toEqual([null, null, null, null])
    for (const days of [-1, 1_096, 1.5, '99999999999999999999']) expect(delayProblem(days)).toContain('whole days')
    const draft = draftOf(read, null)
    expect(endProblem({ ...draft, endsOn: '2025-12-31' })).toContain('ends before it starts')
    expect(endProblem({ ...draft, endsOn: '2026-01-01' })).toBeNull()
  })

  it('says what somebody else changed, in words', () => {
    const now = { ...read, output: 'People', expectedDelayDays: 1, metricId: read.id, startsOn: null, revision: 5 }
    expect(programmeChanges(read, now, names)).toEqual([
      { field: 'Output', from: 'nothing', to: 'People' },
      { field: 'Agreed metric', from: 'nothing', to: 'Activation rate' },
      { field: 'Moves', from: 'after 30 days', to: 'after 1 day' },
      { field: 'Starts on', from: '1 Jan 2026', to: 'nothing' },
    ])
  })
})

describe('a programme in words', () => {
  it('tells its period as far as it is known', () => {
    expect(programmePeriod({ startsOn: '2026-01-01', endsOn: null }, 'en-GB')).toBe('Since 1 Jan 2026')
    expect(programmePeriod({ startsOn: null, endsOn: '2026-12-31' }, 'en-GB')).toBe('Until 31 Dec 2026')
    expect(programmePeriod({ startsOn: '2026-01-01', endsOn: '2026-12-31' }, 'en-GB')).toMatch(/^1 Jan.*31 Dec 2026$/)
    expect(programmePeriod({ startsOn: null, endsOn: null }, 'en-GB')).toBeNull()
  })

  it('tells no delay as at once', () => {
    expect([null, 0, 1, 90].map(delayWords)).toEqual([null, 'at once', 'after 1 day', 'after 90 days'])
  })
})
