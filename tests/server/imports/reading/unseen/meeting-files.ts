import type { Case } from '../unseen-table.ts'

/** Other tools for meetings. */
export const meetAndWebex: readonly Case[] = [
  {
    what: 'Google Meet in German',
    lines: [
      'Vorname|Nachname|E-Mail-Adresse|Dauer|Beitrittszeit|Zeitpunkt des Verlassens',
      'Ada|Beispiel|ada@example.com|58 Min.|18:02|19:00',
      'Bo|||32 Min.|18:02|18:34',
    ],
    expect: {
      tool: 'google-meet',
      attended: 2,
      averageMinutes: 45,
      title: 'Sprechstunde',
      startsAt: '2026-10-06T18:00',
      asks: ['timeZone'],
    },
    fileName: '2026-10-06 18_00 - Sprechstunde - Anwesenheitsbericht.csv',
  },
  {
    what: 'Google Meet in French',
    lines: [
      "Prénom|Nom|Adresse e-mail|Durée|Heure d'arrivée|Heure de départ",
      'Ada|Exemple|ada@example.com|1 h 2 min|18:02|19:04',
      'Bo|Exemple||32 min|18:02|18:34',
    ],
    expect: {
      tool: 'google-meet',
      attended: 2,
      anonymous: 1,
      averageMinutes: 47,
      title: 'Point - Équipe',
      startsAt: '2026-10-06T18:00',
    },
    fileName: '2026-10-06 18_00 CEST - Point - Équipe - Rapport de présence.csv',
  },
  {
    what: 'Google Meet in Japanese, with names in one column',
    lines: [
      '名前|メールアドレス|期間|参加時刻|退出時刻',
      'Ada|ada@example.com|58分|18:02|19:00',
      'Bo|bo@example.com|32分|18:02|18:34',
    ],
    expect: { tool: 'google-meet', attended: 2, averageMinutes: 45, title: '定例会', startsAt: '2026-10-06T18:00' },
    fileName: '2026-10-06 18_00 - 定例会 - 出席レポート.csv',
  },
  {
    what: 'a list of times of day that no Google Meet writes',
    lines: [
      'Nom|E-mail|Heure d’arrivée|Heure de départ|Durée',
      'Ada|ada@example.com|18:02|19:00|58 min',
      'Bo|bo@example.com|18:02|18:34|32 min',
    ],
    expect: { tool: 'generic', attended: 2, averageMinutes: 45 },
  },
  {
    what: 'a Google Meet extension, with lines above',
    lines: [
      '# Meet attendance|',
      '*|',
      'Name|Email|First Seen|Last Seen|Time in Call',
      'Ada|ada@example.com|18:02|19:00|58 min',
      'Bo||18:02|18:34|32 min',
    ],
    expect: { attended: 2, averageMinutes: 45 },
  },
  {
    what: 'Webex participants, wrapped against spreadsheets',
    lines: [
      'Meeting number|Meeting name|Meeting start time|Meeting end time|Display name|First name|Last name|Role|Attendee email|Join time|Leave time|Attendance duration|Connection type',
      '="2550 001"|="Call"|="2026-10-26 18:00:00"|="2026-10-26 19:00:00"|="Hanna"|="Hanna"|="H"|="Host"|="hanna@example.com"|="2026-10-26 17:55:00"|="2026-10-26 19:00:00"|="65 mins"|="Desktop app"',
      '="2550 001"|="Call"|="2026-10-26 18:00:00"|="2026-10-26 19:00:00"|="Ada"|="Ada"|="E"|="Attendee"|="ada@example.com"|="2026-10-26 18:00:00"|="2026-10-26 18:30:00"|="30 mins"|="Desktop app"',
      '="2550 001"|="Call"|="2026-10-26 18:00:00"|="2026-10-26 19:00:00"|="Ada"|="Ada"|="E"|="Attendee"|="ada@example.com"|="2026-10-26 18:20:00"|="2026-10-26 18:40:00"|="20 mins"|="Mobile app"',
      '="2550 001"|="Call"|="2026-10-26 18:00:00"|="2026-10-26 19:00:00"|="Bo"|="Bo"|="E"|="Attendee"|="bo@example.com"|="2026-10-26 18:00:00"|="2026-10-26 18:20:00"|="20 mins"|="Desktop app"',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { tool: 'webex', attended: 2, registered: null, staff: 1, averageMinutes: 30, title: 'Call' },
  },
  {
    what: 'GoTo Webinar, one row per person, with details in one cell',
    lines: [
      'Attended|Interest Rating|Last Name|First Name|Email Address|Phone|Registration Date/Time|Join Time|Leave Time|Time in Session|Unsubscribed|Country',
      'Yes|90|E|Ada|ada@example.com|+1555|09/11/2026 11:00 AM PDT|09/17/2026 10:00 AM PDT|09/17/2026 10:30 AM PDT|30 min 0 sec|No|US',
      'No||E|Bo|bo@example.com||09/11/2026 11:00 AM PDT||||No|US',
    ],
    expect: { tool: 'gotowebinar', registered: 2, attended: 1, noShow: 1, averageMinutes: 30 },
  },
]
