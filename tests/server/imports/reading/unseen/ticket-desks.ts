import type { Case } from '../unseen-table.ts'

/** Tickets, orders and check-ins of shops and desks in many countries. */
export const ticketDesks: readonly Case[] = [
  {
    what: 'Ticket Tailor: issued and voided tickets',
    lines: [
      'Ticket ID|Order ID|Order date|Ticket type|Barcode|Status|First name|Last name|Email|Checked in|Check-in time',
      'it_1|or_1|2026-10-01|Free|A1|Valid|Ada|E|ada@example.com|Yes|2026-10-26 18:00',
      'it_2|or_2|2026-10-01|Free|A2|Valid|Bo|E|bo@example.com|No|',
      'it_3|or_3|2026-10-02|Free|A3|Void|Cy|E|cy@example.com|No|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Humanitix: attendees of orders, one refunded',
    lines: [
      'Order ID|Order Date|Status|First Name|Last Name|Email|Ticket Type|Ticket ID|Checked in|Checked in at',
      'A1|01/10/2026 10:00|Complete|Ada|E|ada@example.com|GA|1|Yes|26/10/2026 18:01',
      'A1|01/10/2026 10:00|Complete|Bo|E|bo@example.com|GA|2|No|',
      'A2|13/10/2026 10:00|Refunded|Cy|E|cy@example.com|GA|3|No|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Universe: a row for each cost item, guests by name of the buyer',
    lines: [
      'Order ID|Buyer First Name|Buyer Last Name|Buyer Email|Guest First Name|Guest Last Name|Guest Email|Ticket Name|Order State|Checked In At',
      'O1|Ada|E|ada@example.com|Ada|E|ada@example.com|GA|closed|2026-10-26 18:00:00 -0400',
      'O1|Ada|E|ada@example.com|Bo|F|bo@example.com|GA|closed|',
      'O2|Cy|G|cy@example.com|Cy|G|cy@example.com|GA|cancelled|',
    ],
    expect: { rows: 3, attended: 1, cancelled: 1 },
  },
  {
    what: 'Weezevent: participants with a scan, in French',
    lines: [
      'N° billet|Nom|Prénom|E-mail|Tarif|Date de commande|État|Scanné|Date du scan',
      '1|E|Ada|ada@example.com|Gratuit|01/10/2026 10:00|Validé|Oui|26/10/2026 18:00',
      '2|E|Bo|bo@example.com|Gratuit|13/10/2026 10:00|Validé|Non|',
      '3|E|Cy|cy@example.com|Gratuit|13/10/2026 10:00|Annulé|Non|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'HelloAsso: who paid is not who takes part',
    lines: [
      'Référence commande|Date de la commande|Statut de la commande|Nom participant|Prénom participant|Nom payeur|Prénom payeur|Email payeur|Tarif|Montant tarif',
      '100|01/10/2026 10:00|Validé|E|Ada|E|Ada|ada@example.com|Plein|0,00',
      '100|01/10/2026 10:00|Validé|F|Bo|E|Ada|ada@example.com|Plein|0,00',
      '101|14/10/2026 10:00|Remboursé|G|Cy|G|Cy|cy@example.com|Plein|0,00',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 3, registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'XING Events: the list of participants',
    lines: [
      'Ticket-ID|Bestellnummer|Kaufdatum|Anrede|Vorname|Nachname|E-Mail|Kategorie|Ticketstatus|Check-in',
      '1|B1|01.10.2026|Frau|Ada|E|ada@example.com|Frei|gültig|26.10.2026 18:00',
      '2|B2|02.10.2026|Herr|Bo|E|bo@example.com|Frei|gültig|',
      '3|B3|13.10.2026|Herr|Cy|E|cy@example.com|Frei|storniert|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Sympla: participants in Portuguese',
    lines: [
      'Nº ingresso|Nome|Sobrenome|Tipo de ingresso|Valor|Data compra|Nº pedido|Email|Estado de pagamento|Check-in|Data Check-in',
      'AB1|Ada|E|Grátis|0,00|01/10/2026 10:00|P1|ada@example.com|Aprovado|Sim|26/10/2026 18:00',
      'AB2|Bo|E|Grátis|0,00|13/10/2026 10:00|P2|bo@example.com|Aprovado|Não|',
      'AB3|Cy|E|Grátis|0,00|13/10/2026 10:00|P3|cy@example.com|Cancelado|Não|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Even3: inscritos e credenciamento',
    lines: [
      'Nome completo|E-mail|Data da inscrição|Situação da inscrição|Credenciado|Data do credenciamento',
      'Ada E|ada@example.com|01/10/2026|Confirmada|Sim|26/10/2026 18:00',
      'Bo E|bo@example.com|13/10/2026|Confirmada|Não|',
      'Cy E|cy@example.com|13/10/2026|Aguardando pagamento|Não|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1 },
  },
  {
    what: 'Peatix: sales in Japanese with 参加 and 欠席',
    lines: [
      'チケットID|お名前|メールアドレス|チケット|申込日時|ステータス|受付',
      '1|阿田|ada@example.com|無料|2026/10/01 10:00|確定|済',
      '2|坊田|bo@example.com|無料|2026/10/02 10:00|確定|',
      '3|椎田|cy@example.com|無料|2026/10/02 10:00|キャンセル|',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'Doorkeeper: participants with a check-in',
    lines: [
      '名前|メールアドレス|参加票番号|申込日時|状態|チェックイン日時',
      '阿田|ada@example.com|1|2026-10-01 10:00|参加登録済み|2026-10-26 18:00',
      '坊田|bo@example.com|2|2026-10-02 10:00|参加登録済み|',
      '椎田|cy@example.com|3|2026-10-02 10:00|キャンセル済み|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'TECH PLAY: 補欠 waits',
    lines: [
      '受付番号|表示名|メールアドレス|参加枠|申込日|参加ステータス|出欠',
      '1|ada|ada@example.com|一般|2026/10/01|参加|出席',
      '2|bo|bo@example.com|一般|2026/10/02|参加|欠席',
      '3|cy|cy@example.com|一般|2026/10/03|補欠|',
      '4|di|di@example.com|一般|2026/10/03|キャンセル|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1, cancelled: 1 },
  },
  {
    what: 'Konfhub: bookings in India with a 12-hour clock',
    lines: [
      'Booking ID|Registered At|Ticket Name|Attendee Name|Attendee Email|Booking Status|Check-In Status|Check-In Time',
      'K1|01-10-2026 10:15 AM|Free|Ada|ada@example.com|Confirmed|Checked In|26-10-2026 06:05 PM',
      'K2|14-10-2026 10:15 AM|Free|Bo|bo@example.com|Confirmed|Not Checked In|',
      'K3|14-10-2026 11:15 AM|Free|Cy|cy@example.com|Cancelled|Not Checked In|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Townscript: a group of one buyer with a count',
    lines: [
      'Registration Id|Name|Email Id|Ticket Name|No. of Tickets|Registration Time|Registration Status',
      'R1|Ada|ada@example.com|Free|3|2026-10-01 10:00:00|Success',
      'R2|Bo|bo@example.com|Free|1|2026-10-02 10:00:00|Success',
      'R3|Cy|cy@example.com|Free|2|2026-10-02 10:00:00|Failed',
    ],
    expect: { rows: 3, registered: 4 },
  },
  {
    what: 'Accelevents: buyer and holder, one on the waiting list',
    lines: [
      'Holder First Name|Holder Last Name|Holder Email|Buyer Email|Ticket Type|Order Number|Order Date|Ticket Status|Check-in Date',
      'Ada|E|ada@example.com|ada@example.com|GA|1|10/01/2026|Registered|10/26/2026 06:00 PM',
      'Bo|E|bo@example.com|ada@example.com|GA|1|10/01/2026|Registered|',
      'Cy|E|cy@example.com|cy@example.com|GA|2|10/13/2026|Deleted|',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Eventzilla: attendees under lines with the name and day of the event',
    lines: [
      'Event: Fast queries night',
      'Event date: October 26, 2026 6:00 PM',
      '',
      'Ref #|Attendee Name|Attendee Email|Ticket Type|Order Date|Payment Status|Attended',
      '1|Ada|ada@example.com|Free|10/01/2026|Completed|Yes',
      '2|Bo|bo@example.com|Free|10/02/2026|Completed|No',
      '3|Cy|cy@example.com|Free|10/13/2026|Refunded|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Splash: an RSVP with plus ones and a status of check-in',
    lines: [
      'First Name|Last Name|Email|Status|Date RSVPed|Guests (Plus Ones)|Checked In At',
      'Ada|E|ada@example.com|Checked In|2026-10-01 10:00|1|2026-10-26 18:00',
      'Bo|E|bo@example.com|RSVP Yes|2026-10-02 10:00|0|',
      'Cy|E|cy@example.com|RSVP No|2026-10-02 10:00|0|',
      'Di|E|di@example.com|Waitlist|2026-10-03 10:00|0|',
      'Ed|E|ed@example.com|Invited||0|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, waitlisted: 1, invited: 1, guests: 1 },
  },
  {
    what: 'Cvent: the status of each invitee',
    lines: [
      'First Name|Last Name|Email Address|Invitee Status|Registration Date|Participant|Registration Type',
      'Ada|E|ada@example.com|Accepted|10/01/2026|Yes|Attendee',
      'Bo|E|bo@example.com|Accepted|10/02/2026|No|Attendee',
      'Cy|E|cy@example.com|Cancelled|10/13/2026|No|Attendee',
      'Di|E|di@example.com|No Response||No|Attendee',
      'Ed|E|ed@example.com|Declined||No|Attendee',
    ],
    expect: { rows: 5, registered: 2, cancelled: 1, declined: 1, invited: 1 },
  },
  {
    what: 'Bizzabo: contacts with the status of their ticket',
    lines: [
      'Order ID|Ticket ID|First name|Last name|Email|Ticket name|Registration status|Checked-in|Purchase date',
      '1|1|Ada|E|ada@example.com|GA|Confirmed|Checked-in|2026-10-01',
      '2|2|Bo|E|bo@example.com|GA|Confirmed|Not checked-in|2026-10-01',
      '3|3|Cy|E|cy@example.com|GA|Pending approval|Not checked-in|2026-10-02',
      '4|4|Di|E|di@example.com|GA|Rejected|Not checked-in|2026-10-02',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1, declined: 1 },
  },
  {
    what: 'Swapcard: people with a role in the event',
    lines: [
      'First name|Last name|Email|Group|Registration date|Check-in|Check-in date',
      'Ada|E|ada@example.com|Attendees|2026-10-01|Yes|2026-10-26 09:00',
      'Bo|E|bo@example.com|Attendees|2026-10-01|No|',
      'Sam|E|sam@example.com|Speakers|2026-10-01|Yes|2026-10-26 08:00',
      'Ex|E|ex@example.com|Exhibitors|2026-10-01|Yes|2026-10-26 08:00',
    ],
    expect: { rows: 4, registered: 3, attended: 2, noShow: 1, staff: 1 },
  },
  {
    what: 'Brella: who joined the app is not who came',
    lines: [
      'First name|Last name|Email|Joined at|Invite status|Checked in',
      'Ada|E|ada@example.com|2026-10-20 10:00|Joined|Yes',
      'Bo|E|bo@example.com|2026-10-21 10:00|Joined|No',
      'Cy|E|cy@example.com||Invited|No',
    ],
    expect: { rows: 3, attended: 1 },
  },
]
