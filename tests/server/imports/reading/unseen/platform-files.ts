import type { Case } from '../unseen-table.ts'

/** Platforms that nobody has described: their files are tables like any other. */
export const platforms: readonly Case[] = [
  {
    what: 'Hopin',
    lines: [
      'First Name|Last Name|Email|Headline|Ticket Name|Registered At|Attended|Time at event (minutes)',
      'Ada|E|ada@example.com|Dev|Free|2026-10-01 10:00:00 UTC|true|42',
      'Bo|E|bo@example.com||Free|2026-10-01 10:00:00 UTC|false|0',
      'Cy|E|cy@example.com||Free|2026-10-01 10:00:00 UTC|true|18',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'Airmeet',
    lines: [
      'Name|Email ID|City|Country|Registration Date (UTC)|Attendance Status|Entry Time|Exit Time|Total time spent (mins)',
      'Ada|ada@example.com|||Oct 1, 2026 10:00 AM|Attended|Oct 26, 2026 6:00 PM|Oct 26, 2026 6:30 PM|30',
      'Bo|bo@example.com|||Oct 1, 2026 10:00 AM|Did not attend|-|-|-',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 30 },
  },
  {
    what: 'Hubilo, with a word and a time for the check-in',
    lines: [
      'First Name|Last Name|Email|Designation|Organization|Registered On|Checked In|Check In Time',
      'Ada|E|ada@example.com|Dev|Acme|2026-10-01|Yes|2026-10-26 18:00:00',
      'Bo|E|bo@example.com|Dev|Acme|2026-10-01|No|',
    ],
    expect: { attended: 1, registered: 2, noShow: 1 },
  },
  {
    what: 'BigMarker',
    lines: [
      'First Name|Last Name|Email|Registration Date|Unsubscribed|Attended Live|Entered At|Left At|Total Attention Time|Watched Replay',
      'Ada|E|ada@example.com|2026-10-01 10:00 AM EDT|No|Yes|2026-10-26 06:00 PM EDT|2026-10-26 06:30 PM EDT|00:30:00|No',
      'Bo|E|bo@example.com|2026-10-01 10:00 AM EDT|Yes|No||||Yes',
    ],
    expect: { attended: 1, registered: 2, noShow: 1, averageMinutes: 30 },
  },
  {
    what: 'Livestorm',
    lines: [
      'Email|First name|Last name|Registration date|Attended|Attendance rate|Attendance duration|Has viewed replay|Replay duration',
      'ada@example.com|Ada|E|2026-10-01 10:00:00|Yes|85%|00:51:00|No|',
      'bo@example.com|Bo|E|2026-10-01 10:00:00|No|0%||Yes|00:20:00',
    ],
    expect: { attended: 1, registered: 2, noShow: 1, averageMinutes: 51 },
  },
  {
    what: 'ON24, in which who came shows by the minutes',
    lines: [
      'First Name|Last Name|Email|Company|Registration Date|Live Minutes|Archive Minutes|Engagement Score',
      'Ada|E|ada@example.com|Acme|10/13/2026 10:00 AM|42|0|7.1',
      'Bo|E|bo@example.com|Acme|10/13/2026 10:00 AM|0|30|1.0',
      'Cy|E|cy@example.com|Acme|10/13/2026 10:00 AM|18||3.0',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'Demio',
    lines: [
      'Name|Email|Registered At|Attended|Joined At|Left At|Attended Minutes|Focus Percent',
      'Ada|ada@example.com|Oct 1, 2026 10:00 AM|Yes|Oct 26, 2026 6:00 PM|Oct 26, 2026 6:30 PM|30|88%',
      'Bo|bo@example.com|Oct 1, 2026 10:00 AM|No||||',
    ],
    expect: { attended: 1, registered: 2, noShow: 1, averageMinutes: 30 },
  },
  {
    what: 'Crowdcast',
    lines: [
      'Email|First name|Last name|Time registered|Attended live|Time watched live (minutes)|Attended replay',
      'ada@example.com|Ada|E|2026-10-01 10:00:00 UTC|Yes|30|No',
      'bo@example.com|Bo|E|2026-10-01 10:00:00 UTC|No|0|Yes',
    ],
    expect: { attended: 1, averageMinutes: 30 },
  },
  {
    what: 'StreamYard On-Air',
    lines: [
      'First name|Last name|Email|Registered on|Watched live|Watched on demand|Live watch time (minutes)',
      'Ada|E|ada@example.com|2026-10-01|Yes|No|30',
      'Bo|E|bo@example.com|2026-10-01|No|Yes|0',
    ],
    expect: { attended: 1, averageMinutes: 30 },
  },
  {
    what: 'Swapcard',
    lines: [
      'First name|Last name|Email|Job title|Organization|Groups|Registered on|Checked-in|Last connection',
      'Ada|E|ada@example.com|Dev|Acme|Attendees|2026-10-01|TRUE|2026-10-26 18:00',
      'Bo|E|bo@example.com|Dev|Acme|Attendees|2026-10-01|FALSE|2026-10-20 18:00',
    ],
    expect: { attended: 1, registered: 2, noShow: 1 },
  },
  {
    what: 'Whova attendees',
    lines: [
      'First Name|Last Name|Email|Affiliation|Ticket Type|Ticket ID|Registration Status|Check-in Status|Check-in Time',
      'Ada|E|ada@example.com|Acme|GA|1|Confirmed|Checked In|2026-10-26 18:00',
      'Bo|E|bo@example.com|Acme|GA|2|Confirmed|Not Checked In|',
      'Cy|E|cy@example.com|Acme|GA|3|Canceled|Not Checked In|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a list with nothing but a check-in status',
    lines: [
      'Name|Email|Check-in Status',
      'Ada|ada@example.com|Checked In',
      'Bo|bo@example.com|Not Checked In',
      'Cy|cy@example.com|Not checked in',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'Sched',
    lines: [
      'Name|Email|Company|Position|Role|Registered|Checked In',
      'Ada|ada@example.com|Acme|Dev|Attendee|2026-10-01|2026-10-26 18:00',
      'Bo|bo@example.com|Acme|Dev|Attendee|2026-10-01|',
      'Pia|pia@example.com|Acme|Dev|Speaker|2026-10-01|2026-10-26 18:00',
    ],
    expect: { attended: 1, staff: 1 },
  },
]
