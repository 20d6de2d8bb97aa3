import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, fixtureBytes, refused, understood } from './fixture.ts'
import { writeTable } from './write-table.ts'

/** Lists of people as other accounts, languages and years write them: none of these is a fixture. */

const bevy = [
  ['Ticket number', 'First Name', 'Last Name', 'Email', 'Paid by (email)', 'Paid date (UTC)', 'Checkin Date (UTC)'],
  [
    'T1',
    'Ada',
    'Example',
    'ada@example.com',
    'boss@example.com',
    '2026-07-06 20:10:16+00:00',
    '2026-09-03 15:41:00+00:00',
  ],
  ['T2', 'Bo', 'Example', 'bo@example.com', 'boss@example.com', '2026-07-06 20:10:16+00:00', ''],
  ['T3', 'Ada', 'Example', 'ADA@example.com', '', '2026-07-07 20:10:16+00:00', ''],
]
const tito = [
  [
    'Ticket Reference',
    'Ticket Full Name',
    'Ticket Email',
    'Event',
    'Void Status',
    'Unique Ticket URL',
    'Order Reference',
    'Order Email',
    'Order IP',
  ],
  ['A-1', 'Ada', 'ada@example.com', 'Conf', '', 'https://x.example', 'A', 'boss@example.com', '203.0.113.77'],
  ['A-2', '', '', 'Conf', '', 'https://x.example', 'A', 'boss@example.com', '203.0.113.77'],
  ['A-3', '', '', 'Conf', '', 'https://x.example', 'A', 'boss@example.com', '203.0.113.77'],
  ['A-4', 'Bo', 'bo@example.com', 'Conf', 'voided', 'https://x.example', 'A', 'boss@example.com', '203.0.113.77'],
]
const pretix = [
  [
    'Kurzform der Veranstaltung',
    'Bestellnummer',
    'Position',
    'Status',
    'E-Mail',
    'Telefonnummer',
    'Bestelldatum',
    'Produkt',
    'Preis',
    'Name Teilnehmer*in',
    'E-Mail Teilnehmer*in',
    'Firma',
    'Pseudonyme ID',
    'Themen? – Queues',
    'Firma',
  ],
  [
    'kes',
    'AAA',
    '1',
    'bezahlt',
    'boss@example.com',
    '+49555',
    '2026-06-01',
    'Ticket',
    '119,00',
    'Ada Beispiel',
    'ada@example.com',
    'Umbra',
    'P1',
    'Ja',
    'Umbra GmbH',
  ],
  [
    'kes',
    'AAA',
    '2',
    'bezahlt',
    'boss@example.com',
    '+49555',
    '2026-06-01',
    'Ticket',
    '119,00',
    'Bo Beispiel',
    'bo@example.com',
    'Umbra',
    'P2',
    'Nein',
    'Umbra GmbH',
  ],
  [
    'kes',
    'BBB',
    '1',
    'ausstehend',
    'cy@example.com',
    '',
    '2026-06-02',
    'Ticket',
    '119,00',
    'Cy Beispiel',
    'cy@example.com',
    '',
    'P3',
    'Nein',
    '',
  ],
  [
    'kes',
    'CCC',
    '1',
    'storniert',
    'di@example.com',
    '',
    '2026-06-02',
    'Ticket',
    '119,00',
    'Di Beispiel',
    'di@example.com',
    '',
    'P4',
    'Nein',
    '',
  ],
  [
    'kes',
    'DDD',
    '1',
    'abgelaufen',
    'bo@example.com',
    '',
    '2026-06-02',
    'Ticket',
    '119,00',
    'Bo Beispiel',
    'bo@example.com',
    '',
    'P5',
    'Nein',
    '',
  ],
]
const zoomMeeting = [
  ['Name (original name)', 'Email', 'Join time', 'Leave time', 'Duration (minutes)', 'Guest', 'In waiting room'],
  ['Ada', 'ada@example.com', '10/26/2026 05:55:00 PM', '10/26/2026 06:15:00 PM', '20', 'No', 'No'],
  ['Ada', 'ada@example.com', '10/26/2026 06:05:00 PM', '10/26/2026 06:25:00 PM', '20', 'No', 'No'],
  ['+15550108888', '', '10/26/2026 06:00:00 PM', '10/26/2026 06:10:00 PM', '10', 'Yes', 'No'],
]
const goto = [
  [
    'Attended',
    'Interest Rating',
    'Last Name',
    'First Name',
    'Email Address',
    'Registration Date/Time',
    'Join Time',
    'Leave Time',
    'Time in Session',
  ],
  [
    'Yes',
    '40',
    'Example',
    'Ada',
    'ada@example.com',
    'Sep 11, 2026 11:00 AM CEST',
    'Sep 17, 2026 10:00 AM CEST',
    'Sep 17, 2026 10:30 AM CEST',
    '30 minutes',
  ],
  [
    'Yes',
    '40',
    'Example',
    'Ada',
    'ada@example.com',
    'Sep 11, 2026 11:00 AM CEST',
    'Sep 17, 2026 10:20 AM CEST',
    'Sep 17, 2026 10:40 AM CEST',
    '20 minutes',
  ],
  ['No', '', 'Example', 'Bo', 'bo@example.com', 'Sep 12, 2026 11:00 AM CEST', '--', '--', '--'],
]
const meet = [
  ['First name', 'Last name', 'Email', 'Duration', 'Time joined', 'Time exited'],
  ['Ada', 'Example', 'ada@example.com', '1:00:00', '6:04 PM', '7:10 PM'],
  ['Bo', '', '', '42m', '18:30', '19:12'],
]
const eventbriteOrders = [
  [
    'Order no.',
    'Order Date',
    'First Name',
    'Surname',
    'Email',
    'Quantity',
    'Total Paid',
    'Order Status',
    'Event Name',
    'Event Date',
  ],
  ['1', '2026-07-21 08:05', 'Ada', 'Example', 'ada@example.com', '3', '£90.00', 'Attending', 'Day', '2026-09-18 09:00'],
  ['1', '2026-07-25 08:05', 'Ada', 'Example', 'ada@example.com', '1', '(£30.00)', 'Refund', 'Day', '2026-09-18 09:00'],
  ['2', '2026-07-22 08:05', 'Bo', 'Example', 'bo@example.com', '2', '£60.00', 'Refunded', 'Day', '2026-09-18 09:00'],
  ['2', '2026-07-23 08:05', 'Bo', 'Example', 'bo@example.com', '2', '(£60.00)', 'Refund', 'Day', '2026-09-18 09:00'],
  ['3', '2026-07-22 08:05', 'Bo', 'Example', 'bo@example.com', '1', '£30.00', 'Attending', 'Day', '2026-09-18 09:00'],
]
const humanitix = [
  [
    'Order id',
    'Event',
    'Event date',
    'Event time',
    'First name',
    'Last name',
    'Email',
    'Mobile',
    'Order date',
    'Financial status',
    'Valid tickets',
    'Cancelled tickets',
  ],
  [
    'K1',
    'Night',
    '13/11/2026',
    '7:00 pm',
    'Ada',
    'Example',
    'ada@example.com',
    '+15550100001',
    '25/09/2026 08:04 pm',
    'Paid',
    '2',
    '1',
  ],
  [
    'K2',
    'Night',
    '13/11/2026',
    '7:00 pm',
    'Bo',
    'Example',
    'bo@example.com',
    '+15550100002',
    '03/10/2026 08:04 am',
    'Refunded',
    '0',
    '2',
  ],
]

const lists = [
  ['bevy', 'attendees', bevy, { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 0, duplicates: 1 }],
  ['tito', 'tickets', tito, { rows: 4, registered: 3, attended: null, noShow: null, cancelled: 1, anonymous: 2 }],
  [
    'pretix',
    'order-positions',
    pretix,
    { rows: 5, registered: 2, attended: null, cancelled: 1, pending: 1, duplicates: 1 },
  ],
  [
    'zoom',
    'meeting-participants',
    zoomMeeting,
    { rows: 3, registered: null, attended: 2, anonymous: 1, averageMinutes: 20 },
  ],
  ['gotowebinar', 'attendees', goto, { rows: 3, registered: 2, attended: 1, noShow: 1, averageMinutes: 40 }],
  ['google-meet', 'attendance', meet, { rows: 2, registered: null, attended: 2, anonymous: 1, averageMinutes: 51 }],
  ['eventbrite', 'orders', eventbriteOrders, { rows: 5, registered: 3, attended: null, cancelled: 3, duplicates: 2 }],
  ['humanitix', 'orders', humanitix, { rows: 2, registered: 2, attended: null, cancelled: 3, duplicates: 0 }],
] as const

describe.each(lists)('%s %s', (tool, report, table, counts) => {
  it('is recognised with other columns, and counted', async () => {
    const { understood: found } = await understood(writeTable(table))
    expect(found).toMatchObject({ tool, report, counts })
    expect(found.counts.rejectedRows).toBe(0)
  })

  it('is the same in semicolons, tabs, UTF-16 and quotes', async () => {
    for (const dialect of [
      { delimiter: ';', lineEnd: '\r\n', encoding: 'utf-8-mark' },
      { delimiter: '\t', encoding: 'utf-16le' },
      { quoting: 'all', lastLineEnds: false },
    ] as const) {
      expect((await understood(writeTable(table, dialect))).understood).toMatchObject({ tool, report, counts })
    }
  })

  it('is the same in any order of rows and columns', async () => {
    const [header = [], ...rows] = table
    // Of two columns with one label the first is the attendee's: those two keep their order.
    const columns = [...header.keys()].filter(index => header.indexOf(header[index] ?? '') === index)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.shuffledSubarray(columns, { minLength: columns.length }),
        async (shuffled, order) => {
          const cut = [header, ...shuffled].map(row => order.map(index => row[index] ?? ''))
          expect((await understood(writeTable(cut))).understood).toMatchObject({ tool, report, counts })
        },
      ),
      { numRuns: 20 },
    )
  })

  it('lets neither phone numbers nor IP addresses out', async () => {
    const result = await understood(writeTable(table), { keepNames: true })
    // Who is known by nothing else is told apart by their number, of which a pseudonym is kept.
    const people = [...result.people()].map(({ identity, ...rest }) => ({ kind: identity.kind, ...rest }))
    expect(JSON.stringify([result.understood, people])).not.toMatch(/\+\d{3}|203\.0\.113/)
  })
})

describe('near misses', () => {
  it('a column of the signature less is another table', async () => {
    const without = (table: readonly (readonly string[])[], label: string) => {
      const at = table[0]?.indexOf(label) ?? -1
      return writeTable(table.map(row => row.filter((_, index) => index !== at)))
    }
    for (const bytes of [
      without(bevy, 'Checkin Date (UTC)'),
      without(tito, 'Unique Ticket URL'),
      without(pretix, 'Pseudonyme ID'),
      without(meet, 'Time exited'),
      without(humanitix, 'Valid tickets'),
      without(eventbriteOrders, 'Quantity'),
    ]) {
      expect((await understood(bytes)).understood.tool).toBe('generic')
    }
  })

  it('who ordered is not who comes', async () => {
    for (const table of [bevy, tito, pretix]) {
      const people = [...(await understood(writeTable(table))).people()]
      expect(people.map(person => person.identity.key)).not.toContain('boss@example.com')
    }
  })

  it('members of a Meetup group are not people at an event', async () => {
    const members = [
      ['Name', 'Member ID', 'Joined Group on', 'All time RSVPs', 'Events attended', 'Role'],
      ['Ada', '1', '2026-01-01', '3', '2', 'MEMBER'],
    ]
    const { understood: found } = await understood(writeTable(members))
    expect(found.counts).toMatchObject({ registered: null, attended: null })
  })

  it('the lines above a Zoom meeting are not its table, and name its host', async () => {
    const above = [
      ['Meeting ID', 'Topic', 'Start Time', 'End Time', 'User Email', 'Duration (Minutes)', 'Participants'],
      ['812 5550 7890', 'Call', '10/26/2026 06:00:00 PM', '10/26/2026 07:00:00 PM', 'ada@example.com', '60', '2'],
      [''],
    ]
    const { understood: found } = await understood(writeTable([...above, ...zoomMeeting]))
    expect(found).toMatchObject({
      headerLine: 4,
      event: { title: 'Call', startsAt: '2026-10-26T18:00', durationMinutes: 60, externalId: '81255507890' },
      counts: { attended: 1, duplicates: 1 },
      more: { staff: 1, people: 1 },
    })
  })

  it('a GoTo Webinar report without its table was cut off', async () => {
    const text =
      '"Generated:","Sep 18, 2026"\n"General Information"\n"Webinar Name","Webinar ID"\n"Q","555"\n"Session Details"\n'
    expect(await refused(bytesOf(text))).toMatchObject({ code: 'TRUNCATED_FILE', line: 5 })
  })

  it('positions of two pretix events are not one event', async () => {
    const table = pretix.map((row, index) => [index === 5 ? 'other' : (row[0] ?? ''), ...row.slice(1)])
    expect(await refused(writeTable(table))).toMatchObject({ code: 'SEVERAL_EVENTS' })
  })
})

describe('a Zoom meeting', () => {
  it('is known in French', async () => {
    const table = [
      ['Nom (nom original)', 'E-mail', "Heure d'arrivée", 'Heure de départ', 'Durée (minutes)', 'Invité'],
      ['Ada', 'ada@example.com', '26/10/2026 18:00:00', '26/10/2026 18:30:00', '30', 'Non'],
    ]
    expect((await understood(writeTable(table))).understood).toMatchObject({
      report: 'meeting-participants',
      dateOrder: 'day-first',
      counts: { attended: 1, averageMinutes: 30 },
    })
  })

  it('was not attended from its waiting room', async () => {
    const waiting = ['10/26/2026 05:30:00 PM', '10/26/2026 05:55:00 PM', '25', 'Yes', 'Yes']
    const table = [...zoomMeeting, ['Ada', 'ada@example.com', ...waiting], ['Cy', 'cy@example.com', ...waiting]]
    const { understood: found } = await understood(writeTable(table))
    expect(found.counts).toMatchObject({ rows: 5, attended: 2, averageMinutes: 20 })
  })
})

describe('times', () => {
  it('of Zoom per person have minutes and no joins', async () => {
    const table = [
      ['Name (original name)', 'Email', 'Total duration (minutes)', 'Guest'],
      ['Ada', 'ada@example.com', '40', 'No'],
      ['Bo', '', '20', 'Yes'],
    ]
    const { understood: found } = await understood(writeTable(table))
    expect(found).toMatchObject({ report: 'meeting-participants', counts: { attended: 2, averageMinutes: 30 } })
  })

  it('that name their zone are instants, and nobody is asked for it', async () => {
    const result = await understood(writeTable(goto))
    expect([...result.people()].map(person => person.joinedAt)).toContain('2026-09-17T08:00:00Z')
    expect(result.understood.asks).toEqual(['eventTitle', 'startsAt'])
    expect((await understood(fixtureBytes('open/gotowebinar-attendees.csv'))).understood.asks).toEqual([])
  })

  it('of Google Meet have their day in the name of the file, or none', async () => {
    const joined = async (fileName: string) => {
      const result = await understood(writeTable(meet), { fileName })
      return { event: result.understood.event, joinedAt: [...result.people()].map(person => person.joinedAt) }
    }
    expect(await joined('2026-10-06 18_00 - Community call - Attendance Report.csv')).toMatchObject({
      event: { title: 'Community call', startsAt: '2026-10-06T18:00' },
      joinedAt: ['2026-10-06T18:04', '2026-10-06T18:30'],
    })
    expect(await joined('meet 2026-10-06.csv')).toMatchObject({
      event: { title: null, startsAt: null },
      joinedAt: ['2026-10-06T18:04', '2026-10-06T18:30'],
    })
    expect(await joined('attendance (3).csv')).toMatchObject({ joinedAt: [null, null] })
    const ofEvent = await understood(writeTable(meet), { eventDay: '2026-10-07' })
    expect([...ofEvent.people()].map(person => person.joinedAt)).toEqual(['2026-10-07T18:04', '2026-10-07T18:30'])
  })
})

describe('orders', () => {
  it('cannot make a small file an endless crowd', async () => {
    const rows = Array.from({ length: 210 }, (_, index) => [
      `K${index}`,
      'Night',
      '5000',
      '0',
      'ada@example.com',
      'Paid',
    ])
    const header = ['Order id', 'Event', 'Valid tickets', 'Cancelled tickets', 'Email', 'Financial status']
    const { understood: found } = await understood(writeTable([header, ...rows]))
    expect(found.counts).toMatchObject({ registered: 1_000_000, rejectedRows: 10 })
  })

  it('give who ordered one ticket, and everybody else no name', async () => {
    const people = [...(await understood(writeTable(humanitix), { keepNames: true })).people()]
    expect(people.map(({ identity, name, state, externalId }) => [identity.kind, name, state, externalId])).toEqual([
      ['email', 'Ada Example', 'registered', null],
      ['anonymous', null, 'registered', 'K1/2'],
      ['anonymous', null, 'cancelled', 'K1/3'],
      ['email', 'Bo Example', 'cancelled', null],
      ['anonymous', null, 'cancelled', 'K2/2'],
    ])
  })

  it('keep the active ticket of who cancelled another order', async () => {
    const people = [...(await understood(writeTable(eventbriteOrders))).people()]
    expect(people.find(person => person.identity.key === 'bo@example.com')?.state).toBe('registered')
  })

  it('know when the event is', async () => {
    expect((await understood(writeTable(humanitix))).understood.event).toMatchObject({
      title: 'Night',
      startsAt: '2026-11-13T19:00',
    })
  })

  it('with an absurd number of tickets are left out and said', async () => {
    for (const quantity of ['many', '', '2.5', '99999999']) {
      const table = eventbriteOrders.map((row, index) => (index === 5 ? row.with(5, quantity) : row))
      const { understood: found } = await understood(writeTable(table))
      expect(found.counts).toMatchObject({ registered: 2, rejectedRows: 1 })
      expect(found.issues).toContainEqual(expect.objectContaining({ code: 'BAD_NUMBER', line: 6 }))
    }
  })
})
