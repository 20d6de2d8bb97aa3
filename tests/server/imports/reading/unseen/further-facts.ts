import type { InLines } from './seen.ts'

/** Surveys, programmes and members that other people keep. */
export const furtherFacts: readonly InLines[] = [
  {
    what: 'Speakers in columns of their own',
    lines: [
      'Session title|Speaker 1|Speaker 2|Room|Start',
      'Queues|Ada Lovelace|Grace Hopper|A|2026-09-01 10:00',
      'Locks|Alan Turing||B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'A speaker and a co-speaker',
    lines: [
      'Talk title|Speaker|Co-speaker|Status',
      'Queues|Ada Lovelace|Grace Hopper|Accepted',
      'Locks|Alan Turing||Rejected',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'Sessions with a row for each speaker and an id',
    lines: [
      'Session ID|Session title|Speaker|Room|Start',
      '1|Queues|Ada Lovelace|A|2026-09-01 10:00',
      '1|Queues|Grace Hopper|A|2026-09-01 10:00',
      '2|Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'Speakers with slashes between them',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace / Grace Hopper|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'Speakers with a bar and an ampersand between them',
    lines: [
      'Session title|Speakers|Room|Start',
      'Queues|Ada Lovelace & Grace Hopper|A|2026-09-01 10:00',
      'Locks|Alan Turing|B|2026-09-01 11:00',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'Day and time of a programme apart',
    lines: [
      'Date|Start time|End time|Session title|Speaker|Room',
      '2026-09-01|10:00|10:30|Queues|Ada Lovelace|A',
      '2026-09-02|11:00|11:30|Locks|Alan Turing|B',
    ],
    expected: {
      sessions: ['Queues |  | 2026-09-01T10:00 | Ada Lovelace', 'Locks |  | 2026-09-02T11:00 | Alan Turing'],
    },
  },
  {
    what: 'Times of a programme as a span',
    lines: [
      'Date|Time|Session title|Speaker|Room',
      '2026-09-01|10:00 - 10:30|Queues|Ada Lovelace|A',
      '2026-09-02|11:00 - 11:30|Locks|Alan Turing|B',
    ],
    expected: {
      sessions: ['Queues |  | 2026-09-01T10:00 | Ada Lovelace', 'Locks |  | 2026-09-02T11:00 | Alan Turing'],
    },
  },
  {
    what: 'Times of the afternoon without a colon',
    lines: [
      'Date|Time|Session title|Speaker|Room',
      '2026-09-01|10am|Queues|Ada Lovelace|A',
      '2026-09-01|2:30pm|Locks|Alan Turing|B',
    ],
    expected: {
      sessions: ['Queues |  | 2026-09-01T10:00 | Ada Lovelace', 'Locks |  | 2026-09-01T14:30 | Alan Turing'],
    },
  },
  {
    what: 'A programme in Spanish with what was accepted',
    lines: ['Título|Ponente|Estado|Sala', 'Colas|Ada Lovelace|Aceptada|A', 'Cerrojos|Alan Turing|Rechazada|B'],
    expected: { sessions: ['Colas | accepted |  | Ada Lovelace', 'Cerrojos | rejected |  | Alan Turing'] },
  },
  {
    what: 'A programme in Japanese whose times have a day',
    lines: [
      '開始時間|終了時間|タイトル|登壇者|会場',
      '2026-09-01 10:00|2026-09-01 10:30|キューの話|山田太郎|A会場',
      '2026-09-01 11:00|2026-09-01 11:30|ロックの話|佐藤花子|B会場',
    ],
    expected: {
      sessions: ['キューの話 |  | 2026-09-01T10:00 | 山田太郎', 'ロックの話 |  | 2026-09-01T11:00 | 佐藤花子'],
    },
  },
  {
    what: 'What people want to speak on, with their reviewers',
    lines: [
      'Proposal|Speaker|Reviewer 1|Reviewer 2|Decision',
      'Queues|Ada Lovelace|Grace Hopper|Linus Ek|accepted',
      'Locks|Alan Turing|Grace Hopper|Linus Ek|rejected',
    ],
    expected: { figures: { sessions: 2, speakers: 2 } },
  },
  {
    what: 'Papers whose authors have their last names first',
    lines: [
      'Paper ID|Title|Authors|Decision',
      '1|Queues|Lovelace, Ada; Hopper, Grace|Accept',
      '2|Locks|Turing, Alan|Reject',
    ],
    expected: { figures: { sessions: 2, speakers: 3 } },
  },
  {
    what: 'Satisfaction in Turkish',
    lines: [
      'Zaman damgası|Etkinlikten ne kadar memnun kaldınız?',
      '2026-09-01 10:00:00|Çok memnunum',
      '2026-09-01 11:00:00|Kararsızım',
      '2026-09-01 12:00:00|Hiç memnun değilim',
    ],
    expected: { questions: ['csat 1-5: 5 3 1'] },
  },
  {
    what: 'Satisfaction in Finnish',
    lines: [
      'Aikaleima|Kuinka tyytyväinen olit tapahtumaan?',
      '2026-09-01 10:00:00|Erittäin tyytyväinen',
      '2026-09-01 11:00:00|Tyytyväinen',
      '2026-09-01 12:00:00|Tyytymätön',
    ],
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Satisfaction in Norwegian',
    lines: [
      'Tidsmerke|Hvor fornøyd er du med arrangementet?',
      '2026-09-01 10:00:00|Svært fornøyd',
      '2026-09-01 11:00:00|Fornøyd',
      '2026-09-01 12:00:00|Misfornøyd',
    ],
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Satisfaction in Czech, of men and women',
    lines: [
      'Časová značka|Jak jste spokojeni s akcí?',
      '2026-09-01 10:00:00|Velmi spokojená',
      '2026-09-01 11:00:00|Spokojen',
      '2026-09-01 12:00:00|Nespokojený',
    ],
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Satisfaction in Hungarian',
    lines: [
      'Időbélyeg|Mennyire elégedett a rendezvénnyel?',
      '2026-09-01 10:00:00|Nagyon elégedett',
      '2026-09-01 11:00:00|Elégedett',
      '2026-09-01 12:00:00|Elégedetlen',
    ],
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Satisfaction in Ukrainian',
    lines: [
      'Позначка часу|Наскільки ви задоволені подією?',
      '2026-09-01 10:00:00|Дуже задоволений',
      '2026-09-01 11:00:00|Задоволена',
      '2026-09-01 12:00:00|Незадоволена',
    ],
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Promoters and detractors in German beside a score',
    delimiter: ';',
    lines: [
      'Nr|Punkte|Typ|Datum der Antwort',
      '1|9|Promoter|01.09.2026',
      '2|3|Kritiker|13.09.2026',
      '3|7|Passiv|14.09.2026',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 3 7'] },
  },
  {
    what: 'Kinds of two segments beside their scores, and a sum',
    lines: ['Segment|Promoter|Passive|Detractor|NPS', 'DE|10|5|2|47', 'FR|12|4|1|65'],
    expected: { questions: [], values: [] },
  },
  {
    what: 'A score out of a hundred is no score of five',
    lines: [
      'Timestamp|How satisfied were you (0-100)?',
      '2026-09-01 10:00:00|80',
      '2026-09-01 11:00:00|95',
      '2026-09-01 12:00:00|60',
    ],
    expected: { questions: [] },
  },
  {
    what: 'How satisfied in two languages of answers',
    lines: [
      'Timestamp|How satisfied were you with the event?',
      '2026-09-01 10:00:00|Very satisfied',
      '2026-09-01 11:00:00|Sehr zufrieden',
      '2026-09-01 12:00:00|Satisfied',
      '2026-09-01 13:00:00|Zufrieden',
    ],
    expected: { figures: {} },
  },
  {
    what: 'A forum with days of joining in German',
    delimiter: ';',
    lines: [
      'Benutzername|E-Mail|Mitglied seit|Beiträge',
      'ada|ada@example.org|01.02.2024|10',
      'bob|bob@example.org|13.05.2024|3',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Members of a chat whose programs are among them',
    lines: [
      'Username|User ID|Joined server at|Bot|Roles',
      'ada|100000000000000001|2024-02-01|false|Member',
      'helper|100000000000000002|2024-02-01|true|Bot',
      'bob|100000000000000003|2024-05-13|false|Member',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'How many members there were is no list of them',
    lines: ['Date|Members', '2026-01-01|100', '2026-02-01|120'],
    expected: { target: 'values', members: [], values: ['2026-01-01 100 -', '2026-02-01 120 -'] },
  },
  {
    what: 'A weekly report laid on its side, with a heading for its part',
    lines: ['Weekly report|||', '|W36 2026|W37 2026|W38 2026', 'New members|10|12|9', 'Active members|100|110|105'],
    expected: {
      values: [
        '2026-08-31 10 New members',
        '2026-09-07 12 New members',
        '2026-09-14 9 New members',
        '2026-08-31 100 Active members',
        '2026-09-07 110 Active members',
        '2026-09-14 105 Active members',
      ],
    },
  },
  {
    what: 'Days of a month as columns below their month',
    lines: ['Metric|September 2026||', '|1|2|3', 'Signups|5|6|7'],
    expected: { values: [] },
  },
  {
    what: 'Money of several metrics in one row with its currency apart',
    lines: ['Month|Currency|Sponsoring|Costs', '2026-01|EUR|1,000.00|800.50', '2026-02|EUR|2,000.00|900.00'],
    expected: { target: 'values', rejected: 0, rows: 2 },
  },
  {
    what: 'Money whose currency differs from row to row',
    lines: ['Month|Currency|Revenue', '2026-01|EUR|100', '2026-01|USD|120', '2026-02|EUR|90', '2026-02|USD|110'],
    expected: { values: ['2026-01-01 100 EUR', '2026-01-01 120 USD', '2026-02-01 90 EUR', '2026-02-01 110 USD'] },
  },
  {
    what: 'A newsletter with what was sent and opened by month',
    lines: ['Month|Sent|Opens|Open rate|Clicks', '2026-01|1000|400|40%|50', '2026-02|1100|450|41%|60'],
    expected: { target: 'values', rows: 2, rejected: 0, items: [] },
  },
  {
    what: 'Episodes by month as columns',
    lines: ['Episode|Jan 2026|Feb 2026|Total', 'Queues|10|20|30', 'Locks|5|7|12', 'Total|15|27|42'],
    expected: {
      values: ['2026-01-01 10 Queues', '2026-02-01 20 Queues', '2026-01-01 5 Locks', '2026-02-01 7 Locks'],
    },
  },
]
