import type { Case } from '../unseen-table.ts'

/** Tickets and orders as shops for them export them, in other languages, versions and states. */
export const ticketShops: readonly Case[] = [
  {
    what: 'Eventbrite with every status, a blank guest and questions',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Quantity|Price Tier|Ticket Type|Attendee #|Group|Order Type|Currency|Total Paid|Fees Paid|Attendee Status|Did you attend last year?|Status of your company|Job Title',
      '100|2026-10-01 10:00|Ada|E|ada@example.com|1||GA|1||Free Order|EUR|0|0|Checked In|No|Cancelled|Dev',
      '100|2026-10-01 10:00|Info Requested|Info Requested|Info Requested|1||GA|2||Free Order|EUR|0|0|Attending|Info Requested|Info Requested|Info Requested',
      '100|2026-10-01 10:00|Info Requested|Info Requested|Info Requested|1||GA|3||Free Order|EUR|0|0|Attending|Info Requested|Info Requested|Info Requested',
      '101|2026-10-01 10:00|Cy|E|cy@example.com|1||GA|4||Free Order|EUR|0|0|Not Attending|Yes|Active|Dev',
      '102|2026-10-01 10:00|Di|E|di@example.com|1||GA|5||Free Order|EUR|0|0|Refunded|Yes|Active|Dev',
    ],
    expect: { tool: 'eventbrite', registered: 3, attended: 1, noShow: 2, cancelled: 2, anonymous: 2 },
  },
  {
    what: 'Eventbrite in French',
    lines: [
      'N° de commande|Date de la commande|Prénom|Nom de famille|E-mail|Quantité|Type de billet|N° de participant|Statut du participant',
      '100|01/10/2026 10:00|Ada|E|ada@example.com|1|Gratuit|1|Enregistré',
      '101|13/10/2026 10:00|Bo|E|bo@example.com|1|Gratuit|2|Participe',
      '102|13/10/2026 10:00|Cy|E|cy@example.com|1|Gratuit|3|Ne participe pas',
      '103|13/10/2026 10:00|Di|E|di@example.com|1|Gratuit|4|Remboursé',
    ],
    expect: { registered: 2, cancelled: 2 },
  },
  {
    what: 'Eventbrite in German',
    lines: [
      'Bestellnr.|Bestelldatum|Vorname|Nachname|E-Mail|Anzahl|Ticketart|Teilnehmernr.|Teilnehmerstatus',
      '100|01.10.2026 10:00|Ada|E|ada@example.com|1|Frei|1|Eingecheckt',
      '101|13.10.2026 10:00|Bo|E|bo@example.com|1|Frei|2|Nimmt teil',
      '102|13.10.2026 10:00|Cy|E|cy@example.com|1|Frei|3|Nimmt nicht teil',
      '103|13.10.2026 10:00|Di|E|di@example.com|1|Frei|4|Rückerstattet',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 2 },
  },
  {
    what: 'Tito with unassigned tickets, voids and a test',
    lines: [
      'Number|Ticket Created Date|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Ticket Company Name|Event|Void Status|Price|Ticket Reference|Tags|Unique Ticket URL|Unique Order URL|Order Reference|Order Name|Order Email|Order Completed Date|Will you attend the dinner?',
      '1|2026-10-01|GA|Ada E|Ada|E|ada@example.com|Acme|Conf||0|A-1||u1|o|A|Ada E|ada@example.com|2026-10-01|No',
      '2|2026-10-01|GA|||||Acme|Conf||0|A-2||u2|o|A|Ada E|ada@example.com|2026-10-01|',
      '3|2026-10-01|GA|||||Acme|Conf||0|A-3||u3|o|A|Ada E|ada@example.com|2026-10-01|',
      '4|2026-10-01|GA|Cy E|Cy|E|cy@example.com|Acme|Conf|Void|0|B-1||u4|o|B|Cy E|cy@example.com|2026-10-01|Yes',
    ],
    expect: { tool: 'tito', registered: 3, cancelled: 1, anonymous: 2, attended: null },
  },
  {
    what: 'a check-in list of pretix with payments',
    lines: [
      'Order code|Attendee name|Product|Price|Checked in|Checked out|Automatically checked in|Secret|E-mail|Company|Voucher code|Order date|Order time|Requires special attention|Paid|Seat',
      'A|Ada E|GA|0.00|2026-10-26 18:00:00||No|s1|ada@example.com|||2026-10-01|10:00|No|Yes|',
      'B|Bo E|GA|0.00|||No|s2|bo@example.com|||2026-10-01|10:00|No|Yes|',
      'C|Cy E|GA|0.00|2026-10-26 18:00:00|2026-10-26 19:00:00|No|s3|cy@example.com|||2026-10-01|10:00|Yes|Yes|',
    ],
    expect: { tool: 'pretix', registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'pretix positions in German with an order of three, two of them unnamed',
    lines: [
      'Veranstaltung|Bestellnummer|Positions-ID|Status|E-Mail|Telefonnummer|Bestelldatum|Bestellzeit|Produkt|Variante|Preis|Teilnehmername|Teilnehmer-E-Mail|Pseudonymisierungs-ID|Nimmst du am Abendessen teil?',
      'k|A|1|Bezahlt|ada@example.com||2026-10-01|10:00|GA||10,00|Ada E|ada@example.com|P1|Nein',
      'k|A|2|Bezahlt|ada@example.com||2026-10-01|10:00|GA||10,00|||P2|Ja',
      'k|A|3|Bezahlt|ada@example.com||2026-10-01|10:00|GA||10,00|||P3|Ja',
      'k|B|1|Storniert|bo@example.com||2026-10-01|10:00|GA||10,00|Bo E||P4|Ja',
      'k|C|1|Abgelaufen|cy@example.com||2026-10-01|10:00|GA||10,00|Cy E||P5|Ja',
      'k|D|1|Ausstehend|di@example.com||2026-10-01|10:00|GA||10,00|Di E||P6|Ja',
    ],
    dialect: { delimiter: ';', quoting: 'all' },
    expect: { registered: 3, cancelled: 2, pending: 1, anonymous: 5, attended: null },
  },
  {
    what: 'alf.io with states in capitals',
    lines: [
      'ID|Creation|Category|Event|Status|OriginalPrice|PaidPrice|Discount|VAT|VATIncluded|ReservationID|Full Name|First Name|Last Name|E-Mail|Locked|Language|Confirmation|Billing Address|Payment Method',
      't1|2026-10-01T10:00:00|GA|conf|CHECKED_IN|0|0|0|0|NONE|r1|Ada E|Ada|E|ada@example.com|false|en|2026-10-01T10:00:00||NONE',
      't2|2026-10-01T10:00:00|GA|conf|ACQUIRED|0|0|0|0|NONE|r2|Bo E|Bo|E|bo@example.com|false|en|2026-10-01T10:00:00||NONE',
      't3|2026-10-01T10:00:00|GA|conf|TO_BE_PAID|0|0|0|0|NONE|r3|Cy E|Cy|E|cy@example.com|false|en|2026-10-01T10:00:00||ON_SITE',
      't4|2026-10-01T10:00:00|GA|conf|CANCELLED|0|0|0|0|NONE|r4|Di E|Di|E|di@example.com|false|en|2026-10-01T10:00:00||NONE',
    ],
    expect: { tool: 'alf-io', attended: 1, cancelled: 1 },
  },
  {
    what: 'orders of Ticket Tailor with what was given back',
    lines: [
      'Order ID|Order date|Name|Email|Number of tickets|Order total|Order status|Refunded amount',
      'or_1|2026-10-01|Ada|ada@example.com|3|30.00|Completed|0.00',
      'or_2|2026-10-01|Bo|bo@example.com|2|20.00|Refunded|20.00',
      'or_3|2026-10-01|Cy|cy@example.com|1|10.00|Completed|0.00',
    ],
    expect: { registered: 4, cancelled: 2, attended: null },
  },
  {
    what: 'Konfhub with payment and check-in',
    lines: [
      'Booking Id|Registration Id|Name|Email Address|Ticket Name|Registered At|Registration Status|Payment Status|Check-in Status|Checked-in At',
      'B1|R1|Ada|ada@example.com|Free|2026-10-01 10:00|Registered|Free|Checked-in|2026-10-26 18:00',
      'B2|R2|Bo|bo@example.com|Free|2026-10-01 10:00|Registered|Free|Not checked-in|',
      'B3|R3|Cy|cy@example.com|Free|2026-10-01 10:00|Cancelled|Free|Not checked-in|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Townscript with registrations that failed',
    lines: [
      'Registration Id|Registration Timestamp|Name|Email Id|Ticket Name|Amount|Registration Status|Attended',
      'R1|01-10-2026 10:00|Ada|ada@example.com|Free|0|SUCCESS|Yes',
      'R2|13-10-2026 10:00|Bo|bo@example.com|Free|0|SUCCESS|No',
      'R3|13-10-2026 10:00|Cy|cy@example.com|Free|0|CANCELLED|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Even3 with accreditation',
    lines: [
      'Nome|E-mail|Categoria de inscrição|Data de inscrição|Situação da inscrição|Credenciado|Participou de outras edições?',
      'Ada|ada@example.com|Estudante|01/10/2026 10:00|Confirmada|Sim|Não',
      'Bo|bo@example.com|Estudante|13/10/2026 10:00|Confirmada|Não|Sim',
      'Cy|cy@example.com|Estudante|13/10/2026 10:00|Pendente|Não|Sim',
      'Di|di@example.com|Estudante|13/10/2026 10:00|Cancelada|Não|Sim',
    ],
    dialect: { delimiter: ';', encoding: 'windows-1252' },
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1, cancelled: 1 },
  },
  {
    what: 'HelloAsso, whose payer pays for others',
    lines: [
      'Référence commande|Date de la commande|Statut de la commande|Nom participant|Prénom participant|Nom payeur|Prénom payeur|Email payeur|Moyen de paiement|Billet|Numéro de billet|Tarif|Montant tarif|Code Promo',
      '1001|01/10/2026 10:00|Validé|E|Ada|E|Ada|ada@example.com|Carte bancaire|oui|901|Plein|10,00|',
      '1001|01/10/2026 10:00|Validé|E|Bo|E|Ada|ada@example.com|Carte bancaire|oui|902|Plein|10,00|',
      '1002|13/10/2026 10:00|Remboursé|F|Cy|F|Cy|cy@example.com|Carte bancaire|oui|903|Plein|10,00|',
    ],
    dialect: { delimiter: ';', encoding: 'utf-8-mark' },
    expect: { registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'Kommunity in Turkish',
    lines: [
      'Ad Soyad|E-posta|Kayıt Tarihi|Durum|Katıldı mı?',
      'Ada E|ada@example.com|01.10.2026 10:00|Onaylandı|Evet',
      'Bo E|bo@example.com|13.10.2026 10:00|Onaylandı|Hayır',
      'Cy E|cy@example.com|13.10.2026 10:00|İptal edildi|Hayır',
      'Di E|di@example.com|13.10.2026 10:00|Beklemede|Hayır',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'XING events with codes at the door',
    lines: [
      'Ticketnummer|Barcode|Anrede|Vorname|Nachname|E-Mail|Firma|Ticketkategorie|Ticketstatus|Eincheckzeit',
      '1|b1|Frau|Ada|E|ada@example.com|Acme|Frei|gültig|26.10.2026 18:00',
      '2|b2|Herr|Bo|E|bo@example.com|Acme|Frei|gültig|',
      '3|b3|Herr|Cy|E|cy@example.com|Acme|Frei|storniert|',
    ],
    dialect: { delimiter: ';', encoding: 'windows-1252' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Meetup with its questions at the end',
    lines: [
      'Name|User ID|Title|Event Host|RSVP|Guests|RSVPed on|Joined Group on|URL of Member Profile|Did you attend last year?|Will you attend the dinner?|How many friends do you bring?',
      'Hanna|user 9|Organizer|Yes|Yes|0|October 1, 2026 10:00 AM|January 1, 2025|u9|Yes|Yes|0',
      'Ada|user 1||No|Yes|1|October 1, 2026 10:00 AM|January 1, 2025|u1|No|No|3',
      'Bo|user 2||No|Yes|0|October 1, 2026 10:00 AM|January 1, 2025|u2|Yes|Yes|0',
      'Cy|user 3||No|No|0|October 1, 2026 10:00 AM|January 1, 2025|u3|Yes|Yes|0',
    ],
    dialect: { delimiter: '\t' },
    fileName: 'rsvps.xls',
    expect: { tool: 'meetup', declined: 1, guests: 1, attended: null },
  },
  {
    what: 'Bevy in another order of columns, with the address of the platform',
    lines: [
      'First Name|Last Name|Email|Company|Title|Order number|Ticket number|Ticket title|Paid date (UTC)|Checkin Date (UTC)|Ticket venue|Have you attended before?',
      'Ada|E|ada@example.com|Acme|Dev|O1|T1|In person|2026-10-01 10:00:00+00:00|2026-10-26 18:00:00+00:00|In-person|No',
      'Bo|E|bo@example.com|Acme|Dev|O2|T2|In person|2026-10-01 10:00:00+00:00||In-person|Yes',
    ],
    expect: { tool: 'bevy', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'Partiful with plus ones and withdrawn guests',
    lines: [
      'Name|Status|RSVP date|Is plus one of|Did you come last year?',
      'Ada|Going|2026-10-01 10:00||No',
      'Bo|Going|2026-10-01 10:00|Ada|Yes',
      'Cy|Maybe|2026-10-01 10:00||Yes',
      "Di|Can't Go|2026-10-01 10:00||Yes",
      'Eb|Waitlist|2026-10-01 10:00||Yes',
    ],
    expect: { tool: 'partiful', registered: 2, declined: 1, waitlisted: 1, attended: null },
  },
  {
    what: 'Devpost registrants of a hackathon',
    lines: [
      'Registered At|First Name|Last Name|Email|Screen Name|Do you have teammates?|Occupation|Attended a hackathon before?',
      '2026-10-01 10:00|Ada|E|ada@example.com|ada|Yes|Student|No',
      '2026-10-01 10:00|Bo|E|bo@example.com|bo|No|Student|Yes',
    ],
    // Everybody stands in it; whether as registered, a person says.
    expect: { registered: null, attended: null, asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] },
  },
  {
    what: 'a ticket that was given to somebody else',
    lines: [
      'Ticket code|Name|Email|Status|Transferred to',
      'T1|Ada|ada@example.com|Transferred|bo@example.com',
      'T2|Bo|bo@example.com|Valid|',
      'T3|Cy|cy@example.com|Valid|',
    ],
    expect: { registered: 2 },
  },
  {
    what: 'Doorkeeper in Japanese',
    lines: [
      'チケット番号|名前|メールアドレス|チケット|ステータス|申込日時|出席',
      '1|あだ|ada@example.com|一般|参加確定|2026/10/01 10:00|出席',
      '2|ぼー|bo@example.com|一般|参加確定|2026/10/01 10:00|欠席',
      '3|しー|cy@example.com|一般|キャンセル|2026/10/01 10:00|',
      '4|でぃ|di@example.com|一般|キャンセル待ち|2026/10/01 10:00|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'Eventbrite in Spanish',
    lines: [
      'N.º de pedido|Fecha del pedido|Nombre|Apellidos|Correo electrónico|Cantidad|Tipo de entrada|N.º de asistente|Estado del asistente',
      '100|01/10/2026 10:00|Ada|E|ada@example.com|1|Gratis|1|Asistirá',
      '101|13/10/2026 10:00|Bo|E|bo@example.com|1|Gratis|2|Asistirá',
      '102|13/10/2026 10:00|Cy|E|cy@example.com|1|Gratis|3|No asistirá',
      '103|13/10/2026 10:00|Di|E|di@example.com|1|Gratis|4|Reembolsado',
    ],
    expect: { registered: 2, cancelled: 2 },
  },
  {
    what: 'a tool of a student with orders of several and who came of each',
    lines: [
      'Ticket ID|Student Name|Email|Payment Status|Checked In|Check-in Time',
      'T1|Ada|ada@example.com|PAID|Yes|26/10/2026, 18:00:00',
      'T2|Bo|bo@example.com|PENDING|No|',
      'T3|Cy|cy@example.com|PAID|No|',
      'T4|Di|di@example.com|REFUNDED|No|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1, cancelled: 1 },
  },
  {
    what: 'tickets that were validated',
    lines: [
      'Ticket Number|Attendee Name|Attendee Email|Ticket Type|Validated',
      '1|Ada|ada@example.com|GA|true',
      '2|Bo|bo@example.com|GA|false',
    ],
    // Whether at the door, or when it was paid.
    expect: { registered: null, attended: null },
  },
  {
    what: 'an RSVP list of an app with both a state and a check-in',
    lines: [
      'RSVP ID|Full Name|Email|Phone|RSVP Status|Checked In|Check-In Time|Submitted Date|Ticket for friend',
      '1|Ada|ada@example.com||Confirmed|Yes|10/26/2026 18:00|10/01/2026|Yes',
      '2|Bo|bo@example.com||Confirmed|No||10/13/2026|No',
      '3|Cy|cy@example.com||Waitlisted|No||10/13/2026|No',
      '4|Di|di@example.com||Cancelled|No||10/13/2026|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1, cancelled: 1 },
  },
  {
    what: 'a shop with codes, of which some were never used',
    lines: [
      'Barcode|Holder|E-mail|Ticket|Status|Used on',
      'b1|Ada|ada@example.com|GA|Used|2026-10-26 18:00',
      'b2|Bo|bo@example.com|GA|Unused|',
      'b3|Cy|cy@example.com|GA|Voided|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'orders that were paid back in part',
    lines: [
      'Order|Name|Email|Tickets|Order status',
      '1|Ada|ada@example.com|2|Paid',
      '2|Bo|bo@example.com|2|Partially refunded',
    ],
    // How many of the two were given back is not said.
    expect: { codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'RainFocus with a registration that was not finished',
    lines: [
      'Registration ID|First Name|Last Name|Email|Company Name|Registration Status|Registration Date|Checked In|Check-In Date',
      '1|Ada|E|ada@example.com|Acme|Registered|2026-10-01|Yes|2026-10-26 09:00',
      '2|Bo|E|bo@example.com|Acme|Registered|2026-10-01|No|',
      '3|Cy|E|cy@example.com|Acme|Incomplete|2026-10-01|No|',
      '4|Di|E|di@example.com|Acme|Cancelled|2026-10-01|No|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1, cancelled: 1 },
  },
]
