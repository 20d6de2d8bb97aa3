import type { Case } from '../unseen-table.ts'

/** Times, lengths and marks that are of something else than of being there. */
export const timesAndMarksOfElse: readonly Case[] = [
  {
    what: 'who watched the recording',
    lines: [
      'Name|Email|Registered on|Watched recording|Recording minutes',
      'Ada|ada@example.com|2026-10-01|Yes|40',
      'Bo|bo@example.com|2026-10-01|No|0',
      'Cy|cy@example.com|2026-10-01|Yes|20',
    ],
    expect: { attended: null },
  },
  {
    what: 'minutes of a replay alone',
    lines: [
      'Name|Email|Replay duration (minutes)',
      'Ada|ada@example.com|40',
      'Bo|bo@example.com|0',
      'Cy|cy@example.com|20',
    ],
    expect: { attended: null, averageMinutes: null },
  },
  {
    what: 'live minutes, those of a replay and their sum',
    lines: [
      'Name|Email|Live minutes|Replay minutes|Total minutes',
      'Ada|ada@example.com|40|0|40',
      'Bo|bo@example.com|0|25|25',
      'Cy|cy@example.com|0|0|0',
    ],
    expect: { attended: 1, averageMinutes: 40 },
  },
  {
    what: 'when somebody watched on demand',
    lines: [
      'Name|Email|Registered on|On-demand viewed at',
      'Ada|ada@example.com|2026-10-01|2026-10-28 10:00',
      'Bo|bo@example.com|2026-10-01|',
      'Cy|cy@example.com|2026-10-01|',
    ],
    expect: { attended: null },
  },
  {
    what: 'who is interested',
    lines: [
      'Name|Email|Interested in attending',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
      'Cy|cy@example.com|Yes',
    ],
    expect: { attended: null },
  },
  {
    what: 'whether somebody has been at another workshop',
    lines: [
      'Name|Email|RSVP|Have you attended a workshop of ours?',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|No|Yes',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'at how many events somebody was',
    lines: [
      'Name|Email|RSVP|# of events attended',
      'Ada|ada@example.com|Yes|3',
      'Bo|bo@example.com|Yes|0',
      'Cy|cy@example.com|No|1',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'at how many events somebody was, and when at last',
    lines: [
      'Name|Email|Registered on|Total attended|Last attended',
      'Ada|ada@example.com|2026-10-01|3|2026-09-01',
      'Bo|bo@example.com|2026-10-01|0|',
      'Cy|cy@example.com|2026-10-01|1|2025-09-01',
    ],
    expect: { attended: null },
  },
  {
    what: 'whose laptop was checked in',
    lines: [
      'Name|Email|Status|Laptop checked in',
      'Ada|ada@example.com|Valid|Yes',
      'Bo|bo@example.com|Valid|No',
      'Cy|cy@example.com|Valid|Yes',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'whose coat was checked in',
    lines: [
      'Name|Email|Status|Coat check-in',
      'Ada|ada@example.com|Valid|Yes',
      'Bo|bo@example.com|Valid|No',
      'Cy|cy@example.com|Valid|Yes',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'who got a present',
    lines: [
      'Name|Email|Status|Gift present',
      'Ada|ada@example.com|Valid|Yes',
      'Bo|bo@example.com|Valid|No',
      'Cy|cy@example.com|Valid|Yes',
    ],
    expect: { attended: null },
  },
  {
    what: 'whose parent was there',
    lines: [
      'Name|Email|Status|Parent or guardian present',
      'Ada|ada@example.com|Confirmed|Yes',
      'Bo|bo@example.com|Confirmed|No',
      'Cy|cy@example.com|Confirmed|Yes',
    ],
    expect: { attended: null },
  },
  {
    what: 'who is new',
    lines: [
      'Name|Email|Status|First-time attendee',
      'Ada|ada@example.com|Confirmed|Yes',
      'Bo|bo@example.com|Confirmed|No',
      'Cy|cy@example.com|Confirmed|Yes',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'who was at lunch, and who was there',
    lines: [
      'Name|Email|Status|Attended lunch|Checked in',
      'Ada|ada@example.com|Confirmed|Yes|Yes',
      'Bo|bo@example.com|Confirmed|No|Yes',
      'Cy|cy@example.com|Confirmed|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'who joined elsewhere',
    lines: [
      'Name|Email|Status|Joined Discord|Joined Slack',
      'Ada|ada@example.com|Confirmed|Yes|Yes',
      'Bo|bo@example.com|Confirmed|No|No',
      'Cy|cy@example.com|Confirmed|Yes|No',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'when an account joined',
    lines: [
      'Name|Email|Status|Joined at',
      'Ada|ada@example.com|Confirmed|2024-10-01 10:00',
      'Bo|bo@example.com|Confirmed|2023-10-01 10:00',
      'Cy|cy@example.com|Confirmed|2025-10-01 10:00',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'how long the journey takes',
    lines: [
      'Name|Email|Status|Travel time (minutes)',
      'Ada|ada@example.com|Confirmed|40',
      'Bo|bo@example.com|Confirmed|20',
      'Cy|cy@example.com|Cancelled|10',
    ],
    expect: { registered: 2, attended: null, averageMinutes: null },
  },
  {
    what: 'how long a talk takes',
    lines: [
      'Name|Email|Status|Talk length (minutes)',
      'Ada|ada@example.com|Confirmed|40',
      'Bo|bo@example.com|Confirmed|20',
      'Cy|cy@example.com|Cancelled|10',
    ],
    expect: { registered: 2, attended: null, averageMinutes: null },
  },
  {
    what: 'how late somebody was',
    lines: [
      'Name|Email|Status|Minutes late',
      'Ada|ada@example.com|Attended|4',
      'Bo|bo@example.com|Registered|',
      'Cy|cy@example.com|Attended|10',
    ],
    expect: { attended: 2, averageMinutes: null },
  },
  {
    what: 'how long a form took',
    lines: [
      'Name|Email|Will you attend?|Time to complete (seconds)',
      'Ada|ada@example.com|Yes|40',
      'Bo|bo@example.com|No|20',
      'Cy|cy@example.com|Yes|60',
    ],
    expect: { registered: 2, declined: 1, attended: null, averageMinutes: null },
  },
  {
    what: 'when a form was begun and sent',
    lines: [
      'Name|Email|Start time|Completion time|Will you attend?',
      'Ada|ada@example.com|10/13/2026 10:00|10/13/2026 10:02|Yes',
      'Bo|bo@example.com|10/13/2026 10:00|10/13/2026 10:03|No',
      'Cy|cy@example.com|10/13/2026 10:00|10/13/2026 10:04|Yes',
    ],
    expect: { registered: 2, attended: null, averageMinutes: null },
  },
  {
    what: 'when a session starts and ends',
    lines: [
      'Name|Email|Status|Session start|Session end',
      'Ada|ada@example.com|Registered|2026-10-26 18:00|2026-10-26 19:00',
      'Bo|bo@example.com|Registered|2026-10-26 18:00|2026-10-26 19:00',
      'Cy|cy@example.com|Cancelled|2026-10-26 18:00|2026-10-26 19:00',
    ],
    expect: { registered: 2, attended: null, cancelled: 1 },
  },
  {
    what: 'days of a journey',
    lines: [
      'Name|Email|Status|Arrival date|Departure date',
      'Ada|ada@example.com|Confirmed|2026-10-25|2026-10-27',
      'Bo|bo@example.com|Confirmed|2026-10-25|2026-10-27',
      'Cy|cy@example.com|Cancelled||',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'times of a journey',
    lines: [
      'Name|Email|Status|Arrival time|Departure time',
      'Ada|ada@example.com|Confirmed|2026-10-25 10:00|2026-10-27 10:00',
      'Bo|bo@example.com|Confirmed|2026-10-25 11:00|2026-10-27 11:00',
      'Cy|cy@example.com|Cancelled||',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'days on which somebody was employed',
    lines: [
      'Name|E-Mail|Eintritt|Austritt|Status',
      'Ada|ada@example.com|01.10.2020||Angemeldet',
      'Bo|bo@example.com|01.10.2021||Angemeldet',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: null },
  },
  {
    what: 'when somebody was last on a portal',
    lines: [
      'Name|Email|Status|Last login time',
      'Ada|ada@example.com|Registered|2026-10-26 18:00',
      'Bo|bo@example.com|Registered|',
      'Cy|cy@example.com|Registered|2026-10-20 10:00',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'a waiting list among the tiers',
    lines: [
      'Name|Email|Registered on|Tier|Attended',
      'Ada|ada@example.com|2026-10-01|Gold|Yes',
      'Bo|bo@example.com|2026-10-01|Waitlist|No',
      'Cy|cy@example.com|2026-10-01|Silver|No',
    ],
    expect: { registered: null, attended: 1 },
  },
  {
    what: 'who looks after whom',
    lines: [
      'Name|Email|Attendee|Attendee email|Checked in',
      'Hanna|hanna@example.com|Ada|ada@example.com|Yes',
      'Hanna|hanna@example.com|Bo|bo@example.com|No',
    ],
    expect: { rows: 2, attended: 1, duplicates: 0 },
  },
  {
    what: 'stays beside a zone',
    lines: [
      'Name|Email|Registered on|Time zone|Duration',
      'Ada|ada@example.com|2026-10-01|UTC+1|40',
      'Bo|bo@example.com|2026-10-01|UTC+2|0',
      'Cy|cy@example.com|2026-10-01|UTC|20',
    ],
    expect: { attended: 2, registered: 3, averageMinutes: 30 },
  },
]
