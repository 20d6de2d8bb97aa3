import type { Case } from '../unseen-table.ts'

/** Exports of event tools, of today or in another version. */
export const toolVersions: readonly Case[] = [
  {
    what: 'Zoom participants with time in the waiting room',
    lines: [
      'Topic|ID|Host|Duration (minutes)|Start time|End time|Participants',
      'Call|812 3456|Hanna (hanna@example.com)|65|10/26/2026 05:55:00 PM|10/26/2026 07:00:00 PM|4',
      '||||||',
      'Name (original name)|Email|Join time|Leave time|Duration (minutes)|Guest|In waiting room',
      'Ada|ada@example.com|10/26/2026 05:58:00 PM|10/26/2026 06:00:00 PM|2|Yes|Yes',
      'Ada|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:30:00 PM|30|Yes|No',
      'Cy|cy@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:03:00 PM|3|Yes|Yes',
      'Bo||10/26/2026 06:00:00 PM|10/26/2026 06:20:00 PM|20|Yes|No',
    ],
    expect: { tool: 'zoom', attended: 2, averageMinutes: 25 },
  },
  {
    what: 'Zoom participants, one row per person, of today',
    lines: [
      'Name (original name)|Email|Total duration (minutes)|Guest|Recording disclaimer response',
      'Ada|ada@example.com|40|Yes|OK',
      'Bo||20|Yes|OK',
    ],
    expect: { tool: 'zoom', attended: 2, averageMinutes: 30, registered: null },
  },
  {
    what: 'a Zoom webinar series: registrants who came to several sessions',
    lines: [
      'Attendee Report',
      'Report Generated:|10/27/2026 9:00',
      'Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|# Registered|# Cancelled|Unique Viewers',
      'Series|812 000|10/26/2026 5:55:00 PM|65|3|1|1',
      'Host Details',
      'Attended|User Name (Original Name)|Email|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name',
      'Yes|Hanna|hanna@example.com|10/26/2026 5:55:00 PM|10/26/2026 7:00:00 PM|65|No|DE',
      'Attendee Details',
      'Attended|User Name (Original Name)|First Name|Last Name|Email|Registration Time|Approval Status|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name',
      'Yes|Ada|Ada|E|ada@example.com|10/1/2026 5:00:00 PM|approved|10/26/2026 6:00:00 PM|10/26/2026 6:20:00 PM|20|Yes|DE',
      'Yes|Ada|Ada|E|ADA@example.com|||10/26/2026 6:30:00 PM|10/26/2026 6:40:00 PM|10|Yes|DE',
      'No|Bo|Bo|E|bo@example.com|10/1/2026 5:00:00 PM|approved|--|--|--|--|',
      'No|Cy|Cy|E|cy@example.com|10/1/2026 5:00:00 PM|cancelled by self|--|--|--|--|',
    ],
    expect: { tool: 'zoom', registered: 2, attended: 1, noShow: 1, cancelled: 1, averageMinutes: 30, staff: 1 },
  },
  {
    what: 'Zoom Events registrants',
    lines: [
      'Email|First Name|Last Name|Registration Date|Ticket Name|Ticket Status|Attendance Status|Total Attended Minutes',
      'ada@example.com|Ada|E|2026-10-01|General|Registered|Attended|42',
      'bo@example.com|Bo|E|2026-10-01|General|Registered|Not attended|0',
      'cy@example.com|Cy|E|2026-10-01|General|Cancelled|Not attended|0',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, averageMinutes: 42 },
  },
  {
    what: 'Teams webinar registrations',
    lines: [
      'First name|Last name|Email|Registration time|Status|Attendance duration',
      'Ada|E|ada@example.com|10/1/26, 6:00:00 PM|Approved|',
      'Bo|E|bo@example.com|10/13/26, 6:00:00 PM|Pending approval|',
      'Cy|E|cy@example.com|10/13/26, 6:00:00 PM|Canceled|',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { registered: 1, pending: 1, cancelled: 1, attended: null },
  },
  {
    what: 'RingCentral Events registrations',
    lines: [
      'Registration ID|First name|Last name|Email|Ticket name|Ticket price|Status|Registered at|Checked in at|Join link',
      'r1|Ada|E|ada@example.com|Free|0|Registered|2026-10-01T10:00:00Z|2026-10-26T18:00:00Z|u',
      'r2|Bo|E|bo@example.com|Free|0|Canceled|2026-10-01T10:00:00Z||u',
      'r3|Cy|E|cy@example.com|Free|0|Registered|2026-10-01T10:00:00Z||u',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Cvent registrants with participation',
    lines: [
      'First Name|Last Name|Email Address|Company Name|Registration Type|Invitee Status|Registration Date (GMT)|Participant|Checked In Date (GMT)',
      'Ada|E|ada@example.com|Acme|Attendee|Accepted|10/01/2026 10:00 AM|Yes|10/26/2026 06:00 PM',
      'Bo|E|bo@example.com|Acme|Attendee|Accepted|10/01/2026 10:00 AM|No|',
      'Cy|E|cy@example.com|Acme|Attendee|Cancelled|10/01/2026 10:00 AM|No|',
      'Di|E|di@example.com|Acme|Attendee|No Response|||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, invited: 1 },
  },
  {
    what: 'Bizzabo with last check-in',
    lines: [
      'Order ID|First name|Last name|Email|Ticket name|Registration status|Registration date|Check-in status|Last check-in',
      '1|Ada|E|ada@example.com|VIP|Complete|2026-10-01|Checked in|2026-10-26 18:00',
      '2|Bo|E|bo@example.com|VIP|Complete|2026-10-01|Not checked in|',
      '3|Cy|E|cy@example.com|VIP|Canceled|2026-10-01|Not checked in|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Ticket Tailor issued tickets',
    lines: [
      'Ticket ID|Order ID|Ticket code|Status|Ticket type|First name|Last name|Email|Checked in|Checked in at|Void|Order date',
      'it_1|or_1|AB1|valid|GA|Ada|E|ada@example.com|true|2026-10-26 18:00:00|false|2026-10-01',
      'it_2|or_1|AB2|valid|GA|Bo|E|bo@example.com|false||false|2026-10-01',
      'it_3|or_2|AB3|voided|GA|Cy|E|cy@example.com|false||true|2026-10-01',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Humanitix attendees',
    lines: [
      'Order ID|Order Name|First Name|Last Name|Email|Mobile|Ticket type|Ticket status|Order status|Checked in|Checked in date|Date purchased',
      'H1|Ada E|Ada|E|ada@example.com||GA|complete|complete|Yes|26/10/2026 18:00|01/10/2026 10:00',
      'H1|Ada E|Bo|E|||GA|complete|complete|No||01/10/2026 10:00',
      'H2|Cy E|Cy|E|cy@example.com||GA|cancelled|complete|No||13/10/2026 10:00',
    ],
    expect: { registered: 2, attended: 1, cancelled: 1, noShow: 1 },
  },
  {
    what: 'Billetto attendees in Danish',
    lines: [
      'Ordrenummer|Navn|E-mail|Billettype|Status|Købsdato|Indtjekket',
      '1|Ada E|ada@example.com|Gratis|Betalt|01.10.2026|Ja',
      '2|Bo E|bo@example.com|Gratis|Annulleret|01.10.2026|Nej',
      '3|Cy E|cy@example.com|Gratis|Betalt|13.10.2026|Nej',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Weezevent with controlled tickets and invalid ones',
    lines: [
      'Code-barres|Tarif|Nom|Prénom|Email|Date de création|Statut|Date de contrôle',
      '1001|Plein|E|Ada|ada@example.com|01/10/2026 10:00|Valide|26/10/2026 18:00',
      '1002|Plein|E|Bo|bo@example.com|01/10/2026 10:00|Valide|',
      '1003|Plein|E|Cy|cy@example.com|13/10/2026 10:00|Annulé|',
    ],
    dialect: { delimiter: ';', encoding: 'windows-1252' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Peatix with several tickets in an order',
    lines: [
      '注文番号|氏名|メールアドレス|チケット名|チケット枚数|金額|申込日時|ステータス',
      '1|あだ|ada@example.com|一般|2|0|2026/10/01 10:00|支払済み',
      '2|ぼー|bo@example.com|一般|1|0|2026/10/01 10:00|キャンセル',
    ],
    expect: { registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'Sympla with tickets in dispute',
    lines: [
      'Nº ingresso|Nome|Sobrenome|Tipo de ingresso|Valor|Data compra|Nº pedido|Email|Estado de pagamento|Check-in|Data Check-in',
      'A1|Ada|E|Inteira|0,00|01/10/2026 10:00|P1|ada@example.com|Aprovado|Sim|26/10/2026 18:00',
      'A2|Bo|E|Inteira|0,00|01/10/2026 10:00|P2|bo@example.com|Aprovado|Não|',
      'A3|Cy|E|Inteira|0,00|13/10/2026 10:00|P3|cy@example.com|Reembolsado|Não|',
      'A4|Di|E|Inteira|0,00|13/10/2026 10:00|P4|di@example.com|Em disputa|Não|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'Eventzilla',
    lines: [
      'Ref No|Transaction Date|First Name|Last Name|Email|Ticket Type|Transaction Status|Attended',
      '1|10/01/2026|Ada|E|ada@example.com|Free|Confirmed|Yes',
      '2|10/13/2026|Bo|E|bo@example.com|Free|Cancelled|No',
      '3|10/13/2026|Cy|E|cy@example.com|Free|Confirmed|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Splash with its states',
    lines: [
      'First Name|Last Name|Email|Status|Date RSVPed|Checked In At|Plus Ones|Guest Of',
      'Ada|E|ada@example.com|Checked In|10/01/2026|10/26/2026 18:00|1|',
      'Bo|E|bo@example.com|RSVP Yes|10/13/2026||0|',
      'Cy|E|cy@example.com|RSVP No|10/13/2026||0|',
      'Di|E|di@example.com|Waitlist|10/13/2026||0|',
      'Eb|E|eb@example.com|Invited|||0|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, waitlisted: 1, invited: 1, guests: 1 },
  },
  {
    what: 'RSVPify with a row for each guest of a party',
    lines: [
      'Party|Guest Name|Guest Email|Attending|Invited By|Submitted',
      'E|Ada E|ada@example.com|Attending||2026-10-01',
      'E|Bo E||Attending|Ada E|2026-10-01',
      'F|Cy F|cy@example.com|Not Attending||2026-10-13',
      'G|Di G|di@example.com|No Response||',
    ],
    expect: { registered: 2, declined: 1, invited: 1, anonymous: 1 },
  },
  {
    what: 'HeySummit attendees',
    lines: [
      'Name|Email|Registered At|Ticket|Is Paid|Talks Registered|Talks Attended|Unsubscribed',
      'Ada|ada@example.com|2026-10-01 10:00|Free|No|3|2|No',
      'Bo|bo@example.com|2026-10-01 10:00|Free|No|2|0|Yes',
    ],
    expect: { attended: 1, registered: null },
  },
  {
    what: 'vFairs attendance with logins',
    lines: [
      'First Name|Last Name|Email|Registered On|First Login|Last Login|Logged In|Total Time Spent',
      'Ada|E|ada@example.com|2026-10-01 10:00|2026-10-26 18:00|2026-10-26 18:20|Yes|00:30:00',
      'Bo|E|bo@example.com|2026-10-01 10:00|||No|00:00:00',
    ],
    expect: { attended: 1, averageMinutes: 30 },
  },
  {
    what: 'Accelevents with a status of each ticket',
    lines: [
      'Ticket Id|Order Number|First Name|Last Name|Email|Ticket Type|Ticket Status|Attendee Type|Check In Date',
      '1|10|Ada|E|ada@example.com|GA|CHECKED_IN|In Person|10/26/2026 18:00',
      '2|10|Bo|E|bo@example.com|GA|REGISTERED|In Person|',
      '3|11|Cy|E|cy@example.com|GA|CANCELED|In Person|',
      '4|12|Di|E|di@example.com|GA|DELETED|In Person|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 2 },
  },
  {
    what: 'Guild attendees',
    lines: [
      'Name|Email|RSVP status|RSVP date|Attended|Host',
      'Ada|ada@example.com|going|2026-10-01|true|false',
      'Bo|bo@example.com|waitlisted|2026-10-01|false|false',
      'Hanna|hanna@example.com|going|2026-10-01|true|true',
    ],
    expect: { waitlisted: 1, pending: 0 },
  },
  {
    what: 'Swapcard, of whom some never opened the app',
    lines: [
      'First name|Last name|Email|Registration status|Registered at|Onsite check-in|Activated',
      'Ada|E|ada@example.com|Confirmed|2026-10-01T10:00:00Z|2026-10-26T18:00:00Z|Yes',
      'Bo|E|bo@example.com|Confirmed|2026-10-01T10:00:00Z||Yes',
      'Cy|E|cy@example.com|Declined|2026-10-01T10:00:00Z||No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'Discord scheduled event, interested users',
    lines: [
      'Username|User ID|Event|Interested at',
      'ada|800000000000000001|Call|2026-10-01T10:00:00Z',
      'bo|800000000000000002|Call|2026-10-01T10:00:00Z',
    ],
    expect: { registered: null, attended: null },
  },
  {
    what: 'Calendly with invitees who did not come',
    lines: [
      'Event Type Name|Start Date & Time|Invitee Name|Invitee Email|Event Created Date & Time|Canceled|Canceled By|Cancellation reason|No Show',
      'Office hours|2026-10-26 18:00|Ada|ada@example.com|2026-10-01 10:00|false|||No',
      'Office hours|2026-10-26 18:00|Bo|bo@example.com|2026-10-01 10:00|true|Bo|ill|No',
      'Office hours|2026-10-26 18:00|Cy|cy@example.com|2026-10-01 10:00|false|||Yes',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'HubSpot contacts with a state in a marketing event',
    lines: [
      'Record ID|First Name|Last Name|Email|Marketing event|Attendance state|Registered at|Attended at|Cancelled at',
      '1|Ada|E|ada@example.com|Call|ATTENDED|2026-10-01 10:00|2026-10-26 18:00|',
      '2|Bo|E|bo@example.com|Call|NO_SHOW|2026-10-01 10:00||',
      '3|Cy|E|cy@example.com|Call|CANCELLED|2026-10-01 10:00||2026-10-20 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a campaign of Salesforce with what it means to have responded',
    lines: [
      'Campaign Name|Member Type|First Name|Last Name|Email|Member Status|Responded|Member First Associated Date',
      'Call|Lead|Ada|E|ada@example.com|Attended|1|2026-10-01',
      'Call|Lead|Bo|E|bo@example.com|Registered|1|2026-10-01',
      'Call|Contact|Cy|E|cy@example.com|Sent|0|2026-10-01',
    ],
    expect: { attended: 1, registered: 2, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'members of a Marketo programme',
    lines: [
      'First Name|Last Name|Email Address|Program Status|Membership Date|Success',
      'Ada|E|ada@example.com|Webinar > Attended|2026-10-01|Yes',
      'Bo|E|bo@example.com|Webinar > Registered|2026-10-01|No',
      'Cy|E|cy@example.com|Webinar > No Show|2026-10-01|No',
      'Di|E|di@example.com|Webinar > Invited|2026-10-01|No',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, invited: 1 },
  },
  {
    what: 'an audience of Mailchimp is nobody who came',
    lines: [
      'Email Address|First Name|Last Name|MEMBER_RATING|OPTIN_TIME|CONFIRM_TIME|LAST_CHANGED|LEID|EUID|TAGS',
      'ada@example.com|Ada|E|4|2026-01-01 10:00:00|2026-01-01 10:00:00|2026-10-01 10:00:00|1|e1|""meetup""',
      'bo@example.com|Bo|E|2|2026-01-01 10:00:00|2026-01-01 10:00:00|2026-10-01 10:00:00|2|e2|',
    ],
    expect: { attended: null, averageMinutes: null },
  },
  {
    what: 'Notion with a checkbox and a status',
    lines: [
      'Name|Email|RSVP|Showed up?|Created time',
      'Ada|ada@example.com|Confirmed|Yes|October 1, 2026 10:00 AM',
      'Bo|bo@example.com|Confirmed|No|October 13, 2026 10:00 AM',
      'Cy|cy@example.com|Can’t come|No|October 13, 2026 10:00 AM',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'a badge scanner with a row per scan',
    lines: [
      'Scan Date|Scan Time|Badge ID|First Name|Last Name|Email|Company|Scanned By',
      '2026-10-26|10:00|B1|Ada|E|ada@example.com|Acme|Hanna',
      '2026-10-26|12:00|B1|Ada|E|ada@example.com|Acme|Hugo',
      '2026-10-26|10:05|B2|Bo|E|bo@example.com|Acme|Hanna',
    ],
    expect: { rows: 3, attended: 2, registered: null },
  },
  {
    what: 'Livestorm people of a session, with their role',
    lines: [
      'Email|First name|Last name|Is guest speaker|Is team member|Registered|Attended|Attendance duration (in seconds)|Registration date',
      'ada@example.com|Ada|E|No|No|Yes|Yes|1800|2026-10-01 10:00',
      'bo@example.com|Bo|E|No|No|Yes|No|0|2026-10-01 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 30 },
  },
]
