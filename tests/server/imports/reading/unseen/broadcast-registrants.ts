import type { Case } from '../unseen-table.ts'

/** Registrants and viewers as stages for webinars and broadcasts hand them out. */
export const broadcastRegistrants: readonly Case[] = [
  {
    what: 'Zoom Events: tickets, with who came to the lobby',
    lines: [
      'Ticket ID|Ticket Type|First Name|Last Name|Email|Registration Status|Registration Time|Checked In|Time in Event (minutes)',
      'T-1|General|Ada|E|ada@example.com|Registered|Oct 1, 2026 10:00 AM|Yes|62',
      'T-2|General|Bo|E|bo@example.com|Registered|Oct 2, 2026 10:00 AM|No|0',
      'T-3|Speaker|Cy|E|cy@example.com|Registered|Oct 2, 2026 10:00 AM|Yes|90',
      'T-4|General|Di|E|di@example.com|Cancelled|Oct 3, 2026 10:00 AM|No|0',
    ],
    // The type of a ticket is no role.
    expect: { rows: 4, registered: 3, attended: 2, noShow: 1, cancelled: 1, staff: 0, averageMinutes: 76 },
  },
  {
    what: 'Zoom Events: a row for each session of a person',
    lines: [
      'Session Name|Name|Email|Join Time|Leave Time|Duration (Minutes)',
      'Keynote|Ada E|ada@example.com|10/26/2026 09:00:00 AM|10/26/2026 09:45:00 AM|45',
      'Panel|Ada E|ada@example.com|10/26/2026 10:00:00 AM|10/26/2026 10:15:00 AM|15',
      'Keynote|Bo E|bo@example.com|10/26/2026 09:05:00 AM|10/26/2026 09:35:00 AM|30',
    ],
    expect: { rows: 3, attended: 2, registered: null, duplicates: 1, averageMinutes: 45 },
  },
  {
    what: 'Webex Webinars: registrants with join and leave',
    lines: [
      'Registered|Attended|First Name|Last Name|Email Address|Registration Date|Join Time|Leave Time|Attendance Duration',
      'Yes|Yes|Ada|E|ada@example.com|October 1, 2026 10:00 am New York Time|October 26, 2026 6:00 pm New York Time|October 26, 2026 6:50 pm New York Time|50.0 mins',
      'Yes|No|Bo|E|bo@example.com|October 2, 2026 10:00 am New York Time|||0.0 mins',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 50 },
  },
  {
    what: 'Webex Events (Socio): check-ins',
    lines: [
      'First Name|Last Name|Email|Company|Title|External ID|Checked In|Check-In Time|Logged In',
      'Ada|E|ada@example.com|Acme|Dev|1|TRUE|2026-10-26 09:01:12|TRUE',
      'Bo|E|bo@example.com|Acme|Dev|2|FALSE||TRUE',
      'Cy|E|cy@example.com|Acme|Dev|3|FALSE||FALSE',
    ],
    expect: { rows: 3, attended: 1, registered: null },
  },
  {
    what: 'GoTo Webinar: registrants only, with who withdrew',
    lines: [
      'Registration Report',
      'Webinar Name|Scheduled Start Date & Time',
      'Fast queries|10/26/2026 6:00 PM CET',
      '',
      'Registrant Details',
      'First Name|Last Name|Email Address|Registration Date/Time|Unsubscribed|Registrant Status',
      'Ada|E|ada@example.com|10/01/2026 10:00 AM CEST|No|Approved',
      'Bo|E|bo@example.com|10/02/2026 10:00 AM CEST|No|Denied',
      'Cy|E|cy@example.com|10/02/2026 10:00 AM CEST|No|Approved',
    ],
    expect: { rows: 3, registered: 2, declined: 1, attended: null },
  },
  {
    what: 'ON24: live and on-demand minutes of each registrant',
    lines: [
      'Event Title|Event ID|Email|First Name|Last Name|Company|Registration Date|Live Minutes|OD Minutes|Attendee Type|Engagement Score',
      'Fast queries|4711|ada@example.com|Ada|E|Acme|10/01/2026 10:00 AM|48|0|Live|7.4',
      'Fast queries|4711|bo@example.com|Bo|E|Acme|10/02/2026 10:00 AM|0|30|On Demand|3.1',
      'Fast queries|4711|cy@example.com|Cy|E|Acme|10/03/2026 10:00 AM|0|0|No Show|0',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, averageMinutes: 48, title: 'Fast queries' },
  },
  {
    what: 'Demio: registrants with attended and missed',
    lines: [
      'Name|Email|Registration Date|Status|Join Time|Minutes Attended|Percentage Attended',
      'Ada E|ada@example.com|2026-10-01 10:00:00|Attended|2026-10-26 18:00:04|41|82%',
      'Bo E|bo@example.com|2026-10-01 11:00:00|Missed||0|0%',
      'Cy E|cy@example.com|2026-10-01 12:00:00|Left early|2026-10-26 18:01:00|11|22%',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: 26 },
  },
  {
    what: 'Crowdcast: who watched live and who the replay',
    lines: [
      'username|email|joined_event|watched_live|watched_replay|minutes_live|referrer',
      'ada|ada@example.com|2026-10-01T10:00:00Z|true|false|40|twitter',
      'bo|bo@example.com|2026-10-02T10:00:00Z|false|true|0|',
      'cy|cy@example.com|2026-10-02T10:00:00Z|false|false|0|',
    ],
    expect: { attended: 1, averageMinutes: 40 },
  },
  {
    what: 'Livestorm: team members among the registrants',
    lines: [
      'first_name|last_name|email|role|registered_at|attended|attendance_duration_in_seconds|has_viewed_replay',
      'Ada|E|ada@example.com|participant|2026-10-01T10:00:00Z|true|2400|false',
      'Bo|E|bo@example.com|participant|2026-10-01T10:00:00Z|false|0|true',
      'Tom|T|tom@example.com|team_member|2026-10-01T10:00:00Z|true|3600|false',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 1, averageMinutes: 40 },
  },
  {
    what: 'Airmeet: an entry for each person, hosts by their type',
    lines: [
      'Name|Email|User Type|Registered At|First Entry Time|Last Exit Time|Total Time Spent (in mins)',
      'Ada|ada@example.com|Attendee|01 Oct 2026, 10:00 AM|26 Oct 2026, 06:00 PM|26 Oct 2026, 06:50 PM|50',
      'Bo|bo@example.com|Attendee|02 Oct 2026, 10:00 AM|-|-|-',
      'Hal|hal@example.com|Host|01 Oct 2026, 09:00 AM|26 Oct 2026, 05:30 PM|26 Oct 2026, 07:30 PM|120',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 1, averageMinutes: 50 },
  },
  {
    what: 'Goldcast: attended, registered and replay as words of one column',
    lines: [
      'Email|First Name|Last Name|Registered On|Attendance|Live Watch Time (mins)|Total Watch Time (mins)',
      'ada@example.com|Ada|E|2026-10-01|Attended Live|45|55',
      'bo@example.com|Bo|E|2026-10-01|Attended On-Demand|0|20',
      'cy@example.com|Cy|E|2026-10-02|Did not attend|0|0',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, averageMinutes: 45 },
  },
  {
    what: 'RingCentral Events: registrations with the time of turning up',
    lines: [
      'Registration ID|Name|Email|Ticket Name|Registered At|Turned Up|Turnup Time|Total Duration (mins)',
      'r1|Ada|ada@example.com|Free|2026-10-01 10:00:00|Yes|2026-10-26 18:00:00|44',
      'r2|Bo|bo@example.com|Free|2026-10-01 10:00:00|No||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 44 },
  },
  {
    what: 'vFairs: the last login says nothing of the day before',
    lines: [
      'User ID|First Name|Last Name|Email|Registration Date|Registration Status|Logged In|Login Count|Last Login',
      '1|Ada|E|ada@example.com|2026-10-01 10:00:00|Approved|Yes|4|2026-10-26 18:20:00',
      '2|Bo|E|bo@example.com|2026-10-01 10:00:00|Approved|No|0|',
      '3|Cy|E|cy@example.com|2026-10-01 10:00:00|Pending|No|0|',
    ],
    expect: { registered: 2, pending: 1 },
  },
  {
    what: 'StreamYard: registrations alone',
    lines: [
      'first_name,last_name,email,registered_at'.replaceAll(',', '|'),
      'Ada|E|ada@example.com|2026-10-01T10:00:00.000Z',
      'Bo|E|bo@example.com|2026-10-02T10:00:00.000Z',
    ],
    // Who came may be listed with the day of their registration as well: a person says which it is.
    expect: { rows: 2, registered: null, attended: null, asks: ['eventTitle', 'startsAt', 'mapping', 'rowsAre'] },
  },
  {
    what: 'ClickMeeting: one row for each entry, with the role',
    lines: [
      'Nickname|E-mail|Role|Login time|Logout time|Time in room',
      'Ada|ada@example.com|listener|2026-10-26 18:00:00|2026-10-26 18:20:00|00:20:00',
      'Ada|ada@example.com|listener|2026-10-26 18:30:00|2026-10-26 18:50:00|00:20:00',
      'Bo|bo@example.com|listener|2026-10-26 18:00:00|2026-10-26 18:10:00|00:10:00',
      'Hal|hal@example.com|host|2026-10-26 17:50:00|2026-10-26 18:55:00|01:05:00',
    ],
    expect: { attended: 2, registered: null, staff: 1, duplicates: 1, averageMinutes: 25 },
  },
  {
    what: 'WebinarJam: stays and who bought',
    lines: [
      'First Name|Last Name|Email|Phone|Signup Date|Attended Live?|Entered Live Room At|Time In Live Room|Attended Replay?|Purchased?',
      'Ada|E|ada@example.com||Thu, Oct 1, 2026 10:00 AM|Yes|Mon, Oct 26, 2026 6:00 PM|00:42:00|No|No',
      'Bo|E|bo@example.com||Fri, Oct 2, 2026 10:00 AM|No|||Yes|No',
    ],
    // A sign-up may be that of an account.
    expect: { registered: null, attended: 1, noShow: null, averageMinutes: 42 },
  },
  {
    what: 'EverWebinar: who stayed how long, as a sentence',
    lines: [
      'Name|Email|Registered|Attended|Stayed',
      'Ada|ada@example.com|2026-10-01|Yes|1 hour, 2 minutes',
      'Bo|bo@example.com|2026-10-01|No|-',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 62 },
  },
  {
    what: 'Hubilo: a status of the whole event in words of its own',
    lines: [
      'First Name|Last Name|Email|User Group|Invite Status|Registration Status|Event Attended',
      'Ada|E|ada@example.com|Attendee|Accepted|Completed|Yes',
      'Bo|E|bo@example.com|Attendee|Accepted|Completed|No',
      'Cy|E|cy@example.com|Attendee|Not accepted|Incomplete|No',
    ],
    expect: { rows: 3, attended: 1 },
  },
  {
    what: 'Google Meet add-on: attendance with arrival, and who was absent',
    lines: [
      'Meeting: Weekly demo',
      'Date: 26 Oct 2026',
      '',
      'Name|Email|Status|First seen|Last seen|Minutes present|Times joined',
      'Ada|ada@example.com|Present|18:00|18:50|50|1',
      'Bo|bo@example.com|Absent|||0|0',
      'Cy|cy@example.com|Late|18:20|18:50|30|2',
    ],
    expect: { rows: 3, attended: 2, averageMinutes: 40 },
  },
  {
    what: 'Restream: viewers of chat are those who wrote',
    lines: [
      'Registration ID|First name|Last name|E-mail|Created at|Status',
      '1|Ada|E|ada@example.com|2026-10-01T10:00:00+00:00|confirmed',
      '2|Bo|E|bo@example.com|2026-10-02T10:00:00+00:00|unconfirmed',
    ],
    expect: { registered: 1, pending: 1, attended: null },
  },
]
