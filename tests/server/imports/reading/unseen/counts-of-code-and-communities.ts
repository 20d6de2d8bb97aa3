import type { InLines } from './seen.ts'

/** Figures of packages, shops of apps, repositories and communities. */
export const countsOfCodeAndCommunities: readonly InLines[] = [
  {
    what: 'npm: packages as columns',
    lines: ['Date|upshot-core|upshot-cli', '2026-09-01|10|3', '2026-09-02|12|4'],
    expected: {
      values: [
        '2026-09-01 10 upshot-core',
        '2026-09-01 3 upshot-cli',
        '2026-09-02 12 upshot-core',
        '2026-09-02 4 upshot-cli',
      ],
    },
  },
  {
    what: 'npm: day and downloads',
    lines: ['downloads|day', '10|2026-09-01', '12|2026-09-02'],
    expected: { target: 'values', values: ['2026-09-01 10 -', '2026-09-02 12 -'] },
  },
  {
    what: 'npm: packages with the span of their downloads',
    lines: [
      'package|start|end|downloads',
      'upshot-core|2026-09-01|2026-09-30|1000',
      'upshot-cli|2026-09-01|2026-09-30|300',
    ],
    // Things with the span of their figures, or metrics of a month: that is asked.
    expected: { asksColumns: true, values: [], items: [] },
  },
  {
    what: 'PyPI: downloads with mirrors hold those without',
    lines: [
      'category|date|downloads',
      'with_mirrors|2026-09-01|100',
      'without_mirrors|2026-09-01|80',
      'with_mirrors|2026-09-02|110',
      'without_mirrors|2026-09-02|90',
    ],
    expected: {
      values: [
        '2026-09-01 100 with_mirrors',
        '2026-09-01 80 without_mirrors',
        '2026-09-02 110 with_mirrors',
        '2026-09-02 90 without_mirrors',
      ],
    },
  },
  {
    what: 'crates.io: versions by day',
    lines: [
      'version|downloads|date',
      '1.0.0|10|2026-09-01',
      '1.1.0|20|2026-09-01',
      '1.0.0|9|2026-09-02',
      '1.1.0|25|2026-09-02',
    ],
    expected: {
      values: ['2026-09-01 10 1.0.0', '2026-09-01 20 1.1.0', '2026-09-02 9 1.0.0', '2026-09-02 25 1.1.0'],
    },
  },
  {
    what: 'Docker Hub: images and how often they were pulled',
    lines: [
      'name|namespace|pull_count|star_count|last_updated',
      'core|upshot|12000|30|2026-09-01T10:00:00Z',
      'cli|upshot|300|2|2026-09-02T10:00:00Z',
    ],
    expected: { values: [], members: [], sessions: [] },
  },
  {
    what: 'Repositories with their stars',
    lines: [
      'Repository|URL|Stars|Forks|Open issues|Created at',
      'upshot/core|https://github.com/upshot/core|1200|80|12|2025-01-01T10:00:00Z',
      'upshot/cli|https://github.com/upshot/cli|300|20|3|2025-06-01T10:00:00Z',
    ],
    expected: { values: [], members: [], sessions: [] },
  },
  {
    what: 'Stars by repository and day, as a chart of stars gives them',
    lines: [
      'Repository|Date|Stars',
      'upshot/core|Thu Jan 01 2026 10:00:00 GMT+0000 (Coordinated Universal Time)|100',
      'upshot/core|Mon Jun 01 2026 10:00:00 GMT+0000 (Coordinated Universal Time)|200',
      'upshot/core|Thu Oct 01 2026 10:00:00 GMT+0000 (Coordinated Universal Time)|300',
    ],
    expected: { values: ['2026-01-01 100 upshot/core', '2026-06-01 200 upshot/core', '2026-10-01 300 upshot/core'] },
  },
  {
    what: 'App Store Connect: key figures above the days',
    lines: [
      'Name|Example App|',
      'Start Date|9/13/26|',
      'End Date|9/15/26|',
      '||',
      'Date|First-Time Downloads|Redownloads',
      '9/13/26|10|2',
      '9/14/26|12|3',
      '9/15/26|9|1',
    ],
    expected: {
      values: [
        '2026-09-13 10 First-Time Downloads',
        '2026-09-13 2 Redownloads',
        '2026-09-14 12 First-Time Downloads',
        '2026-09-14 3 Redownloads',
        '2026-09-15 9 First-Time Downloads',
        '2026-09-15 1 Redownloads',
      ],
    },
  },
  {
    what: 'Google Play: installs by day of one package',
    lines: [
      'Date|Package Name|Daily Device Installs|Daily Device Uninstalls|Active Device Installs',
      '2026-09-01|com.example.app|10|2|1000',
      '2026-09-02|com.example.app|12|1|1011',
    ],
    expected: {
      values: [
        '2026-09-01 10 com.example.app, Daily Device Installs',
        '2026-09-01 2 com.example.app, Daily Device Uninstalls',
        '2026-09-01 1000 com.example.app, Active Device Installs',
        '2026-09-02 12 com.example.app, Daily Device Installs',
        '2026-09-02 1 com.example.app, Daily Device Uninstalls',
        '2026-09-02 1011 com.example.app, Active Device Installs',
      ],
    },
  },
  {
    what: 'Google Trends: less than one is no number',
    lines: [
      'Category: All categories',
      '',
      'Week|queues: (Worldwide)|locks: (Worldwide)',
      '2026-09-06|80|10',
      '2026-09-13|100|<1',
      '2026-09-20|90|9',
    ],
    expected: {
      // A row with a cell that is no number waits to be corrected as a whole.
      rejected: 1,
      values: [
        '2026-09-06 80 queues: (Worldwide)',
        '2026-09-06 10 locks: (Worldwide)',
        '2026-09-20 90 queues: (Worldwide)',
        '2026-09-20 9 locks: (Worldwide)',
      ],
    },
  },
  {
    what: 'Discourse: a report by day',
    lines: ['Day|Count', '2026-09-01|10', '2026-09-02|12'],
    expected: { target: 'values', values: ['2026-09-01 10 -', '2026-09-02 12 -'] },
  },
  {
    what: 'Discord: weeks of a server',
    lines: [
      'interval_start_timestamp|total_membership|visitors|pct_communicated',
      '2026-09-07T00:00:00+00:00|1000|300|12.5',
      '2026-09-14T00:00:00+00:00|1020|310|11.0',
    ],
    expected: {
      target: 'values',
      values: [
        '2026-09-07 1000 total_membership',
        '2026-09-07 300 visitors',
        '2026-09-07 12.5 pct_communicated',
        '2026-09-14 1020 total_membership',
        '2026-09-14 310 visitors',
        '2026-09-14 11 pct_communicated',
      ],
    },
  },
  {
    what: 'Discord: how members are kept, by weeks since they came',
    lines: ['cohort|week 0|week 1|week 2', '2026-09-07|100|40|30', '2026-09-14|120|50|', '2026-09-21|90||'],
    // Each is a metric of those who came in a week; none is added to another.
    expected: { target: 'values', series: ['week 0', 'week 1', 'week 2'], rejected: 0 },
  },
  {
    what: 'Slack: days of a workspace',
    lines: [
      'Date|Total membership|Daily active members|Messages in public channels',
      '2026-09-01|1000|300|120',
      '2026-09-02|1001|310|130',
    ],
    expected: { target: 'values', rows: 2, rejected: 0 },
  },
  {
    what: 'Slack: channels and their messages',
    lines: [
      'Name|Created|Last active|Total membership|Messages posted|Members who posted',
      'general|2025-01-01|2026-09-01|1000|3000|200',
      'help|2025-01-01|2026-09-02|400|900|100',
    ],
    expected: { members: [], values: [], sessions: [] },
  },
  {
    what: 'Issues of a tracker are neither a programme nor members',
    lines: [
      'Issue key|Summary|Status|Assignee|Reporter|Created',
      'DR-1|Write about queues|Done|Ada Lovelace|Grace Hopper|01/Sep/26 10:00 AM',
      'DR-2|Talk on locks|In Progress|Ada Lovelace|Grace Hopper|08/Sep/26 10:00 AM',
    ],
    expected: { sessions: [], members: [], values: [], items: [] },
  },
  {
    what: 'Appointments of a calendar are no programme',
    lines: [
      'Subject|Start Date|Start Time|End Date|End Time|All day event|Meeting Organizer|Required Attendees|Location',
      'Standup|9/13/2026|10:00:00 AM|9/13/2026|10:15:00 AM|False|Ada Lovelace|Grace Hopper;Alan Turing|Room 1',
      'Planning|9/14/2026|11:00:00 AM|9/14/2026|12:00:00 PM|False|Ada Lovelace|Grace Hopper|Room 2',
    ],
    expected: { sessions: [], members: [], values: [] },
  },
  {
    what: 'Numbers of support by week',
    lines: ['Week starting|Tickets|CSAT %|First reply (h)', '2026-09-07|100|92%|1.5', '2026-09-14|90|95%|1.2'],
    expected: {
      target: 'values',
      values: [
        '2026-09-07 100 Tickets',
        '2026-09-07 92 CSAT %',
        '2026-09-07 1.5 First reply (h)',
        '2026-09-14 90 Tickets',
        '2026-09-14 95 CSAT %',
        '2026-09-14 1.2 First reply (h)',
      ],
    },
  },
]
