import { table, type Unseen } from './seen.ts'

const qualtrics = (status: string, ...words: string[]) =>
  table([
    ['StartDate', status, 'Progress', 'Finished', 'RecordedDate', 'ResponseId', 'How likely are you to recommend us?'],
    ...words.map((word, at) => [
      ...['2026-09-01 10:00:00', word, '100', 'True', `2026-09-01 10:0${at}:00`, `R_${at}abcdefgh`, '9'],
    ]),
  ])

/** Rows that are nobody, and answers that nobody gave. */
export const leftOutFiles: readonly Unseen[] = [
  {
    name: 'Qualtrics: previews, tests and spam are no answers',
    text: qualtrics('Status', 'IP Address', 'Survey Preview', 'Survey Test', 'Spam', 'Imported'),
    expected: { as: 'qualtrics/responses', questions: ['nps 0-10: 9 9'], rejected: 0, codes: ['SKIPPED_LINES'] },
  },
  {
    name: 'Qualtrics with the codes of its states',
    text: qualtrics('Status', '0', '1', '2', '8', '16'),
    expected: { as: 'qualtrics/responses', questions: ['nps 0-10: 9 9'] },
  },
  {
    name: 'A Discord list with a column of bots',
    text: table([
      ['Username', 'Nickname', 'ID', 'Join Date', 'Account Created', 'Roles', 'Is Bot'],
      ['ada', 'Ada', '800000000000000001', '2026-01-05', '2020-01-05', 'Helper', 'No'],
      ['helper', '', '800000000000000002', '2026-01-06', '2021-01-05', '', 'Yes'],
    ]),
    expected: {
      as: 'discord/members',
      target: 'contacts',
      members: ['tool 800000000000000001 | 2026-01-05 | '],
      codes: ['SKIPPED_LINES'],
    },
  },
  {
    name: 'Members who left',
    text: table([
      ['Name', 'Email', 'Member since', 'Membership status'],
      ['Ada', 'ada@example.org', '2026-01-05', 'Active'],
      ['Bea', 'bea@example.org', '2026-01-06', 'Cancelled'],
      ['Cem', 'cem@example.org', '2026-01-07', 'Expired'],
      ['Dee', 'dee@example.org', '2026-01-08', 'Left'],
      ['Eve', 'eve@example.org', '2026-01-09', 'Banned'],
    ]),
    expected: { as: 'community/members', figures: { members: 1 }, rejected: 0, codes: ['SKIPPED_LINES'] },
  },
  ...['Left on', 'Membership ended'].map(label => ({
    name: `Members with the day in ${label}`,
    text: table([
      ['Name', 'Email', 'Member since', label],
      ['Ada', 'ada@example.org', '2026-01-05', ''],
      ['Bea', 'bea@example.org', '2026-01-06', '2026-03-06'],
    ]),
    expected: { figures: { members: 1 }, members: ['email ada@example.org | 2026-01-05 | '], rejected: 0 },
  })),
  {
    name: 'Members of Circle',
    text: table([
      ['First Name', 'Last Name', 'Email', 'Joined at', 'Last seen at', 'Role', 'Headline'],
      ['Ada', 'E', 'ada@example.org', '2026-01-05 10:00:00 UTC', '2026-09-05 10:00:00 UTC', 'Member', 'Engineer'],
      ['Bea', 'E', 'bea@example.org', '2026-02-05 10:00:00 UTC', '2026-09-06 10:00:00 UTC', 'Admin', ''],
    ]),
    expected: {
      as: 'community/members-joined',
      target: 'contacts',
      members: ['email ada@example.org | 2026-01-05 | 2026-09-05', 'email bea@example.org | 2026-02-05 | 2026-09-06'],
    },
  },
  {
    name: 'Members with ids, when they joined and what became of them',
    text: table([
      ['Member ID', 'Name', 'Email', 'Joined', 'Status'],
      ['m-1', 'Ada', 'ada@example.org', '2025-01-05', 'Active'],
      ['m-2', 'Bea', 'bea@example.org', '2025-04-05', 'Banned'],
      ['m-3', 'Cem', 'cem@example.org', '2025-06-05', 'Left'],
    ]),
    expected: { target: 'contacts', figures: { members: 1 }, rejected: 0 },
  },
  {
    name: 'A meeting with ids and join times is no list of members',
    text: table([
      ['Member ID', 'Name', 'Email', 'Joined', 'Status'],
      ['m-1', 'Ada', 'ada@example.org', '2026-09-05 18:01:00', 'Attended'],
      ['m-2', 'Bea', 'bea@example.org', '2026-09-05 18:02:00', 'Attended'],
    ]),
    expected: { asksColumns: true },
  },
  ...['Average', 'Durchschnitt', 'Moyenne', 'Promedio'].map(word => ({
    name: `${word} below what was published`,
    text: table([
      ['Title', 'URL', 'Views', 'Likes'],
      ['Queues', 'https://blog.example.org/queues', 100, 2],
      ['Retries', 'https://blog.example.org/retries', 300, 4],
      [word, '', 200, 3],
    ]),
    expected: { figures: { views: 400, likes: 6, items: 2 }, rejected: 0, codes: ['TOTALS_ROW'] },
  })),
  {
    name: 'A table of content as a database names its columns',
    text: table([
      ['title', 'url', 'published_at', 'views'],
      ['Queues', 'https://blog.example.org/queues', '2026-09-01', 100],
    ]),
    expected: { items: ['Queues | https://blog.example.org/queues | 2026-09-01 | views=100'] },
  },
  ...[
    ['Timestamp', '2026-09-01 10:00:00', '2026-09-01 10:05:00'],
    ['Submitted at', '2026-09-01 10:00:00', '2026-09-01 10:05:00'],
  ].map(([label = '', first = '', second = '']) => ({
    name: `A registration under ${label} that also asks about a tool is no feedback on the event`,
    text: table([
      [
        ...[label, 'Full name', 'Email', 'Will you attend?'],
        'On a scale of 0-10 how likely are you to recommend Kubernetes?',
      ],
      [first, 'Ada', 'ada@example.org', 'Yes', 9],
      [second, 'Bea', 'bea@example.org', 'No', 3],
    ]),
    expected: { asksColumns: true, target: 'attendance' },
  })),
  {
    name: 'Feedback that asks whether people come again stays feedback',
    text: table([
      ['Timestamp', 'Email', 'Will you attend the next meetup?', 'How likely are you to recommend this meetup? (0-10)'],
      ['2026-09-01 10:00:00', 'ada@example.org', 'Yes', 9],
      ['2026-09-01 10:05:00', 'bea@example.org', 'No', 3],
    ]),
    expected: { as: 'google-forms/responses', questions: ['nps 0-10: 9 3'] },
  },
  ...(
    [
      ['Treść', 'Tytuł filmu', 'Czas publikacji filmu', 'Wyświetlenia', 'Czas oglądania (godziny)', 'Łącznie'],
      ['İçerik', 'Video başlığı', 'Video yayınlanma zamanı', 'Görüntüleme', 'İzlenme süresi (saat)', 'Toplam'],
      ['Innehåll', 'Videotitel', 'Publiceringstid för video', 'Visningar', 'Visningstid (timmar)', 'Totalt'],
      [
        'Contenuti',
        'Titolo del video',
        'Ora pubblicazione video',
        'Visualizzazioni',
        'Tempo di visualizzazione (ore)',
        'Totale',
      ],
    ] as const
  ).map(([id, title, time, views, hours, total]) => ({
    name: `YouTube Studio: ${id}`,
    text: table([
      [id, title, time, views, hours],
      [total, '', '', 300, '12.5'],
      ['abcdefghij1', 'Queues', '2024-01-06', 100, '2.5'],
      ['abcdefghij2', total, '2024-02-06', 200, '10'],
    ]),
    expected: {
      as: 'youtube-studio/content-table',
      rejected: 0,
      figures: { views: 300, watchHours: 12.5, items: 2 },
      items: [
        'Queues | https://www.youtube.com/watch?v=abcdefghij1 | 2024-01-06 | views=100 watchHours=2.5',
        `${total} | https://www.youtube.com/watch?v=abcdefghij2 | 2024-02-06 | views=200 watchHours=10`,
      ],
    },
  })),
]
