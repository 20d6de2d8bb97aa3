import { table, type Unseen } from './seen.ts'

const own = ['Respondent ID', 'Collector ID', 'Start Date', 'End Date']
const blanks = (count: number) => Array.from({ length: count }, () => '')
const points = Array.from({ length: 11 }, (_, at) =>
  at === 0 ? 'Not at all likely - 0' : at === 10 ? 'Extremely likely - 10' : `${at}`,
)
const levels = [
  'Very satisfied',
  'Satisfied',
  'Neither satisfied nor dissatisfied',
  'Dissatisfied',
  'Very dissatisfied',
]
const person = (at: number) => [`11400000000${at}`, '400000001', '09/18/2026 07:00:01 PM', `09/18/2026 07:0${at}:01 PM`]
const chosen = (choices: readonly string[], ...picked: string[]) =>
  choices.map(choice => (picked.includes(choice) ? choice : ''))

/** SurveyMonkey's expanded format: each possible answer of a question has a column. */
export const expanded: readonly Unseen[] = [
  {
    name: 'questions of one choice become one answer each',
    text: table([
      [...own, 'How satisfied were you?', ...blanks(4), 'How likely is it that you would recommend us?', ...blanks(10)],
      [...blanks(4), ...levels, ...points],
      [...person(1), ...chosen(levels, 'Very satisfied'), ...chosen(points, 'Extremely likely - 10')],
      [...person(2), ...chosen(levels, 'Dissatisfied'), ...chosen(points, '3')],
      [...person(3), ...chosen(levels), ...chosen(points, 'Not at all likely - 0')],
    ]),
    expected: {
      as: 'surveymonkey/responses',
      rows: 3,
      questions: ['csat 1-5: 5 2', 'nps 0-10: 10 3 0'],
      figures: { responses: 3 },
    },
  },
  {
    name: 'where several can be chosen it is no score, and neither is a choice without an order',
    text: table([
      [...own, 'How satisfied were you with?', '', '', 'Where did you sit?', ''],
      [...blanks(4), 'Venue', 'Food', 'Talks', 'Front', 'Back'],
      [...person(1), 'Venue', 'Food', '', 'Front', ''],
      [...person(2), '', '', 'Talks', '', 'Back'],
    ]),
    expected: { rows: 2, questions: [] },
  },
  {
    name: 'a grid is still a question for each row of it',
    text: table([
      [...own, 'Please rate the following', ''],
      [...blanks(4), 'Venue', 'Talks'],
      [...person(1), '4', '5'],
      [...person(2), '3', '4'],
    ]),
    expected: { rows: 2, questions: ['csat 1-5: 4 3', 'csat 1-5: 5 4'] },
  },
  {
    name: 'recommending from 1 to 5 is no recommendation of 0 to 10',
    text: table([
      [...own, 'How likely is it that you would recommend us?', ...blanks(4)],
      [...blanks(4), '1', '2', '3', '4', '5'],
      [...person(1), '', '', '', '4', ''],
      [...person(2), '', '', '', '', '5'],
    ]),
    expected: { rows: 2, questions: [] },
  },
]
