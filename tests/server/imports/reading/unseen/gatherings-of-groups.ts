import type { Case } from '../unseen-table.ts'

/** RSVPs, guest lists and door lists of groups that meet. */
export const gatheringsOfGroups: readonly Case[] = [
  {
    what: 'Meetup Pro: RSVPs over a network, with guests',
    lines: [
      'Name|User ID|Group|Event|Event Date|RSVP|Guests|RSVPed on|Event Host',
      'Ada|1|Rust Berlin|Rust night|2026-10-26|Yes|1|2026-10-01|No',
      'Bo|2|Rust Berlin|Rust night|2026-10-26|No|0|2026-10-01|No',
      'Cy|3|Rust Berlin|Rust night|2026-10-26|Waitlist|0|2026-10-02|No',
      'Hal|4|Rust Berlin|Rust night|2026-10-26|Yes|0|2026-10-01|Yes',
    ],
    // Of an invitation whoever runs the event answers as all others do.
    expect: { rows: 4, registered: 2, declined: 1, waitlisted: 1, guests: 1 },
  },
  {
    what: 'Luma: guests, two with a check-in, one invited',
    lines: [
      'api_id|name|first_name|last_name|email|phone_number|created_at|approval_status|checked_in_at|custom_source|qr_code_url|amount|amount_tax|amount_discount|currency|coupon_code|eth_address|solana_address|survey_response_rating|survey_response_feedback|ticket_type_id|ticket_name',
      'gst-1|Ada E|Ada|E|ada@example.com||2026-10-01T10:00:00.000Z|approved|2026-10-26T18:00:00.000Z||https://lu.ma/1|$0.00|$0.00|$0.00|usd||||5|Great|t1|Standard',
      'gst-2|Bo E|Bo|E|bo@example.com||2026-10-01T10:00:00.000Z|approved|||https://lu.ma/2|$0.00|$0.00|$0.00|usd||||||t1|Standard',
      'gst-3|Cy E|Cy|E|cy@example.com||2026-10-01T10:00:00.000Z|invited|||https://lu.ma/3|$0.00|$0.00|$0.00|usd||||||t1|Standard',
      'gst-4|Di E|Di|E|di@example.com||2026-10-01T10:00:00.000Z|pending_approval|||https://lu.ma/4|$0.00|$0.00|$0.00|usd||||||t1|Standard',
    ],
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1, pending: 1, invited: 1 },
  },
  {
    what: 'Heylo: attendance with how people answered',
    lines: [
      'Member|Email|Response|Responded at|Attendance',
      'Ada|ada@example.com|Going|2026-10-01 10:00|Attended',
      'Bo|bo@example.com|Going|2026-10-01 10:00|No show',
      'Cy|cy@example.com|Not going|2026-10-01 10:00|',
      'Di|di@example.com|Maybe|2026-10-01 10:00|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'Commudle: people who were approved, and one who came uninvited',
    lines: [
      'Name|Email|Registered On|Status|Attendance',
      'Ada|ada@example.com|1 Oct 2026|Confirmed|Present',
      'Bo|bo@example.com|2 Oct 2026|Confirmed|Absent',
      'Cy|cy@example.com|2 Oct 2026|Shortlisted|Absent',
    ],
    expect: { rows: 3, attended: 1 },
  },
  {
    what: 'Guild: members of a club at an event',
    lines: [
      'First Name|Last Name|Email|RSVP Status|RSVP Date|Attended?|Is Host?',
      'Ada|E|ada@example.com|attending|2026-10-01|true|false',
      'Bo|E|bo@example.com|attending|2026-10-01|false|false',
      'Hal|E|hal@example.com|attending|2026-10-01|true|true',
      'Cy|E|cy@example.com|not_attending|2026-10-02|false|false',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, staff: 1 },
  },
  {
    what: 'Bevy: a chapter with walk-ins',
    lines: [
      'Name|Email|Registration date|Attendee status|Check-in date|Walk-in',
      'Ada|ada@example.com|2026-10-01|Registered|2026-10-26 18:00|No',
      'Bo|bo@example.com|2026-10-01|Registered||No',
      'Cy|cy@example.com|2026-10-26|Registered|2026-10-26 18:10|Yes',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'Partiful: a Maybe is no registration',
    lines: [
      'Name|Status|Plus Ones|RSVP Date',
      'Ada|Going|2|10/1/2026',
      'Bo|Maybe|0|10/2/2026',
      "Cy|Can't Go|0|10/13/2026",
      'Di|Waitlist|0|10/13/2026',
    ],
    expect: { rows: 4, registered: 1, declined: 1, waitlisted: 1, guests: 2 },
  },
  {
    what: 'Facebook event: going, interested, invited',
    lines: ['Name|Response', 'Ada|Going', 'Bo|Interested', 'Cy|Invited', 'Di|Not Going'],
    expect: { rows: 4, registered: 1, declined: 1, invited: 1, attended: null },
  },
  {
    what: 'Google Calendar: who accepted, with the organiser',
    lines: [
      'Guest|Email|Response status|Organizer|Optional',
      'Ada|ada@example.com|accepted|false|false',
      'Bo|bo@example.com|declined|false|false',
      'Cy|cy@example.com|tentative|false|true',
      'Di|di@example.com|needsAction|false|false',
      'Hal|hal@example.com|accepted|true|false',
    ],
    expect: { rows: 5, registered: 2, declined: 1, invited: 1, attended: null },
  },
  {
    what: 'Outlook: responses as it copies them, with the organizer',
    lines: [
      'Name|Attendance|Response',
      'Hal|Meeting Organizer|None',
      'Ada|Required Attendee|Accepted',
      'Bo|Required Attendee|Declined',
      'Cy|Optional Attendee|Tentative',
      'Di|Optional Attendee|None',
    ],
    expect: { rows: 5, registered: 1, declined: 1, attended: null },
  },
  {
    what: 'Discord: people interested in a scheduled event',
    lines: [
      'User ID|Username|Display Name|Interested At',
      '1|ada|Ada|2026-10-01T10:00:00Z',
      '2|bo|Bo|2026-10-02T10:00:00Z',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'Discord: a voice channel with joins and leaves',
    lines: [
      'Channel|User ID|Username|Joined|Left|Duration',
      'stage|1|ada|2026-10-26 18:00:00|2026-10-26 18:30:00|00:30:00',
      'stage|1|ada|2026-10-26 18:40:00|2026-10-26 18:50:00|00:10:00',
      'stage|2|bo|2026-10-26 18:00:00|2026-10-26 18:20:00|00:20:00',
    ],
    expect: { rows: 3, attended: 2, registered: null, duplicates: 1, averageMinutes: 30 },
  },
  {
    what: 'Mighty Networks: RSVPs of an event',
    lines: [
      'Member ID|First Name|Last Name|Email|RSVP|RSVP Date',
      '1|Ada|E|ada@example.com|Going|2026-10-01',
      '2|Bo|E|bo@example.com|Going|2026-10-01',
      '3|Cy|E|cy@example.com|Not Going|2026-10-01',
    ],
    expect: { registered: 2, declined: 1, attended: null },
  },
  {
    what: 'Circle: attendees of an event with RSVP dates',
    lines: [
      'Name|Email|RSVP date|Ticket|Attended live|Live minutes',
      'Ada|ada@example.com|2026-10-01 10:00 UTC|Free|Yes|33',
      'Bo|bo@example.com|2026-10-01 10:00 UTC|Free|No|0',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 33 },
  },
  {
    what: 'a hackathon: participants with their team, and who handed something in',
    lines: [
      'First Name|Last Name|Email|Registered At|Team|Project Submitted|Checked In',
      'Ada|E|ada@example.com|2026-10-01|Red|Yes|Yes',
      'Bo|E|bo@example.com|2026-10-02|Red|Yes|Yes',
      'Cy|E|cy@example.com|2026-10-02||No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'Devpost: registrants who submitted have not been seen',
    lines: [
      'First Name|Last Name|Email|Registered At|Number of Submissions|Do you have teammates?',
      'Ada|E|ada@example.com|2026-10-01 10:00:00|1|Has a team',
      'Bo|E|bo@example.com|2026-10-02 10:00:00|0|Working solo',
    ],
    expect: {
      rows: 2,
      registered: null,
      attended: null,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'],
    },
  },
  {
    what: 'HackerEarth: a challenge with who started',
    lines: [
      'Name|Email|Registration Time|Started|Start Time|Score',
      'Ada|ada@example.com|2026-10-01 10:00|Yes|2026-10-26 18:00|80',
      'Bo|bo@example.com|2026-10-01 10:00|No||0',
    ],
    expect: {
      rows: 2,
      registered: null,
      attended: null,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'],
    },
  },
  {
    what: 'a poll with names about which day is best',
    lines: [
      'Name|Tue 6 Oct 18:00|Wed 7 Oct 18:00|Thu 8 Oct 18:00',
      'Ada|Yes|No|Yes',
      'Bo|Yes|(Yes)|No',
      'Cy|No|Yes|Yes',
    ],
    expect: { attended: null, registered: null },
  },
  {
    what: 'a sign-in sheet with running numbers and empty lines for more',
    lines: [
      'Meetup sign-in sheet|||',
      'Date:|26 October 2026||',
      '#|Name|Company|Signature',
      '1|Ada E|Acme|AE',
      '2|Bo E||B.',
      '3|||',
      '4|||',
    ],
    expect: { rows: 2, registered: null },
  },
  {
    what: 'a door list with a plus one beside the name and a cross for who came',
    lines: ['Guest|Plus one|Arrived', 'Ada E|Zoe E|x', 'Bo E||', 'Cy E||x'],
    expect: { rows: 3, attended: 2, registered: null },
  },
]
