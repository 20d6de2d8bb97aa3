import { describe, expect, it } from 'vitest'
import { bytesOf, understood } from './fixture.ts'
import { answerTo, type Case, partsOf, tableOf } from './unseen-table.ts'
import { windows1252Of, writeTable } from './write-table.ts'

/** The same lists, as they come out of spreadsheets, e-mail programs and hands. */

const guests = [
  'name|email|approval_status|checked_in_at|ticket_name|api_id|created_at',
  'Zoë|zoe@example.com|approved|2026-10-26 18:00|Std|g-1|2026-10-01 10:00',
  'Bo|bo@example.com|approved||Std|g-2|2026-10-01 10:00',
  'Cy|cy@example.com|declined||Std|g-3|2026-10-01 10:00',
]
const counts = { tool: 'luma', rows: 3, registered: 2, attended: 1, noShow: 1, declined: 1 }
const list = [
  'Name|E-Mail|Status|Angemeldet am',
  'Zoë|zoe@example.com|bestätigt|13.10.2026',
  'Bo|bo@example.com|bestätigt|14.10.2026',
  'Cy|cy@example.com|storniert|14.10.2026',
]
const listed = { registered: 2, cancelled: 1, rows: 3 }

const after = (line: number, ...more: string[]) => guests.toSpliced(line, 0, ...more)
const guest = (email: string, id: string) => `X|${email}|approved||Std|${id}|2026-10-01 10:00`

const shapes: readonly Case[] = [
  { what: 'UTF-16 with semicolons', lines: guests, dialect: { encoding: 'utf-16le', delimiter: ';' }, expect: counts },
  {
    what: 'UTF-16, the other way round',
    lines: guests,
    dialect: { encoding: 'utf-16be', delimiter: '\t' },
    expect: counts,
  },
  {
    what: 'Windows-1252, semicolons',
    lines: list,
    dialect: { encoding: 'windows-1252', delimiter: ';' },
    expect: listed,
  },
  { what: 'carriage returns alone', lines: guests, dialect: { lineEnd: '\r' }, expect: counts },
  { what: 'vertical bars', lines: list, dialect: { delimiter: '|' }, expect: listed },
  {
    what: 'everything in quotes, no last line end',
    lines: guests,
    dialect: { quoting: 'all', lastLineEnds: false },
    expect: counts,
  },
  { what: 'empty columns to the right', lines: guests.map(line => `${line}|||`), expect: counts },
  { what: 'empty columns to the left', lines: guests.map(line => `||${line}`), expect: counts },
  { what: 'empty lines above and between', lines: ['||||||', '', ...after(2, '', '||||||')], expect: counts },
  { what: 'a title above', lines: ['Guests of the October meetup', '', ...guests], expect: counts },
  { what: 'the header once more in the middle', lines: after(2, guests[0] ?? ''), expect: counts },
  { what: 'a mark and the header in the middle', lines: after(2, `\uFEFF${guests[0]}`), expect: counts },
  { what: 'a line of totals', lines: [...guests, 'Total|3|||||'], expect: counts },
  {
    what: 'a summary below',
    lines: [...guests, '', 'Total registered|2|||||', 'Total checked in: 1||||||'],
    expect: counts,
  },
  {
    what: 'a summary below a list without states',
    lines: [
      'Name|E-Mail|Anwesend',
      'Ada|ada@example.com|x',
      'Bo|bo@example.com|',
      '||',
      'Summe Anwesende||1',
      'Anzahl: 2||',
    ],
    expect: { attended: 1, rows: 2 },
  },
  {
    what: 'a list without addresses with a summary',
    lines: ['Name|Status', 'Ada|going', 'Bo|going', 'Total|2'],
    expect: { registered: 2, rows: 2 },
  },
  {
    what: 'a column of row numbers',
    lines: ['#|Name|Email|RSVP', '1|Ada|ada@example.com|Yes', '2|Bo|bo@example.com|Yes', '3|Cy|cy@example.com|No'],
    expect: { registered: 2, declined: 1 },
  },
  {
    what: 'labels in capitals with stars and colons',
    lines: ['* NAME:|* E-MAIL:|STATUS *', 'Ada|ADA@EXAMPLE.COM|CONFIRMED', 'Ada|ada@example.com|Confirmed '],
    expect: { registered: 1, rows: 2 },
  },
  {
    what: 'labels with line breaks',
    lines: [
      'First\nName|Last\nName|E-mail\naddress|Registration\nstatus',
      'Ada|E|ada@example.com|Registered',
      'Bo|E|bo@example.com|Cancelled',
    ],
    expect: { registered: 1, cancelled: 1 },
  },
]

describe('a list of people', () => {
  it.each(shapes)('with $what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })

  it('in the letters of an old Mac, once somebody says so', async () => {
    const bytes = Uint8Array.from(windows1252Of(list.join('\r').replaceAll('|', ';')), byte =>
      byte === 0xeb ? 0x91 : byte === 0xe4 ? 0x8a : byte,
    )
    const { understood: found } = await understood(bytes, { answers: { encoding: 'macintosh' } })
    expect(found.counts).toMatchObject({ registered: 2, cancelled: 1, rejectedRows: 0 })
  })

  it('of which two files were put together with their marks', async () => {
    const text = guests.join('\n').replaceAll('|', ',')
    const more = text.replaceAll('@example.com', '@example.org').replaceAll('g-', 'h-')
    expect(await partsOf(bytesOf(`\uFEFF${text}\n\uFEFF${more}\n`), { registered: 4, attended: 2 })).toEqual({
      rejectedRows: 0,
      registered: 4,
      attended: 2,
    })
  })
})

describe('an address', () => {
  const same = [
    'ada@example.com',
    'ADA@Example.COM',
    ' ada@example.com ',
    'Ada Example <ada@example.com>',
    '"Example, Ada" <ada@example.com>',
    '<ada@example.com>',
    'mailto:ada@example.com',
    'ada@example.com.',
    'ada@example.com;',
    'ada@example.com,',
    '\u00A0ada@example.com\u200B',
    "'ada@example.com'",
    "'ada@example.com",
    '"ada@example.com"',
    'ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ',
  ]
  it.each(same)('%j is never somebody else', async written => {
    const lines = [guests[0] ?? '', guest('ada@example.com', 'g-1'), guest(written, 'g-2')]
    const { understood: found } = await understood(writeTable(tableOf(lines)))
    const { registered, rejectedRows } = found.counts
    // Either the same person, or a row that somebody is asked to correct.
    expect([registered, rejectedRows]).toEqual([1, written.includes('＠') ? 1 : 0])
  })

  const others = [
    'a.da@example.com',
    'ada+meetup@example.com',
    'ada@mail.example.com',
    'adà@example.com',
    'ada_@example.com',
  ]
  it.each(others)('%j is somebody else', async written => {
    const lines = [guests[0] ?? '', guest('ada@example.com', 'g-1'), guest(written, 'g-2')]
    expect((await understood(writeTable(tableOf(lines)))).understood.counts.registered).toBe(2)
  })
})

describe('a time', () => {
  const same = [
    '2026-03-13 17:00',
    '2026-03-13T17:00:00',
    '2026/03/13 17:00',
    '2026/3/13 5:00:00 PM',
    '2026.03.13 17:00',
    '13.3.2026 17:00',
    '13.03.26, 17:00:00',
    '13/03/2026 17:00',
    '13-03-2026 17:00',
    '3/13/2026 5:00 PM',
    '3/13/26 5:00pm',
    'Mar 13, 2026 5:00 PM',
    'March 13, 2026 at 5:00 PM',
    'Fri, Mar 13, 2026 5:00 PM',
    'Friday, March 13, 2026 5:00 PM',
    '13 March 2026 17:00',
    '13 mars 2026 17:00',
    '13 mars 2026 à 17:00',
    '13 de marzo de 2026 17:00',
    '13. März 2026 17:00',
    '13. März 2026, 17:00 Uhr',
    '13-Mar-2026 17:00',
    '13-Mar-26 17:00:00',
    '13 Mar 2026, 05:00 pm',
    '2026年3月13日 17:00',
    '2026年3月13日 17時00分',
    '2026-03-13 05:00 PM',
    '2026-03-13 5:00 PM',
    '17:00 13.03.2026',
  ]
  it.each(same)('is read of %s', async written => {
    const lines = ['Name|Email|Status|Registered at', `Ada|ada@example.com|Confirmed|${written}`]
    const result = await understood(writeTable(tableOf(lines)))
    expect(result.understood.counts).toMatchObject({ registered: 1, rejectedRows: 0 })
    expect([...result.people()].map(person => person.registeredAt)).toEqual(['2026-03-13T17:00'])
  })

  const instants = [
    '2026-03-13T17:00:00Z',
    '2026-03-13T18:00:00+01:00',
    '2026-03-13 12:00:00 -0500',
    '2026-03-13 17:00:00 UTC',
    '2026-03-13 17:00:00+00:00',
    'Mar 13, 2026 9:00 AM PST',
    '03/13/2026 12:00 PM EST',
    '2026/03/13 6:00:00 PM GMT+1',
    'Fri, 13 Mar 2026 17:00:00 +0000',
    'Fri Mar 13 2026 18:00:00 GMT+0100 (Central European Standard Time)',
  ]
  it.each(instants)('is an instant of %s', async written => {
    const lines = ['Name|Email|Status|Registered at', `Ada|ada@example.com|Confirmed|${written}`]
    const result = await understood(writeTable(tableOf(lines)))
    expect([...result.people()].map(person => person.registeredAt)).toEqual(['2026-03-13T17:00:00Z'])
  })
})

describe('minutes', () => {
  const same = [
    '62',
    '62 min',
    '62 mins',
    '1h 2m',
    '1 h 2 min',
    '1hr 2min',
    '01:02:00',
    '1 hour 2 minutes',
    '1 Std. 2 Min.',
    '1 godz. 2 min',
    '1時間2分',
    '62.0',
    '3720 s',
  ]
  it.each(same)('of %s', async written => {
    const lines = ['Name|Email|Duration', `Ada|ada@example.com|${written}`, `Bo|bo@example.com|${written}`]
    expect(await partsOf(writeTable(tableOf(lines)), { attended: 2, averageMinutes: 62 })).toEqual({
      attended: 2,
      averageMinutes: 62,
      rejectedRows: 0,
    })
  })
})
