import type { Case } from '../unseen-table.ts'

/** Marks, names and times that mean something else than those like them. */
export const marksWithTwoMeanings: readonly Case[] = [
  {
    what: 'a cross that stands for presence, as the label says',
    lines: [
      'Name|Email|Attended (X = present, O = absent)',
      'Ada|ada@example.com|X',
      'Bo|bo@example.com|O',
      'Cy|cy@example.com|X',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'a cross that stands for absence, as the label says',
    lines: [
      'Name|Email|Attended (O = yes, X = no)',
      'Ada|ada@example.com|X',
      'Bo|bo@example.com|O',
      'Cy|cy@example.com|O',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'crosses beside empty cells, which are ticks or absences',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|✖', 'Bo|bo@example.com|', 'Cy|cy@example.com|✖'],
    expect: { attended: null },
  },
  {
    what: 'crosses below No show, beside empty cells',
    lines: ['Name|Email|No show', 'Ada|ada@example.com|✖', 'Bo|bo@example.com|', 'Cy|cy@example.com|'],
    expect: { attended: null, registered: null },
  },
  {
    what: 'circles and crosses',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|○', 'Bo|bo@example.com|×', 'Cy|cy@example.com|○'],
    expect: { attended: 2 },
  },
  {
    what: 'a ticket for the whole or a part',
    lines: [
      'Name|Email|Status|Attendance type',
      'Ada|ada@example.com|Confirmed|Full',
      'Bo|bo@example.com|Confirmed|Partial',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'one of two tickets was cancelled',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Registered (2 tickets)',
      'Bo|bo@example.com|Cancelled (1 of 2)',
      'Cy|cy@example.com|Cancelled (50% refunded)',
    ],
    expect: { registered: 1, cancelled: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'a form with a column of answers',
    lines: ['Name|Email|Respuesta', 'Ada|ada@example.com|Me gusta mucho', 'Bo|bo@example.com|No'],
    expect: { registered: null, declined: null },
  },
  {
    what: 'whether somebody wants to present a poster',
    lines: [
      'Name|Email|Status|Present a poster?',
      'Ada|ada@example.com|Confirmed|Yes',
      'Bo|bo@example.com|Confirmed|No',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'how often somebody was there, in all',
    lines: ['Name|Email|Total attendance', 'Ada|ada@example.com|2', 'Bo|bo@example.com|0', 'Cy|cy@example.com|1'],
    expect: { averageMinutes: null },
  },
  {
    what: 'the day on which everybody who came was checked in',
    lines: [
      'Name|Email|Check-in date',
      'Ada|ada@example.com|2026-10-26',
      'Bo|bo@example.com|2026-10-26',
      'Cy|cy@example.com|2026-10-26',
    ],
    expect: { attended: 3 },
  },
  {
    what: 'lengths of appointments, of one who stayed away as well',
    lines: [
      'Name|Email|Service|Duration|Attended',
      'Ada|ada@example.com|Office hours|30|Yes',
      'Bo|bo@example.com|Office hours|30|Yes',
      'Cy|cy@example.com|Pairing|60|No',
    ],
    expect: { attended: 2, averageMinutes: null },
  },
  {
    what: 'round stays of those who came, nothing of the others',
    lines: [
      'Name|Email|Attended|Duration',
      'Ada|ada@example.com|Yes|60',
      'Bo|bo@example.com|No|0',
      'Cy|cy@example.com|Yes|60',
    ],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'a clock that is a year behind',
    lines: [
      'Name|Email|Join time',
      'Ada|ada@example.com|2026-10-26 18:00',
      'Bo|bo@example.com|2025-10-26 18:00',
      'Cy|cy@example.com|2026-10-26 18:00',
      'Di|di@example.com|2026-10-26 18:03',
      'Ed|ed@example.com|2026-10-26 18:05',
    ],
    expect: { attended: 5 },
  },
  {
    what: 'somebody who takes notes, and a program that does',
    lines: [
      'Name|Join time|Leave time',
      'Ada (note taker)|2026-10-26 18:00|2026-10-26 18:30',
      'Bo - Notetaker|2026-10-26 18:00|2026-10-26 18:30',
      "Bo's AI Notetaker|2026-10-26 18:00|2026-10-26 18:30",
    ],
    expect: { attended: 2, staff: 1 },
  },
  {
    what: 'people who are called as programs and hosts are',
    lines: [
      'Name|Join time|Leave time',
      'Otter|2026-10-26 18:00|2026-10-26 18:30',
      'Fred Notes|2026-10-26 18:00|2026-10-26 18:30',
      'Read AI Ltd|2026-10-26 18:00|2026-10-26 18:40',
      'Ada (Otter.ai)|2026-10-26 18:00|2026-10-26 18:40',
      'Ada Host|2026-10-26 18:00|2026-10-26 18:40',
      'Bo (Host Europe)|2026-10-26 18:00|2026-10-26 18:40',
    ],
    expect: { attended: 6, staff: 0 },
  },
  {
    what: 'somebody called Suma, and a sum',
    lines: ['Name|Minutes attended', 'Suma Patel|10', 'Joe Average|20', 'Suma minut|30'],
    expect: { attended: 2, averageMinutes: 15 },
  },
  {
    what: 'times of deletion that are none',
    lines: [
      'name|email|status|deleted_at',
      'Ada|ada@example.com|Confirmed|-',
      'Bo|bo@example.com|Confirmed|0000-00-00',
      'Cy|cy@example.com|Confirmed|NULL',
      'Di|di@example.com|Confirmed|0000-00-00 00:00:00',
    ],
    expect: { registered: 4, cancelled: 0 },
  },
  {
    what: 'who said in Japanese that they take part',
    lines: ['氏名|メール|参加', '山田|yamada@example.com|参加', '佐藤|sato@example.com|不参加'],
    expect: { registered: 1, declined: 1, attended: null },
  },
  {
    what: 'presence in Japanese, with somebody who does not know yet',
    lines: [
      '氏名|メール|出欠',
      '山田|yamada@example.com|出席',
      '佐藤|sato@example.com|欠席',
      '鈴木|suzuki@example.com|未定',
    ],
    expect: { registered: null, attended: null },
  },
  {
    what: 'presence in Japanese, after the event',
    lines: ['氏名|メール|出欠', '山田|yamada@example.com|出席', '佐藤|sato@example.com|欠席'],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'who was removed',
    lines: [
      'Name|Email|Status|Removed',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|2026-10-02',
      'Cy|cy@example.com|Registered|',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'a form that says how long it took to answer it',
    lines: [
      'ID|Start time|Completion time|Email|Name|Company',
      '1|2026-10-01 18:00|2026-10-01 18:02|ada@example.com|Ada|X',
      '2|2026-10-02 18:00|2026-10-02 18:03|bo@example.com|Bo|Y',
    ],
    expect: { attended: null },
  },
  {
    what: 'who was removed, with a word that says something else',
    lines: [
      'Name|Email|Status|Removed',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|Duplicate',
      'Cy|cy@example.com|Registered|',
    ],
    expect: { registered: 3, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'stays in the order of their length, of which many are as long as the event',
    lines: [
      'Name|Email|Duration',
      ...Array.from({ length: 80 }, (_, index) => `P${index}|p${index}@example.com|60`),
      'Bo|bo@example.com|12',
    ],
    expect: { attended: 81 },
  },
  {
    what: 'a crowd that was let in at the same minute',
    lines: [
      'Name|Email|Status|Check-in time',
      ...Array.from({ length: 80 }, (_, index) => `P${index}|p${index}@example.com|Valid|2026-10-26 18:00`),
      'Bo|bo@example.com|Valid|',
    ],
    expect: { registered: 81, attended: 80, noShow: 1 },
  },
  {
    what: 'attendance with a maybe far below',
    lines: [
      'Name|Email|Attendance',
      ...Array.from({ length: 80 }, (_, index) => `P${index}|p${index}@example.com|Yes`),
      'Bo|bo@example.com|Maybe',
    ],
    expect: { registered: 80, pending: 1, attended: null },
  },
]
