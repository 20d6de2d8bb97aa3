import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const answered = (questions: string, ...rows: string[]): string[] => [
  `Timestamp|${questions}`,
  ...rows.map((row, at) => `2026-09-18 17:${10 + at}:00|${row}`),
]

/** A question, its answers, and what is made of it; null: no score. */
type Asked = readonly [question: string, answers: readonly string[], made: string | null]

const fromTheBest: readonly Asked[] = [
  ['Overall rating (1 best, 5 worst)', ['1', '2', '5'], 'csat 1-5: 5 4 1'],
  ['How would you rate the event? 1 (best) - 5 (worst)', ['1', '2', '5'], 'csat 1-5: 5 4 1'],
  ['Rate the session, where 1 is the highest and 5 the lowest', ['1', '2', '5'], 'csat 1-5: 5 4 1'],
  ['¿Cómo califica la charla? (1 excelente - 5 pésimo)', ['1', '2', '5'], 'csat 1-5: 5 4 1'],
  ['Wie bewerten Sie die Veranstaltung von 1 (sehr gut) bis 6 (ungenügend)?', ['1', '2', '6'], 'csat 1-6: 6 5 1'],
  ['How was it? (5 = awful, 1 = awesome)', ['1', '2', '5'], 'csat 1-5: 5 4 1'],
  ['Overall rating (1 worst, 5 best)', ['1', '2', '5'], 'csat 1-5: 1 2 5'],
  ['How would you rate session 1 best practices for queues?', ['1', '2', '5'], 'csat 1-5: 1 2 5'],
  ['Rate the session, where 5 is the highest and 1 the lowest', ['1', '2', '5'], 'csat 1-5: 1 2 5'],
]

const ofElse: readonly Asked[] = [
  ['Rate your interest in a follow-up workshop (1-5)', ['4', '2', '5'], null],
  ['How good is your Python? (1-5)', ['4', '2', '5'], null],
  ['Hourly rate', ['3', '2', '4'], null],
  ['How interesting was the talk? (1-5)', ['4', '2', '5'], 'csat 1-5: 4 2 5'],
  ['How good is your overall impression of the event? (1-5)', ['4', '2', '5'], 'csat 1-5: 4 2 5'],
  ['How would you rate our answer rates? (1-5)', ['4', '2', '5'], 'csat 1-5: 4 2 5'],
  ['How many stars would you give?', ['5 stars', '4 stars', '1 star'], 'csat 1-5: 5 4 1'],
  ['Lead score', ['4', '2', '5'], null],
  ['GitHub stars of your project', ['4', '2', '5'], null],
  [
    'Feedback',
    ['Good', 'Excellent', 'Poor', 'Good', 'Good', 'Excellent', 'Good', 'Good', 'Poor', 'Good'],
    'csat 1-5: 4 5 2 4 4 5 4 4 2 4',
  ],
  ['Feedback', ['Good', 'Excellent', 'Poor'], null],
  ['Score of the workshop', ['4', '2', '5'], 'csat 1-5: 4 2 5'],
  ['How many talks would you rate as good?', ['5', '4', '1'], null],
]

const recommending: readonly Asked[] = [
  ['Who recommended this event to you?', ['4', '2', '8'], null],
  ['What price would you recommend (in EUR)?', ['10', '5', '8'], null],
  ['Have you recommended us in the past? (0-10 times)', ['1', '2', '9'], null],
  ['I would not recommend this event (0-10)', ['1', '2', '9'], null],
  ['How unlikely are you to recommend us? (0-10)', ['1', '2', '9'], null],
  ['What is the likelihood that you would recommend us?', ['10', '2', '9'], 'nps 0-10: 10 2 9'],
  ['Which number from 0 to 10 says how likely you are to recommend us?', ['10', '2', '9'], 'nps 0-10: 10 2 9'],
  ['How likely are you to recommend us? (0 = not at all likely)', ['10', '2', '9'], 'nps 0-10: 10 2 9'],
  ['What is your NPS score for this event?', ['10', '2', '9'], 'nps 0-10: 10 2 9'],
  ['Quelle est la probabilité que vous recommandiez cet événement ?', ['10', '2', '9'], 'nps 0-10: 10 2 9'],
]

const blaming: readonly Asked[] = [
  ['Please rate your agreement from 1 to 5 [The talk was too long]', ['1', '2', '5'], null],
  ['Please rate your agreement from 1 to 5 [The talk was clear]', ['1', '2', '5'], 'csat 1-5: 1 2 5'],
  ['How dissatisfied are you with the docs? (1-5)', ['1', '2', '5'], null],
  ['How satisfied or dissatisfied are you with the docs? (1-5)', ['1', '2', '5'], 'csat 1-5: 1 2 5'],
  ['I regret attending', ['Strongly disagree', 'Disagree', 'Agree'], null],
  ['The talks were not useful', ['Strongly disagree', 'Disagree', 'Agree'], null],
  ['The talks were useful', ['Strongly disagree', 'Disagree', 'Agree'], 'csat 1-5: 1 2 4'],
]

const inWords: readonly InLines[] = [
  {
    what: 'The words of one column tell those of the others',
    lines: answered(
      'Rate the event [Content]|Rate the event [Venue]|Rate the event [Catering]',
      'Very good|Good|Poor',
      'Good|Good|Fair',
    ),
    expected: { questions: ['csat 1-5: 4 3', 'csat 1-5: 3 3', 'csat 1-5: 1 2'] },
  },
  {
    what: 'Words that nothing else tells',
    lines: answered('Rate the event [Venue]|Rate the event [Catering]', 'Good|Poor', 'Good|Fair'),
    expected: { questions: ['csat 1-5: 4 4', 'csat 1-5: 2 3'] },
  },
  {
    what: 'Words of another scale stay what they are',
    lines: answered(
      'Rate the content|How satisfied were you?',
      'Very good|Neutral',
      'Fair|Satisfied',
      'Poor|Satisfied',
    ),
    expected: { questions: ['csat 1-5: 4 2 1', 'csat 1-5: 3 4 4'] },
  },
  {
    what: 'Six German marks',
    lines: answered('Wie war der Vortrag?', 'sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft'),
    expected: { questions: ['csat 1-6: 6 5 4 3 2'] },
  },
  {
    what: 'A column of answers in Chinese',
    lines: ['提交时间|您对本次活动满意吗？', '2026-09-18 17:00:00|非常满意', '2026-09-18 17:01:00|一般'],
    expected: { questions: ['csat 1-5: 5 3'] },
  },
]

const ofWhom: readonly InLines[] = [
  {
    what: 'What many said about each session',
    lines: ['Session|NPS|Responses', 'Queues|9|30', 'Locks|4|12', 'Nets|7|10'],
    expected: { questions: [], asksColumns: true },
  },
  {
    what: 'What many said in each country',
    lines: ['Country|NPS|n', 'DE|9|30', 'FR|4|12', 'US|7|10'],
    expected: { questions: [], asksColumns: true },
  },
  {
    what: 'What a jury thinks of proposals',
    lines: [
      'Timestamp|Proposal|Reviewer|Rating',
      '2026-09-18 17:00:00|Queues|Ada Example|4',
      '2026-09-18 17:01:00|Locks|Bea Example|2',
    ],
    expected: { questions: [], asksColumns: true },
  },
  {
    what: 'What people think of the talk that they name',
    lines: ['Timestamp|Talk|Rating', '2026-09-18 17:00:00|Queues|4', '2026-09-18 17:01:00|Locks|2'],
    expected: { questions: ['csat 1-5: 4 2'] },
  },
  {
    what: 'What each person said, with the reason',
    lines: ['NPS|Comment', '9|good', '3|bad', '10|'],
    expected: { questions: ['nps 0-10: 9 3 10'] },
  },
  {
    what: 'What each person said on a day',
    lines: [
      'Email|NPS Score|NPS Category|Feedback|Date',
      'a@example.com|9|Promoter|x|2026-09-18',
      'b@example.com|3|Detractor||2026-09-19',
    ],
    expected: { questions: ['nps 0-10: 9 3'] },
  },
  {
    what: 'The score of each month',
    lines: ['Date|NPS', '2026-01-01|41', '2026-02-01|44'],
    expected: { questions: [], values: ['2026-01-01 41 -', '2026-02-01 44 -'] },
  },
]

describe('scales that nobody has shown before', () => {
  it.each([...fromTheBest, ...ofElse, ...recommending, ...blaming])('%s', async (question, answers, made) => {
    const { questions } = await seenInLines({ lines: answered(question, ...answers) })
    expect(questions).toEqual(made === null ? [] : [made])
  })

  it.each([...inWords, ...ofWhom])('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
