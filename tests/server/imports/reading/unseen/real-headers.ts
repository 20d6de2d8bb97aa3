import type { Case } from '../unseen-table.ts'

/** Headers that tools of ticket and guest lists write, with people made up. */
export const realTickets: readonly Case[] = [
  {
    what: 'Luma guests with a QR code and questions, that begin with guest_id',
    lines: [
      'guest_id|name|first_name|last_name|email|phone_number|created_at|approval_status|checked_in_at|qr_code_url|utm_source|ticket_name|What organisation are you affiliated with?|What is your job title?|What is your LinkedIn profile?',
      'gst-1|Ada E|Ada|E|ada@example.com||2026-10-01T10:00:00.000Z|approved|2026-10-26T18:00:00.000Z|https://example.com/check-in/1|newsletter|Members|Acme|Engineer|example.com/ada',
      'gst-2|Bo E|Bo|E|bo@example.com||2026-10-02T10:00:00.000Z|approved||https://example.com/check-in/2|Direct / unknown|Members|Acme|Editor|',
      'gst-3|Cy E|Cy|E|cy@example.com||2026-10-02T10:00:00.000Z|pending||https://example.com/check-in/3||Waitlist|||',
      'gst-4|Di E|Di|E|di@example.com||2026-10-02T10:00:00.000Z|declined||https://example.com/check-in/4||Members|||',
    ],
    expect: { tool: 'luma', rows: 4, registered: 2, attended: 1, noShow: 1, pending: 1, declined: 1 },
  },
  {
    what: 'Luma guests with few columns',
    lines: [
      'guest_id|name|email|created_at|approval_status|checked_in_at|qr_code_url',
      'g1|Ada|ada@example.com|2026-10-01T00:00:00Z|approved|2026-10-26T18:00:00Z|https://example.com/check-in/1',
      'g2|Bo|bo@example.com|2026-10-01T00:00:00Z|approved||https://example.com/check-in/1',
    ],
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'guests with approval and registration apart',
    lines: [
      'Name|Email|Approval Status|Registration Status|Check-in Time|Ticket Type',
      'Ada|ada@example.com|approved|registered|2026-10-26 18:05|Member',
      'Bo|bo@example.com|approved|registered||Member',
      'Cy|cy@example.com|declined|registered||Member',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'connpass participants with payments',
    lines: [
      '参加枠名|ユーザー名|表示名|利用開始日|コメント|参加ステータス|出欠ステータス|PayPal取引ID|請求書ID|更新日時|受付番号',
      '一般|ada|あだ|2020-01-01|はじめて|参加|出席|||2026-10-01 10:00|1001',
      '一般|bo|ぼー|2020-01-01||参加|欠席|||2026-10-01 10:00|1002',
      '一般|cy|しー|2020-01-01||参加キャンセル||||2026-10-01 10:00|1003',
      'LT|di|でぃー|2020-01-01||補欠||||2026-10-01 10:00|1004',
    ],
    expect: { tool: 'connpass', rows: 4, registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'connpass participants with the time of arrival',
    lines: [
      '参加枠名|ユーザー名|表示名|利用開始日|コメント|参加ステータス|出欠ステータス|出席日時',
      '一般|ada|あだ|2020年01月01日||参加|出席|2026年10月26日 18:58',
      '一般|bo|ぼー|2020年01月01日||参加||',
      '一般|cy|しー|2020年01月01日||補欠||',
      '一般|di|でぃー|2020年01月01日||キャンセル||',
    ],
    expect: { tool: 'connpass', registered: 2, attended: 1, waitlisted: 1, cancelled: 1, codes: [] },
  },
  {
    what: 'connpass participants with a question, nobody marked yet',
    lines: [
      '参加枠名|ユーザー名|表示名|コメント|参加ステータス|出欠ステータス|リーダーをやりたい / I would like to lead|更新日時|受付番号',
      '一般|ada|あだ||参加||はい|2026-10-01 10:00|1001',
      '一般|bo|ぼー||参加||いいえ|2026-10-01 10:00|1002',
    ],
    expect: { tool: 'connpass', registered: 2, attended: null },
  },
  {
    what: 'Meetup attendees with attendance',
    lines: [
      'Name|Attendance|User ID|Title|Event Host|RSVP|Guests|RSVPed on|Joined Group on|URL of Member Profile|Notes',
      'Ada|Attended|user 1||No|Yes|0|October 1, 2026|May 1, 2020|https://example.com/1|',
      'Bo|No-show|user 2||No|Yes|0|October 1, 2026|May 1, 2020|https://example.com/2|',
      'Cy||user 3||No|No|0|October 1, 2026|May 1, 2020|https://example.com/3|',
    ],
    dialect: { delimiter: '\t' },
    expect: { tool: 'meetup', registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'Meetup attendees of whom nobody was marked',
    lines: [
      'Name|Attendance|User ID|Title|Event Host|RSVP|Guests|RSVPed on|Joined Group on|URL of Member Profile|Notes',
      'Ada||user 1||No|Yes|0|October 1, 2026|May 1, 2020|https://example.com/1|',
      'Bo||user 2||No|Yes|1|October 1, 2026|May 1, 2020|https://example.com/2|',
    ],
    dialect: { delimiter: '\t' },
    expect: { tool: 'meetup', registered: 2, attended: null },
  },
  {
    what: 'Tito tickets with the status of their void and discount',
    lines: [
      'Ticket Created Date|Ticket Last Updated Date|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Ticket Company Name|Ticket Phone Number|Event|Void Status|Price|Discount Status|Ticket Reference|Tags|Unique Ticket URL|Unique Order URL|Order Reference|Order Name|Order Email|Order Company Name',
      '2026-10-01|2026-10-01|GA|Ada E|Ada|E|ada@example.com|Acme||Conf||10||AB1-1||u|u|AB1|Ada E|ada@example.com|Acme',
      '2026-10-01|2026-10-01|GA|Bo E|Bo|E|bo@example.com|Acme||Conf||10||AB1-2||u|u|AB1|Ada E|ada@example.com|Acme',
      '2026-10-01|2026-10-02|GA|Cy E|Cy|E|cy@example.com|Acme||Conf|void|10||AB2-1||u|u|AB2|Cy E|cy@example.com|Acme',
    ],
    expect: { tool: 'tito', registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'Tito tickets with a mark of void only',
    lines: [
      'Number|Ticket Created Date|Ticket Last Updated Date|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Ticket Company Name|Event|Void|Price|Ticket Reference|Tags|Unique Ticket URL|Order Reference|Order Completed Date',
      '1|2026-10-01|2026-10-01|GA|Ada E|Ada|E|ada@example.com|Acme|Conf|no|10|AB1-1||u|AB1|2026-10-01',
      '2|2026-10-01|2026-10-01|GA|Bo E|Bo|E|bo@example.com|Acme|Conf|yes|10|AB1-2||u|AB1|2026-10-01',
    ],
    expect: { tool: 'tito', registered: 1, cancelled: 1, attended: null },
  },
  {
    what: 'Eventbrite attendees with the day they come, in short',
    lines: [
      'Attendee #|Date|Last Name|First Name|Email|QTY|Ticket Type|Date Attending|Order #',
      '501|2026-10-01|E|Ada|ada@example.com|1|GA|Oct 26, 2026 at 6:00 PM|1001',
      '502|2026-10-01|E|Bo|bo@example.com|1|GA|Oct 26, 2026 at 6:00 PM|1001',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: null, noShow: null },
  },
  {
    what: 'Eventbrite attendees with barcodes and telephone numbers',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee #|Barcode #|Attendee Status|Cell Phone',
      '1001|2026-09-20|Ada|E|ada@example.com|1|VIP|5001|500110001|Checked In|+1 555',
      '1002|2026-09-21|Bo|E|bo@example.com|1|GA|5002|500210002|Refunded|',
      '1003|2026-09-21|Cy|E|cy@example.com|1|GA|5003|500310003|Attending|',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Eventbrite orders of several tickets with a status',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Status',
      '2001|2026-10-24|Ada|E|ada@example.com|3|Family|Attending',
      '2002|2026-10-24|Bo|E|bo@example.com|2|Family|Attending',
      '2003|2026-10-24|Cy|E|cy@example.com|4|Family|Refunded',
    ],
    expect: { cancelled: 4, registered: 5, attended: null },
  },
  {
    what: 'Eventbrite attendees with a quantity of tickets',
    lines: [
      'Order ID|Attendee first name|Attendee last name|Attendee email|Ticket quantity',
      '3|Ada|E|ada@example.com|2',
      '4|Bo|E|bo@example.com|1',
    ],
    expect: { registered: 3, attended: null },
  },
  {
    what: 'attendees of an open source ticket shop',
    lines: [
      'ID|First Name|Last Name|Email|Status|Is Checked In|Checked In At|Product ID|Product Name|Event ID|Public ID|Short ID|Created Date|Last Updated Date|Notes',
      '1|Ada|E|ada@example.com|ACTIVE|Yes|2026-10-26 18:00:00|7|GA|3|A-1|a_1|2026-10-01 10:00:00|2026-10-26 18:00:00|',
      '2|Bo|E|bo@example.com|ACTIVE|No||7|GA|3|A-2|a_2|2026-10-01 10:00:00|2026-10-01 10:00:00|',
      '3|Cy|E|cy@example.com|CANCELLED|No||7|GA|3|A-3|a_3|2026-10-01 10:00:00|2026-10-02 10:00:00|',
      '4|Di|E|di@example.com|AWAITING_PAYMENT|No||7|GA|3|A-4|a_4|2026-10-01 10:00:00|2026-10-02 10:00:00|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'tickets of an open source reservation system',
    lines: [
      'ID|Creation|Category|Event|Status|OriginalPrice|PaidPrice|Discount|VAT|ReservationID|Full Name|First Name|Last Name|E-Mail|Locked|Language|Confirmation|Billing Address|Country Code|Payment ID|Payment Method',
      'a-1|2026-10-01T10:00|GA|conf|CHECKED_IN|10|10|0|0|r1|Ada E|Ada|E|ada@example.com|false|en|2026-10-01T10:01|Street 1|DE|p|STRIPE',
      'a-2|2026-10-01T10:00|GA|conf|ACQUIRED|10|10|0|0|r1|Bo E|Bo|E|bo@example.com|false|en|2026-10-01T10:01|Street 1|DE|p|STRIPE',
      'a-3|2026-10-01T10:00|GA|conf|TO_BE_PAID|10|10|0|0|r2|Cy E|Cy|E|cy@example.com|false|en|2026-10-01T10:01||DE||ON_SITE',
    ],
    expect: { tool: 'alf-io', registered: 3, attended: 1, noShow: 2, anonymous: 0 },
  },
  {
    what: 'participants of a federated calendar',
    lines: [
      'Participant name|Participant status|Participant registration date|Participant message',
      'Hanna (@hanna)|Creator|2026-10-01 10:00:00|',
      'Ada (@ada)|Participant|2026-10-01 10:00:00|Hello',
      'Anonymous participant|Participant|2026-10-01 10:00:00|',
      'Anonymous participant|Participant|2026-10-02 10:00:00|',
      'Bo (@bo)|Not approved|2026-10-01 10:00:00|',
      'Cy (@cy)|Rejected|2026-10-01 10:00:00|',
    ],
    expect: { tool: 'mobilizon', registered: 3, pending: 1, declined: 1, attended: null, anonymous: 6 },
  },
  {
    what: 'Partiful guests with a row for each plus one',
    lines: [
      'Name|Status|RSVP date|Did you enter your full name?|Invited By|Is Plus One Of',
      'Ada E|Going|2026-10-02 13:26:51|Yes||',
      'Bo|Going|2026-10-02 13:26:51||Ada E|Ada E',
      'Cy E|Maybe|2026-10-05 02:04:38|Yes||',
      "Di E|Can't Go|2026-10-05 02:04:38|Yes||",
      'Em E|Waitlist|2026-10-05 02:04:38|Yes||',
      'Fay E|Invited||||',
    ],
    expect: { tool: 'partiful', registered: 2, declined: 1, waitlisted: 1, invited: 1, attended: null },
  },
  {
    what: 'Peatix participants with sale and ticket numbers',
    lines: [
      '販売ID|ユーザーID|参加者名|アカウント名|注文日時|チケット名|枚数|チケットID|ステータス|割引コード|所属（会社名）',
      'S-1001|u1|会津 あだ|ada|2026/11/01 09:10|一般|1|T1|支払済||あ社',
      'S-1002|u2|会津 ぼー|bo|2026/11/01 10:00|一般|1|T2|支払済||',
      'S-1003|u3|会津 しー|cy|2026/11/01 10:00|一般|1|T3|キャンセル||',
    ],
    expect: { registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'Sympla participants with payment and coupon',
    lines: [
      'Nº ingresso|Nº pedido|Nome|Sobrenome|Email|Tipo de ingresso|Valor|Estado de pagamento|Data compra|Cupom de Desconto',
      'AB1|P1|Ada|E|ada@example.com|Inteira|R$ 10,00|Aprovado|01/10/2026 10:00|',
      'AB2|P1|Bo|E|bo@example.com|Inteira|R$ 10,00|Aprovado|01/10/2026 10:00|',
      'AB3|P2|Cy|E|cy@example.com|Inteira|R$ 10,00|Cancelado|13/10/2026 10:00|',
      'AB4|P3|Di|E|di@example.com|Inteira|R$ 10,00|Pendente|13/10/2026 10:00|',
    ],
    expect: { registered: 2, cancelled: 1, pending: 1, attended: null },
  },
  {
    what: 'Sympla orders that name the buyer as well as the participant',
    lines: [
      'Número do Pedido|Nome Comprador|Email Comprador|Nome Participante|Email Participante|Ingresso|Preço (R$)|Data do Pedido|Status',
      '1|Ada E|ada@example.com|Ada E|ada@example.com|Inteira|10,00|01/10/2026|Aprovado',
      '1|Ada E|ada@example.com|Bo E|bo@example.com|Inteira|10,00|01/10/2026|Aprovado',
      '2|Ada E|ada@example.com|Cy E|cy@example.com|Inteira|10,00|13/10/2026|Cancelado',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'a Sympla presence list',
    lines: [
      'Nº Ingresso|Participante|E-mail|Tipo de ingresso|Check-in|Data Check-in',
      'AB1|Ada E|ada@example.com|Inteira|Sim|26/10/2026 18:00',
      'AB2|Bo E|bo@example.com|Inteira|Não|',
    ],
    expect: { attended: 1, anonymous: 0 },
  },
  {
    what: 'registrations of a membership site',
    lines: [
      'Registration ID|Contact ID|Event ID|First name|Last name|Email|Registration date|Registration status|Cancellation date|Guests|Payment status',
      'R1|C1|E1|Ada|E|ada@example.com|10/01/2026 14:30|Confirmed||0|N/A',
      'R2|C2|E1|Bo|E|bo@example.com|10/13/2026 09:15|Confirmed||1|N/A',
      'R3|C3|E1|Cy|E|cy@example.com|10/13/2026 10:00|Cancelled|10/14/2026 08:00|0|N/A',
    ],
    expect: { rows: 3, registered: 2, cancelled: 1, guests: 1, attended: null },
  },
  {
    what: 'Calendly invitees beside their hosts',
    lines: [
      'User Name|User Email|Invitee Name|Invitee First Name|Invitee Last Name|Invitee Email|Event Type Name|Start Date & Time|End Date & Time|Event Created Date & Time|Canceled|Cancellation reason|Marked as No-Show',
      'Hanna|hanna@example.com|Ada E|Ada|E|ada@example.com|Workshop|2026-10-26 06:00 pm|2026-10-26 07:00 pm|2026-10-01 10:00 am|No||No',
      'Hanna|hanna@example.com|Bo E|Bo|E|bo@example.com|Workshop|2026-10-26 06:00 pm|2026-10-26 07:00 pm|2026-10-01 10:00 am|No||Yes',
      'Hanna|hanna@example.com|Cy E|Cy|E|cy@example.com|Workshop|2026-10-26 06:00 pm|2026-10-26 07:00 pm|2026-10-01 10:00 am|Yes|ill|No',
    ],
    expect: { tool: 'calendly', rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Calendly invitees with questions and the host behind, nobody marked as absent',
    lines: [
      'User Name|Team|Invitee Name|Invitee First Name|Invitee Last Name|Invitee Email|Invitee Time Zone|Text Reminder Number|Event Type Name|Start Date & Time|End Date & Time|Location|Event Created Date & Time|Canceled|Canceled By|Cancellation reason|Question 1|Response 1|UTM Source|Guest Email(s)|Invitee Reconfirmed|Marked as No-Show|User Email|Event UUID|Invitee UUID',
      'Hanna||Ada E|Ada|E|ada@example.com|Berlin||Workshop|2026-10-26 18:00|2026-10-26 19:00|Zoom|2026-10-01 10:00|false|||Why?|Fun|||No|No|hanna@example.com|e1|i1',
      'Hanna||Bo E|Bo|E|bo@example.com|Berlin||Workshop|2026-10-26 18:00|2026-10-26 19:00|Zoom|2026-10-01 10:00|true|Bo E|ill|Why?|||||No|hanna@example.com|e1|i2',
    ],
    expect: { tool: 'calendly', registered: 1, cancelled: 1, attended: null, noShow: null, title: 'Workshop' },
  },
  {
    what: 'buyers beside attendees',
    lines: [
      'Attendee Name|Email|Event|Ticket Type|Checked In|Checked In At|Buyer|Total Paid',
      'Ada|ada@example.com|Conf|GA|Yes|2026-10-26T18:00:00Z|Hanna|10',
      'Bo|bo@example.com|Conf|GA|No||Hanna|10',
    ],
    expect: { attended: 1, anonymous: 0 },
  },
  {
    what: 'registrations with codes, check-in and its method',
    lines: [
      'Registration Code|Event|Attendee Name|Email|Phone|Organization|Registration Date|Status|Check-in Status|Check-in Time|Check-in Method',
      'R1|Conf|Ada|ada@example.com||Acme|2026-10-01 10:00:00|confirmed|Checked In|2026-10-26 18:00:00|qr',
      'R2|Conf|Bo|bo@example.com||Acme|2026-10-01 10:00:00|confirmed|Not Checked In||',
      'R3|Conf|Cy|cy@example.com||Acme|2026-10-01 10:00:00|cancelled|Not Checked In||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
