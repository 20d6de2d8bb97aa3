import { readFile } from '@upshot/server/imports/reading/read-file'
import { recordsOf } from '@upshot/server/imports/reading/records'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, fixtureBytes, refused, understood } from './fixture.ts'
import { writeTable } from './write-table.ts'

/** Exports as other accounts, years and languages write them: none of these is a fixture. */

const luma = [
  [
    'api_id',
    'name',
    'email',
    'created_at',
    'approval_status',
    'checked_in_at',
    'ticket_name',
    'Was möchtest du lernen?',
  ],
  [
    'g-1',
    'Ada Example',
    'ada@example.com',
    '2026-05-01T16:30:00.372Z',
    'approved',
    '2026-05-21T16:25:00Z',
    'Std',
    'a, "b"',
  ],
  ['g-2', 'Bo Example', 'bo@example.com', '2026-05-02T16:30:00.372Z', 'approved', '', 'Std', ''],
  ['g-3', 'Cy Example', 'cy@example.org', '2026-05-02T16:31:00.372Z', 'pending_approval', '', 'Std', 'x\ny'],
  ['g-4', 'Di Example', 'di@example.org', '2026-05-02T16:32:00.372Z', 'waitlist', '', 'Std', ''],
  ['g-5', 'Ada Example', 'ADA@example.com ', '2026-05-03T16:30:00.372Z', 'declined', '', 'VIP', ''],
]
const eventbrite = [
  [
    'Order no.',
    'Order Date',
    'First Name',
    'Surname',
    'Email',
    'Ticket Type',
    'Attendee #',
    'Attendee Status',
    'County of Residence',
  ],
  ['1', '29/11/24 22:28', 'Ada', 'Example', 'ada@example.com', 'GA', '11', 'Checked In', 'Kent'],
  ['2', '03/12/24 09:00', 'Bo', 'Example', 'bo@example.com', 'GA', '12', 'Attending', ''],
  ['3', '04/12/24 09:00', 'Cy', 'Example', 'cy@example.com', 'GA', '13', 'Refunded', ''],
  ['4', '05/12/24 09:00', 'Info Requested', 'Info Requested', 'Info Requested', 'GA', '14', 'Attending', ''],
]
const zoom = [
  [
    'Attended',
    'User Name (Original Name)',
    'First Name',
    'Last Name',
    'Email',
    'Phone',
    'Registration Time',
    'Approval Status',
    'Join Time',
    'Leave Time',
    'Time in Session (minutes)',
    'Is Guest',
    'Company size?',
    'Country/Region Name',
  ],
  [
    'Yes',
    'Ada',
    'Ada',
    'Example',
    'ada@example.com',
    '+1555',
    '09/01/2026 05:00:12 PM',
    'approved',
    '09/10/2026 05:00:00 PM',
    '09/10/2026 05:30:00 PM',
    '30',
    'Yes',
    '',
    'India',
  ],
  [
    'Yes',
    'Ada',
    'Ada',
    'Example',
    'ada@example.com',
    '+1555',
    '',
    '',
    '09/10/2026 05:20:00 PM',
    '09/10/2026 05:40:00 PM',
    '20',
    'Yes',
    '',
    'India',
  ],
  [
    'No',
    'Bo',
    'Bo',
    'Example',
    'bo@example.com',
    '',
    '09/02/2026 05:00:12 PM',
    'cancelled by self',
    '--',
    '--',
    '--',
    '--',
    '',
    '',
  ],
  [
    'Yes',
    'Cy',
    'Cy',
    'Example',
    'cy@example.com',
    '',
    '09/20/2026 05:00:12 PM',
    'approved',
    '09/10/2026 05:00:00 PM',
    '09/10/2026 05:10:00 PM',
    '10',
    'No',
    '',
    'Kenya',
  ],
]
const zoomAround = (table: string[][]) => [
  ['Attendee Report', ''],
  ['Report Generated:', '09/11/2026 09:14 AM'],
  ['Topic', 'Webinar ID', 'Actual Start Time', 'Actual Duration (minutes)', '# Registrants', '# Cancelled registrants'],
  ['Queues', '955 5550 1234', '09/10/2026 05:00:00 PM', '62', '3', '1'],
  ['Attendee Details', '', '', '', '', '', '', '', '', ''],
  ...table,
  ['Other Attended', ''],
  ['User Name', 'Join Time', 'Leave Time', 'Time in Session (minutes)'],
  ['Room 4', '09/10/2026 05:00:00 PM', '09/10/2026 05:30:00 PM', '30'],
]

describe('order', () => {
  it('of rows and columns never changes the counts', async () => {
    for (const [table, tool] of [
      [luma, 'luma'],
      [eventbrite, 'eventbrite'],
      [zoom, 'zoom'],
    ] as const) {
      const wrap = tool === 'zoom' ? zoomAround : (rows: string[][]) => rows
      const [header = [], ...rows] = table
      const { understood: base } = await understood(writeTable(wrap(table)))
      expect(base.tool).toBe(tool)
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          fc.shuffledSubarray([...header.keys()], { minLength: header.length }),
          async (shuffled, order) => {
            const cut = [header, ...shuffled].map(row => order.map(index => row[index] ?? ''))
            const { understood: found } = await understood(writeTable(wrap(cut)))
            expect(found.tool).toBe(tool)
            expect(found.counts).toEqual(base.counts)
          },
        ),
        { numRuns: 40 },
      )
    }
  })

  it('of arrival never changes anything', async () => {
    const bytes = fixtureBytes('open/zoom-webinar-attendees.csv')
    const whole = await understood(bytes)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async step => {
        async function* parts() {
          for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
        }
        const result = await readFile(parts(), { fileName: 'a.csv' })
        if (result.kind === 'file-error') throw new Error(result.error.message)
        expect(result.understood).toEqual(whole.understood)
        expect([...result.people()]).toEqual([...whole.people()])
      }),
      { numRuns: 20 },
    )
  })
})

describe('other versions', () => {
  it('Luma 2026: guest_id, semicolons, UTF-16, without names', async () => {
    const table = luma.map((row, index) => [index === 0 ? 'guest_id' : (row[0] ?? ''), ...row.slice(2)])
    const { understood: found } = await understood(
      writeTable(table, { delimiter: ';', encoding: 'utf-16le', lineEnd: '\r\n' }),
    )
    expect(found).toMatchObject({ tool: 'luma', delimiter: ';', encoding: 'utf-16le' })
    expect(found.counts).toMatchObject({ rows: 5, registered: 2, attended: 1, noShow: 1, pending: 1, duplicates: 1 })
  })

  it('Luma without the check-in column knows no attendance', async () => {
    const table = luma.map(row => row.filter((_, index) => index !== 5))
    const { understood: found } = await understood(writeTable(table))
    expect(found.counts).toMatchObject({ registered: 2, attended: null, noShow: null })
  })

  it('Eventbrite from Britain: other labels, day first by one date', async () => {
    const result = await understood(writeTable(eventbrite))
    expect(result.understood).toMatchObject({
      tool: 'eventbrite',
      dateOrder: 'day-first',
      issues: [{ code: 'NO_EMAIL' }],
    })
    expect(result.understood.counts).toMatchObject({ rows: 4, registered: 3, attended: 1, cancelled: 1, anonymous: 1 })
    expect([...result.people()].map(person => person.registeredAt)).toContain('2024-12-03T09:00')
  })

  it('an Eventbrite report of several events is not one event', async () => {
    const table = eventbrite.map((row, index) => [...row, index === 0 ? 'Event Name' : index < 3 ? 'One' : 'Two'])
    expect(await refused(writeTable(table))).toMatchObject({ code: 'SEVERAL_EVENTS' })
  })

  it('Zoom with numeric dates, a phone column and a question', async () => {
    const result = await understood(writeTable(zoomAround(zoom)))
    expect(result.understood).toMatchObject({
      tool: 'zoom',
      report: 'webinar-attendees',
      dateOrder: 'month-first',
      event: { title: 'Queues', startsAt: '2026-09-10T17:00', durationMinutes: 62, externalId: '95555501234' },
      counts: { rows: 4, registered: 2, attended: 2, noShow: 0, cancelled: 1, duplicates: 1, averageMinutes: 25 },
      more: { otherAttended: 1 },
    })
    expect(JSON.stringify(result.understood)).not.toContain('+1555')
  })

  it('a Zoom registration report is not an attendee report', async () => {
    const text =
      'Registration Report,\nTopic,Webinar ID,Scheduled Time\nQ,955 5550 1234,11/12/2026 04:00:00 PM\nRegistrant Details,\n' +
      'First Name,Last Name,Email,Registration Time,Approval Status\n' +
      'A,B,a@example.com,10/30/2026 04:00:00 PM,approved\nC,D,c@example.com,10/30/2026 09:00:00 PM,denied\n'
    const { understood: found } = await understood(bytesOf(text))
    expect(found).toMatchObject({
      report: 'webinar-registrations',
      counts: { registered: 1, attended: null, noShow: null },
    })
  })

  it('Teams in German, with seconds in words', async () => {
    const rows = [
      ['1. Zusammenfassung'],
      ['Besprechungstitel', 'Kestrel'],
      ['Teilgenommen', '2'],
      ['Startzeit', '06.10.26, 18:01:00'],
      ['Endzeit', '06.10.26, 19:00:00'],
      ['Besprechungsdauer', '59 Min. 0 Sek.'],
      [''],
      ['2. Teilnehmer'],
      [
        'Name',
        'Erster Beitritt',
        'Letztes Verlassen',
        'Dauer der Besprechung',
        'E-Mail',
        'Teilnehmer-ID (UPN)',
        'Rolle',
      ],
      [
        'Beispiel, Ada',
        '06.10.26, 18:01:00',
        '06.10.26, 18:31:30',
        '30 Min. 30 Sek.',
        'ada@example.com',
        'ADA@example.com',
        'Organisator',
      ],
      ['Beispiel, Bo', '06.10.26, 18:01:00', '06.10.26, 19:00:00', '59 Min. 0 Sek.', '', '', 'Teilnehmer'],
    ]
    const { understood: found } = await understood(
      writeTable(rows, { delimiter: '\t', encoding: 'utf-16le', lineEnd: '\r\n' }),
    )
    expect(found).toMatchObject({
      tool: 'teams',
      event: { title: 'Kestrel', startsAt: '2026-10-06T18:01', durationMinutes: 59 },
      counts: { rows: 2, attended: 1, anonymous: 1, averageMinutes: 59 },
      more: { staff: 1 },
      asks: ['timeZone'],
    })
  })

  it('Teams in a language that is not listed is known by its shape', async () => {
    const rows = [
      ['1. Yhteenveto'],
      ['Kokouksen otsikko', 'Kestrel'],
      ['Osallistujia', '1'],
      ['Alkamisaika', '6.10.2026 18:01:00'],
      [''],
      ['2. Osallistujat'],
      ['Nimi', 'Liittyi', 'Poistui', 'Kesto', 'Sähköposti', 'Tunnus', 'Rooli'],
      [
        'Ada Esimerkki',
        '6.10.2026 18:01:00',
        '6.10.2026 18:31:00',
        '30m 0s',
        'ada@example.com',
        'ada@example.com',
        'Osallistuja',
      ],
    ]
    const { understood: found } = await understood(writeTable(rows, { delimiter: '\t' }))
    expect(found).toMatchObject({ tool: 'teams', report: 'attendance', counts: { attended: 1, averageMinutes: 30 } })
  })

  it('Meetup in French with dates of another style', async () => {
    const rows = [
      ['Nom', "ID de l'utilisateur", 'Event Host', 'RSVP', 'Guests', 'RSVPed on'],
      ['Ada', 'user 1', 'No', 'Oui', '2', '2026-09-01'],
      ['Bo', 'utilisateur 2', 'No', 'Non', '0', '2 sept. 2026'],
    ]
    const { understood: found } = await understood(writeTable(rows, { delimiter: '\t' }))
    expect(found).toMatchObject({
      tool: 'meetup',
      counts: { registered: 1, attended: null, anonymous: 0 },
      more: { guests: 2 },
    })
    expect(found.issues).toEqual([])
  })

  it('a table that lacks one cell of a signature is not taken for it', async () => {
    const table = luma.map(row => row.filter((_, index) => index !== 4))
    expect((await understood(writeTable(table))).understood.tool).toBe('generic')
  })
})

describe('any other table', () => {
  const table = [
    ['Teilnehmer', 'Kontakt', 'Anwesend', 'Telefon'],
    ['Ada', 'ada@example.com', 'ja', '+49 555'],
    ['Bo', 'bo@example.com', 'nein', '+49 556'],
  ]

  it('is shown with samples and waits for a mapping', async () => {
    const { understood: found } = await understood(writeTable(table, { delimiter: ';' }))
    expect(found.asks).toContain('mapping')
    expect(found.columns[1]).toMatchObject({
      label: 'Kontakt',
      field: 'email',
      samples: ['ada@example.com', 'bo@example.com'],
    })
    expect(found.columns[3]).toMatchObject({ label: 'Telefon', sensitive: true, samples: [] })
    expect(found.firstRows[0]).toEqual({ line: 2, cells: ['Ada', 'ada@example.com', 'ja', null] })
    expect(found.counts).toMatchObject({ registered: null, attended: 1 })
  })

  it('is read as mapped', async () => {
    const result = await understood(writeTable(table, { delimiter: ';' }), {
      mapping: {
        headerLine: 1,
        delimiter: ';',
        columns: [
          { index: 1, field: 'email' },
          { index: 2, field: 'attended' },
        ],
      },
      answers: { rowsAre: 'registered' },
    })
    expect(result.understood.counts).toMatchObject({ registered: 2, attended: 1, noShow: 1, anonymous: 0 })
    expect(result.understood.asks).not.toContain('mapping')
    expect(JSON.stringify(result.understood)).not.toContain('+49')
  })

  it('takes status words from a person', async () => {
    const rows = [
      ['email', 'status'],
      ['ada@example.com', 'Kommt'],
      ['bo@example.com', 'Doch nicht'],
    ]
    const { understood: before } = await understood(writeTable(rows))
    expect(before.issues.map(issue => issue.code)).toEqual(['UNKNOWN_STATUS', 'UNKNOWN_STATUS'])
    const { understood: after } = await understood(writeTable(rows), {
      answers: { statusWords: { kommt: 'registered', 'Doch nicht': 'cancelled' } },
    })
    expect(after.counts).toMatchObject({ registered: 1, cancelled: 1 })
    expect(after.issues).toEqual([])
  })

  it('with a mapping that does not fit says so', async () => {
    const mapping = { headerLine: 1, delimiter: ',', columns: [{ index: 7, field: 'email' }] } as const
    const error = await refused(writeTable(table), { mapping: { ...mapping, columns: [...mapping.columns] } })
    expect(error.code).toBe('MAPPING_MISMATCH')
  })
})

describe('metric values', () => {
  it('are days and values, whatever the date style', async () => {
    const result = await understood(
      bytesOf('Date,Value\n2026-09-01,12\n"Sep 2, 2026",13.5\n03.09.2026,14\n2026-10,15\n'),
    )
    expect(result.understood).toMatchObject({ tool: 'upshot', report: 'metric-values', holds: 'values', issues: [] })
    expect(recordsOf(result.records, 'values').values).toEqual([
      { periodStart: '2026-09-01', value: 12, metric: null, line: 2 },
      { periodStart: '2026-09-02', value: 13.5, metric: null, line: 3 },
      { periodStart: '2026-09-03', value: 14, metric: null, line: 4 },
      { periodStart: '2026-10-01', value: 15, metric: null, line: 5 },
    ])
    expect(result.understood.counts).toMatchObject({ rows: 4, rejectedRows: 0, registered: null, attended: null })
  })

  it('need a day that exists, a number, and one value a day', async () => {
    const { understood: found } = await understood(
      bytesOf('Datum;Wert\n2026-02-30;1\n2026-03-01;viel\n2026-03-02;\n2026-03-03;7\n2026-03-03;8\n'),
    )
    expect(found.issues.map(issue => [issue.line, issue.code])).toEqual([
      [null, 'MANY_BAD_ROWS'],
      [2, 'BAD_DATE'],
      [3, 'BAD_NUMBER'],
      [4, 'MISSING_VALUE'],
      [6, 'DUPLICATE_PERIOD'],
    ])
  })

  it('take a decimal comma where the values show it, or when told', async () => {
    const first = async (text: string, answers = {}) =>
      recordsOf((await understood(bytesOf(text), { answers })).records, 'values').values[0]?.value
    expect(await first('Datum;Wert\n01.03.2026;1.234,5\n')).toBe(1234.5)
    expect(await first('Datum\tWert\n01.03.2026\t1,234\n')).toBe(1234)
    expect(await first('Datum\tWert\n01.03.2026\t1,234\n', { decimalSign: ',' })).toBe(1.234)
  })

  it('may come from any two columns', async () => {
    const result = await understood(bytesOf('date,visitors,pageviews\n2026-09-01,114,228\n'), {
      mapping: {
        headerLine: 1,
        delimiter: ',',
        columns: [
          { index: 0, field: 'date' },
          { index: 2, field: 'value' },
        ],
      },
    })
    expect(recordsOf(result.records, 'values').values).toEqual([
      { periodStart: '2026-09-01', value: 228, metric: null, line: 2 },
    ])
  })
})
