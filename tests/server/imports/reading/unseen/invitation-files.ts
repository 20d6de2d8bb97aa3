import type { Case } from '../unseen-table.ts'

/** Invitations, forms and sheets of one's own. */
export const invitations: readonly Case[] = [
  {
    what: 'Splash',
    lines: [
      'First Name|Last Name|Email|Status|Date RSVPed|Check In Time',
      'Ada|E|ada@example.com|Checked In|2026-10-01|2026-10-26 18:00',
      'Bo|E|bo@example.com|RSVP Yes|2026-10-01|',
      'Cy|E|cy@example.com|RSVP No|2026-10-01|',
      'Di|E|di@example.com|Waitlist|2026-10-01|',
      'Ed|E|ed@example.com|No Reply||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, waitlisted: 1, invited: 1 },
  },
  {
    what: 'Partiful',
    lines: [
      'Name|Status|RSVP date|Is Plus One Of',
      'Ada|Going|10/13/2026|',
      'Bo|Maybe|10/13/2026|',
      "Cy|Can't Go|10/13/2026|",
      'Di|Invited|10/13/2026|',
    ],
    expect: { registered: 1, pending: 1, declined: 1, invited: 1, attended: null },
  },
  {
    what: 'KonfHub',
    lines: [
      'Booking ID|Name|Email ID|Phone|Organisation|Ticket Name|Registered At|Check-In Status',
      'KH1|Ada|ada@example.com|+91 1|Acme|Free|13/10/2026 10:00|Checked-In',
      'KH2|Bo|bo@example.com|+91 2|Acme|Free|13/10/2026 10:00|Pending',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'Townscript',
    lines: [
      'Registration Id|Name|Email Id|Ticket Name|Registration Timestamp|Booking Status|Checked In',
      '1|Ada|ada@example.com|Free|13-10-2026 10:00:00|Success|Yes',
      '2|Bo|bo@example.com|Free|13-10-2026 10:00:00|Success|No',
      '3|Cy|cy@example.com|Free|13-10-2026 10:00:00|Failed|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'connpass',
    lines: [
      '参加枠名|ユーザー名|表示名|利用開始日|コメント|参加ステータス|出欠ステータス|更新日時|受付番号',
      '一般|ada|アダ|2020年1月1日||参加|出席|2026年10月1日 10時00分|1001',
      '一般|bo|ボー|2020年1月1日||参加||2026年10月1日 10時00分|1002',
      '一般|cy|サイ|2020年1月1日||補欠||2026年10月1日 10時00分|1003',
      '一般|di|ディ|2020年1月1日||参加キャンセル||2026年10月1日 10時00分|1004',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1, cancelled: 1 },
  },
  {
    what: 'Airtable, whose ticked boxes are words',
    lines: [
      'Name|Email|RSVP|Attended|Created',
      'Ada|ada@example.com|Going|checked|10/13/2026 10:00am',
      'Bo|bo@example.com|Going||10/13/2026 10:00am',
      'Cy|cy@example.com|Not going||10/13/2026 10:00am',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'answers to an invitation form, which are intentions',
    lines: [
      'Timestamp|Email Address|Full name|Will you attend?|Dietary needs',
      '10/13/2026 10:00:00|ada@example.com|Ada|Yes|',
      '10/13/2026 10:00:00|bo@example.com|Bo|No|vegan',
      '10/13/2026 10:00:00|cy@example.com|Cy|Yes|',
    ],
    expect: { attended: null, registered: 2, declined: 1 },
  },
  {
    what: 'a sheet with a column Attending',
    lines: ['Name|E-mail|Attending', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No', 'Cy|cy@example.com|Maybe'],
    expect: { attended: null, registered: 1, declined: 1, pending: 1 },
  },
  {
    what: 'a German sheet of a meetup',
    lines: [
      'Nr.|Name|Mail|Firma|Zusage|Anwesend',
      '1|Ada|ada@example.com|Acme|ja|x',
      '2|Bo|bo@example.com|Acme|ja|',
      '3|Cy|cy@example.com|Acme|nein|',
    ],
    dialect: { delimiter: ';', encoding: 'windows-1252' },
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'Peatix',
    lines: [
      'お名前|メールアドレス|チケット名|チケット番号|申込日時|ステータス|チェックイン日時',
      'アダ|ada@example.com|一般|1|2026/10/01 10:00|確定|2026/10/26 18:00',
      'ボー|bo@example.com|一般|2|2026/10/01 10:00|確定|',
      'サイ|cy@example.com|一般|3|2026/10/01 10:00|キャンセル|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'RingCentral Events with consent and several yes and no',
    lines: [
      'First name|Last name|Email|Ticket|Registered at|Marketing consent|Joined event|Joined at|Total time',
      'Ada|E|ada@example.com|Free|2026-10-01T10:00:00Z|No|Yes|2026-10-26T18:00:00Z|1h 2m 3s',
      'Bo|E|bo@example.com|Free|2026-10-01T10:00:00Z|Yes|No||',
    ],
    expect: { attended: 1, averageMinutes: 62.1 },
  },
  {
    what: 'registrants with a join time and nothing that says who came',
    lines: [
      'Name|Email|Registration Time|Join Time|Leave Time',
      'Ada|ada@example.com|2026-10-01 10:00|2026-10-26 18:00|2026-10-26 18:30',
      'Bo|bo@example.com|2026-10-01 10:00||',
      'Cy|cy@example.com|2026-10-01 10:00|-|-',
    ],
    expect: { attended: 1, averageMinutes: 30 },
  },
]
