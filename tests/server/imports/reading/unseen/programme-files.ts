import { table, type Unseen } from './seen.ts'

/** Programmes and proposals of tools that nobody has described, and what looks like them. */
export const programmes: readonly Unseen[] = [
  {
    name: 'A programme with several speakers in a cell',
    text: table([
      ['Title', 'Description', 'Begins at', 'Ends at', 'Type', 'Place', 'Speakers'],
      ['Queues', 'abc', '2026-10-26 10:00', '2026-10-26 10:30', 'Talk', 'Room A', 'Ada E, Bo E'],
      ['Retries', 'abc', '2026-10-26 11:00', '2026-10-26 11:30', 'Talk', 'Room B', 'Cy E'],
    ]),
    expected: {
      as: 'generic/session-table',
      target: 'sessions',
      asksColumns: true,
      rejected: 0,
      figures: { sessions: 2, speakers: 3, sessionsOnSchedule: 2 },
      sessions: ['Queues |  | 2026-10-26T10:00 | Ada E + Bo E', 'Retries |  | 2026-10-26T11:00 | Cy E'],
    },
  },
  {
    name: 'A speaker beside their address',
    text: table([
      ['Session title', 'Speaker', 'Speaker email', 'Start', 'End', 'Room'],
      ['Queues', 'Ada E', 'ada@example.org', '2026-10-26 10:00', '2026-10-26 10:30', 'A'],
      ['Retries', 'Ada E.', 'ada@example.org', '2026-10-26 11:00', '2026-10-26 11:30', 'B'],
    ]),
    expected: { as: 'generic/session-table', figures: { sessions: 2, speakers: 1 } },
  },
  {
    name: 'A programme in German, with the day beside the time',
    text: table(
      [
        ['Titel', 'Referent', 'Raum', 'Datum', 'Beginn', 'Ende', 'Track'],
        ['Queues', 'Ada E', 'A', '26.10.2026', '10:00', '10:30', 'Web'],
        ['Retries', 'Bo E', 'B', '26.10.2026', '11:00', '11:30', 'Web'],
      ],
      ';',
    ),
    expected: {
      as: 'generic/session-table',
      sessions: ['Queues |  | 2026-10-26T10:00 | Ada E', 'Retries |  | 2026-10-26T11:00 | Bo E'],
    },
  },
  {
    name: 'Proposals of a form, with what became of them',
    text: table([
      ['Name', 'Email', 'Talk title', 'Abstract', 'Status'],
      ['Ada E', 'ada@example.org', 'Queues', 'long', 'Accepted'],
      ['Bo E', 'bo@example.org', 'Retries', 'long', 'Rejected'],
    ]),
    expected: {
      as: 'generic/session-table',
      figures: { sessions: 2, speakers: 2 },
      sessions: ['Queues | accepted |  | Ada E', 'Retries | rejected |  | Bo E'],
    },
  },
  {
    name: 'People with job titles who want to speak',
    text: table([
      ['Name', 'Title', 'Email', 'Speaker', 'Track', 'RSVP'],
      ['Ada E', 'Engineer', 'ada@example.org', 'Yes', 'Web', 'Yes'],
      ['Bo E', 'Writer', 'bo@example.org', 'No', 'Data', 'Yes'],
    ]),
    expected: { as: 'generic/table', target: 'attendance' },
  },
  {
    name: 'People and the workshop that they registered for',
    text: table([
      ['Name', 'Email', 'Workshop title', 'Room', 'Registered at'],
      ['Ada E', 'ada@example.org', 'Queues', 'A', '2026-10-01 10:00'],
      ['Bo E', 'bo@example.org', 'Queues', 'A', '2026-10-02 10:00'],
      ['Cy E', 'cy@example.org', 'Retries', 'B', '2026-10-02 10:00'],
      ['Di E', 'di@example.org', 'Queues', 'A', '2026-10-02 11:00'],
    ]),
    expected: { as: 'generic/table', target: 'attendance' },
  },
  {
    name: 'Articles with their authors are no programme',
    text: table([
      ['Title', 'Author', 'Date', 'Category'],
      ['Queues', 'Ada E', '2026-10-01', 'Web'],
      ['Retries', 'Bo E', '2026-10-02', 'Web'],
    ]),
    expected: { as: 'generic/table' },
  },
  {
    name: 'Ratings of sessions are answers or people, and no programme',
    text: table([
      ['Timestamp', 'Session', 'Speaker', 'How would you rate this session? (1-5)'],
      ['2026/10/26 11:00:00', 'Queues', 'Ada E', 5],
      ['2026/10/26 11:01:00', 'Queues', 'Ada E', 4],
    ]),
    expected: { as: 'google-forms/responses', target: 'answers' },
  },
]
