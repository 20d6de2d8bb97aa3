import type { Case } from '../unseen-table.ts'

/** Stays in further units. */
export const unitsOfStays: readonly Case[] = [
  {
    what: 'thousandths of seconds',
    lines: [
      'Name|Email|duration_ms',
      'Ada|ada@example.com|2400000',
      'Bo|bo@example.com|1200000',
      'Cy|cy@example.com|600000',
    ],
    expect: { averageMinutes: 23.3 },
  },
  {
    what: 'seconds by a letter',
    lines: ['Name|Email|Watch time (s)', 'Ada|ada@example.com|2400', 'Bo|bo@example.com|1200', 'Cy|cy@example.com|600'],
    expect: { averageMinutes: 23.3 },
  },
  {
    what: 'minutes below letters of another word',
    lines: ['Name|Email|Minutes with Ms Example', 'Ada|ada@example.com|40', 'Bo|bo@example.com|20'],
    expect: { averageMinutes: 30 },
  },
  {
    what: 'hours with decimals',
    lines: ['Name|Email|Hours attended', 'Ada|ada@example.com|1.5', 'Bo|bo@example.com|0', 'Cy|cy@example.com|0.5'],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'minutes by a sign',
    lines: [
      'Name|Email|Attended|Duration',
      `Ada|ada@example.com|Yes|40'`,
      `Bo|bo@example.com|Yes|20'`,
      'Cy|cy@example.com|No|-',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'seconds of those who were live',
    lines: [
      'email|first_name|last_name|registered_at|attendance|watch_time_seconds',
      'ada@example.com|Ada|E|2026-10-01T10:00:00Z|live|2400',
      'bo@example.com|Bo|E|2026-10-01T10:00:00Z|replay|600',
      'cy@example.com|Cy|E|2026-10-01T10:00:00Z|no_show|0',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
]
