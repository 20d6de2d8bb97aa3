import { ActivityChange, ActivityInput } from '@upshot/shared/activities/activity'
import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import { checkActivity, checkExtras } from '@upshot/shared/activities/check-activity'
import type { Kind } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { normaliseTopic, normaliseTopics } from '@upshot/shared/activities/topic'
import { statusByDate, withDefaults } from '@upshot/shared/activities/with-defaults'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const today = '2026-11-20'
const me = '0197a000-0000-7000-8000-00000000000a'
const other = '0197a000-0000-7000-8000-00000000000b'
const team = '0197a000-0000-7000-8000-00000000000c'

function talk(): Kind {
  const [kind] = shippedKinds
  if (kind === undefined) throw new Error('No kinds are shipped.')
  return kind
}

const stored = (input: z.input<typeof ActivityInput>) =>
  withDefaults(ActivityInput.parse(input), talk(), { personId: me, teamId: team }, today)

describe('a new activity', () => {
  test('needs a kind, a title and a date; the rest follows', () => {
    expect(stored({ kind: 'talk', title: ' GraphQL in anger ', date: today })).toMatchObject({
      title: 'GraphQL in anger',
      ownerId: me,
      teamId: team,
      role: 'speaker',
      audience: 'external',
      format: 'in-person',
      status: 'done',
      isPrivate: false,
      minutesSpent: null,
      topics: [],
    })
  })

  test('keeps a null that was meant, and does not take an internal talk for an external one', () => {
    const activity = stored({ kind: 'talk', title: 'T', date: today, format: null, teamId: null, setting: 'internal' })
    expect(activity).toMatchObject({ format: null, teamId: null, audience: 'internal' })
  })

  test('is planned when it lies ahead', () => {
    expect(statusByDate('2026-11-21', today)).toBe('planned')
    expect(statusByDate(today, today)).toBe('done')
  })

  test.each([
    [{ kind: 'talk', title: '  ', date: today }, 'title'],
    [{ kind: 'talk', title: 'T', date: '2026-02-30' }, 'date'],
    [{ kind: 'talk', title: 'T', date: today, minutesSpent: -1 }, 'minutesSpent'],
    [{ kind: 'talk', title: 'T', date: today, costCents: 1.5 }, 'costCents'],
    [{ kind: 'talk', title: 'T', date: today, url: 'javascript:alert(1)' }, 'url'],
    [{ kind: 'talk', title: 'T', date: today, topics: ['##'] }, 'topics.0'],
    [{ kind: 'talk', title: 'T', date: today, country: 'Germany' }, 'country'],
    [{ kind: 'talk', title: 'T', date: today, owner: me }, ''],
    [
      { kind: 'talk', title: 'T', date: today, readings: [{ measure: 'views', value: -1, grade: 'counted' }] },
      'readings.0.value',
    ],
  ])('%j is refused at %j', (input, path) => {
    const parsed = ActivityInput.safeParse(input)
    expect(parsed.error?.issues.map(issue => issue.path.join('.'))).toEqual([path])
  })

  test('a change needs the revision that was read', () => {
    expect(ActivityChange.safeParse({ title: 'New' }).success).toBe(false)
    expect(ActivityChange.safeParse({ title: 'New', revision: 3 }).success).toBe(true)
  })

  test('its schemas can be described as JSON Schema', () => {
    expect(() => [z.toJSONSchema(ActivityInput), z.toJSONSchema(ActivityChange)]).not.toThrow()
  })
})

describe('what the schema cannot see', () => {
  const paths = (input: z.input<typeof ActivityInput>) =>
    checkActivity(stored(input), talk(), today).map(problem => problem.path)

  test('a sound activity has no problems', () => {
    expect(
      paths({ kind: 'talk', title: 'T', date: today, contributors: [{ personId: other, role: 'panelist' }] }),
    ).toEqual([])
  })

  test('done in the future, follow-up in the past, years that are slips', () => {
    expect(paths({ kind: 'talk', title: 'T', date: '2026-12-01', status: 'done' })).toEqual(['status'])
    expect(paths({ kind: 'talk', title: 'T', date: today, followUpOn: '2026-11-19' })).toEqual(['followUpOn'])
    expect(paths({ kind: 'talk', title: 'T', date: '1902-11-20' })).toEqual(['date'])
    expect(paths({ kind: 'talk', title: 'T', date: '2202-11-20' })).toEqual(['date'])
    expect(ActivityInput.safeParse({ kind: 'talk', title: 'T', date: '0202-11-20' }).success).toBe(false)
  })

  test('roles and settings that the kind does not have, people named twice', () => {
    expect(paths({ kind: 'talk', title: 'T', date: today, role: 'astronaut', setting: 'garage' })).toEqual([
      'role',
      'setting',
    ])
    const twice = [
      { personId: other, role: 'speaker' },
      { personId: other, role: 'host' },
      { personId: me, role: 'host' },
    ]
    expect(paths({ kind: 'talk', title: 'T', date: today, contributors: twice })).toEqual([
      'contributors.1.personId',
      'contributors.2.personId',
    ])
  })

  test('readings of what is not counted on the kind, an event given twice over', () => {
    const input = ActivityInput.parse({
      kind: 'talk',
      title: 'T',
      date: today,
      eventId: other,
      eventTitle: 'DevFest',
      readings: [{ measure: 'stars', value: 1, grade: 'counted' }],
    })
    expect(checkExtras(input, talk()).map(problem => problem.path)).toEqual(['eventTitle', 'readings.0.measure'])
  })
})

describe('one address is found under all of its spellings', () => {
  test.each([
    ['https://Example.org/post/', 'https://example.org/post'],
    ['http://www.example.org:80/post#intro', 'https://example.org/post'],
    ['https://example.org/?utm_source=x&UTM_Medium=y&fbclid=1', 'https://example.org'],
    ['https://example.org/a?b=2&a=1&utm_campaign=z', 'https://example.org/a?a=1&b=2'],
    ['https://youtu.be/dQw4w9WgXcQ?t=42', 'https://youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ&list=PL1', 'https://youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://twitter.com/a/status/1', 'https://x.com/a/status/1'],
    ['https://app.example.org/#/talks/3', 'https://app.example.org#/talks/3'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['http://localhost:8080/wiki/', 'https://localhost:8080/wiki'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalUrl(text)).toBe(canonical)
    expect(canonicalUrl(canonical)).toBe(canonical)
  })

  test.each(['', 'example.org', 'mailto:a@b.org', 'javascript:alert(1)', 'https://'])('%j is none', text => {
    expect(canonicalUrl(text)).toBeNull()
  })
})

test('topics have one spelling, and keep what tells them apart', () => {
  expect(normaliseTopics(['#GraphQL', ' graphql ', 'Machine  Learning', 'C#', 'c++', 'Node.js', '.NET', '##'])).toEqual(
    ['graphql', 'machine-learning', 'c#', 'c++', 'node.js', '.net'],
  )
  expect(normaliseTopic(normaliseTopic('Öffentliche Schnittstellen'))).toBe('öffentliche-schnittstellen')
})
