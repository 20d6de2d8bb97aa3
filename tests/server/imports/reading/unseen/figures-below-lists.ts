import type { Case } from '../unseen-table.ts'
import { many, nameOf, personOf } from './many-rows.ts'

const joined = (at: number) => `2026-09-10 18:0${at % 10}:00|2026-09-10 19:00:00`
const zoom = 'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest'

/** What stands below a list: figures that are nobody, and people who are somebody. */
export const figuresBelowLists: readonly Case[] = [
  {
    what: 'a total behind its figures, below people',
    lines: ['Minutes|Name', ...many(5, at => `${30 + at}|${nameOf(at)}`), '160|Total'],
    expect: { rows: 5, attended: 5 },
  },
  {
    what: 'an average behind its figures',
    lines: ['Minutes|Name|Attended', ...many(5, at => `${30 + at}|${nameOf(at)}|Yes`), '32|Average|'],
    expect: { rows: 5, attended: 5, codes: ['TOTALS_ROW'] },
  },
  {
    what: 'people who are called as totals are, with an address',
    lines: ['Minutes|Name|Email|Attended', '30|Suma|suma@example.com|Yes', '40|Media|media@example.com|Yes'],
    expect: { rows: 2, attended: 2 },
  },
  {
    what: 'people who are called as totals are, behind the number of their row',
    lines: ['No.|Name|Attended', '1|Suma|Yes', '2|Ada|Yes', '3|Media|'],
    expect: { rows: 3, attended: 2 },
  },
  {
    what: 'a figure below an empty line of a call',
    lines: [zoom, ...many(4, at => `${personOf(at)}|${joined(at)}|55|No`), '', 'Average duration||||55|'],
    expect: { rows: 4, attended: 4 },
  },
  {
    what: 'the greatest number at once, below an empty line of a call',
    lines: [zoom, ...many(4, at => `${personOf(at)}|${joined(at)}|55|No`), '', 'Max concurrent viewers||||4|'],
    expect: { rows: 4, attended: 4 },
  },
  {
    what: 'a total below an empty line of a call',
    lines: [zoom, ...many(30, at => `${personOf(at)}|${joined(at)}|55|No`), '', 'Total||||1650|'],
    expect: { rows: 30, attended: 30 },
  },
  {
    what: 'a figure without a word below an empty line of a call',
    lines: [zoom, ...many(3, at => `${personOf(at)}|${joined(at)}|55|No`), '', '||||165|'],
    expect: { rows: 3, attended: 3 },
  },
  {
    what: 'guests without an address below an empty line of a call',
    lines: [zoom, ...many(3, at => `${personOf(at)}|${joined(at)}|55|No`), '', `Zoe||${joined(1)}|20|Yes`],
    expect: { rows: 4, attended: 4 },
  },
  {
    what: 'guests with nothing but minutes below an empty line of a call',
    lines: [
      'Name (Original Name)|User Email|Total Duration (Minutes)|Guest',
      ...many(3, at => `${personOf(at)}|55|No`),
      '',
      'Zoe||20|Yes',
      'Yan||25|Yes',
    ],
    expect: { rows: 5, attended: 5 },
  },
  {
    what: 'an average below an empty line of a call that tells minutes only',
    lines: [
      'Name (Original Name)|User Email|Total Duration (Minutes)|Guest',
      ...many(3, at => `${personOf(at)}|55|No`),
      '',
      'Average||55|',
    ],
    expect: { rows: 3, attended: 3 },
  },
  {
    what: 'minutes per person, below an empty line of a call that tells minutes only',
    lines: [
      'Name (Original Name)|User Email|Total Duration (Minutes)|Guest',
      ...many(3, at => `${personOf(at)}|55|No`),
      '',
      'Minutes per person||55|',
    ],
    expect: { rows: 3, attended: 3 },
  },
  {
    what: 'rows of dashes where something is missing',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|Yes', '-|-|Yes', 'Bo|bo@example.com|No'],
    expect: { rows: 3, attended: 2 },
  },
  ...[2, 60, 200].map(
    (count): Case => ({
      what: `${count} people, a blank line in the middle and a total`,
      lines: [
        'Name|Email|Attended',
        ...many(count / 2, at => `${personOf(at)}|Yes`),
        '||',
        ...many(count / 2, at => `${personOf(count / 2 + at)}|No`),
        `Total||${count}`,
      ],
      expect: { rows: count, attended: count / 2, duplicates: 0 },
    }),
  ),
]
