import { describe, expect, it } from 'vitest'
import { overreadHeaders } from './unseen/overread-headers.ts'
import { type InLines, seenInLines } from './unseen/seen.ts'
import { answerTo } from './unseen-table.ts'

describe('lists of people that look like others', () => {
  it.each(overreadHeaders)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})

const pages = [
  '# Start date: 20261001',
  '# End date: 20261031',
  'Page path and screen class|Country|Views|Active users',
  '/a|Germany|10|5',
  '/a|France|5|3',
]

const given: readonly InLines[] = [
  ...['Month|nps_score', 'Month|NPS score', 'Period|nps_score'].map(label => ({
    what: `A score for each month: ${label}`,
    lines: [label, '2026-01|8', '2026-02|9', '2026-03|7'],
    expected: { values: ['2026-01-01 8 -', '2026-02-01 9 -', '2026-03-01 7 -'] },
  })),
  {
    what: 'Means of months beside how many answered',
    lines: ['Month|nps_score|Responses', '2026-01|8.5|10', '2026-02|9.1|12'],
    expected: {
      values: [
        '2026-01-01 8.5 nps_score',
        '2026-01-01 10 Responses',
        '2026-02-01 9.1 nps_score',
        '2026-02-01 12 Responses',
      ],
    },
  },
  {
    what: 'A score for each event',
    lines: ['Event|nps_score', 'Autumn meetup|8', 'Spring meetup|9', 'Winter meetup|10'],
    expected: { questions: [], asksColumns: true },
  },
  {
    what: 'Answers of a month, which many gave',
    lines: ['Month|nps_score', '2026-01|8', '2026-01|9', '2026-02|7'],
    expected: { questions: ['nps 0-10: 8 9 7'] },
  },
  {
    what: 'The time of day beside the date of a post',
    lines: ['Title|Post time|Date|Views|Likes', 'A|10:00|2026-01-01|100|5', 'B|11:00|2026-02-01|110|6'],
    expected: { items: ['A |  | 2026-01-01 | views=100 likes=5', 'B |  | 2026-02-01 | views=110 likes=6'] },
  },
  {
    what: 'Members of Ghost who were deleted',
    lines: [
      'id|email|name|subscribed_to_emails|complimentary_plan|created_at|deleted_at',
      '1|ada@example.com|Ada|true|false|2026-01-01T10:00:00.000Z|',
      '2|bo@example.com|Bo|true|false|2026-01-02T10:00:00.000Z|2026-03-01T10:00:00.000Z',
    ],
    expected: { as: 'ghost/members', members: ['email ada@example.com | 2026-01-01 | '] },
  },
  {
    what: 'Pages by country with a row for all countries together',
    lines: [...pages, '/a|Total|15|7', '/b|Germany|2|1'],
    expected: { codes: ['DUPLICATE_ITEM'], figures: { views: 12, items: 2 } },
  },
]

describe('tables that look like others', () => {
  it.each(given)('$what', async one => {
    expect(await seenInLines(one)).toMatchObject(one.expected)
  })
})
