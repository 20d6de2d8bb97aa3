import type { Case } from '../unseen-table.ts'
import type { Dialect } from '../write-table.ts'
import { many, personOf } from './many-rows.ts'

const yes = (is: boolean) => (is ? 'Yes' : 'No')
const tabs = { delimiter: '\t' } as const

const minutes = (label: string, cells: readonly string[], averageMinutes: number, dialect: Partial<Dialect>): Case => ({
  what: `${label} of ${cells.join(' and ')}, between '${dialect.delimiter}'`,
  lines: [`Name|Email|${label}`, ...cells.map((cell, at) => `${personOf(at)}|${cell}`)],
  expect: { rows: cells.length, attended: cells.length, averageMinutes },
  dialect,
})

/** Who runs an event, told by several columns, and minutes in the ways of several countries. */
export const severalRolesAndMinutes: readonly Case[] = [
  {
    what: 'a few speakers and a few hosts',
    lines: [
      'Name|Email|Attended|Speaker|Host',
      ...many(20, at => `${personOf(at)}|Yes|${yes(at < 3)}|${yes(at === 3 || at === 0)}`),
    ],
    expect: { rows: 20, attended: 16, staff: 4 },
  },
  {
    what: 'nearly everybody is a speaker or a host',
    lines: ['Name|Email|Attended|Speaker|Host', ...many(10, at => `${personOf(at)}|Yes|${yes(at < 5)}|${yes(at > 5)}`)],
    expect: { rows: 10, attended: 10, staff: 0 },
  },
  {
    what: 'crosses below who speaks',
    lines: [
      'Name|Email|Attended|Speaker|Moderator',
      ...many(6, at => `${personOf(at)}|Yes|${at === 0 ? 'x' : ''}|${at === 1 ? 'x' : ''}`),
    ],
    expect: { rows: 6, attended: 4, staff: 2 },
  },
  {
    what: 'who would like to speak',
    lines: ['Name|Email|Attended|Interested in speaking', ...many(8, at => `${personOf(at)}|Yes|${yes(at < 2)}`)],
    expect: { rows: 8, attended: 8, staff: 0 },
  },
  {
    what: 'who was a speaker before',
    lines: ['Name|Email|Attended|Past speaker', ...many(8, at => `${personOf(at)}|Yes|${yes(at < 2)}`)],
    expect: { rows: 8, attended: 8, staff: 0 },
  },
  {
    what: 'a column of roles beside one of jobs',
    lines: [
      'Name|Email|Attended|Role|Job role',
      ...many(10, at => `${personOf(at)}|Yes|${at === 0 ? 'Speaker' : 'Attendee'}|${at % 2 ? 'Developer' : 'Host'}`),
    ],
    expect: { rows: 10, attended: 9, staff: 1 },
  },
  minutes('Minutes', ['62,5', '31,5'], 47, tabs),
  minutes('Minutes', ['62.5', '31.5'], 47, tabs),
  minutes('Duration (seconds)', ['1,200', '2,400'], 30, tabs),
  minutes('Duration (seconds)', ['1,800', '3,600', '5,400'], 60, { delimiter: ',' }),
  minutes('Duration (seconds)', ['1.200', '2.400'], 30, { delimiter: ';' }),
  minutes('Duration (seconds)', ['1.200', '840', '1.560'], 20, { delimiter: ';' }),
  minutes('Duration (seconds)', ['1200.500', '2400.500'], 30, { delimiter: ';' }),
  minutes('Duration (seconds)', ['600.250', '1199.750'], 15, { delimiter: ',' }),
  minutes('Duration (seconds)', ['600.250', '900.750'], 12.5, { delimiter: '\t' }),
  minutes('Minutes attended', ['45', '62,25', '12,75'], 40, { delimiter: ';' }),
  minutes('Minutes attended', ['45', '62,25', '12,75'], 40, tabs),
  minutes('Minuten', ['45,0', '30,0'], 37.5, tabs),
  {
    what: 'a German sheet of who booked, with who came',
    lines: [
      'Vorname|Nachname|E-Mail|Dauer|Beginn|Ende|Erschienen',
      ...many(6, at => `Ada${'abcdef'[at]}|Berg|p${at}@example.com|60|18:00|19:00|${at < 2 ? 'Nein' : 'Ja'}`),
    ],
    expect: { rows: 6, attended: 4 },
  },
  {
    what: 'a German sheet of who joined, with a remark behind the times',
    lines: [
      'Vorname|Nachname|E-Mail|Dauer|Beigetreten|Verlassen|Bemerkung',
      ...many(6, at => `Ada${'abcdef'[at]}|Berg|p${at}@example.com|${at + 50} min|18:0${at}|19:00|`),
    ],
    expect: { rows: 6, attended: 6 },
  },
  {
    what: 'a German sheet of who joined, with a state behind the times',
    lines: [
      'Vorname|Nachname|E-Mail|Dauer|Beginn|Ende|Status',
      ...many(
        6,
        at => `Ada${'abcdef'[at]}|Berg|p${at}@example.com|60|18:00|19:00|${at < 2 ? 'Abgesagt' : 'Angemeldet'}`,
      ),
    ],
    expect: { rows: 6, registered: 4, declined: 2, attended: null },
  },
]
