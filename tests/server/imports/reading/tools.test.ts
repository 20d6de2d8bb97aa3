import { reportOf } from '@upshot/server/imports/reading/report'
import { ImportReport, Understood } from '@upshot/shared/imports/result'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fixtureBytes, fixtureJson, understood } from './fixture.ts'

const Expected = z.looseObject({
  tool: z.string(),
  report: z.string(),
  file: z.looseObject({ encoding: z.string(), delimiter: z.string(), headerLine: z.int() }),
  event: z.looseObject({
    title: z.string().nullable(),
    startsAt: z.string().nullable(),
    durationMinutes: z.int().optional(),
    externalId: z.string().optional(),
  }),
  averageMinutes: z.number().nullish(),
  averageTolerance: z.number().optional(),
  duplicates: z.looseObject({ extraRows: z.int() }),
  countryCounts: z.record(z.string(), z.int()).optional(),
})

const files = [
  'luma-guests.csv',
  'eventbrite-attendees.csv',
  'zoom-webinar-attendees.csv',
  'zoom-webinar-attendees-2020.csv',
  'zoom-webinar-registrations.csv',
  'teams-attendance.csv',
  'teams-attendance-resaved-in-excel.csv',
  'teams-attendance-legacy.csv',
  'meetup-event-rsvps.xls',
  'bevy-attendees.csv',
  'tito-tickets.csv',
  'pretix-order-positions.csv',
  'zoom-meeting-participants.csv',
  'gotowebinar-attendees.csv',
  'google-meet-attendance.csv',
  'eventbrite-orders.csv',
  'humanitix-orders.csv',
]

/** Names of the expected numbers -> where the result has them. */
const numbers = {
  rows: 'rows',
  registered: 'registered',
  attended: 'attended',
  noShow: 'noShow',
  cancelled: 'cancelled',
  pending: 'pending',
  anonymous: 'anonymous',
  rejectedRows: 'rejectedRows',
  waitlisted: 'waitlisted',
  invited: 'invited',
  declined: 'declined',
  staff: 'staff',
  otherAttended: 'otherAttended',
  guests: 'guests',
  surveyResponses: 'ratings',
  surveyAverage: 'averageRating',
} as const

/** Durations that a file says and its expectations do not. */
const unstatedDurations = new Map([
  ['gotowebinar-attendees.csv', 57],
  ['zoom-webinar-registrations.csv', 45],
])

/** Upshot writes instants in UTC, whatever the offset they were stated with. */
function instantIfZoned(time: string | null): string | null {
  return time !== null && /[+-]\d\d:\d\d$/.test(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : time
}

describe.each(files)('%s', file => {
  const expected = Expected.parse(fixtureJson(`open/${file.replace(/\.\w+$/, '.expected.json')}`))

  it('is recognised by its content', async () => {
    const { understood: found } = await understood(fixtureBytes(`open/${file}`))
    expect(Understood.parse(found)).toEqual(found)
    expect(found).toMatchObject({
      tool: expected.tool,
      report: expected.report,
      encoding: expected.file.encoding,
      delimiter: expected.file.delimiter,
      headerLine: expected.file.headerLine,
    })
    expect(found.event).toEqual({
      title: expected.event.title,
      startsAt: instantIfZoned(expected.event.startsAt),
      durationMinutes: expected.event.durationMinutes ?? unstatedDurations.get(file) ?? null,
      externalId: expected.event.externalId ?? null,
    })
  })

  it('gives exactly the expected numbers', async () => {
    const { understood: found } = await understood(fixtureBytes(`open/${file}`))
    const all: Record<string, unknown> = { ...found.more, ...found.counts }
    const wanted = Object.entries(numbers).filter(([name]) => name in expected)
    expect(Object.fromEntries(wanted.map(([name, key]) => [name, all[key]]))).toEqual(
      Object.fromEntries(wanted.map(([name]) => [name, expected[name]])),
    )
    expect(found.counts.duplicates).toBe(expected.duplicates.extraRows)
    if (typeof expected.averageMinutes !== 'number') expect(found.counts.averageMinutes).toBeNull()
    else {
      const off = Math.abs((found.counts.averageMinutes ?? 0) - expected.averageMinutes)
      expect(off).toBeLessThanOrEqual(expected.averageTolerance ?? 0)
    }
  })

  it('gives one record per person, with the same totals', async () => {
    const result = await understood(fixtureBytes(`open/${file}`))
    const { counts, more } = result.understood
    const people = [...result.people()]
    expect(people).toHaveLength(more.people)
    expect(new Set(people.map(person => `${person.identity.kind} ${person.identity.key}`)).size).toBe(people.length)
    if (counts.registered !== null) {
      expect(people.filter(person => person.state === 'registered')).toHaveLength(counts.registered)
    }
    expect(people.filter(person => person.attended === true)).toHaveLength(counts.attended ?? 0)
    if (expected.countryCounts !== undefined) {
      const countries = Object.groupBy(
        people.filter(person => person.country !== null && person.attended === true),
        person => person.country ?? '',
      )
      expect(Object.fromEntries(Object.entries(countries).map(([name, of]) => [name, of?.length]))).toEqual(
        expected.countryCounts,
      )
    }
  })

  it('reports in the shape of the command line', async () => {
    const { understood: found } = await understood(fixtureBytes(`open/${file}`))
    const report = reportOf(found)
    expect(ImportReport.parse(report)).toEqual(report)
  })
})

it('counts hosts and panelists as staff', async () => {
  const { understood: found } = await understood(fixtureBytes('open/zoom-webinar-attendees.csv'))
  expect(found.more).toMatchObject({ staff: 4, otherAttended: 2 })
})

it('asks only what the file cannot say', async () => {
  const asks = async (file: string) => (await understood(fixtureBytes(`open/${file}`))).understood.asks
  expect(await asks('luma-guests.csv')).toEqual(['eventTitle', 'startsAt'])
  expect(await asks('zoom-webinar-attendees.csv')).toEqual(['timeZone'])
  expect(await asks('teams-attendance-legacy.csv')).toEqual(['eventTitle', 'startsAt', 'timeZone', 'dateOrder'])
  expect(await asks('meetup-event-rsvps.xls')).toEqual(['eventTitle', 'startsAt'])
})

it('turns wall clock times into instants once the time zone is known', async () => {
  const bytes = fixtureBytes('open/zoom-webinar-attendees.csv')
  const before = await understood(bytes)
  const after = await understood(bytes, { answers: { timeZone: 'Europe/Amsterdam' } })
  const joinedAt = (result: typeof before) =>
    [...result.people()].find(person => person.identity.key === 'elif.zielonkar2@example.org')?.joinedAt
  expect(joinedAt(before)).toBe('2026-09-10T16:58:23')
  expect(joinedAt(after)).toBe('2026-09-10T14:58:23Z')
  expect(after.understood.event.startsAt).toBe('2026-09-10T15:00:00Z')
  expect(after.understood.counts).toEqual(before.understood.counts)
  expect(after.understood.asks).toEqual([])
})

it('keeps phone numbers, free text and payment out of everything it returns', async () => {
  const result = await understood(fixtureBytes('open/luma-guests.csv'), { keepNames: true })
  const everything = JSON.stringify([result.understood, [...result.people()]])
  expect(everything).not.toContain('+15550100001')
  expect(everything).not.toContain('Vegetarian')
  expect(everything).not.toContain('linkedin.com')
  expect(everything).not.toContain('evt-SYNTHETIC')
  expect(everything).toContain('oskar.pendlewick1@kestrel.example.org')
})

it('names people only when asked', async () => {
  const bytes = fixtureBytes('open/luma-guests.csv')
  const names = async (keepNames: boolean) =>
    [...(await understood(bytes, { keepNames })).people()].map(person => person.name)
  expect((await names(false)).every(name => name === null)).toBe(true)
  expect(await names(true)).toContain('Oskar Pendlewick')
})

it('gives a later export of the same event the same keys', async () => {
  const first = [...(await understood(fixtureBytes('bad/58a-reimport-first.csv'))).people()]
  const later = [...(await understood(fixtureBytes('bad/58b-reimport-later.csv'))).people()]
  const ids = new Map(later.map(person => [person.externalId, person.identity.key]))
  for (const person of first) expect(ids.get(person.externalId)).toBe(person.identity.key)
  expect(later).toHaveLength(22)
  expect(later.filter(person => person.state === 'registered')).toHaveLength(21)
})

describe('the name of a guest list of Luma', () => {
  it.each([
    ['DevFest Berlin_ Edge night - Guests - 2026-05-22-10-30-00.csv', 'DevFest Berlin: Edge night'],
    ['Snake_case for humans - Guests - 2026-05-22-10-30-00 (1).csv', 'Snake_case for humans'],
    ['luma-guests.csv', null],
    ['Meetup - Guests.csv', null],
    [' - Guests - 2026-05-22-10-30-00.csv', null],
  ])('%s says %s', async (fileName, title) => {
    const { understood: found } = await understood(fixtureBytes('open/luma-guests.csv'), { fileName })
    expect(found.event.title).toBe(title)
  })
})
