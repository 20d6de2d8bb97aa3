import type { Case } from '../unseen-table.ts'

/** Tools that sell or hand out tickets. */
export const tickets: readonly Case[] = [
  {
    what: 'Luma of 2026',
    lines: [
      'guest_id|name|first_name|last_name|email|phone_number|created_at|approval_status|checked_in_at|utm_source|referrer|referred_by|qr_code_url|amount|currency|coupon_code|ticket_type_id|ticket_name|What is your role?',
      'gst-1|Ada|Ada|E|ada@example.com||2026-10-01T10:00:00.000Z|approved|2026-10-26T18:00:00.000Z|x||||0|||t|Std|Dev',
      'gst-2|Bo|Bo|E|bo@example.com||2026-10-01T10:00:00.000Z|approved||||||0|||t|Std|',
      'gst-3|Cy|Cy|E|cy@example.com||2026-10-01T10:00:00.000Z|waitlist||||||0|||t|Std|',
      'gst-4|Di|Di|E|di@example.com||2026-10-01T10:00:00.000Z|invited||||||0||||| ',
      'gst-5|Ed|Ed|E|ed@example.com||2026-10-01T10:00:00.000Z|declined||||||0|||t|Std|',
      'gst-6|Fy|Fy|E|fy@example.com||2026-10-01T10:00:00.000Z|pending_approval||||||0|||t|Std|',
    ],
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1, waitlisted: 1, invited: 1, declined: 1, pending: 1 },
  },
  {
    what: 'Luma without name parts, resaved with semicolons and capitals',
    lines: [
      'Approval_Status|Name|Email|Checked_In_At|Ticket_Name|API_ID|Created_At',
      'Approved|Ada|ada@example.com|26.10.2026 18:00|Std|g-1|01.10.2026 10:00',
      'Approved|Bo|bo@example.com||Std|g-2|01.10.2026 10:00',
    ],
    dialect: { delimiter: ';', encoding: 'utf-8-mark' },
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'people of a Luma calendar, who are at no event',
    lines: [
      'api_id|name|first_name|last_name|email|first_seen_at|event_approved_count|event_checked_in_count|revenue|tags',
      'usr-1|Ada|Ada|E|ada@example.com|2026-10-01T10:00:00.000Z|2|1|0|',
      'usr-2|Bo|Bo|E|bo@example.com|2026-10-01T10:00:00.000Z|1|0|0|',
      'usr-3|Cy|Cy|E|cy@example.com|2026-10-01T10:00:00.000Z|1|1|0|',
    ],
    expect: { registered: null, attended: null },
  },
  {
    what: 'Eventbrite in German',
    lines: [
      'Bestellnummer|Bestelldatum|Vorname|Nachname|E-Mail|Anzahl|Preisstufe|Tickettyp|Teilnehmernummer|Gruppe|Bestellart|Währung|Gesamtbetrag|Teilnehmerstatus',
      '991|01.10.2026 10:00|Ada|Beispiel|ada@example.com|1||Standard|11||Kostenlose Bestellung|EUR|0,00|Eingecheckt',
      '992|01.10.2026 10:00|Bo|Beispiel|bo@example.com|1||Standard|12||Kostenlose Bestellung|EUR|0,00|Nimmt teil',
      '993|01.10.2026 10:00|Cy|Beispiel|cy@example.com|1||Standard|13||Kostenlose Bestellung|EUR|0,00|Nimmt nicht teil',
      '994|01.10.2026 10:00|Di|Beispiel|di@example.com|1||VIP|14||Eventbrite abgeschlossen|EUR|10,00|Rückerstattet',
    ],
    dialect: { delimiter: ';' },
    expect: { tool: 'eventbrite', report: 'attendees', registered: 2, attended: 1, noShow: 1, cancelled: 2 },
  },
  {
    what: 'Eventbrite in Spanish',
    lines: [
      'N.º de pedido|Fecha del pedido|Nombre|Apellidos|Correo electrónico|Cantidad|Tipo de entrada|N.º de asistente|Estado del asistente',
      '991|13/10/2026 10:00|Ada|E|ada@example.com|1|General|11|Acreditado',
      '992|13/10/2026 10:00|Bo|E|bo@example.com|1|General|12|Asistirá',
      '993|13/10/2026 10:00|Cy|E|cy@example.com|1|General|13|No asistirá',
      '994|13/10/2026 10:00|Di|E|di@example.com|1|General|14|Reembolsado',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 2 },
  },
  {
    what: 'Eventbrite in French',
    lines: [
      'N° de commande|Date de commande|Prénom|Nom de famille|E-mail|Quantité|Type de billet|N° de participant|Statut du participant',
      '991|13/10/2026 10:00|Ada|E|ada@example.com|1|Général|11|Participe',
      '992|13/10/2026 10:00|Bo|E|bo@example.com|1|Général|12|Participe',
      '993|13/10/2026 10:00|Cy|E|cy@example.com|1|Général|13|Remboursé',
    ],
    expect: { tool: 'eventbrite', registered: 2, cancelled: 1 },
  },
  {
    what: 'Eventbrite of 2024, with buyers beside attendees',
    lines: [
      'Order ID|Order date|Attendee status|Attendee first name|Attendee last name|Attendee email|Event name|Ticket quantity|Ticket type|Ticket price|Buyer first name|Buyer last name|Buyer email|Barcode number',
      '991|2026-10-01 10:00|Checked In|Ada|E|ada@example.com|Day|1|GA|0|Boss|B|boss@example.com|b1',
      '991|2026-10-01 10:00|Attending|Bo|E|bo@example.com|Day|1|GA|0|Boss|B|boss@example.com|b2',
      '991|2026-10-01 10:00|Attending|Cy|E|cy@example.com|Day|1|VIP|0|Boss|B|boss@example.com|b3',
      '992|2026-10-01 10:00|Transferred|Di|E|di@example.com|Day|1|VIP|0|Di|E|di@example.com|b4',
      '993|2026-10-01 10:00|Attending|Ed|E|ed@example.com|Day|1|VIP|0|Di|E|di@example.com|b5',
    ],
    expect: { tool: 'eventbrite', registered: 4, attended: 1, noShow: 3, cancelled: 1, title: 'Day' },
  },
  {
    what: 'Eventbrite, refunded and bought again with another type of ticket',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee #|Order Type|Attendee Status',
      '991|2026-10-01 10:00:12|Ada|E|ada@example.com|1|Early|11|Eventbrite Completed|Refunded',
      '992|2026-10-02 10:00:12|Ada|E|ada@example.com|1|VIP|12|Eventbrite Completed|Checked In',
      '993|2026-10-02 10:00:12|Bo|E|bo@example.com|1|VIP|13|Free Order|Deleted',
    ],
    expect: { tool: 'eventbrite', registered: 1, attended: 1, noShow: 0, cancelled: 1 },
  },
  {
    what: 'Meetup of 2025, as CSV',
    lines: [
      "Name|User ID|Title|Event Host|RSVP|Guests|RSVP'ed on|Joined Group on|URL of Member Profile",
      'Ada|user 1||No|Yes|1|2026-10-01 10:00|2025-01-01|https://www.meetup.com/members/1',
      'Bo|user 2||No|Waitlist|0|2026-10-01 10:00|2025-01-01|https://www.meetup.com/members/2',
      'Cy|user 3||No|No|0|2026-10-01 10:00|2025-01-01|https://www.meetup.com/members/3',
      'Ada|user 4||No|Yes|0|2026-10-01 10:00|2025-01-01|https://www.meetup.com/members/4',
    ],
    expect: {
      tool: 'meetup',
      report: 'event-rsvps',
      registered: 2,
      waitlisted: 1,
      declined: 1,
      attended: null,
      guests: 1,
    },
  },
  {
    what: 'Bevy of today, with other names of its dates',
    lines: [
      'Order number|Ticket number|First Name|Last Name|Email|Company|Ticket title|Ticket venue|Order date (UTC)|Check-in date (UTC)|Attendance type',
      'K1|T1|Ada|E|ada@example.com|Acme|General|Virtual|2026-10-01 10:00:00+00:00|2026-10-26 18:00:00+00:00|In person',
      'K2|T2|Bo|E|bo@example.com|Acme|General|Virtual|2026-10-01 10:00:00+00:00||Virtual',
    ],
    expect: { tool: 'bevy', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'Tito with a column for who has their ticket',
    lines: [
      'Number|Ticket Created Date|Ticket|Ticket Assigned|Ticket Full Name|Ticket Email|Event|Void Status|Ticket Reference|Unique Ticket URL|Order Reference|Order Email',
      '1|2026-10-01|Std|Yes|Ada|ada@example.com|Conf||A-1|https://x|A|boss@example.com',
      '2|2026-10-01|Std|No|||Conf||A-2|https://x|A|boss@example.com',
      '3|2026-10-01|Std|Yes|Bo|bo@example.com|Conf|Void|B-1|https://x|B|bo@example.com',
    ],
    expect: { tool: 'tito', registered: 2, attended: null, cancelled: 1, anonymous: 1 },
  },
  {
    what: 'Tito check-in list',
    lines: [
      'Reference|Ticket|Name|Email|Company|Checked in at|Checked out at',
      'A-1|Std|Ada|ada@example.com|Acme|2026-10-26 18:00:00 +0200|',
      'A-2|Std|Bo|bo@example.com|Acme||',
    ],
    expect: { attended: 1, registered: null, asks: ['eventTitle', 'startsAt', 'mapping'] },
  },
  {
    what: 'pretix check-in list',
    lines: [
      'Order code|Attendee name|Product|Price|Checked in|Checked out|Automatically checked in|Secret|Email|Phone number|Company|Voucher code|Order date|Order time|Requires special attention|Comment',
      'AAA|Ada|Std|0.00|2026-10-26 18:00:00||No|s1|ada@example.com|||||||',
      'AAA|Bo|Std|0.00|||No|s2|bo@example.com|||||||',
      'BBB|||0.00|||No|s3||||||||',
      'CCC|||0.00|2026-10-26 18:05:00||Yes|s4||||||||',
    ],
    expect: { tool: 'pretix', registered: 4, attended: 2, noShow: 2, anonymous: 2 },
  },
  {
    what: 'pretix check-in list in German, with orders that are not paid',
    lines: [
      'Bestellnummer|Name|Produkt|Preis|Eingecheckt|Automatisch eingecheckt|Bezahlt|Geheimnis|E-Mail|Bestelldatum',
      'AAA|Ada|Std|0,00|26.10.2026 18:00:00|Nein|Ja|s1|ada@example.com|13.10.2026',
      'AAB|Bo|Std|0,00||Nein|Ja|s2|bo@example.com|13.10.2026',
      'AAC|Cy|Std|0,00||Nein|Nein|s3|cy@example.com|13.10.2026',
    ],
    dialect: { delimiter: ';' },
    expect: { tool: 'pretix', registered: 2, pending: 1, attended: 1, noShow: 1 },
  },
  {
    what: 'Ticket Tailor',
    lines: [
      'Event name|Event start date|Order ID|Issued ticket ID|Name|Email|Ticket type|Status|Barcode|Checked in|Order date',
      'Day|2026-10-26|or_1|it_1|Ada|ada@example.com|GA|Valid|b1|Yes|2026-10-01 10:00',
      'Day|2026-10-26|or_2|it_2|Bo|bo@example.com|GA|Valid|b2|No|2026-10-01 10:00',
      'Day|2026-10-26|or_3|it_3|Cy|cy@example.com|GA|Void|b3|No|2026-10-01 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Universe',
    lines: [
      'Order ID|Order State|First Name|Last Name|Email|Ticket Type|Ticket State|Created At|Checked In At',
      '1|Paid|Ada|E|ada@example.com|GA|Paid|2026-10-01T10:00:00-04:00|2026-10-26T18:00:00-04:00',
      '2|Paid|Bo|E|bo@example.com|GA|Paid|2026-10-01T10:00:00-04:00|',
      '3|Cancelled|Cy|E|cy@example.com|GA|Cancelled|2026-10-01T10:00:00-04:00|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
