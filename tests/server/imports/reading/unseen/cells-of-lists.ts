import type { Case } from '../unseen-table.ts'

/** What people and programs write into the cells of a list of people. */
export const cellsOfLists: readonly Case[] = [
  {
    what: 'who came in person, online or not at all',
    lines: [
      'Name|Email|Attended',
      'Ada|ada@example.com|In person',
      'Bo|bo@example.com|Online',
      'Cy|cy@example.com|No',
      'Di|di@example.com|No',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'who came late and who left early',
    lines: [
      'Name|Email|Attendance',
      'Ada|ada@example.com|Present',
      'Bo|bo@example.com|Late',
      'Cy|cy@example.com|Absent',
      'Di|di@example.com|Excused',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'walk-ins beside those who had registered',
    lines: [
      'Name|Email|Registration|Attended',
      'Ada|ada@example.com|Pre-registered|Yes',
      'Bo|bo@example.com|Pre-registered|No',
      'Cy|cy@example.com|Walk-in|Yes',
    ],
    expect: { attended: 2, registered: null, noShow: null },
  },
  {
    what: 'answers by a letter',
    lines: ['Name|Email|RSVP (Y/N/M)', 'Ada|ada@example.com|Y', 'Bo|bo@example.com|N', 'Cy|cy@example.com|M'],
    // What M is, a person has to say.
    expect: { registered: 1, declined: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'durations in every style of one export',
    lines: [
      'Name|Email|Attended|Duration',
      'Ada|ada@example.com|Yes|1 hr 2 min',
      'Bo|bo@example.com|Yes|58 min',
      'Cy|cy@example.com|Yes|1h',
    ],
    expect: { attended: 3, averageMinutes: 60 },
  },
  {
    what: 'durations in French style',
    lines: ['Nom|E-mail|Présent|Durée', 'Ada|ada@example.com|Oui|1h02', 'Bo|bo@example.com|Oui|58min'],
    dialect: { delimiter: ';' },
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'minutes with a decimal comma',
    lines: ['Name|E-Mail|Teilgenommen|Dauer (Min.)', 'Ada|ada@example.com|ja|62,5', 'Bo|bo@example.com|ja|57,5'],
    dialect: { delimiter: ';' },
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'a minute count with a comma of thousands',
    lines: [
      'Name|Email|Attended|Watch time (seconds)',
      'Ada|ada@example.com|Yes|"3,720"'.replaceAll('"', ''),
      'Bo|bo@example.com|Yes|3,480',
    ],
    expect: { attended: 2, averageMinutes: 60 },
  },
]
