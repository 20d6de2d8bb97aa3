import type { Case } from '../unseen-table.ts'

/** Lists that say who stayed away, and not who came. */
export const absences: readonly Case[] = [
  {
    what: 'a no-show column of yes and no',
    lines: ['Name|Email|No-show', 'Ada|ada@example.com|No', 'Bo|bo@example.com|Yes', 'Cy|cy@example.com|No'],
    expect: {
      registered: 3,
      attended: 2,
      noShow: 1,
      fields: ['name', 'email', 'noShow'],
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping'],
    },
  },
  {
    what: 'a no-show column in which only absences are marked',
    lines: ['Name|Email|No Show?', 'Ada|ada@example.com|', 'Bo|bo@example.com|x', 'Cy|cy@example.com|'],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a no-show column with the word in it',
    lines: [
      'Name|Email|No show',
      'Ada|ada@example.com|Attended',
      'Bo|bo@example.com|No-show',
      'Cy|cy@example.com|Showed up',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a no-show column in German',
    lines: ['Name|E-Mail|Nicht erschienen', 'Ada|ada@example.com|nein', 'Bo|bo@example.com|ja', 'Cy|cy@example.com|ja'],
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'who cancelled did not stay away, and did not come',
    lines: [
      'Name|Email|Status|No show',
      'Ada|ada@example.com|Confirmed|No',
      'Bo|bo@example.com|Confirmed|Yes',
      'Cy|cy@example.com|Cancelled|No',
      'Di|di@example.com|Waitlisted|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'an empty no-show column tells nothing',
    lines: ['Name|Email|Status|No show', 'Ada|ada@example.com|Confirmed|', 'Bo|bo@example.com|Confirmed|'],
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'a column of who came goes before one of who did not',
    lines: [
      'Name|Email|Attended|No show',
      'Ada|ada@example.com|Yes|No',
      'Bo|bo@example.com|No|Yes',
      'Cy|cy@example.com|No|No',
    ],
    expect: { attended: 1, registered: null, fields: ['name', 'email', 'attended', null] },
  },
  {
    what: 'status words with no-shows, under a label that says so',
    lines: [
      'Name|Email|Attendance',
      'Ada|ada@example.com|Attended',
      'Bo|bo@example.com|No-show',
      'Cy|cy@example.com|Attended',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'status words with no-shows',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Attended',
      'Bo|bo@example.com|No-show',
      'Cy|cy@example.com|Cancelled',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
