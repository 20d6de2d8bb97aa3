import type { Case } from '../unseen-table.ts'

/** Marks of who came: letters, ways to have been there, columns that nobody has written in. */
export const marksOfPresence: readonly Case[] = [
  {
    what: 'circles and crosses in Korean',
    lines: [
      '이름|이메일|상태|참석여부',
      'Ada|ada@example.com|확정|O',
      'Bo|bo@example.com|확정|X',
      'Cy|cy@example.com|취소|X',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'crosses alone are ticks',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|X', 'Bo|bo@example.com|', 'Cy|cy@example.com|x'],
    expect: { attended: 2 },
  },
  {
    what: 'true and false by a letter',
    lines: ['Name|Email|Status|attended', 'Ada|ada@example.com|registered|t', 'Bo|bo@example.com|registered|f'],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a letter that stands for something else',
    lines: ['Name|Email|Gender|Attended', 'Ada|ada@example.com|F|Yes', 'Bo|bo@example.com|F|No'],
    expect: { attended: 1, registered: null },
  },
  {
    what: 'letters and noughts of a database',
    lines: [
      'user_email|user_full_name|is_attended|registration_state|created_at|cancelled_at',
      'ada@example.com|Ada|t|registered|2026-10-01 10:00:00+00|\\N',
      'bo@example.com|Bo|f|registered|2026-10-01 10:00:00+00|\\N',
      'cy@example.com|Cy|f|registered|2026-10-01 10:00:00+00|2026-10-20 10:00:00+00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'who was live, who saw the replay, who did neither',
    lines: [
      'email|first_name|last_name|registered_at|attendance|watch_time_seconds',
      'ada@example.com|Ada|E|2026-10-01T10:00:00Z|live|2400',
      'bo@example.com|Bo|E|2026-10-01T10:00:00Z|replay|600',
      'cy@example.com|Cy|E|2026-10-01T10:00:00Z|no_show|0',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'who was live, who watched on demand, who did neither',
    lines: [
      'Name|Email|Registered on|Attendance type|Minutes watched',
      'Ada|ada@example.com|2026-10-01|Live|40',
      'Bo|bo@example.com|2026-10-01|On demand|25',
      'Cy|cy@example.com|2026-10-01|No show|0',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'who was there in full, in part, not at all',
    lines: [
      'Name|Email|Registered on|Attendance',
      'Ada|ada@example.com|2026-10-01|Full',
      'Bo|bo@example.com|2026-10-02|Partial',
      'Cy|cy@example.com|2026-10-02|None',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'nobody has written who came',
    lines: [
      'Name|Email|Status|Attended',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|',
      'Cy|cy@example.com|Cancelled|',
    ],
    expect: { registered: 2, cancelled: 1, attended: null, noShow: null },
  },
  {
    what: 'no time of a check-in',
    lines: ['Name|Email|Status|Checked in at', 'Ada|ada@example.com|Confirmed|', 'Bo|bo@example.com|Confirmed|'],
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'nobody came, in words',
    lines: ['Name|Email|Status|Checked in', 'Ada|ada@example.com|Confirmed|No', 'Bo|bo@example.com|Confirmed|No'],
    expect: { registered: 2, attended: 0, noShow: 2 },
  },
  {
    what: 'who came from some time on',
    lines: [
      'Workshop Kafka|||',
      'Datum: 26.10.2026|||',
      '|||',
      'Nr.|Name|Abteilung|anwesend',
      '1|Ada|Vertrieb|ja',
      '2|Bo|IT|nein',
      '3|Cy|IT|krank',
      '4|Di|IT|ja (ab 10:00)',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 4, attended: 2 },
  },
  {
    what: 'who did not join, in place of a time',
    lines: [
      'Name|Email|Registered on|Join time|Leave time',
      'Ada|ada@example.com|2026-10-01|2026-10-26 18:00|2026-10-26 18:40',
      'Bo|bo@example.com|2026-10-01|N/A|N/A',
      'Cy|cy@example.com|2026-10-01|Did not join|Did not join',
    ],
    expect: { attended: 1, registered: 3, noShow: 2 },
  },
  {
    what: 'who never joined, in words',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada|ada@example.com|2026-10-01|Attended',
      'Bo|bo@example.com|2026-10-01|Unattended',
      'Cy|cy@example.com|2026-10-01|Never joined',
      'Di|di@example.com|2026-10-01|Attended',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'ticked boxes',
    lines: [
      'Name|Email|Status|Session|Checked in|Created',
      'Ada|ada@example.com|Confirmed|Keynote|checked|10/1/2026 10:00am',
      'Bo|bo@example.com|Confirmed|Keynote||10/13/2026 10:00am',
      'Cy|cy@example.com|Declined|||10/14/2026 10:00am',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'who came this year and the year before',
    lines: [
      'Name|Email|Attended 2025|Attended 2026',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|No|No',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'a share of attendance',
    lines: [
      'Name|Email|Registered on|Attendance',
      'Ada|ada@example.com|2026-10-01|85%',
      'Bo|bo@example.com|2026-10-02|0%',
      'Cy|cy@example.com|2026-10-02|10%',
    ],
    expect: { averageMinutes: null },
  },
]
