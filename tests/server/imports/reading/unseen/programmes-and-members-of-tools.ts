import type { InLines } from './seen.ts'

/** Programmes of conferences and lists of members, from tools that have no page. */
export const programmesAndMembersOfTools: readonly InLines[] = [
  {
    what: 'EasyChair: papers and what was decided',
    lines: ['#|authors|title|decision', '1|Ada Lovelace and Grace Hopper|Queues|accept', '2|Alan Turing|Locks|reject'],
    expected: {
      target: 'sessions',
      sessions: ['Queues | accepted |  | Ada Lovelace + Grace Hopper', 'Locks | rejected |  | Alan Turing'],
    },
  },
  {
    what: 'HotCRP: papers with their state',
    lines: [
      'ID|Title|Authors|Decision',
      '1|Queues|Ada Lovelace; Grace Hopper|Accepted',
      '2|Locks|Alan Turing|Rejected',
    ],
    expected: {
      target: 'sessions',
      sessions: ['Queues | accepted |  | Ada Lovelace + Grace Hopper', 'Locks | rejected |  | Alan Turing'],
    },
  },
  {
    what: 'Indico: contributions',
    lines: [
      'Id|Title|Description|Date|Duration|Type|Session|Track|Presenters|Materials',
      '1|Queues|Why they stall|2026-09-01T10:00:00+02:00|0:30|Talk|Morning|Databases|Lovelace, Ada|',
      '2|Locks|How they work|2026-09-01T10:30:00+02:00|0:30|Talk|Morning|Databases|Turing, Alan|',
    ],
    expected: { target: 'sessions', rows: 2, rejected: 0 },
  },
  {
    what: 'Swapcard: sessions with their begin and end',
    lines: [
      'Session title|Begins at|Ends at|Place|Type|Speakers|Number of registrations',
      'Queues|2026-09-01 10:00|2026-09-01 10:30|Hall A|Talk|Ada Lovelace, Grace Hopper|120',
      'Locks|2026-09-01 11:00|2026-09-01 11:30|Hall B|Talk|Alan Turing|80',
    ],
    expected: { target: 'sessions', rows: 2, rejected: 0 },
  },
  {
    what: 'A programme with a room in each column',
    lines: [
      'Time|Room A|Room B',
      '10:00|Queues (Ada Lovelace)|Locks (Alan Turing)',
      '11:00|Coffee|Coffee',
      '11:30|Trees (Grace Hopper)|Graphs (Linus Ek)',
    ],
    expected: { sessions: [], values: [], items: [] },
  },
  {
    what: 'Proposals to several conferences are no programme of one',
    lines: [
      'Talk|Conference|Date|Status',
      'Queues|DevConf|2026-09-01|Accepted',
      'Queues|CloudDay|2026-10-01|Rejected',
      'Locks|DevConf|2026-09-01|Submitted',
    ],
    expected: { sessions: [] },
  },
  {
    what: 'A programme in Japanese',
    lines: [
      '開始時間|終了時間|タイトル|登壇者|会場',
      '2026-09-01 10:00|2026-09-01 10:30|キューの話|山田太郎|A会場',
      '2026-09-01 11:00|2026-09-01 11:30|ロックの話|佐藤花子|B会場',
    ],
    expected: { target: 'sessions', rows: 2, rejected: 0 },
  },
  {
    what: 'A programme in Polish',
    delimiter: ';',
    lines: [
      'Tytuł|Prelegent|Sala|Początek|Koniec',
      'Kolejki|Ada Lovelace|A|01.09.2026 10:00|01.09.2026 10:30',
      'Blokady|Alan Turing|B|13.09.2026 11:00|13.09.2026 11:30',
    ],
    expected: { target: 'sessions', rows: 2, rejected: 0 },
  },
  {
    what: 'Proposals with the votes on them',
    lines: [
      'Title|Speaker|Speaker email|Format|Level|Avg rating|Votes|State',
      'Queues|Ada Lovelace|ada@example.org|Talk|Beginner|4.5|12|Accepted',
      'Locks|Alan Turing|alan@example.org|Workshop|Advanced|3.1|10|Waitlisted',
    ],
    expected: { target: 'sessions', rows: 2, rejected: 0 },
  },
  {
    what: 'Stargazers with the day of their star',
    lines: ['login|starred_at', 'ada|2026-09-01T10:00:00Z', 'bob|2026-09-02T10:00:00Z', 'cyd|2026-09-03T10:00:00Z'],
    expected: { values: [], sessions: [], items: [] },
  },
  {
    what: 'Mailchimp: subscribers with the time of their confirmation',
    lines: [
      'Email Address|First Name|Last Name|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LAST_CHANGED|LEID|EUID',
      'ada@example.org|Ada|Lovelace|4|2026-01-01 10:00:00|192.0.2.1|2026-01-01 10:00:00|192.0.2.1|2026-02-01 10:00:00|1|aa',
      'bob@example.org|Bob|Stone|2|2026-01-05 10:00:00|192.0.2.2|2026-01-05 10:00:00|192.0.2.2|2026-02-01 10:00:00|2|bb',
    ],
    // Whoever left stands in such a list as well as in its siblings: what it is is asked.
    expected: { asksColumns: true, members: [] },
  },
  {
    what: 'Substack: subscribers with what they are sent',
    lines: [
      'email|active_subscription|expiry|plan|email_disabled|digest_enabled|created_at',
      'ada@example.org|false||other|false|false|2026-01-01T10:00:00Z',
      'bob@example.org|true|2027-01-01T10:00:00Z|yearly|false|false|2026-01-05T10:00:00Z',
    ],
    expected: { asksColumns: true, members: [] },
  },
  {
    what: 'A state and the day of a sign-up may be of an event as well',
    lines: [
      'id|first_name|email_address|state|created_at',
      '1|Ada|ada@example.org|active|2026-01-01T10:00:00Z',
      '2|Bob|bob@example.org|cancelled|2026-01-05T10:00:00Z',
    ],
    expected: { asksColumns: true, members: [] },
  },
  {
    what: 'Circle: members and when they were there last',
    lines: [
      'Name|Email|Joined at|Last seen at|Posts count|Comments count',
      'Ada Lovelace|ada@example.org|2026-01-01|2026-09-01|3|10',
      'Bob Stone|bob@example.org|2026-04-05|2026-09-02|0|1',
      'Cyd Ek|cyd@example.org|2026-07-05|2026-09-02|0|1',
    ],
    expected: { target: 'contacts', rows: 3, rejected: 0 },
  },
  {
    what: 'Figures of members by month are values and no members',
    lines: ['Month|Members|New members|Active members', '2026-01|100|10|40', '2026-02|120|20|50'],
    expected: { target: 'values', members: [], rows: 2 },
  },
]
