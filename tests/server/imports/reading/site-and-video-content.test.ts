import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const ga4 = ['# Start date: 20260901', '# End date: 20260930']

/** Sites, searches and videos, as a whole, by page and by part. */
const files: readonly InLines[] = [
  {
    what: 'Impressions alone of a page of LinkedIn',
    lines: ['Date|Impressions (organic)|Impressions (total)', '09/01/2026|10|12', '09/02/2026|20|25', '09/13/2026|1|2'],
    expected: { as: 'linkedin/page-content-metrics', figures: { impressions: 39 } },
  },
  {
    what: 'An exploration of GA4 whose sum has no page',
    lines: [
      '# ----------------------------------------',
      '# Pages',
      '# Free form 1',
      '# 20260901-20260930',
      '# ----------------------------------------',
      '',
      'Page path and screen class|Views|Active users|',
      '|104|50|Grand total',
      '/a|100|48|',
      '/b|4|3|',
    ],
    expected: {
      figures: { views: 104, items: 2 },
      items: [' | /a |  | views=100 activeUsers=48', ' | /b |  | views=4 activeUsers=3'],
    },
  },
  {
    what: 'Pages of GA4 by event: an event is no view',
    lines: [
      ...ga4,
      'Page path and screen class|Event name|Event count',
      '/a|page_view|100',
      '/a|scroll|40',
      '/b|page_view|10',
    ],
    expected: { figures: {} },
  },
  {
    what: 'Events of GA4 are nothing that was published',
    lines: [
      ...ga4,
      'Event name|Event count|Total users|Event count per active user|Total revenue',
      'page_view|100|50|2|0',
      'scroll|40|30|1.3|0',
    ],
    expected: { items: [], values: [] },
  },
  {
    what: 'Channels of GA4 are nothing that was published',
    lines: [
      ...ga4,
      'Session default channel group|Sessions|Engaged sessions|Total users',
      'Organic Search|100|50|80',
      'Direct|40|30|35',
    ],
    expected: { items: [], values: [] },
  },
  {
    what: 'Days of GA4 by their number, of users alone',
    lines: [...ga4, 'Nth day|Active users', '0000|10', '0001|12', '0002|9'],
    expected: {
      values: [],
      days: ['2026-09-01 visitorDays=10', '2026-09-02 visitorDays=12', '2026-09-03 visitorDays=9'],
    },
  },
  {
    what: 'Weeks of GA4 by their number are no days',
    lines: [...ga4, 'Nth week|Active users', '0000|10', '0001|12', '0002|9'],
    expected: { days: [] },
  },
  {
    what: 'Two comparisons of GA4 overlap',
    lines: [
      ...ga4,
      'Comparison|Page path and screen class|Views|Active users',
      'All Users|/a|100|50',
      'Mobile traffic|/a|40|20',
      'All Users|/b|10|5',
      'Mobile traffic|/b|4|2',
    ],
    expected: { asksColumns: true, items: [] },
  },
  {
    what: 'Pages of a search that compares two spans: neither is added to the other',
    lines: [
      'Top pages|9/1/26 - 9/30/26 Clicks|8/1/26 - 8/31/26 Clicks|9/1/26 - 9/30/26 Impressions|8/1/26 - 8/31/26 Impressions',
      'https://example.com/a|10|8|100|90',
      'https://example.com/b|5|4|50|40',
    ],
    expected: { values: [], items: [] },
  },
  {
    what: 'Pages of a search in French',
    lines: [
      'Pages les plus populaires|Clics|Impressions|CTR|Position',
      'https://example.com/a|10|100|10 %|4,5',
      'https://example.com/b|5|50|10 %|5,5',
    ],
    expected: { as: 'search-console/pages', figures: { clicks: 15, impressions: 150, items: 2 } },
  },
  {
    what: 'Countries and devices of a search are nothing that was published',
    lines: ['Country|Clicks|Impressions|CTR|Position', 'Germany|10|100|10%|4.5', 'France|5|50|10%|5.5'],
    expected: { items: [], values: [] },
  },
  {
    what: 'Days of Matomo',
    lines: [
      'Date|Unique visitors|Visits|Actions|Maximum actions in one visit|Bounce Rate|Actions per Visit|Avg. Visit Duration (in seconds)',
      '2026-09-01|100|120|300|20|45%|2.5|90',
      '2026-09-02|90|100|250|15|47%|2.5|80',
    ],
    expected: { target: 'values', rows: 2, rejected: 0 },
  },
  {
    what: 'Pages of Simple Analytics, with days of each',
    lines: [
      'added_iso|hostname|path|is_unique|referrer',
      '2026-09-01T10:00:00Z|example.com|/a|true|',
      '2026-09-01T11:00:00Z|example.com|/a|false|',
      '2026-09-02T10:00:00Z|example.com|/b|true|',
    ],
    expected: { values: [], members: [] },
  },
  {
    what: 'Pages of Plausible with how far they were read',
    lines: [
      'name|visitors|pageviews|bounce_rate|time_on_page|scroll_depth',
      '/a|100|120|45|90|60',
      '/b|10|12|50|80|50',
    ],
    expected: { asksColumns: false, figures: { items: 2 } },
  },
  {
    what: 'Goals of Plausible by day',
    lines: ['date|unique_conversions|total_conversions|conversion_rate', '2026-09-01|10|12|1.5', '2026-09-02|8|9|1.2'],
    expected: { target: 'values', rows: 2, rejected: 0 },
  },
  {
    what: 'YouTube by country is nothing that was published',
    lines: [
      'Geography|Views|Watch time (hours)|Average view duration',
      'Total|1000|50.5|0:03:01',
      'DE|600|30.5|0:03:01',
      'FR|400|20|0:03:01',
    ],
    expected: { items: [], values: [] },
  },
  {
    what: 'YouTube by source of traffic is nothing that was published',
    lines: [
      'Traffic source|Views|Watch time (hours)|Average view duration|Impressions|Impressions click-through rate (%)',
      'Total|1000|50.5|0:03:01|9000|4.5',
      'YouTube search|600|30.5|0:03:01|5000|5',
      'External|400|20|0:03:01|4000|4',
    ],
    expected: { items: [], values: [] },
  },
  {
    what: 'YouTube by day',
    lines: ['Date|Views|Watch time (hours)|Subscribers', 'Total|30|1.5|3', '2026-09-01|10|0.5|1', '2026-09-02|20|1|2'],
    expected: {
      rejected: 0,
      values: [
        '2026-09-01 10 Views',
        '2026-09-01 0.5 Watch time (hours)',
        '2026-09-01 1 Subscribers',
        '2026-09-02 20 Views',
        '2026-09-02 1 Watch time (hours)',
        '2026-09-02 2 Subscribers',
      ],
    },
  },
  {
    what: 'YouTube, the best videos by day',
    lines: [
      'Date|Content|Video title|Video publish time|Duration|Views',
      '2026-09-01|aaaaaaaaaa1|Queues|Aug 1, 2026|600|10',
      '2026-09-01|aaaaaaaaaa2|Locks|Aug 8, 2026|500|5',
      '2026-09-02|aaaaaaaaaa1|Queues|Aug 1, 2026|600|20',
      '2026-09-02|aaaaaaaaaa2|Locks|Aug 8, 2026|500|7',
    ],
    expected: { rejected: 0, figures: { views: 42 } },
  },
  {
    what: 'YouTube in Ukrainian, whose sum is first',
    lines: [
      'Вміст|Назва відео|Час публікації відео|Тривалість|Перегляди|Тривалість перегляду (години)|Підписники',
      'Загалом||||1234|12.5|3',
      'aaaaaaaaaa1|Черги|Sep 1, 2026|600|1000|10.5|2',
      'aaaaaaaaaa2|Замки|Sep 2, 2026|500|234|2.0|1',
    ],
    expected: { rows: 2, rejected: 0 },
  },
  {
    what: 'YouTube in Greek, whose sum is first',
    lines: [
      'Περιεχόμενο|Τίτλος βίντεο|Χρόνος δημοσίευσης βίντεο|Προβολές|Χρόνος παρακολούθησης (ώρες)|Συνδρομητές',
      'Σύνολο|||1234|12,5|3',
      'aaaaaaaaaa1|Ουρές|1 Σεπ 2026|1000|10,5|2',
      'aaaaaaaaaa2|Κλειδαριές|2 Σεπ 2026|234|2,0|1',
    ],
    expected: { rows: 2 },
  },
  {
    what: 'YouTube with views as a share of all beside them',
    lines: [
      'Content|Video title|Video publish time|Duration|Views|Views (%)|Engaged views',
      'Total||||1000|100|600',
      'aaaaaaaaaa1|Queues|Sep 1, 2026|600|700|70|400',
      'aaaaaaaaaa2|Locks|Sep 2, 2026|500|300|30|200',
    ],
    expected: { rejected: 0, figures: { views: 1000, items: 2 } },
  },
  {
    what: 'Playlists of YouTube',
    lines: [
      'Playlist|Playlist title|Views|Watch time (hours)',
      'Total||1000|50',
      'PLaaaaaaaaaaaaaaaa|Queues|700|30',
      'PLbbbbbbbbbbbbbbbb|Locks|300|20',
    ],
    expected: { rejected: 0 },
  },
  {
    what: 'A company page of LinkedIn in German, by day',
    lines: [
      'Datum|Impressions (organisch)|Impressions (gesponsert)|Impressions (gesamt)|Klicks (organisch)|Klicks (gesponsert)|Klicks (gesamt)|Reaktionen (gesamt)',
      '09/01/2026|100|0|100|5|0|5|3',
      '09/13/2026|120|10|130|6|1|7|4',
    ],
    expected: { target: 'values', rejected: 0 },
  },
  {
    what: 'YouTube, videos by month',
    lines: [
      'Month|Content|Video title|Views',
      '2026-01|aaaaaaaaaa1|Queues|10',
      '2026-01|aaaaaaaaaa2|Locks|5',
      '2026-02|aaaaaaaaaa1|Queues|20',
    ],
    expected: { as: 'youtube-studio/chart-data', rejected: 0, days: ['2026-01-01 views=15', '2026-02-01 views=20'] },
  },
  {
    what: 'YouTube in Russian, videos by day',
    lines: [
      'Дата|Контент|Название видео|Время публикации видео|Просмотры',
      '2026-01-05|aaaaaaaaaa1|Очереди|1 сент. 2025 г.|10',
      '2026-01-05|aaaaaaaaaa2|Замки|2 сент. 2025 г.|5',
      '2026-01-06|aaaaaaaaaa1|Очереди|1 сент. 2025 г.|20',
    ],
    expected: { as: 'youtube-studio/chart-data', rejected: 0, days: ['2026-01-05 views=15', '2026-01-06 views=20'] },
  },
]

describe('sites, searches and videos', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
