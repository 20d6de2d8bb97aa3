import type { Case } from '../unseen-table.ts'

/** Exports of platforms with what stands around their tables. */
export const furtherRealExports: readonly Case[] = [
  {
    what: 'a Webex report of a training with a summary above',
    lines: [
      "Session detail for 'Fast queries':|||||||",
      'Participant|Audio Type|Name|Email|Date|Start Time|End Time|Duration',
      '1|Internet|Ada|ada@example.com|10/26/2026|6:00 pm|6:40 pm|40.0 mins',
      '2|Internet|Bo|bo@example.com|10/26/2026|6:00 pm|6:20 pm|20.0 mins',
    ],
    expect: { rows: 2, registered: null },
  },
  {
    what: 'a Google Meet report in Spanish',
    lines: [
      'Nombre|Apellidos|Correo electrónico|Duración|Hora a la que se unió|Hora a la que salió',
      'Ada|E|ada@example.com|40 min|18:00|18:40',
      'Bo|E|bo@example.com|20 min|18:00|18:20',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'a Google Meet report in French',
    lines: [
      'Prénom|Nom|Adresse e-mail|Durée|Heure d’arrivée|Heure de départ',
      'Ada|E|ada@example.com|1 h 2 min|18:00|19:02',
      'Bo|E|bo@example.com|58 min|18:00|18:58',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 60 },
  },
  {
    what: 'a Teams webinar in Japanese',
    lines: [
      '1. 概要',
      '会議のタイトル|定例会',
      '出席した参加者|2',
      '開始時刻|2026/10/26 18:00:00',
      '終了時刻|2026/10/26 19:00:00',
      '',
      '2. 参加者',
      '名前|最初の参加|最後の退出|会議の長さ|メール|参加者 ID (UPN)|役割',
      '阿田|2026/10/26 18:00:00|2026/10/26 18:40:00|40 分 0 秒|ada@example.com|ada@example.com|参加者',
      '坊田|2026/10/26 18:00:00|2026/10/26 18:20:00|20 分 0 秒|bo@example.com|bo@example.com|参加者',
      '春|2026/10/26 17:50:00|2026/10/26 19:00:00|70 分 0 秒|hal@example.com|hal@example.com|開催者',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { attended: 2, registered: null, averageMinutes: 30, staff: 1 },
  },
  {
    what: 'a Teams report in Spanish with two joins of one person below',
    lines: [
      '1. Resumen',
      'Título de la reunión|Demo',
      'Participantes|2',
      'Hora de inicio|26/10/2026, 18:00:00',
      'Hora de finalización|26/10/2026, 19:00:00',
      '',
      '2. Participantes',
      'Nombre|Primera entrada|Última salida|Duración de la reunión|Correo electrónico|Id. de participante (UPN)|Rol',
      'Ada|26/10/2026, 18:00:00|26/10/2026, 18:50:00|40 min 0 s|ada@example.com|ada@example.com|Asistente',
      'Bo|26/10/2026, 18:00:00|26/10/2026, 18:20:00|20 min 0 s|bo@example.com|bo@example.com|Asistente',
      '',
      '3. Actividades en la reunión',
      'Nombre|Hora de entrada|Hora de salida|Duración|Correo electrónico|Rol',
      'Ada|26/10/2026, 18:00:00|26/10/2026, 18:20:00|20 min 0 s|ada@example.com|Asistente',
      'Ada|26/10/2026, 18:30:00|26/10/2026, 18:50:00|20 min 0 s|ada@example.com|Asistente',
      'Bo|26/10/2026, 18:00:00|26/10/2026, 18:20:00|20 min 0 s|bo@example.com|Asistente',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'Eventbrite in Polish',
    lines: [
      'Numer zamówienia|Data zamówienia|Imię|Nazwisko|Adres e-mail|Rodzaj biletu|Status uczestnika',
      '1|01.10.2026 10:00|Ada|E|ada@example.com|Darmowy|Bierze udział',
      '2|13.10.2026 10:00|Bo|E|bo@example.com|Darmowy|Zwrócono',
    ],
    expect: { rows: 2, registered: 1, cancelled: 1 },
  },
  {
    what: 'Eventbrite in French with check-ins',
    lines: [
      'N° de commande|Date de commande|Prénom|Nom de famille|Adresse e-mail|Type de billet|Statut du participant|Enregistré',
      '1|01/10/2026 10:00|Ada|E|ada@example.com|Gratuit|Participe|Oui',
      '2|13/10/2026 10:00|Bo|E|bo@example.com|Gratuit|Participe|Non',
      '3|13/10/2026 10:00|Cy|E|cy@example.com|Gratuit|Remboursé|Non',
    ],
    expect: { rows: 3, attended: 1, noShow: 1, registered: 2, cancelled: 1 },
  },
  {
    what: 'Luma with an id of each guest and a column that somebody added',
    lines: [
      'api_id|name|email|created_at|approval_status|checked_in_at|Came?',
      'gst-1|Ada|ada@example.com|2026-10-01T10:00:00.000Z|approved||Yes',
      'gst-2|Bo|bo@example.com|2026-10-01T10:00:00.000Z|approved||No',
    ],
    expect: { tool: 'luma', rows: 2, registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'Bevy with a check-in and a role of the host',
    lines: [
      'Order number|Ticket number|First Name|Last Name|Email|Ticket title|Purchase date|Checkin Date|Is Host',
      '1|11|Ada|E|ada@example.com|GA|2026-10-01|2026-10-26|No',
      '2|12|Bo|E|bo@example.com|GA|2026-10-01||No',
      '3|13|Hal|E|hal@example.com|GA|2026-10-01|2026-10-26|Yes',
    ],
    expect: { rows: 3 },
  },
  {
    what: 'a Zoom registration report in French',
    lines: [
      'Rapport d’inscription',
      'Rapport généré :|27/10/2026 09:00',
      'Sujet|ID du webinaire|Heure prévue|Durée (minutes)|Nombre d’inscrits',
      'Démo|812 3456 7890|26/10/2026 18:00|60|2',
      'Détails des inscrits',
      'Prénom|Nom|E-mail|Heure d’inscription|Statut d’approbation',
      'Ada|E|ada@example.com|01/10/2026 10:00:00|approuvé',
      'Bo|E|bo@example.com|13/10/2026 10:00:00|en attente',
    ],
    expect: { rows: 2, registered: 1, pending: 1, attended: null },
  },
]
