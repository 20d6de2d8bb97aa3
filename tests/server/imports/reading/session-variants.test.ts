import type { ReadFile } from '@upshot/server/imports/reading/read-file'
import { recordsOf } from '@upshot/server/imports/reading/records'
import { describe, expect, it } from 'vitest'
import { bytesOf, understood } from './fixture.ts'
import { plainDialect, writeTable } from './write-table.ts'

const figuresOf = (file: ReadFile) =>
  Object.fromEntries(file.understood.figures.map(({ name, value }) => [name, value]))
const seen = ({ understood: { tool, report } }: ReadFile) => `${tool}/${report}`
const sessionsOf = ({ records }: ReadFile) => recordsOf(records, 'sessions').sessions
const membersOf = ({ records }: ReadFile) => recordsOf(records, 'members').members
const read = (rows: readonly (readonly string[])[], fileName = 'x.csv') =>
  understood(bytesOf(rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')), {
    fileName,
  })

describe('Sessionize', () => {
  const header = [
    'Speaker Id',
    'Session Id',
    'Status',
    'Title',
    'Scheduled At',
    'Scheduled Duration',
    'Owner Confirmed',
    'FirstName',
    'LastName',
    'Email',
    'Questions?',
  ]
  it('reads all submitted sessions, in other column orders, with the name of the event from the file', async () => {
    const file = await read(
      [
        header,
        ['s1', '1', 'Accepted', 'One', '18 Sep 2026 09:30', '40', 'Yes', 'A', 'B', 'a@example.org', ''],
        ['s2', '1', '', '', '', '', '', 'C', 'D', '', ''],
        ['s3', '2', 'Declined', 'Two', '', '', '', 'E', 'F', '', ''],
        ['s1', '3', 'Accept_Queue', 'Three', '', '', 'No', 'A', 'B', 'a@example.org', ''],
      ],
      'Kestrel Dev Day flattened accepted sessions - exported 2026-09-01.csv',
    )
    expect(seen(file)).toBe('sessionize/flattened-accepted-sessions')
    expect(file.understood.event).toMatchObject({ title: 'Kestrel Dev Day', startsAt: '2026-09-18T09:30' })
    expect(sessionsOf(file)).toMatchObject([
      {
        key: '1',
        title: 'One',
        state: 'confirmed',
        minutes: 40,
        startsAt: '2026-09-18T09:30',
        speakers: [{ identity: 'email' }, { identity: 'tool', key: 's2' }],
      },
      { key: '2', state: 'rejected', startsAt: null },
      { key: '3', state: 'accepted' },
    ])
    expect(figuresOf(file)).toMatchObject({ sessions: 3, speakers: 3, unconfirmedSessions: 1 })
    expect(file.understood.columns.find(({ label }) => label === 'Questions?')?.samples).toEqual([])
  })
})

describe('pretalx', () => {
  it('reads German labels and states, and speakers separated by commas', async () => {
    const file = await read([
      [
        'ID',
        'Titel der Einreichung',
        'Status der Einreichung',
        'Namen der Vortragenden',
        'IDs der Vortragenden',
        'Dauer',
        'Raum',
        'Beginn',
      ],
      ['AB', "'=Formel", 'bestätigt', 'Ada Eins, Bo Zwei', 'X1, X2', '30', 'Saal', '2026-10-02T09:00:00+02:00'],
      ['CD', 'Zwei', 'zurückgezogen', 'Ada Eins', 'X1', '30', '', ''],
      ['EF', 'Drei', 'irgendwas', '', '', '30', '', ''],
    ])
    expect(seen(file)).toBe('pretalx/sessions')
    expect(sessionsOf(file)).toMatchObject([
      {
        title: '=Formel',
        state: 'confirmed',
        startsAt: '2026-10-02T07:00:00Z',
        speakers: [{ key: 'X1' }, { key: 'X2' }],
      },
      { state: 'withdrawn', speakers: [{ key: 'X1' }] },
      { state: null },
    ])
    expect(file.understood.issueCounts).toContainEqual({ level: 'warning', code: 'UNKNOWN_STATUS', count: 1 })
  })

  it('reads only the columns that were ticked', async () => {
    const file = await read([
      ['ID', 'Proposal title'],
      ['AB', 'One'],
    ])
    expect(seen(file)).toBe('pretalx/sessions')
    expect(figuresOf(file)).toMatchObject({ sessions: 1, speakers: null, sessionsOnSchedule: null })
  })
})

describe('Whova', () => {
  it('finds the table below the instructions, with a day that a spreadsheet gave a midnight', async () => {
    const file = await read([
      ...Array.from({ length: 31 }, (_, at) => [`${at + 1}. Read this; then, that`]),
      ['*Date', '*Time Start', '*Time End', '*Session Title', 'Speakers (Optional)'],
      ['10/25/2026', '9:00 AM', '10:30 AM', 'Opening; all', 'Ada Eins; Bo Zwei'],
      ['10/25/2026', '1:00 PM', '2:00 PM', 'Lunch', ''],
      ['10/25/2026', '3:00 PM', '', '', 'Nobody'],
    ])
    expect(seen(file)).toBe('whova/agenda')
    expect(file.understood.headerLine).toBe(32)
    expect(file.understood.counts.rejectedRows).toBe(1)
    expect(sessionsOf(file)).toMatchObject([
      {
        title: 'Opening; all',
        startsAt: '2026-10-25T09:00',
        minutes: 90,
        speakers: [{ identity: 'name', key: 'ada eins' }, { key: 'bo zwei' }],
      },
      { title: 'Lunch', startsAt: '2026-10-25T13:00', speakers: [] },
    ])
  })
})

describe('member lists', () => {
  it('reads Meetup in French, day-first and in any order of columns', async () => {
    const file = await read(
      [
        [
          'Rejoindre le groupe le',
          'Nom',
          'Identifiant du membre',
          'Dernière visite du groupe le',
          'URL du profil de membre',
        ],
        ['13/01/2021', 'Ada', '99', '01/02/2026', 'https://www.meetup.com/fr-FR/groupe-x/members/99/'],
        ['02/03/2021', 'Bo', '100', 'jamais', 'https://www.meetup.com/fr-FR/groupe-x/members/100/'],
        ['02/03/2021', 'Bo', '100', '', ''],
      ],
      'whatever.csv',
    )
    expect(seen(file)).toBe('meetup/members')
    expect(file.understood.event.title).toBe('groupe-x')
    expect(file.understood.counts.duplicates).toBe(1)
    expect(membersOf(file)).toMatchObject([
      { identity: 'tool', key: '99', joinedOn: '2021-01-13', lastVisitedOn: '2026-02-01', hasAttended: null },
      { key: '100', joinedOn: '2021-03-02', lastVisitedOn: null },
    ])
    expect(figuresOf(file)).toMatchObject({ members: 2, membersWhoEverAttended: null })
  })

  it('reads any list that says since when people are members', async () => {
    const text = writeTable(
      [
        ['Vorname', 'Nachname', 'E-Mail', 'Mitglied seit', 'Rolle'],
        ['Ada', 'Eins', 'ada@example.org', '01.02.2024', 'Orga'],
        ['Bo', 'Zwei', '', '13.02.2024', ''],
      ],
      { ...plainDialect, delimiter: ';' },
    )
    const file = await understood(text)
    expect(seen(file)).toBe('community/members')
    expect(membersOf(file)).toMatchObject([
      { identity: 'email', key: 'ada@example.org', joinedOn: '2024-02-01', role: 'Orga' },
      { identity: 'name', key: 'bo zwei', role: null },
    ])
  })

  it('are not taken for RSVPs, nor RSVPs for them', async () => {
    const rsvps = await read([
      ['Name', 'User ID', 'Title', 'Event Host', 'RSVP', 'Guests', 'RSVPed on', 'Joined Group on'],
      ['Ada', 'user 1', '', 'No', 'Yes', '0', '2026-01-01', '2025-01-01'],
    ])
    expect(seen(rsvps)).toBe('meetup/event-rsvps')
  })
})
