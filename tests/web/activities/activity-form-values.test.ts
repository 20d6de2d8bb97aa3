import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { changeOf, inputOf, missing, newValues, withKind } from '@upshot/web/activities/activity-form-values.ts'
import { describe, expect, it } from 'vitest'

const kind = (key: string) => {
  const found = findKind(shippedKinds, key)
  if (found === undefined) throw new Error(`There is no kind ${key}`)
  return found
}
const start = {
  kind: kind('talk'),
  today: '2026-11-20',
  ownerId: '0197a000-0000-7000-8000-00000000000a',
  teamId: null,
  event: null,
}
const values = { ...newValues(start), title: 'Keys' }

describe('the form of an activity', () => {
  it('begins with what is usual for the kind, and with what was known', () => {
    expect(newValues(start, { date: '2026-12-24' })).toMatchObject({
      status: 'planned',
      role: 'speaker',
      audience: 'external',
      format: 'in-person',
    })
  })

  it('sends readings that were counted only: an empty field is not 0', () => {
    const counted = {
      ...values,
      readings: {
        registered: { value: '', grade: 'reported' as const },
        attended_online: { value: 0, grade: 'counted' as const },
      },
    }
    expect(inputOf(counted, '2026-11-20').readings).toEqual([
      { measure: 'attended_online', value: 0, grade: 'counted' },
    ])
  })

  it('turns money into cents and empty text into nothing', () => {
    expect(inputOf({ ...values, cost: 19.99, city: ' ', minutesSpent: '' }, '2026-11-20')).toMatchObject({
      costCents: 1999,
      city: null,
      minutesSpent: null,
    })
  })

  it('drops with another kind what that kind does not know, and keeps what somebody chose', () => {
    const internal = { ...values, setting: 'meetup', audience: 'internal' as const, role: 'moderator' }
    expect(withKind(internal, kind('talk'), kind('article'))).toMatchObject({
      setting: null,
      audience: 'internal',
      format: null,
      role: 'author',
    })
  })

  it('changes only what differs from what was read', () => {
    expect(changeOf(values, { ...values, title: 'Tokens', topics: ['apis'] }, '2026-11-20', 3)).toEqual({
      title: 'Tokens',
      topics: ['apis'],
      revision: 3,
    })
    expect(changeOf(values, values, '2026-11-20', 3)).toEqual({ revision: 3 })
    const away = { ...values, event: { id: '0197a000-0000-7000-8000-000000000001', title: 'DevFest' } }
    expect(changeOf(away, values, '2026-11-20', 3)).toEqual({ eventId: null, revision: 3 })
  })

  it('says what is missing at its field', () => {
    expect(Object.keys(missing({ ...values, title: ' ', date: null }))).toEqual(['title', 'date'])
    expect(missing({ ...values, contributors: [{ key: 'a', personId: null, role: 'host' }] })).toHaveProperty(
      'contributors',
    )
  })
})
