import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** A question of a form with its answers, a minute apart. */
const asked = (question: string, ...answers: readonly string[]): string[] => [
  `Timestamp|${question}`,
  ...answers.map((answer, at) => `2026-09-18 17:0${at}:00|${answer}`),
]

/** Answers to questions, as tools for surveys export them. */
const files: readonly InLines[] = [
  {
    what: 'SurveyMonkey with its questions before its ids',
    lines: [
      'How likely is it that you would recommend us?|Respondent ID|Collector ID',
      'Response||',
      '9|114000001|4000001',
      '3|114000002|4000001',
    ],
    expected: { as: 'surveymonkey/responses', rows: 2, questions: ['nps 0-10: 9 3'] },
  },
  {
    what: 'The same answers on one day are of different people',
    lines: ['Submitted on|How likely are you to recommend us?', ...[9, 9, 3].map(score => `2026-09-01|${score}`)],
    expected: { rows: 3, duplicates: 0, questions: ['nps 0-10: 9 9 3'], codes: [] },
  },
  {
    what: 'The same answers on one day from one address may be a copy',
    lines: [
      'Submitted on|Email|How likely are you to recommend us?|Why?',
      '2026-09-01|ada@example.com|9|fine',
      '2026-09-01|ada@example.com|9|good',
    ],
    expected: { rows: 2, duplicates: 1, questions: ['nps 0-10: 9 9'], codes: ['SAME_ANSWERS'] },
  },
  {
    what: 'Microsoft Forms with a recommendation and stars, of people who are anonymous',
    lines: [
      'ID|Start time|Completion time|Email|Name|Last modified time|How likely are you to recommend this workshop to a colleague?|How would you rate the workshop?|What did you like?',
      '1|9/18/26 17:00:01|9/18/26 17:01:01|anonymous|||10|5|All',
      '2|9/18/26 17:02:01|9/18/26 17:03:01|anonymous|||6|3|',
      '3|9/18/26 17:04:01|9/18/26 17:05:01|anonymous||||4|',
    ],
    expected: { rows: 3, rejected: 0, questions: ['nps 0-10: 10 6', 'csat 1-5: 5 3 4'] },
  },
  {
    what: 'Microsoft Forms in German',
    lines: [
      'ID|Startzeit|Fertigstellungszeit|E-Mail|Name|Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?|Wie zufrieden waren Sie mit dem Workshop?',
      '1|18.09.2026 17:00|18.09.2026 17:01|anonymous||9|Sehr zufrieden',
      '2|18.09.2026 17:02|18.09.2026 17:03|anonymous||0|Unzufrieden',
    ],
    expected: { rows: 2, rejected: 0, questions: ['nps 0-10: 9 0', 'csat 1-5: 5 2'] },
  },
  {
    what: 'LimeSurvey of somebody who did not finish',
    lines: [
      'id. Response ID|submitdate. Date submitted|lastpage. Last page|startlanguage. Start language|seed. Seed|startdate. Date started|datestamp. Date last action|G1Q1. How likely are you to recommend us to a friend?|G1Q2. How satisfied were you with the talks?',
      '1|2026-09-18 17:01:00|2|en|123|2026-09-18 17:00:00|2026-09-18 17:01:00|9|4',
      '2||1|en|124|2026-09-18 17:00:00|2026-09-18 17:02:00|3|',
    ],
    expected: { rows: 2, questions: ['nps 0-10: 9 3', 'csat 1-5: 4'] },
  },
  {
    what: 'Jotform with stars',
    lines: [
      'Submission Date|Rate the talk|Rate the venue|Comments|Submission ID',
      '2026-09-18 17:00:00|5|4|x|6000000000000000001',
      '2026-09-18 17:01:00|3|2||6000000000000000002',
    ],
    expected: { rows: 2, rejected: 0, questions: ['csat 1-5: 5 3', 'csat 1-5: 4 2'] },
  },
  {
    what: 'Typeform with a number for each person first',
    lines: [
      '#|How likely is it that you would recommend us to a friend or colleague?|Why?|Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date (UTC)|Network ID|Tags',
      'abc1|10|x|completed|2026-09-18 17:00:00||2026-09-18 17:01:00|n1|',
      'abc2|4||completed|2026-09-18 17:02:00||2026-09-18 17:03:00|n2|',
    ],
    expected: { rows: 2, rejected: 0, questions: ['nps 0-10: 10 4'] },
  },
  {
    what: 'Qualtrics with the group of a recommendation beside its score',
    lines: [
      'StartDate|EndDate|Status|Progress|Finished|RecordedDate|ResponseId|Q1_NPS_GROUP|Q1',
      'Start Date|End Date|Response Type|Progress|Finished|Recorded Date|Response ID|How likely are you to recommend us? - Group|How likely are you to recommend us?',
      '{"ImportId":"startDate"}|{"ImportId":"endDate"}|{"ImportId":"status"}|{"ImportId":"progress"}|{"ImportId":"finished"}|{"ImportId":"recordedDate"}|{"ImportId":"_recordId"}|{"ImportId":"QID1_NPS_GROUP"}|{"ImportId":"QID1"}',
      '2026-09-18 17:00:00|2026-09-18 17:01:00|IP Address|100|True|2026-09-18 17:01:00|R_1|Promoter|10',
      '2026-09-18 17:00:00|2026-09-18 17:01:00|IP Address|100|True|2026-09-18 17:01:00|R_2|Detractor|2',
    ],
    expected: { as: 'qualtrics/responses', questions: ['nps 0-10: 10 2'] },
  },
  {
    what: 'Qualtrics with the number of each group, which is no score',
    lines: [
      'StartDate|EndDate|Status|Progress|Finished|RecordedDate|ResponseId|Q1_NPS_GROUP|Q1',
      'Start Date|End Date|Response Type|Progress|Finished|Recorded Date|Response ID|How likely are you to recommend us? - Group|How likely are you to recommend us?',
      '{"ImportId":"startDate"}|{"ImportId":"endDate"}|{"ImportId":"status"}|{"ImportId":"progress"}|{"ImportId":"finished"}|{"ImportId":"recordedDate"}|{"ImportId":"_recordId"}|{"ImportId":"QID1_NPS_GROUP"}|{"ImportId":"QID1"}',
      '2026-09-18 17:00:00|2026-09-18 17:01:00|0|100|1|2026-09-18 17:01:00|R_1|3|10',
      '2026-09-18 17:00:00|2026-09-18 17:01:00|0|100|1|2026-09-18 17:01:00|R_2|1|2',
    ],
    expected: { as: 'qualtrics/responses', questions: ['nps 0-10: 10 2'] },
  },
  {
    what: 'Stars as signs',
    lines: asked('Rate the session', '★★★★★', '★★★☆☆', '⭐⭐'),
    expected: { questions: ['csat 1-5: 5 3 2'] },
  },
  {
    what: 'Stars in words',
    lines: asked('How would you rate the session?', '5 stars', '4 stars', '1 star'),
    expected: { questions: ['csat 1-5: 5 4 1'] },
  },
  {
    what: 'Stars out of five',
    lines: asked('How would you rate the session?', '5/5', '4/5', '2/5'),
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Answers of those who were not there',
    lines: asked('How satisfied were you with the lunch?', '5', 'N/A', 'Did not attend', '2'),
    expected: { questions: ['csat 1-5: 5 2'], rejected: 0 },
  },
  {
    what: 'Yes and no are no recommendation from 0 to 10',
    lines: asked('Would you recommend this event?', 'Yes', 'No', 'Maybe'),
    expected: { questions: [] },
  },
  {
    what: 'Ranks of topics are no satisfaction',
    lines: [
      'Timestamp|Rank the topics [Queues]|Rank the topics [Locks]',
      '2026-09-18 17:00:00|1|2',
      '2026-09-18 17:01:00|2|1',
    ],
    expected: { questions: [] },
  },
  {
    what: 'Years of work are no satisfaction',
    lines: asked('How many years have you worked with queues?', '5', '3', '1'),
    expected: { questions: [] },
  },
  {
    what: 'How many events somebody visits is no satisfaction',
    lines: asked('How many events do you attend per year?', '5', '3', '1'),
    expected: { questions: [] },
  },
  {
    what: 'How likely somebody comes again is no recommendation',
    lines: asked('How likely are you to attend again? (0-10)', '10', '3', '7'),
    expected: { questions: [] },
  },
  {
    what: 'What somebody knew before and knows now',
    lines: [
      'Timestamp|Knowledge before the workshop (1-5)|Knowledge after the workshop (1-5)',
      '2026-09-18 17:00:00|1|4',
      '2026-09-18 17:01:00|2|5',
    ],
    expected: { questions: [] },
  },
  { what: 'Satisfaction in faces', lines: asked('How was it?', '😍', '🙂', '😐', '🙁'), expected: { questions: [] } },
  {
    what: 'How many chose each mark is no list of answers',
    lines: ['Rating|Votes', '5|12', '4|7', '3|2', '2|1', '1|0'],
    expected: { questions: [], values: [] },
  },
  {
    what: 'How many chose each answer is no list of answers',
    lines: [
      'Question|Answer|Responses|Percentage',
      'How satisfied were you?|Very satisfied|12|60%',
      'How satisfied were you?|Satisfied|8|40%',
    ],
    expected: { questions: [], values: [] },
  },
  {
    what: 'Ratings of sessions with the session in each row',
    lines: [
      'Session|Rating|Comment|Submitted at',
      'Queues|5|Great|2026-09-18 17:00:00',
      'Queues|3||2026-09-18 17:01:00',
      'Locks|4||2026-09-18 17:02:00',
    ],
    expected: { rows: 3, rejected: 0, questions: ['csat 1-5: 5 3 4'] },
  },
  {
    what: 'Means of sessions with how many rated them are no answers',
    lines: [
      'Session title|Speaker|Average rating|Number of ratings',
      'Queues|Ada Example|4.5|20',
      'Locks|Bea Example|4.2|10',
    ],
    expected: { questions: [], values: [] },
  },
  {
    what: 'SurveyMonkey, a matrix whose rows are in the second line',
    lines: [
      'Respondent ID|Collector ID|Start Date|End Date|How satisfied were you with the following?||How likely is it that you would recommend this event to a friend or colleague?',
      '||||Content|Venue|',
      '1|9|09/18/2026 05:00:00 PM|09/18/2026 05:01:00 PM|Very satisfied|Neither satisfied nor dissatisfied|10',
      '2|9|09/18/2026 05:02:00 PM|09/18/2026 05:03:00 PM|Dissatisfied|Satisfied|3',
    ],
    expected: {
      as: 'surveymonkey/responses',
      rows: 2,
      questions: ['csat 1-5: 5 2', 'csat 1-5: 3 4', 'nps 0-10: 10 3'],
    },
  },
  {
    what: 'A mark that a scale says, called a rank',
    lines: asked('How would you rank the session on a scale from 1 to 5?', '5', '3', '1'),
    expected: { questions: ['csat 1-5: 5 3 1'] },
  },
  {
    what: 'What nobody is pleased to agree with is no satisfaction',
    lines: asked('The room was too cold', 'Strongly agree', 'Disagree', 'Agree'),
    expected: { questions: [] },
  },
  {
    what: 'What somebody is pleased to agree with',
    lines: asked('The content was useful', 'Strongly agree', 'Disagree', 'Agree'),
    expected: { questions: ['csat 1-5: 5 2 4'] },
  },
  {
    what: 'A recommendation of which nobody says the scale, with marks up to five',
    lines: asked('Würden Sie uns weiterempfehlen?', '5', '4', '5'),
    expected: { questions: [] },
  },
  {
    what: 'A recommendation from 0 to 10 with low marks',
    lines: asked('Würden Sie uns weiterempfehlen? (0-10)', '5', '4', '5'),
    expected: { questions: ['nps 0-10: 5 4 5'] },
  },
  {
    what: 'A scale that is best in its middle is no satisfaction',
    lines: asked('How was the pace? (1 = too slow, 5 = too fast)', '5', '3', '1'),
    expected: { questions: [] },
  },
  {
    what: 'A scale with one end too low is one all the same',
    lines: asked('How was the room? (1 = too small, 5 = perfect)', '5', '3', '1'),
    expected: { questions: ['csat 1-5: 5 3 1'] },
  },
  ...['Rate the importance of these', 'Order these topics by preference', 'Hours spent on', 'Distribute 10 points'].map(
    (stem): InLines => ({
      what: `A grid of something else: ${stem}`,
      lines: [`Timestamp|${stem} [Docs]|${stem} [Talks]`, '2026-09-18 17:00:00|5|4', '2026-09-18 17:01:00|3|2'],
      expected: { questions: [] },
    }),
  ),
  {
    what: 'Satisfaction with what was important',
    lines: asked('How satisfied were you with how important topics matched your preferences?', '5', '3'),
    expected: { questions: ['csat 1-5: 5 3'] },
  },
  {
    what: 'A grid of marks of sessions',
    lines: ['Timestamp|Keynote [Rating]|Queues [Rating]', '2026-09-18 17:00:00|5|4', '2026-09-18 17:01:00|3|2'],
    expected: { questions: ['csat 1-5: 5 3', 'csat 1-5: 4 2'] },
  },
]

describe('answers to questions', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
