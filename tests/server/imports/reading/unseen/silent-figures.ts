import type { InLines } from './seen.ts'

/** Where a wrong number would look like a right one. */
export const silentFigures: readonly InLines[] = [
  {
    what: 'Watch time in minutes is none in hours',
    lines: [
      'Video title|Publish date|Views|Watch time (minutes)',
      'Queues|2026-09-01|100|600',
      'Locks|2026-09-08|50|300',
    ],
    expected: { figures: { views: 150, items: 2 } },
  },
  {
    what: 'Views of this span and of the one before',
    lines: ['Page|Views|Views (previous period)|% change', '/queues|100|80|25%', '/locks|50|60|-17%'],
    expected: { figures: { views: 150, items: 2 } },
  },
  {
    what: 'Views of the last days and of all time',
    lines: ['Title|Views (last 28 days)|Views (lifetime)', 'Queues|10|1000', 'Locks|5|500'],
    expected: { asksColumns: true },
  },
  {
    what: 'Views in German thousands',
    delimiter: ';',
    lines: ['Titel|Aufrufe|Kommentare', 'Warteschlangen|1.234|3', 'Sperren|987|1'],
    expected: { figures: { views: 2221, comments: 4, items: 2 } },
  },
  {
    what: 'Views in French thousands',
    delimiter: ';',
    lines: ['Titre|Vues|Commentaires', 'Files|1 234|3', 'Verrous|987|1'],
    expected: { figures: { views: 2221, comments: 4, items: 2 } },
  },
  {
    what: 'Articles by month: none is read twice as one thing',
    lines: ['Month|Article|Views', '2026-01|Queues|10', '2026-01|Locks|5', '2026-02|Queues|20', '2026-02|Locks|7'],
    expected: {
      items: [],
      values: ['2026-01-01 10 Queues', '2026-01-01 5 Locks', '2026-02-01 20 Queues', '2026-02-01 7 Locks'],
    },
  },
  {
    what: 'A sum of things below them, without a word for it',
    lines: ['Title|Views|Likes', 'Queues|100|3', 'Locks|50|1', '|150|4'],
    expected: { figures: { views: 150, likes: 4, items: 2 } },
  },
  {
    what: 'A sum of things in a line that says how many',
    lines: ['Title|Views|Likes', 'Queues|100|3', 'Locks|50|1', 'Total (2 posts)|150|4'],
    expected: { figures: { views: 150, likes: 4, items: 2 } },
  },
  {
    what: 'A mean of things below them',
    lines: ['Title|Views|Likes', 'Queues|100|3', 'Locks|50|1', 'Average|75|2'],
    expected: { figures: { views: 150, likes: 4, items: 2 } },
  },
  {
    what: 'Matrix questions are one each',
    lines: [
      'Timestamp|How satisfied were you? [Venue]|How satisfied were you? [Food]',
      '2026-09-01 10:00:00|Very satisfied|Neutral',
      '2026-09-01 11:00:00|Satisfied|Dissatisfied',
      '2026-09-01 12:00:00|Neutral|Very satisfied',
    ],
    expected: { questions: ['csat 1-5: 5 4 3', 'csat 1-5: 3 2 5'] },
  },
  {
    what: 'Who did not answer has no score',
    lines: [
      'Timestamp|How satisfied were you with the event? (1-5)|How likely are you to recommend it?',
      '2026-09-01 10:00:00|5|N/A',
      '2026-09-01 11:00:00|Not applicable|9',
      '2026-09-01 12:00:00|4|10',
    ],
    expected: { questions: ['csat 1-5: 5 4', 'nps 0-10: 9 10'] },
  },
  {
    what: 'Ends of a scale in words with their numbers',
    lines: [
      'Timestamp|How likely are you to recommend DevConf?',
      '2026-09-01 10:00:00|10 - Extremely likely',
      '2026-09-01 11:00:00|0 - Not at all likely',
      '2026-09-01 12:00:00|7',
    ],
    expected: { questions: ['nps 0-10: 10 0 7'] },
  },
  {
    what: 'Yes and no to a recommendation is no score',
    lines: ['Timestamp|Would you recommend the event?', '2026-09-01 10:00:00|Yes', '2026-09-01 11:00:00|No'],
    expected: { questions: [] },
  },
  {
    what: 'Thumbs are no stars',
    lines: [
      'Timestamp|How was the event?',
      '2026-09-01 10:00:00|👍',
      '2026-09-01 11:00:00|👎',
      '2026-09-01 12:00:00|👍',
    ],
    expected: { questions: [] },
  },
  {
    what: 'Years of experience from 1 to 5 are no score',
    lines: [
      'Timestamp|Years of experience|How satisfied were you?',
      '2026-09-01 10:00:00|3|5',
      '2026-09-01 11:00:00|1|4',
    ],
    expected: { questions: ['csat 1-5: 5 4'] },
  },
  {
    what: 'A programme whose speakers are not known yet has none',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|TBA|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
      'Trees|TBD|B|2026-09-01 12:00',
    ],
    expected: { figures: { sessions: 3, speakers: 1 } },
  },
  {
    what: 'A degree behind a name is no second speaker',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace, PhD|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 2 } },
  },
  {
    what: 'Where somebody works stands in brackets behind their name',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace (Acme, Inc.), Grace Hopper (Navy)|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'Lunch is a session of nobody',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace|A|2026-09-01 10:00',
      'Lunch break||Hall|2026-09-01 12:00',
      'Locks|Alan Turing|B|2026-09-01 13:00',
    ],
    expected: { figures: { speakers: 2, sessionsWithSpeakers: 2 } },
  },
  {
    what: 'A talk that is given twice is of one speaker',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace|A|2026-09-01 10:00',
      'Queues|Ada Lovelace|B|2026-09-01 13:00',
      'Locks|Alan Turing|B|2026-09-01 14:00',
    ],
    expected: { figures: { speakers: 2 } },
  },
  {
    what: 'Members who left are none',
    lines: [
      'Name|Email|Member since|Left on',
      'Ada Lovelace|ada@example.org|2024-01-01|',
      'Bob Stone|bob@example.org|2024-05-01|2026-03-01',
      'Cyd Ek|cyd@example.org|2025-05-01|',
    ],
    expected: { members: ['email ada@example.org | 2024-01-01 | ', 'email cyd@example.org | 2025-05-01 | '] },
  },
  {
    what: 'A member twice counts once',
    lines: [
      'Name|Email|Member since',
      'Ada Lovelace|ada@example.org|2024-01-01',
      'Ada Lovelace|ADA@example.org|2024-01-01',
      'Cyd Ek|cyd@example.org|2025-05-01',
    ],
    expected: { figures: { members: 2 } },
  },
  {
    what: 'A company in the middle of a name is no degree',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace, Ian Incze|A|2026-09-01 10:00',
      'Locks|Alan Turing, Jr Smith|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 4 } },
  },
  {
    what: 'Somebody whose name begins as a word for all is somebody',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Alle Jansen|A|2026-09-01 10:00',
      'Locks|All speakers|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 1, sessionsWithSpeakers: 1 } },
  },
]
