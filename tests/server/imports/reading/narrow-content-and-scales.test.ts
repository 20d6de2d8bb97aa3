import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const content: readonly InLines[] = [
  {
    what: 'One title of several days in several countries',
    lines: [
      'Title|Country|Published|Views',
      'Launch|DE|2026-01-02|5',
      'Launch|FR|2026-02-02|7',
      'Other|DE|2026-03-01|1',
    ],
    expected: { rejected: 1, codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'A row for the whole world among the countries',
    lines: ['Title|Country|Views', 'Launch|Worldwide|12', 'Launch|DE|5', 'Launch|FR|7', 'Other|DE|1'],
    expected: { rejected: 2, items: ['Launch |  |  | views=12', 'Other |  |  | views=1'] },
  },
  {
    what: 'A sum among the devices, whatever it is called',
    lines: ['Title|Device|Views', 'Launch|Every|12', 'Launch|Desktop|5', 'Launch|Mobile|7', 'Other|Desktop|1'],
    expected: { rejected: 2, items: ['Launch |  |  | views=12', 'Other |  |  | views=1'] },
  },
  {
    what: 'One title at two addresses',
    lines: [
      'Title|Platform|URL|Views',
      'Launch|Blog|https://blog.example.com/a|5',
      'Launch|Mirror|https://mirror.example.com/a|7',
    ],
    expected: {
      items: ['Launch | https://blog.example.com/a |  | views=5', 'Launch | https://mirror.example.com/a |  | views=7'],
    },
  },
  {
    what: 'A title that begins with the word total',
    lines: ['Title|Published|Views', 'Total Recall 2026|2026-01-02|5', 'Totals of a Year|2026-01-03|7'],
    expected: { figures: { views: 12, items: 2 }, codes: [] },
  },
  {
    what: 'Hours with three decimals',
    lines: ['Title|Views|Watch time (hours)', 'Queues|1204|1.204', 'Tables|800|2.310'],
    expected: { items: ['Queues |  |  | views=1204 watchHours=1.204', 'Tables |  |  | views=800 watchHours=2.31'] },
  },
]

const sessions: readonly InLines[] = [
  {
    what: 'Halves of the day that only the ends say',
    lines: [
      'Date|Start|End|Title|Speaker',
      '2026-01-26|1:00|1:45 PM|Queues|Ada',
      '2026-01-26|8:00|5:00 PM|Help desk|Bo',
      '2026-01-26|11:30|12:15 PM|Tables|Bo',
      '2026-01-26|9:00|10:00 AM|Edges|Cy',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-01-26T13:00 | Ada',
        'Help desk |  | 2026-01-26T08:00 | Bo',
        'Tables |  | 2026-01-26T11:30 | Bo',
        'Edges |  | 2026-01-26T09:00 | Cy',
      ],
    },
  },
  {
    what: 'A session at night',
    lines: ['Date|Start|End|Title|Speaker', '2026-01-26|1:00|1:45|Queues|Ada', '2026-01-26|23:00|23:45|Tables|Bo'],
    expected: { sessions: ['Queues |  | 2026-01-26T01:00 | Ada', 'Tables |  | 2026-01-26T23:00 | Bo'] },
  },
  {
    what: 'Presentations of sessions, with their times',
    lines: [
      '*Date|*Time Start|*Time End|*Session Title|Presentation Title|Room/Location|Speakers',
      '01/26/2026|9:00 AM|9:45 AM|Storage|Queues|Main|Ada',
      '01/26/2026|10:00 AM|10:45 AM|Storage|Tables|Main|Bo',
    ],
    expected: { sessions: ['Queues |  | 2026-01-26T09:00 | Ada', 'Tables |  | 2026-01-26T10:00 | Bo'] },
  },
]

/** A question, its answers, and what is made of it; null: no score. */
type Asked = readonly [question: string, answers: readonly string[], made: string | null]
const [asNps, npsMade] = [['9', '10', '0'], 'nps 0-10: 9 10 0']
const [asCsat, csatMade] = [['5', '4', '5'], 'csat 1-5: 5 4 5']

const asked: readonly Asked[] = [
  ['How likely are you to recommend us, or would you not recommend us?', asNps, npsMade],
  ['How likely are you to recommend us? (0 = would not recommend, 10 = would recommend)', asNps, npsMade],
  ['Would you recommend us? 0 = would not recommend, 10 = would definitely recommend', asNps, npsMade],
  ['Würden Sie uns weiterempfehlen? (0 = nicht empfehlen, 10 = sehr gerne)', asNps, npsMade],
  ['What is your likelihood to recommend us?', asNps, npsMade],
  ['How likely are you to not recommend us?', asNps, null],
  ['I would not recommend this event', asNps, null],
  ['Who do you think would recommend us?', asNps, null],
  ['How satisfied were you with the session on conversion rate?', asCsat, csatMade],
  ['Rate the talk "Response rate and error budgets"', asCsat, csatMade],
  ['What is your hourly rate?', asCsat, null],
  ['How satisfied are you with the content for your level?', asCsat, csatMade],
  ['Satisfaction rate', asCsat, csatMade],
  ['Overall score', asCsat, csatMade],
  ['Please rank your satisfaction with the event', asCsat, csatMade],
  ['Please rank the talks by how useful they were', asCsat, null],
  ['Which best describes your satisfaction? [Venue]', ['Very satisfied', 'Neutral', 'Satisfied'], 'csat 1-5: 5 3 4'],
  ['How would you rate Session 1: Best practices for queues?', asCsat, csatMade],
  ['Rate workshop 1 - Great docs', asCsat, csatMade],
  ['Overall, how great was it? (1-5)', asCsat, csatMade],
  ['How would you rate Best practices (1 to 5)?', asCsat, csatMade],
  ['Rating of the best talk: 1-5', asCsat, csatMade],
  ['Rate the event, 1: very good to 5: bad', ['1', '2', '1'], 'csat 1-5: 5 4 5'],
  ['Rate the event (1 - excellent, 5 - terrible)', ['1', '2', '1'], 'csat 1-5: 5 4 5'],
  ['Rate the event from best (1) to worst (5)', ['1', '2', '1'], 'csat 1-5: 5 4 5'],
  ['I agree that it was of good quality (1 = do not agree, 5 = fully agree)', asCsat, csatMade],
  ['I agree that it was not of good quality (1 = disagree, 5 = agree)', asCsat, null],
]

const given = asked.map(([question, answers, made]) => ({
  what: question,
  lines: [`Timestamp|${question}`, ...answers.map((answer, at) => `2026-09-18 17:${10 + at}:00|${answer}`)],
  expected: { questions: made === null ? [] : [made] },
}))

describe('things, sessions and questions that look like something else', () => {
  it.each([...content, ...sessions, ...given])('$what', async ({ lines, expected }) => {
    expect(await seenInLines({ lines })).toMatchObject(expected)
  })
})
