import { table, type Unseen } from './seen.ts'

const stamp = (at: number) => `2026/09/18 7:0${at}:33 PM GMT+2`
const nps = 'How likely are you to recommend this meetup? (0-10)'
const form = (questions: string[], ...rows: (string | number)[][]) =>
  table([['Timestamp', ...questions], ...rows.map((row, at) => [stamp(at), ...row])])

/** What looks like something else at first sight. */
export const atFirstSight: readonly Unseen[] = [
  {
    name: 'A registration form that asks how well people know the topic',
    text: form(
      ['Name', 'Email address', 'Rate your knowledge of queues (1-5)'],
      ['Ada', 'ada@example.org', 4],
      ['Bea', 'bea@example.org', 2],
    ),
    expected: { target: 'attendance', asksColumns: true },
  },
  {
    name: 'A registration form that asks for experience with a product',
    text: form(
      ['Name', 'Email address', 'How would you rate your experience with Kubernetes?'],
      ['Ada', 'ada@example.org', 4],
      ['Bea', 'bea@example.org', 2],
    ),
    expected: { target: 'attendance' },
  },
  {
    name: 'The experience with the event is its rating',
    text: form(['How would you rate your experience with the event? (1-5)'], [4], [2]),
    expected: { questions: ['csat 1-5: 4 2'] },
  },
  {
    name: 'Whether somebody comes again, from 0 to 10, is neither',
    text: form([nps, 'How likely are you to attend again? (0-10)'], [9, 10], [3, 8]),
    expected: { questions: ['nps 0-10: 9 3'] },
  },
  {
    name: 'Points of a game are no satisfaction',
    text: form([nps, 'Score'], [9, 10], [3, 8], [4, 9]),
    expected: { questions: ['nps 0-10: 9 3 4'] },
  },
  {
    name: 'Groups of a recommendation are no scores',
    text: form([nps, 'NPS group'], [9, 'Promoter'], [3, 'Detractor']),
    expected: { questions: ['nps 0-10: 9 3'] },
  },
  {
    name: 'Years under Date are no days of an analytics tool',
    text: table([
      ['Date', 'Active users', 'Sessions'],
      ['2024', 100, 120],
      ['2025', 110, 130],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Out of ten',
    text: form(['Rate the talk out of 10', nps], [9, 9], [4, 3]),
    expected: { questions: ['csat 1-10: 9 4', 'nps 0-10: 9 3'] },
  },
  {
    name: 'Metrics with who answers for them',
    text: table([
      ['KPI', 'Owner', 'Q1 2026', 'Q2 2026'],
      ['Talks', 'Ada', 1, 2],
      ['Articles', 'Bea', 3, 4],
    ]),
    expected: {
      values: ['2026-01-01 1 Talks', '2026-04-01 2 Talks', '2026-01-01 3 Articles', '2026-04-01 4 Articles'],
    },
  },
  {
    name: 'People with what they did each month',
    text: table([
      ['Name', 'Team', 'Jan 2026', 'Feb 2026'],
      ['Ada Example', 'EMEA', 1, 2],
      ['Bea Example', 'EMEA', 3, 4],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Answers out of ten with a slash',
    text: form([nps], ['9 / 10'], ['3 / 10']),
    expected: { questions: ['nps 0-10: 9 3'] },
  },
  {
    name: 'The worst is 1, said in the answers',
    text: form(['How satisfied were you?'], ['1 - Very dissatisfied'], ['4 - Satisfied'], ['5 - Very satisfied']),
    expected: { questions: ['csat 1-5: 1 4 5'] },
  },
  {
    name: 'The best is 1 in French',
    text: form(['Comment évaluez-vous la soirée ? (1 = très bien, 5 = très mauvais)'], [1], [5]),
    expected: { questions: ['csat 1-5: 5 1'] },
  },
  {
    name: 'Three sixes among answers up to five: nobody can tell the scale',
    text: form([nps, 'How was the venue?'], [9, 6], [9, 6], [9, 6], [9, 5], [9, 3]),
    expected: { questions: ['nps 0-10: 9 9 9 9 9'] },
  },
  {
    name: 'Values with the day on which they were updated',
    text: table([
      ['Month', 'Sign-ups', 'Updated at'],
      ['2026-01', 5, '2026-03-01'],
      ['2026-02', 7, '2026-03-01'],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Values of a target and what it came to',
    text: table([
      ['Month', 'Actual', 'Target', 'Reached'],
      ['2026-01', 5, 10, '50%'],
      ['2026-02', 7, 10, '70%'],
    ]),
    expected: { series: ['Actual', 'Target', 'Reached'], rejected: 0 },
  },
  {
    name: 'Midnight in Berlin is no day before',
    text: table([
      ['Date', 'Sign-ups'],
      ['2026-09-01T00:00:00+02:00', 5],
      ['2026-09-02T00:00:00+02:00', 7],
    ]),
    expected: { values: ['2026-09-01 5 -', '2026-09-02 7 -'] },
  },
  {
    name: 'A day of days without their year',
    text: table([
      ['Day', 'Sign-ups'],
      ['26-Mar', 5],
      ['27-Mar', 7],
    ]),
    expected: { values: [] },
  },
  {
    name: 'Powers of ten and a minus behind the number are no numbers',
    text: table([
      ['Month', 'Value'],
      ['2026-01', '1e3'],
      ['2026-02', '120-'],
      ['2026-03', '7'],
    ]),
    expected: { values: ['2026-03-01 7 -'], rejected: 2 },
  },
  {
    name: 'Pages by day are no list of pages',
    text: table([
      ['Date', 'Title', 'Views'],
      ['2026-09-01', 'Docs', 10],
      ['2026-09-02', 'Docs', 12],
      ['2026-09-03', 'Docs', 12],
      ['2026-09-01', 'Home', 5],
      ['2026-09-02', 'Home', 6],
      ['2026-09-03', 'Home', 6],
    ]),
    expected: {
      rejected: 0,
      values: [
        '2026-09-01 10 Docs',
        '2026-09-02 12 Docs',
        '2026-09-03 12 Docs',
        '2026-09-01 5 Home',
        '2026-09-02 6 Home',
        '2026-09-03 6 Home',
      ],
    },
  },
  {
    name: 'YouTube Studio by month',
    text: table([
      ['Month', 'Views', 'Watch time (hours)'],
      ['Total', 300, 12.5],
      ['2026-08', 100, 2.5],
      ['2026-09', 200, 10],
    ]),
    expected: {
      rejected: 0,
      values: [
        '2026-08-01 100 Views',
        '2026-08-01 2.5 Watch time (hours)',
        '2026-09-01 200 Views',
        '2026-09-01 10 Watch time (hours)',
      ],
    },
  },
  {
    name: 'YouTube Studio that compares two periods',
    text: table([
      ['Content', 'Video title', 'Video publish time', 'Views (Aug 1 – Aug 31, 2026)', 'Views (Sep 1 – Sep 30, 2026)'],
      ['Total', '', '', 100, 200],
      ['abcdefghij1', 'One', 'Jan 6, 2024', 100, 200],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'LinkedIn posts below a line of explanation',
    text: `"All posts between Sep 1, 2026 and Sep 30, 2026, as of today.",,,,,\n${table([
      [
        'Post title',
        'Post link',
        'Post type',
        'Posted by',
        'Created date',
        'Impressions',
        'Clicks',
        'Likes',
        'Comments',
        'Reposts',
      ],
      [
        'Queues',
        'https://www.linkedin.com/feed/update/urn:li:activity:1',
        'Organic',
        'Ada Example',
        '09/01/2026',
        1000,
        20,
        10,
        2,
        1,
      ],
      [
        'Retries',
        'https://www.linkedin.com/feed/update/urn:li:activity:2',
        'Organic',
        'Ada Example',
        '09/15/2026',
        500,
        10,
        5,
        1,
        0,
      ],
    ])}`,
    expected: {
      as: 'linkedin/all-posts',
      rejected: 0,
      figures: { impressions: 1500, clicks: 30, reactions: 15, comments: 3, reposts: 1, items: 2 },
    },
  },
  {
    name: 'Somebody with a job title who left comments',
    text: table([
      ['Name', 'Title', 'Company', 'Email', 'Comments', 'Likes'],
      ['Ada Example', 'Engineer', 'Acme', 'ada@example.org', '3', '1'],
      ['Bea Example', 'Writer', 'Acme', 'bea@example.org', '2', '5'],
    ]),
    expected: { as: 'generic/table', target: 'attendance' },
  },
  {
    name: 'Subscribers of a newsletter',
    text: table([
      ['Email Address', 'First Name', 'Last Name', 'MEMBER_RATING', 'OPTIN_TIME', 'CONFIRM_TIME'],
      ['ada@example.org', 'Ada', 'Example', 2, '', '2026-01-05 10:00:00'],
      ['bea@example.org', 'Bea', 'Example', 2, '', '2026-02-05 10:00:00'],
    ]),
    expected: { asksColumns: true },
  },
]
