import type { Case } from '../unseen-table.ts'

/** Large tools in other languages, and members of communities. */
export const toolsAbroad: readonly Case[] = [
  {
    what: 'Teams attendance in German',
    lines: [
      '1. Zusammenfassung',
      'Titel der Besprechung|Demo',
      'Anzahl der Teilnehmer|2',
      'Startzeit|26.10.26, 18:00:00',
      'Endzeit|26.10.26, 19:00:00',
      'Besprechungsdauer|1 Std. 0 Min. 0 s',
      '',
      '2. Teilnehmer',
      'Name|Erster Beitritt|Letztes Verlassen|Dauer der Besprechungsteilnahme|E-Mail|Teilnehmer-ID (UPN)|Rolle',
      'Hal|26.10.26, 17:59:00|26.10.26, 19:00:00|1 Std. 1 Min.|hal@example.com|hal@example.com|Organisator',
      'Ada|26.10.26, 18:00:00|26.10.26, 18:40:00|40 Min.|ada@example.com|ada@example.com|Referent',
      'Bo|26.10.26, 18:00:00|26.10.26, 18:20:00|20 Min.|bo@example.com|bo@example.com|Teilnehmer',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { tool: 'teams', registered: null, title: 'Demo', startsAt: '2026-10-26T18:00' },
  },
  {
    what: 'Teams attendance in Polish',
    lines: [
      '1. Podsumowanie',
      'Tytuł spotkania|Demo',
      'Uczestnicy, którzy wzięli udział|2',
      'Godzina rozpoczęcia|26.10.2026, 18:00:00',
      'Godzina zakończenia|26.10.2026, 19:00:00',
      '',
      '2. Uczestnicy',
      'Imię i nazwisko|Pierwsze dołączenie|Ostatnie opuszczenie|Czas trwania spotkania|Adres e-mail|Identyfikator uczestnika (UPN)|Rola',
      'Ada|26.10.2026, 18:00:00|26.10.2026, 18:40:00|40 min 0 s|ada@example.com|ada@example.com|Uczestnik',
      'Bo|26.10.2026, 18:00:00|26.10.2026, 18:20:00|20 min 0 s|bo@example.com|bo@example.com|Uczestnik',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'Teams attendance in French',
    lines: [
      '1. Résumé',
      'Titre de la réunion|Démo',
      'Participants|2',
      'Heure de début|26/10/2026 18:00:00',
      'Heure de fin|26/10/2026 19:00:00',
      '',
      '2. Participants',
      'Nom|Première connexion|Dernière déconnexion|Durée de la réunion|E-mail|ID de participant (UPN)|Rôle',
      'Ada|26/10/2026 18:00:00|26/10/2026 18:40:00|40 min 0 s|ada@example.com|ada@example.com|Participant',
      'Bo|26/10/2026 18:00:00|26/10/2026 18:20:00|20 min 0 s|bo@example.com|bo@example.com|Participant',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'a Teams webinar with registrations, without a preamble',
    lines: [
      'First Name|Last Name|Email|Registration Time|Registration Status|First Join Time|Last Leave Time|In-Meeting Duration|Role',
      'Ada|E|ada@example.com|10/1/2026, 10:00:00 AM|Approved|10/26/2026, 6:00:00 PM|10/26/2026, 6:40:00 PM|40m|Attendee',
      'Bo|E|bo@example.com|10/2/2026, 10:00:00 AM|Approved||||Attendee',
      'Cy|E|cy@example.com|10/2/2026, 10:00:00 AM|Waitlisted||||Attendee',
      'Di|E|di@example.com|10/2/2026, 10:00:00 AM|Canceled||||Attendee',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1, cancelled: 1, averageMinutes: 40 },
  },
  {
    what: 'a Teams town hall: viewers with their device and minutes',
    lines: [
      'Name|Email|Role|Joined|Left|Watch time (minutes)|Region',
      'Ada|ada@example.com|Attendee|10/26/2026 6:00 PM|10/26/2026 6:40 PM|40|EMEA',
      'Bo|bo@example.com|Attendee|10/26/2026 6:00 PM|10/26/2026 6:20 PM|20|EMEA',
      'Hal|hal@example.com|Presenter|10/26/2026 5:50 PM|10/26/2026 7:00 PM|70|EMEA',
    ],
    expect: { attended: 2, registered: null, staff: 1, averageMinutes: 30 },
  },
  {
    what: 'Eventbrite attendees in Italian',
    lines: [
      'N. ordine|Data ordine|Nome|Cognome|E-mail|Quantità|Tipo di biglietto|N. partecipante|Stato partecipante|Nome acquirente|Cognome acquirente|E-mail acquirente',
      '1|01/10/2026 10:00|Ada|E|ada@example.com|1|Gratis|11|Ha partecipato|Ada|E|ada@example.com',
      '1|01/10/2026 10:00|Bo|E|bo@example.com|1|Gratis|12|Partecipante|Ada|E|ada@example.com',
      '2|13/10/2026 10:00|Cy|E|cy@example.com|1|Gratis|13|Non parteciperà|Cy|E|cy@example.com',
    ],
    expect: { rows: 3, attended: 1, registered: 2 },
  },
  {
    what: 'Eventbrite attendees in Dutch',
    lines: [
      'Bestelnummer|Besteldatum|Voornaam|Achternaam|E-mail|Aantal|Tickettype|Deelnemernr.|Deelnemerstatus',
      '1|01-10-2026 10:00|Ada|E|ada@example.com|1|Gratis|11|Ingecheckt',
      '2|02-10-2026 10:00|Bo|E|bo@example.com|1|Gratis|12|Deelnemend',
      '3|13-10-2026 10:00|Cy|E|cy@example.com|1|Gratis|13|Niet aanwezig',
    ],
    expect: { rows: 3, attended: 1 },
  },
  {
    what: 'Eventbrite attendees in Swedish with a check-in',
    lines: [
      'Ordernummer|Orderdatum|Förnamn|Efternamn|E-post|Biljettyp|Deltagarstatus|Incheckad',
      '1|2026-10-01 10:00|Ada|E|ada@example.com|Gratis|Deltar|Ja',
      '2|2026-10-02 10:00|Bo|E|bo@example.com|Gratis|Deltar|Nej',
      '3|2026-10-02 10:00|Cy|E|cy@example.com|Gratis|Återbetald|Nej',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Circle: members of a community',
    lines: [
      'Member ID|First name|Last name|Email|Joined at|Last seen at|Active',
      '1|Ada|E|ada@example.com|2025-01-01T10:00:00Z|2026-10-01T10:00:00Z|true',
      '2|Bo|E|bo@example.com|2025-02-01T10:00:00Z|2026-10-01T10:00:00Z|true',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'Mighty Networks: members with their plan',
    lines: [
      'Member ID|First Name|Last Name|Email|Join Date|Member Role|Last Visit Date|Contribution Count',
      '1|Ada|E|ada@example.com|2025-01-01|Member|2026-10-01|3',
      '2|Bo|E|bo@example.com|2025-02-01|Host|2026-10-02|9',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'Webex attendance with the host by its role',
    lines: [
      'Meeting Name|Meeting Start Time|Meeting End Time|Display Name|First Name|Last Name|Role|Attendee Email|Join Time|Leave Time|Attendance Duration|Connection Type',
      'Demo|2026-10-26 18:00:00|2026-10-26 19:00:00|Ada|Ada|E|Attendee|ada@example.com|2026-10-26 18:00:00|2026-10-26 18:40:00|40 mins|Desktop app',
      'Demo|2026-10-26 18:00:00|2026-10-26 19:00:00|Hal|Hal|E|Host|hal@example.com|2026-10-26 17:55:00|2026-10-26 19:00:00|65 mins|Desktop app',
      'Demo|2026-10-26 18:00:00|2026-10-26 19:00:00|Bo|Bo|E|Attendee|bo@example.com|2026-10-26 18:00:00|2026-10-26 18:20:00|20 mins|Web app',
    ],
    expect: { tool: 'webex', attended: 2, registered: null, staff: 1, averageMinutes: 30, title: 'Demo' },
  },
  {
    what: 'connpass with its columns as of today',
    lines: [
      '参加枠名|ユーザー名|表示名|コメント|参加ステータス|出欠ステータス|更新日時|受付番号',
      '一般|ada|Ada||参加|出席|2026年10月01日 10時00分|1',
      '一般|bo|Bo||参加|欠席|2026年10月02日 10時00分|2',
      '一般|cy|Cy||参加キャンセル||2026年10月03日 10時00分|3',
      '一般|di|Di||補欠||2026年10月03日 10時00分|4',
    ],
    expect: { rows: 4, registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'a Slack huddle: who was in it',
    lines: [
      'display_name|email|joined_at|left_at|duration_seconds',
      'ada|ada@example.com|2026-10-26T18:00:00Z|2026-10-26T18:40:00Z|2400',
      'bo|bo@example.com|2026-10-26T18:00:00Z|2026-10-26T18:20:00Z|1200',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'Tito tickets with a check-in list beside them',
    lines: [
      'Order|Ticket Reference|Ticket|Ticket First Name|Ticket Last Name|Ticket Email|Void Status|Ticket Created Date|Checked in',
      'AB|AB-1|GA|Ada|E|ada@example.com|false|2026-10-01|true',
      'AB|AB-2|GA|Bo|E|bo@example.com|false|2026-10-01|false',
      'AC|AC-1|GA|Cy|E|cy@example.com|true|2026-10-02|false',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Cal.com bookings with a state',
    lines: [
      'Title|Attendee Name|Attendee Email|Start Time|End Time|Status|No Show Guests',
      'Office hours|Ada|ada@example.com|2026-10-26T18:00:00Z|2026-10-26T18:30:00Z|ACCEPTED|',
      'Office hours|Bo|bo@example.com|2026-10-26T18:30:00Z|2026-10-26T19:00:00Z|CANCELLED|',
      'Office hours|Cy|cy@example.com|2026-10-26T19:00:00Z|2026-10-26T19:30:00Z|PENDING|',
    ],
    expect: { rows: 3, registered: 1, cancelled: 1, pending: 1, attended: null },
  },
  {
    what: 'a Zoom meeting with a name that was changed',
    lines: [
      'Name (original name)|Email|Join time|Leave time|Duration (minutes)|Guest|In waiting room',
      'Ada (Ada Example)|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:20:00 PM|20|Yes|No',
      'Ada (Ada Example)|ada@example.com|10/26/2026 06:30:00 PM|10/26/2026 06:50:00 PM|20|Yes|No',
      'Bo|bo@example.com|10/26/2026 05:55:00 PM|10/26/2026 06:00:00 PM|5|Yes|Yes',
      'Bo|bo@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:30:00 PM|30|Yes|No',
    ],
    expect: { tool: 'zoom', attended: 2, registered: null, averageMinutes: 35 },
  },
  {
    what: 'Discourse Calendar: people who will go',
    lines: [
      'username|email|status|created_at',
      'ada|ada@example.com|going|2026-10-01 10:00:00 UTC',
      'bo|bo@example.com|interested|2026-10-01 10:00:00 UTC',
      'cy|cy@example.com|not_going|2026-10-01 10:00:00 UTC',
    ],
    expect: { rows: 3, registered: 1, declined: 1, attended: null },
  },
  {
    what: 'Jitsi: a log of entries with the moderator',
    lines: [
      'Display name|Email|Role|Entered|Exited',
      'Ada|ada@example.com|participant|2026-10-26 18:00:00|2026-10-26 18:40:00',
      'Bo||participant|2026-10-26 18:00:00|2026-10-26 18:20:00',
      'Hal|hal@example.com|moderator|2026-10-26 17:50:00|2026-10-26 19:00:00',
    ],
    expect: { attended: 2, registered: null, staff: 1, averageMinutes: 30 },
  },
]
