import type { Case } from '../unseen-table.ts'

/** Tools for events that nobody has described, in several languages and with habits of their own. */
export const undescribedEventTools: readonly Case[] = [
  {
    what: 'Eventbrite in Italian',
    lines: [
      "N. ordine|Data dell'ordine|Nome|Cognome|Indirizzo e-mail|Quantità|Tipo di biglietto|N. partecipante|Stato partecipante",
      '991|12/10/2026 10:00|Ada|E|ada@example.com|1|Standard|11|Parteciperà',
      '992|13/10/2026 10:00|Bo|E|bo@example.com|1|Standard|12|Check-in effettuato',
      '993|14/10/2026 10:00|Cy|E|cy@example.com|1|Standard|13|Non parteciperà',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Eventbrite in Dutch',
    lines: [
      'Bestelnr.|Besteldatum|Voornaam|Achternaam|E-mailadres|Aantal|Tickettype|Deelnemernr.|Status deelnemer',
      '991|12-10-2026 10:00|Ada|E|ada@example.com|1|Standaard|11|Neemt deel',
      '992|13-10-2026 10:00|Bo|E|bo@example.com|1|Standaard|12|Ingecheckt',
      '993|14-10-2026 10:00|Cy|E|cy@example.com|1|Standaard|13|Terugbetaald',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Eventbrite in Portuguese',
    lines: [
      'N.º do pedido|Data do pedido|Nome|Sobrenome|E-mail|Quantidade|Tipo de ingresso|N.º do participante|Status do participante',
      '991|12/10/2026 10:00|Ada|E|ada@example.com|1|Padrão|11|Participará',
      '992|13/10/2026 10:00|Bo|E|bo@example.com|1|Padrão|12|Check-in feito',
      '993|14/10/2026 10:00|Cy|E|cy@example.com|1|Padrão|13|Cancelado',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Bizzabo',
    lines: [
      'Registration ID|First Name|Last Name|Email|Company|Job Title|Ticket Name|Registration Status|Check-in Status|Check-in Date|Registration Date',
      'r1|Ada|E|ada@example.com|Acme|Dev|GA|Attending|Checked-in|10/26/2026 18:00|10/13/2026 10:00',
      'r2|Bo|E|bo@example.com|Acme|Dev|GA|Attending|Not checked-in||10/14/2026 10:00',
      'r3|Cy|E|cy@example.com|Acme|Dev|GA|Not attending|Not checked-in||10/14/2026 10:00',
      'r4|Di|E|di@example.com|Acme|Dev|GA|Pending|Not checked-in||10/14/2026 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, pending: 1 },
  },
  {
    what: 'Cvent invitees',
    lines: [
      'First Name|Last Name|Email Address|Company Name|Confirmation Number|Registration Type|Invitee Status|Participant|Registration Date',
      'Ada|E|ada@example.com|Acme|ABC1|Attendee|Accepted|Yes|10/13/2026 10:00 AM',
      'Bo|E|bo@example.com|Acme|ABC2|Attendee|Accepted|No|10/14/2026 10:00 AM',
      'Cy|E|cy@example.com|Acme|ABC3|Attendee|Cancelled|No|10/14/2026 10:00 AM',
      'Di|E|di@example.com|Acme||Attendee|No Response|No|',
      'Ed|E|ed@example.com|Acme||Attendee|Declined|No|',
      'Fi|E|fi@example.com|Acme|ABC4|Attendee|Waitlisted|No|10/15/2026 10:00 AM',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, invited: 1, declined: 1, waitlisted: 1 },
  },
  {
    what: 'GoToWebinar in German, as a table',
    lines: [
      'Teilgenommen|Nachname|Vorname|E-Mail-Adresse|Registrierungsdatum|Beitrittszeit|Austrittszeit|Dauer der Sitzung (Minuten)',
      'Ja|E|Ada|ada@example.com|13.10.2026 10:00|26.10.2026 18:00|26.10.2026 18:40|40',
      'Nein|E|Bo|bo@example.com|13.10.2026 10:00|--|--|--',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 1, averageMinutes: 40 },
  },
  {
    what: 'Webex registrations with invitation status',
    lines: [
      'First Name|Last Name|Email Address|Registration status|Registration Date|Attended|Company',
      'Ada|E|ada@example.com|Approved|10/13/2026 10:00|Yes|Acme',
      'Bo|E|bo@example.com|Approved|10/14/2026 10:00|No|Acme',
      'Cy|E|cy@example.com|Rejected|10/14/2026 10:00|No|Acme',
      'Di|E|di@example.com|Pending|10/14/2026 10:00|No|Acme',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, pending: 1 },
  },
  {
    what: 'Riverside, with a live audience',
    lines: [
      'Name|Email|Registered at|Joined live|Watch time (minutes)|Watched recording',
      'Ada|ada@example.com|2026-10-13 10:00|Yes|42|No',
      'Bo|bo@example.com|2026-10-13 10:00|No||Yes',
    ],
    expect: { attended: 1, averageMinutes: 42 },
  },
  {
    what: 'Tito attendees with a check-in list beside them',
    lines: [
      'Ticket Reference|First Name|Last Name|Email|Ticket Type|State|Checked In At|Created At',
      'A-1|Ada|E|ada@example.com|Std|complete|2026-10-26 18:00:00 UTC|2026-10-13 10:00:00 UTC',
      'A-2|Bo|E|bo@example.com|Std|complete||2026-10-13 10:00:00 UTC',
      'A-3|||| Std|incomplete||2026-10-13 10:00:00 UTC',
      'A-4|Di|E|di@example.com|Std|void||2026-10-13 10:00:00 UTC',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'Brella',
    lines: [
      'First name|Last name|Email|Company|Join code|Joined|Joined at|Attendee group',
      'Ada|E|ada@example.com|Acme|X1|Yes|2026-10-20 10:00|Guests',
      'Bo|E|bo@example.com|Acme|X2|No||Guests',
    ],
    expect: { rows: 2, asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] },
  },
  {
    what: 'a form of HubSpot',
    lines: [
      'Submission Date|First Name|Last Name|Email|Company name|Conversion Page|Will you attend in person?',
      '2026-10-13 10:00|Ada|E|ada@example.com|Acme|https://example.com|Yes',
      '2026-10-14 10:00|Bo|E|bo@example.com|Acme|https://example.com|No',
    ],
    expect: { registered: 1, declined: 1, attended: null },
  },
  {
    what: 'contacts of HubSpot with a marketing event',
    lines: [
      'Record ID|First Name|Last Name|Email|Attendance state|Registered at|Joined at|Left at',
      '101|Ada|E|ada@example.com|Attended|2026-10-13 10:00|2026-10-26 18:00|2026-10-26 18:30',
      '102|Bo|E|bo@example.com|No show|2026-10-13 10:00||',
      '103|Cy|E|cy@example.com|Cancelled|2026-10-13 10:00||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, averageMinutes: 30 },
  },
  {
    what: 'a campaign of Salesforce',
    lines: [
      'Member ID|First Name|Last Name|Email|Company|Member Status|Responded|Member First Responded Date',
      'm1|Ada|E|ada@example.com|Acme|Attended|1|10/26/2026',
      'm2|Bo|E|bo@example.com|Acme|Registered|1|10/14/2026',
      'm3|Cy|E|cy@example.com|Acme|Invited|0|',
      'm4|Di|E|di@example.com|Acme|No Show|1|10/14/2026',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, invited: 1 },
  },
  {
    what: 'Mobilize or a civic list: canceled signups and completed ones',
    lines: [
      'attendee first name|attendee last name|attendee email|signup status|attended|signup created time',
      'Ada|E|ada@example.com|CONFIRMED|true|2026-10-13 10:00:00 -0400',
      'Bo|E|bo@example.com|CONFIRMED|false|2026-10-13 10:00:00 -0400',
      'Cy|E|cy@example.com|CANCELLED||2026-10-13 10:00:00 -0400',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Calendly, whose cancellations are a column',
    lines: [
      'Event Type Name|Invitee Name|Invitee Email|Start Date & Time|Event Created Date & Time|Canceled|Marked as No-Show',
      'Office hours|Ada|ada@example.com|2026-10-26 18:00|2026-10-13 10:00|false|No',
      'Office hours|Bo|bo@example.com|2026-10-26 18:00|2026-10-13 10:00|true|No',
      'Office hours|Cy|cy@example.com|2026-10-26 18:00|2026-10-13 10:00|false|Yes',
    ],
    expect: { registered: 2, cancelled: 1, attended: 1, noShow: 1 },
  },
  {
    what: 'a shop that sells tickets, with prices',
    lines: [
      'Order|Date|Status|Customer|Customer email|Product|Quantity|Total',
      '1001|2026-10-13|completed|Ada E|ada@example.com|Ticket|2|40.00',
      '1002|2026-10-14|completed|Bo E|bo@example.com|Ticket|1|20.00',
      '1003|2026-10-14|refunded|Cy E|cy@example.com|Ticket|3|60.00',
    ],
    expect: { registered: 3, cancelled: 3, attended: null, anonymous: 3 },
  },
  {
    what: 'a French association with places reserved',
    lines: [
      'Nom|Prénom|E-mail|Nombre de places|Date de réservation|Statut',
      'E|Ada|ada@example.com|4|13/10/2026 10:00|Confirmé',
      'E|Bo|bo@example.com|1|14/10/2026 10:00|Annulé',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 4, cancelled: 1, anonymous: 3 },
  },
  {
    what: 'guests that are brought along stay guests',
    lines: [
      'Name|Email|RSVP|Plus ones',
      'Ada|ada@example.com|Yes|2',
      'Bo|bo@example.com|Yes|0',
      'Cy|cy@example.com|No|0',
    ],
    expect: { registered: 2, declined: 1, guests: 2, anonymous: 0 },
  },
  {
    what: 'LinkedIn event attendees',
    lines: [
      'First Name|Last Name|Headline|Profile URL|Email',
      'Ada|E|Dev|https://www.linkedin.com/in/ada|ada@example.com',
      'Bo|E|Dev|https://www.linkedin.com/in/bo|',
    ],
    expect: { rows: 2, asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] },
  },
  {
    what: 'a badge scanner at a booth',
    lines: [
      'Scan Time|First Name|Last Name|Email|Company|Rating|Notes',
      '2026-10-26 10:00|Ada|E|ada@example.com|Acme|3|hot',
      '2026-10-26 11:00|Bo|E|bo@example.com|Acme|2|',
      '2026-10-26 12:00|Ada|E|ada@example.com|Acme|3|again',
    ],
    expect: { rows: 3, attended: 2, registered: null },
  },
  {
    what: 'a sign-in sheet with signatures as ticks',
    lines: ['Nr|Name|E-Mail|Anwesend (x)', '1|Ada|ada@example.com|x', '2|Bo|bo@example.com|', '3|Cy|cy@example.com|X'],
    dialect: { delimiter: ';' },
    expect: { attended: 2 },
  },
  {
    what: 'two days of attendance side by side',
    lines: [
      'Name|Email|Status|Attended day 1|Attended day 2',
      'Ada|ada@example.com|Confirmed|Yes|No',
      'Bo|bo@example.com|Confirmed|No|Yes',
      'Cy|cy@example.com|Confirmed|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
]
