import type { InLines } from './seen.ts'

/** What looks like a shape that is read, and is something else. */
export const nearMissesOfFacts: readonly InLines[] = [
  {
    what: 'Speakers by their first names are two, where other talks have one full name',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada, Bob|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { sessions: ['Queues |  | 2026-09-01T10:00 | Ada + Bob', 'Locks |  | 2026-09-01T11:00 | Alan Turing'] },
  },
  {
    what: 'Two full names on each talk are two speakers',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace, Grace Hopper|A|2026-09-01 10:00',
      'Locks|Alan Turing, Linus Ek|B|2026-09-01 11:00',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-09-01T10:00 | Ada Lovelace + Grace Hopper',
        'Locks |  | 2026-09-01T11:00 | Alan Turing + Linus Ek',
      ],
    },
  },
  {
    what: 'Articles with their authors and whether they are out are no programme',
    lines: [
      'Title|Authors|Status|Category',
      'Queues|Ada Lovelace|Accepted|Databases',
      'Locks|Alan Turing|Rejected|Databases',
    ],
    expected: { sessions: [] },
  },
  {
    what: 'Papers whose decision is a word of their own are no programme that anybody could count',
    lines: ['#|authors|title|decision', '1|Ada Lovelace|Queues|B+', '2|Alan Turing|Locks|C'],
    expected: { sessions: [] },
  },
  {
    what: 'What guests gave for talks is no programme',
    lines: ['Title|Speaker|Level|Rating', 'Queues|Ada Lovelace|Beginner|5', 'Queues|Ada Lovelace|Beginner|3'],
    expected: { sessions: [] },
  },
  {
    what: 'Scores from 0 to 10 beside kinds that do not fit them are not what people recommend',
    lines: [
      'id|score|kind|created_at',
      'aaaaaa|3|Promoter|2026-09-01 10:00:00',
      'bbbbbb|9|Detractor|2026-09-01 11:00:00',
      'cccccc|7|Passive|2026-09-02 11:00:00',
    ],
    expected: { questions: [] },
  },
  {
    what: 'A status of people beside a score is of people',
    lines: [
      'Email|Status|How satisfied are you with our event?',
      'ada@example.org|Registered|5',
      'bob@example.org|Cancelled|3',
    ],
    expected: { questions: [] },
  },
  {
    what: 'Answers of tests are left out',
    lines: [
      'Response ID|Date Submitted|Status|How satisfied are you with our event?',
      '1|2026-09-01 10:05:00|Complete|5',
      '2|2026-09-01 11:05:00|Test Data|1',
      '3|2026-09-02 11:05:00|Complete|4',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 5 4'] },
  },
  {
    what: 'Five words to agree with are five',
    lines: [
      'Response ID|Date submitted|The company made it easy for me to handle my issue',
      '1|2026-09-01 10:00:00|Strongly agree',
      '2|2026-09-01 11:00:00|Somewhat disagree',
      '3|2026-09-01 12:00:00|Neither agree nor disagree',
      '4|2026-09-01 12:30:00|Somewhat agree',
    ],
    expected: { questions: ['ces 1-5: 5 2 3 4'] },
  },
  {
    what: 'Points and answers of players are nothing that was published',
    lines: ['Player|Points|Answers', 'ada|120|10', 'bob|100|9'],
    expected: { items: [], questions: [] },
  },
  {
    what: 'The least and the most of each day are metrics',
    lines: ['Date|min|max', '2026-09-01|1|9', '2026-09-02|2|8'],
    expected: { values: ['2026-09-01 1 min', '2026-09-01 9 max', '2026-09-02 2 min', '2026-09-02 8 max'] },
  },
  {
    what: 'A status in words tells values apart',
    lines: [
      'Month|Status|Signups',
      '2026-01|Actual|10',
      '2026-01|Forecast|12',
      '2026-02|Actual|11',
      '2026-02|Forecast|13',
    ],
    expected: {
      values: ['2026-01-01 10 Actual', '2026-01-01 12 Forecast', '2026-02-01 11 Actual', '2026-02-01 13 Forecast'],
    },
  },
  {
    what: 'Two groups that do not tell the values of a month apart',
    lines: [
      'month|country|channel|signups',
      '2026-01-01|DE|Docs|1',
      '2026-01-01|DE|Docs|2',
      '2026-01-01|FR|Blog|3',
      '2026-01-01|FR|Blog|4',
    ],
    expected: { values: [] },
  },
  {
    what: 'Talks with their country and city on days are no metrics',
    lines: [
      'Date|Country|City|Attendees',
      '2026-01-05|DE|Berlin|40',
      '2026-02-07|FR|Paris|50',
      '2026-03-09|SE|Malmö|60',
    ],
    expected: { values: [] },
  },
  {
    what: 'A number of months that somebody stayed is a value',
    lines: ['Month|Months active|Signups', '2026-01|3|5', '2026-02|4|6'],
    expected: {
      values: [
        '2026-01-01 3 Months active',
        '2026-01-01 5 Signups',
        '2026-02-01 4 Months active',
        '2026-02-01 6 Signups',
      ],
    },
  },
  {
    what: 'A range of weeks is no quarter and no week',
    lines: ['Week|Signups', 'Week 12 - 13 2026|1', 'Week 14 - 15 2026|2'],
    expected: { values: [] },
  },
  {
    what: 'Roman numbers before something else than a quarter',
    lines: ['Part|Signups', 'I 2026|1', 'II 2026|2', 'III 2026|3'],
    expected: { values: [] },
  },
  {
    what: 'Superscripts are footnotes and no further digits',
    lines: ['Month|Signups', '2026-01|130', '2026-02|140²', '2026-03|150', '2026-04|160'],
    expected: { values: ['2026-01-01 130 -', '2026-03-01 150 -', '2026-04-01 160 -'], rejected: 1 },
  },
  {
    what: 'Digits around a month are no date',
    lines: ['Code|Signups', '01XYZ2026|1', '02XYZ2026|2'],
    expected: { values: [] },
  },
  {
    what: 'A line that is no year below years and months, with a value, leaves open what they are',
    lines: ['Year|Month|Visits', '2026|January|100', '2026|February|200', '2026|March|150', 'Unknown||7'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'A series of a podcast is a thing',
    lines: ['Series|Published|Downloads', 'Queues|2026-09-01|100', 'Locks|2026-09-08|50'],
    expected: { values: [] },
  },
  {
    what: 'Who brings somebody along does not say whom',
    lines: [
      'Talk title|Speaker|Co-speaker?|Status',
      'Queues|Ada Lovelace|Yes|Accepted',
      'Locks|Alan Turing|No|Rejected',
    ],
    expected: { figures: { sessions: 2, speakers: 2 } },
  },
  {
    what: 'Somebody who proposes a talk, and who speaks beside them',
    lines: [
      'Talk title|Name|Co-speaker|Status',
      'Queues|Ada Lovelace|Grace Hopper|Accepted',
      'Locks|Alan Turing||Rejected',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'A name with a stroke in it is one name',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|DJ Ada / Acme|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 2 } },
  },
  {
    what: 'A name of two families is one name',
    lines: [
      'Session title|Speakers|Room|Start',
      'Colas|José Ortega y Gasset|A|2026-09-01 10:00',
      'Locks|Maria Silva e Costa|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 2 } },
  },
]
