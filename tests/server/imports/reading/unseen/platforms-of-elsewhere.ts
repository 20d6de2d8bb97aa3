import type { Case } from '../unseen-table.ts'

/** Platforms and calendars that nobody has described, with the words that they alone use. */
export const platformsOfElsewhere: readonly Case[] = [
  {
    what: 'a fair with the time spent and its unit',
    lines: [
      'User ID|Name|Email|Registration Date|Last Login|Total Logins|Booths Visited|Time Spent (HH:MM:SS)',
      '1|Ada|ada@example.com|2026-10-01|2026-10-26 18:00|3|4|1:05:00',
      '2|Bo|bo@example.com|2026-10-02|||0|0:00:00',
      '3|Cy|cy@example.com|2026-10-03|2026-10-26 18:00|1|1|0:35:00',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: 50 },
  },
  {
    what: 'a Danish shop with a ticket given back',
    lines: [
      'Ordrenummer|Billetnummer|Fornavn|Efternavn|E-mail|Billettype|Status|Indtjekket|Købt den',
      '1|11|Ada|E|ada@example.com|Standard|Betalt|Ja|13.10.2026',
      '2|12|Bo|E|bo@example.com|Standard|Betalt|Nej|13.10.2026',
      '3|13|Cy|E|cy@example.com|Standard|Refunderet|Nej|13.10.2026',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'the tracking list of a calendar',
    lines: [
      'Name|Attendance|Response',
      'Hanna Host|Meeting Organizer|None',
      'Ada|Required Attendee|Accepted',
      'Bo|Optional Attendee|Declined',
      'Cy|Required Attendee|Tentative',
      'Di|Required Attendee|None',
    ],
    dialect: { delimiter: '\t' },
    expect: { registered: 1, attended: null, declined: 1, pending: 1, invited: 1, staff: 1 },
  },
  {
    what: 'the tracking list of a calendar in German',
    lines: [
      'Name|Teilnahme|Antwort',
      'Hanna Host|Besprechungsorganisator|Keine',
      'Ada|Erforderlicher Teilnehmer|Zugesagt',
      'Bo|Optionaler Teilnehmer|Abgelehnt',
      'Cy|Erforderlicher Teilnehmer|Mit Vorbehalt',
      'Di|Erforderlicher Teilnehmer|Keine',
    ],
    dialect: { delimiter: '\t' },
    expect: { registered: 1, attended: null, declined: 1, pending: 1 },
  },
  {
    what: 'a roll of a course, with its teacher in each row',
    lines: [
      'Course ID|Course Name|Section Name|Teacher ID|Teacher Name|Student ID|Student Name|Class Date|Attendance|Timestamp',
      '7|Workshop|A|9|Hanna Host|1|Ada|2026-10-26|present|2026-10-26 18:00:00 UTC',
      '7|Workshop|A|9|Hanna Host|2|Bo|2026-10-26|absent|2026-10-26 18:00:00 UTC',
      '7|Workshop|A|9|Hanna Host|3|Cy|2026-10-26|late|2026-10-26 18:00:00 UTC',
    ],
    expect: { attended: 2, registered: null, noShow: null },
  },
  {
    what: 'a report of an interface with seconds and roles',
    lines: [
      'id|emailAddress|totalAttendanceInSeconds|role|identity.displayName|registrationId',
      '1|hanna@example.com|3900|Organizer|Hanna|',
      '2|ada@example.com|2400|Attendee|Ada|',
      '3|bo@example.com|1200|Presenter|Bo|',
      '4|cy@example.com|600|Attendee|Cy|',
    ],
    expect: { rows: 4, attended: 2, staff: 2, averageMinutes: 25, registered: null },
  },
  {
    what: 'participants of a call, by the first and the last they were seen',
    lines: [
      'displayName|earliestStartTime|latestEndTime',
      'Ada|2026-10-26T18:00:00Z|2026-10-26T18:40:00Z',
      'Bo|2026-10-26T18:00:00Z|2026-10-26T18:20:00Z',
    ],
    expect: { rows: 2, attended: 2, averageMinutes: 30, registered: null },
  },
  {
    what: 'a German webinar with the time of presence',
    lines: [
      'Vorname|Nachname|E-Mail|Angemeldet am|Bestätigt|Teilgenommen|Anwesenheitszeit|Aufzeichnung angesehen',
      'Ada|E|ada@example.com|01.10.2026 10:00|Ja|Ja|01:05:00|Nein',
      'Bo|E|bo@example.com|13.10.2026 10:00|Ja|Nein|00:00:00|Ja',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 65 },
  },
  {
    what: 'the states of guests in German',
    lines: [
      'Vorname|Nachname|E-Mail|Gästestatus|Begleitpersonen|Eingeladen am',
      'Ada|E|ada@example.com|Anwesend|1|01.10.2026',
      'Bo|E|bo@example.com|Zugesagt|0|01.10.2026',
      'Cy|E|cy@example.com|Abgesagt|0|01.10.2026',
      'Di|E|di@example.com|Offen|0|01.10.2026',
      'Ed|E|ed@example.com|Nicht anwesend|0|01.10.2026',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 1, noShow: 2, declined: 1 },
  },
  {
    what: 'a French shop that counts entries',
    lines: [
      'Billet|Nom|Prénom|Email|Tarif|Payé|Commande le|Entrée validée',
      'b1|E|Ada|ada@example.com|GA|Oui|13/10/2026|Oui',
      'b2|E|Bo|bo@example.com|GA|Oui|13/10/2026|Non',
      'b3|E|Cy|cy@example.com|GA|Non|13/10/2026|Non',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 1, rows: 3 },
  },
  {
    what: 'a sheet with who signed in and out',
    lines: [
      'Date|Name|Email|Sign-in|Sign-out',
      '2026-10-26|Ada|ada@example.com|09:02|10:42',
      '2026-10-26|Bo|bo@example.com|09:10|10:10',
    ],
    expect: { rows: 2, attended: 2, registered: null },
  },
  {
    what: 'a webinar with replays and a date of unsubscribing',
    lines: [
      'First name|Last name|Email|Subscribed at|Unsubscribed at|Watched live|Watched replay|Live viewing minutes|Viewing country',
      'Ada|E|ada@example.com|2026-10-01 10:00||Yes|No|40|NL',
      'Bo|E|bo@example.com|2026-10-01 10:00|2026-10-20 10:00|No|No|0|NL',
      'Cy|E|cy@example.com|2026-10-01 10:00||No|Yes|0|NL',
    ],
    expect: { attended: 1, averageMinutes: 40, rows: 3 },
  },
  {
    what: 'a shop whose attendees await approval',
    lines: [
      'Order ID|Ticket ID|Attendee First Name|Attendee Last Name|Attendee Email|Ticket Class|Attendee Status|Checked In On|Purchased Date',
      'o1|t1|Ada|E|ada@example.com|GA|Checked In|26 Oct 2026 06:00 PM|01 Oct 2026 10:00 AM',
      'o2|t2|Bo|E|bo@example.com|GA|Registered||01 Oct 2026 10:00 AM',
      'o3|t3|Cy|E|cy@example.com|GA|Cancelled||01 Oct 2026 10:00 AM',
      'o4|t4|Di|E|di@example.com|GA|Awaiting Approval||01 Oct 2026 10:00 AM',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'a shop with a state of payment and one of attendance',
    lines: [
      'Confirmation ID|Attendee Name|Attendee Email|Ticket Type|Registration Date|Payment Status|Attendance',
      'c1|Ada|ada@example.com|GA|10/13/2026|Confirmed|Attended',
      'c2|Bo|bo@example.com|GA|10/13/2026|Confirmed|Did not attend',
      'c3|Cy|cy@example.com|GA|10/14/2026|Refunded|Did not attend',
      'c4|Di|di@example.com|GA|10/14/2026|Unpaid|Did not attend',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'contacts with who registered and who came',
    lines: [
      'Record ID|First Name|Last Name|Email|Lifecycle Stage|Lead Status|Registered for event|Attended event',
      '1|Ada|E|ada@example.com|Lead|Open|true|true',
      '2|Bo|E|bo@example.com|Customer|New|true|false',
      '3|Cy|E|cy@example.com|Lead|New|false|false',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'members of a programme by its states',
    lines: [
      'First Name|Last Name|Email Address|Company Name|Program|Status|Success|Reached success date|Membership date',
      'Ada|E|ada@example.com|Acme|Webinar|Webinar > Attended|Yes|2026-10-26|2026-10-01',
      'Bo|E|bo@example.com|Acme|Webinar|Webinar > No Show|No||2026-10-01',
      'Cy|E|cy@example.com|Acme|Webinar|Webinar > Invited|No||2026-10-01',
      'Di|E|di@example.com|Acme|Webinar|Webinar > Attended On-demand|Yes|2026-10-28|2026-10-01',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, invited: 1 },
  },
  {
    what: 'who joined, beside the approval',
    lines: [
      'name|email|created_at|approval_status|has_joined_event|amount|ticket_name',
      'Ada|ada@example.com|2026-10-01T10:00:00Z|approved|Yes|$0.00|Standard',
      'Bo|bo@example.com|2026-10-01T10:00:00Z|approved|No|$0.00|Standard',
      'Cy|cy@example.com|2026-10-01T10:00:00Z|declined|No|$0.00|Standard',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'three columns of noughts and ones',
    lines: [
      'Name|Email|Registered|Attended|Cancelled',
      'Ada|ada@example.com|1|1|0',
      'Bo|bo@example.com|1|0|0',
      'Cy|cy@example.com|1|0|1',
      'Di|di@example.com|0|0|0',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
