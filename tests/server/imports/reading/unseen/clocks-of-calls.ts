import type { Case } from '../unseen-table.ts'

/** Times of joining and leaving as many tools and people write them. */
export const clocksOfCalls: readonly Case[] = [
  {
    what: 'a sign-in and a sign-out of the day alone',
    lines: ['Name|Email|Sign in|Sign out', 'Ada|ada@example.com|18:00|18:40', 'Bo|bo@example.com|18:10|18:30'],
    expect: { attended: 2, registered: null },
  },
  {
    what: 'days that come first, with a short clock',
    lines: [
      'Name|Email|Joined|Left',
      'Ada|ada@example.com|26/10/26 6:00pm|26/10/26 6:40pm',
      'Bo|bo@example.com|26/10/26 6:10pm|26/10/26 6:30pm',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'a zone in the name of the column',
    lines: [
      'Name|Email|Join Time (UTC)|Leave Time (UTC)',
      'Ada|ada@example.com|2026-10-26 18:00:00|2026-10-26 18:40:00',
      'Bo|bo@example.com|2026-10-26 18:10:00|2026-10-26 18:30:00',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'somebody who is in twice at once, from two devices',
    lines: [
      'Name|Email|Join time|Leave time|Duration (minutes)',
      'Ada|ada@example.com|2026-10-26 18:00:00|2026-10-26 18:40:00|40',
      'Ada|ada@example.com|2026-10-26 18:10:00|2026-10-26 18:50:00|40',
      'Bo|bo@example.com|2026-10-26 18:00:00|2026-10-26 18:30:00|30',
    ],
    expect: { attended: 2, duplicates: 1, averageMinutes: 40 },
  },
  {
    what: 'somebody who has not left yet',
    lines: [
      'Name|Email|Join time|Leave time|Minutes',
      'Ada|ada@example.com|2026-10-26 18:00:00|2026-10-26 18:40:00|40',
      'Bo|bo@example.com|2026-10-26 18:00:00||',
    ],
    expect: { attended: 2, averageMinutes: 40 },
  },
  {
    what: 'a stay over the change of the clocks',
    lines: [
      'Name|Email|Join time|Leave time',
      'Ada|ada@example.com|2026-10-25T02:30:00+02:00|2026-10-25T02:10:00+01:00',
      'Bo|bo@example.com|2026-10-25T02:00:00+02:00|2026-10-25T02:00:00+01:00',
    ],
    expect: { attended: 2, averageMinutes: 50 },
  },
  {
    what: 'durations with days in front',
    lines: [
      'Name|Email|Attended|Time in session',
      'Ada|ada@example.com|Yes|0 days 00:40:00',
      'Bo|bo@example.com|Yes|0 days 00:20:00',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'durations in words of three languages',
    lines: [
      'Name|E-Mail|Anwesenheitsdauer',
      'Ada|ada@example.com|1 Stunde 2 Minuten',
      'Bo|bo@example.com|1 heure 2 minutes',
      'Cy|cy@example.com|1 hora 2 minutos',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 3, averageMinutes: 62 },
  },
  {
    what: 'minutes with a decimal comma',
    lines: ['Nome|E-mail|Minutos', 'Ada|ada@example.com|40,5', 'Bo|bo@example.com|19,5'],
    dialect: { delimiter: ';' },
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'the length of the meeting beside that of the stay',
    lines: [
      'Meeting|Meeting duration (min)|Name|Email|Attended duration (min)',
      'Demo|60|Ada|ada@example.com|40',
      'Demo|60|Bo|bo@example.com|20',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a time of joining in Korean',
    lines: [
      '이름|이메일|입장 시간|퇴장 시간',
      '아다|ada@example.com|2026. 10. 26. 오후 6:00:00|2026. 10. 26. 오후 6:40:00',
      '보|bo@example.com|2026. 10. 26. 오후 6:10:00|2026. 10. 26. 오후 6:30:00',
    ],
    expect: { attended: 2, registered: null },
  },
  {
    what: 'a time of joining in Chinese, in the evening',
    lines: [
      '姓名|邮箱|入会时间|退会时间',
      '阿达|ada@example.com|2026-10-26 18:00:00|2026-10-26 18:40:00',
      '波|bo@example.com|2026-10-26 18:10:00|2026-10-26 18:30:00',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'Tencent-like: a row for each entry, with minutes in Chinese',
    lines: [
      '用户昵称|首次入会时间|最后退会时间|累计参会时长|身份',
      '阿达|2026-10-26 18:00:00|2026-10-26 18:40:00|00:40:00|成员',
      '波|2026-10-26 18:10:00|2026-10-26 18:30:00|00:20:00|成员',
      '哈|2026-10-26 17:50:00|2026-10-26 19:00:00|01:10:00|主持人',
    ],
    expect: { attended: 2, staff: 1, averageMinutes: 30 },
  },
  {
    what: 'arrivals at a door of a day without a date',
    lines: [
      'Name|Email|Registered on|Arrival',
      'Ada|ada@example.com|2026-10-01|6:05 PM',
      'Bo|bo@example.com|2026-10-01|',
      'Cy|cy@example.com|2026-10-01|6:20 PM',
    ],
    // It may be planned.
    expect: { attended: null },
  },
  {
    what: 'an expected arrival is nobody who came',
    lines: [
      'Name|Email|Registered on|Expected arrival',
      'Ada|ada@example.com|2026-10-01|6:05 PM',
      'Bo|bo@example.com|2026-10-01|',
    ],
    expect: { attended: null },
  },
]
