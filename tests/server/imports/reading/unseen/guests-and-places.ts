import type { Case } from '../unseen-table.ts'

/** Guests, hosts, places on lists and tickets, as further tools write them. */
export const guestsAndPlaces: readonly Case[] = [
  {
    what: 'Teams webinar with registrations and who came, in German',
    lines: [
      '1. Zusammenfassung',
      'Besprechungstitel|Webinar',
      'Teilnehmer|2',
      'Registrierte Personen|3',
      '',
      '2. Teilnehmer',
      'Name|Erster Beitritt|Letztes Verlassen|Dauer der Teilnahme|E-Mail|Teilnehmer-ID (UPN)|Rolle|Registrierungs-ID|Registrierungsstatus',
      'Hanna|26.10.26, 17:55:00|26.10.26, 19:00:00|65 Min. 0 Sek.|hanna@example.com|hanna@example.com|Organisator||',
      'Ada|26.10.26, 18:00:00|26.10.26, 18:40:00|40 Min. 0 Sek.|ada@example.com||Teilnehmer|r1|Registriert',
      'Bo|||0 Sek.|bo@example.com||Teilnehmer|r2|Registriert',
      'Cy|||0 Sek.|cy@example.com||Teilnehmer|r3|Abgesagt',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le', lineEnd: '\r\n' },
    expect: { tool: 'teams', registered: 2, attended: 1, noShow: 1, staff: 1, averageMinutes: 40 },
  },
  {
    what: 'Zoom webinar in French with padding and people by phone',
    lines: [
      'Rapport des participants|||||||||||',
      'Rapport généré :|27/10/2026 09:00||||||||||',
      'Sujet|ID du webinaire|Heure de début réelle|Durée réelle (minutes)|Inscrits|Annulés|Spectateurs uniques|Utilisateurs au total||||',
      'Talk|812 3456 7890|26/10/2026 17:55:00|65|2|0|1|2||||',
      "Détails de l'hôte|||||||||||",
      "Participé|Nom d'utilisateur (nom original)|E-mail|Heure d'arrivée|Heure de départ|Temps en session (minutes)|Invité|Nom du pays/de la région||||",
      'Oui|Hanna|hanna@example.com|26/10/2026 17:55:00|26/10/2026 19:00:00|65|Non|France||||',
      'Détails des participants|||||||||||',
      "Participé|Nom d'utilisateur (nom original)|Prénom|Nom|E-mail|Heure d'inscription|Statut d'approbation|Heure d'arrivée|Heure de départ|Temps en session (minutes)|Invité|Nom du pays/de la région",
      'Oui|Ada|Ada|E|ada@example.com|01/10/2026 17:00:00|approuvé|26/10/2026 18:00:00|26/10/2026 18:40:00|40|Oui|France',
      'Non|Bo|Bo|E|bo@example.com|01/10/2026 17:00:00|approuvé|--|--|--|--|',
    ],
    expect: { tool: 'zoom', registered: 2, attended: 1, noShow: 1, staff: 1, averageMinutes: 40 },
  },
  {
    what: 'a guest list with how many come with each',
    lines: [
      'Guest name|Email|RSVP|Party size|Notes',
      'Ada|ada@example.com|Yes|3|',
      'Bo|bo@example.com|Yes|1|',
      'Cy|cy@example.com|No|0|',
    ],
    expect: { rows: 3, registered: 4, anonymous: 2 },
  },
  {
    what: 'adults and children in two columns',
    lines: [
      'Name|Email|RSVP|Adults|Children',
      'Ada|ada@example.com|Yes|2|1',
      'Bo|bo@example.com|Yes|1|0',
      'Cy|cy@example.com|No|0|0',
    ],
    expect: { registered: 2, declined: 1, attended: null },
  },
  {
    what: 'tickets with a code of whoever scanned them, several times',
    lines: [
      'Scan time|Ticket code|Attendee|Email|Result',
      '2026-10-26 18:00|T1|Ada|ada@example.com|OK',
      '2026-10-26 18:30|T1|Ada|ada@example.com|Already scanned',
      '2026-10-26 18:05|T2|Bo|bo@example.com|OK',
    ],
    expect: { rows: 3, attended: 2, registered: null },
  },
  {
    what: 'a waiting list of pretix',
    lines: [
      'Name|Email|Phone number|Product|On list since|Status|Voucher code|Language|Priority',
      'Ada|ada@example.com||GA|2026-10-01 10:00|Waiting||en|0',
      'Bo|bo@example.com||GA|2026-10-01 10:00|Waiting||en|0',
      'Cy|cy@example.com||GA|2026-10-01 10:00|Voucher assigned|V1|en|0',
    ],
    expect: { attended: null, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'Slack members of a channel',
    lines: [
      'username|email|status|billing-active|has-2fa|has-sso|userid|fullname|displayname',
      'ada|ada@example.com|Member|1|0|0|U1|Ada E|ada',
      'bo|bo@example.com|Deactivated|0|0|0|U2|Bo E|bo',
    ],
    expect: { attended: null },
  },
  {
    what: 'a hackathon with teams and a check-in of each person',
    lines: [
      'First Name|Last Name|Email|Team name|Team size|Application status|Checked in|Dietary restrictions|Shirt size',
      'Ada|E|ada@example.com|Red|4|Accepted|TRUE|None|M',
      'Bo|E|bo@example.com|Red|4|Accepted|FALSE|Vegan|L',
      'Cy|E|cy@example.com|Blue|2|Rejected|FALSE|None|S',
      'Di|E|di@example.com|Blue|2|Waitlisted|FALSE|None|S',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, waitlisted: 1 },
  },
  {
    what: 'a rank of how sure somebody is to come',
    lines: [
      'Name|Email|Registered on|How likely are you to attend? (1-5)|Attended',
      'Ada|ada@example.com|2026-10-01|5|Yes',
      'Bo|bo@example.com|2026-10-01|1|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a badge that was printed is nobody who came',
    lines: [
      'Name|Email|Registration status|Badge printed|Checked in',
      'Ada|ada@example.com|Registered|Yes|Yes',
      'Bo|bo@example.com|Registered|Yes|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a registration that is a state in two columns, one of payment',
    lines: [
      'Name|Email|Registration status|Payment status|Checked in',
      'Ada|ada@example.com|Confirmed|Paid|Yes',
      'Bo|bo@example.com|Confirmed|Unpaid|No',
      'Cy|cy@example.com|Cancelled|Refunded|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'duplicates under other letters, with a + and white space',
    lines: [
      'Name|Email|Status|Checked in',
      'Ada|Ada@Example.com |Registered|No',
      'Ada| ada@example.com|Registered|Yes',
      'Ada|ada+talk@example.com|Registered|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'Humanitix with a status of the order and one of the ticket, refunded',
    lines: [
      'Order ID|First name|Last name|Email|Ticket type|Ticket status|Order status|Check-in status|Check-in time|Are you attending the dinner?',
      'H1|Ada|E|ada@example.com|GA|Complete|Complete|Checked in|26/10/2026 6:00 pm|No',
      'H1|Bo|E|bo@example.com|GA|Refunded|Complete|Not checked in||Yes',
      'H2|Cy|E|cy@example.com|GA|Complete|Complete|Not checked in||Yes',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'BigMarker with minutes and a score, day first',
    lines: [
      'First Name|Last Name|Email|Registered On|Attended|Live Minutes|Engagement',
      'Ada|E|ada@example.com|13/10/2026|Yes|62,5|High',
      'Bo|E|bo@example.com|14/10/2026|Yes|57,5|Low',
      'Cy|E|cy@example.com|14/10/2026|No||',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: 60 },
  },
  {
    what: 'Sessions of Google Meet by Workspace, a row per device',
    lines: [
      'Date|Event Name|Meeting Code|Participant Identifier|Participant Name|Duration|Organizer Email',
      '2026-10-26T18:00:00Z|Endpoint left|abc|ada@example.com|Ada|2400|hanna@example.com',
      '2026-10-26T18:00:00Z|Endpoint left|abc|bo@example.com|Bo|1200|hanna@example.com',
    ],
    expect: { registered: null, attended: 2, averageMinutes: 30 },
  },
  {
    what: 'Konfhub in which answers of the buyer repeat',
    lines: [
      'Name|Email Address|Ticket Name|Registration Status|Checked In|Buyer Name|Buyer Email|Registered At',
      'Ada|ada@example.com|GA|Confirmed|Yes|Hugo|hugo@example.com|2026-10-01',
      'Bo|bo@example.com|GA|Confirmed|No|Hugo|hugo@example.com|2026-10-01',
      'Cy||GA|Confirmed|No|Hugo|hugo@example.com|2026-10-01',
      'Di||GA|Confirmed|Yes|Hugo|hugo@example.com|2026-10-01',
    ],
    expect: { registered: 4, attended: 2, noShow: 2 },
  },
  {
    what: 'who came by a tick, and who called off by a word in the same column',
    lines: [
      'Name|Email|Came?',
      'Ada|ada@example.com|✓',
      'Bo|bo@example.com|cancelled',
      'Cy|cy@example.com|',
      'Di|di@example.com|✓',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'Airmeet with durations of a day-first account in hours',
    lines: [
      'Name|Email|Registered on|Attended|Total time (hrs)',
      'Ada|ada@example.com|13/10/2026|Yes|0.75',
      'Bo|bo@example.com|14/10/2026|Yes|0.25',
      'Cy|cy@example.com|14/10/2026|No|0',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: 30 },
  },
  {
    what: 'a list with an emoji for each state and a legend above',
    lines: [
      'Legend: 🟢 = coming, 🔴 = not coming||',
      'Name|Email|RSVP',
      'Ada|ada@example.com|🟢',
      'Bo|bo@example.com|🔴',
    ],
    expect: { attended: null, registered: null },
  },
  {
    what: 'registrations of several sessions, a row each, with who came to which',
    lines: [
      'Session|Name|Email|Registered at|Attended',
      'Keynote|Ada|ada@example.com|2026-10-01|Yes',
      'Workshop|Ada|ada@example.com|2026-10-01|No',
      'Keynote|Bo|bo@example.com|2026-10-01|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'hosts told by a column of who is one, in Spanish',
    lines: [
      'Nombre|Apellidos|Correo electrónico|Anfitrión|Hora de entrada|Hora de salida|Duración (minutos)',
      'Hanna|E|hanna@example.com|Sí|26/10/2026 17:55|26/10/2026 19:00|65',
      'Ada|E|ada@example.com|No|26/10/2026 18:00|26/10/2026 18:40|40',
    ],
    expect: { attended: 1, staff: 1, averageMinutes: 40 },
  },
  {
    what: 'a Japanese list with who came and who was late',
    lines: [
      '氏名|メールアドレス|申込日|出欠',
      'あだ|ada@example.com|2026/10/01|出席',
      'ぼー|bo@example.com|2026/10/01|欠席',
      'しー|cy@example.com|2026/10/01|遅刻',
    ],
    expect: { rows: 3, registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a Chinese list of a form',
    lines: [
      '提交时间|姓名|邮箱|报名状态|是否签到|是否参加过去年的活动',
      '2026/10/01 10:00|阿达|ada@example.com|已通过|是|否',
      '2026/10/01 10:00|阿波|bo@example.com|已通过|否|是',
      '2026/10/01 10:00|阿赛|cy@example.com|已取消|否|是',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Polish list with who came',
    lines: [
      'Imię|Nazwisko|E-mail|Data rejestracji|Status|Obecność|Czy byłeś w zeszłym roku?',
      'Ada|E|ada@example.com|2026-10-01|Potwierdzone|Tak|Nie',
      'Bo|E|bo@example.com|2026-10-01|Potwierdzone|Nie|Tak',
      'Cy|E|cy@example.com|2026-10-01|Anulowane|Nie|Tak',
    ],
    dialect: { delimiter: ';', encoding: 'utf-8-mark' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Turkish attendance list',
    lines: [
      'Ad|Soyad|E-posta|Kayıt tarihi|Katılım durumu',
      'Ada|E|ada@example.com|01.10.2026|Katıldı',
      'Bo|E|bo@example.com|13.10.2026|Katılmadı',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'as many minutes as a weekend has, by the label',
    lines: ['Name|Email|Attended|Duration (min)', 'Ada|ada@example.com|Yes|2400', 'Bo|bo@example.com|Yes|1200'],
    expect: { attended: 2, averageMinutes: 1800 },
  },
  {
    what: 'a bare duration of less than a day is of minutes',
    lines: ['Name|Email|Attended|Duration', 'Ada|ada@example.com|Yes|480', 'Bo|bo@example.com|Yes|240'],
    expect: { attended: 2, averageMinutes: 360 },
  },
]
