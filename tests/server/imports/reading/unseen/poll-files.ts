import { table, type Unseen } from './seen.ts'

const above = [
  ['Poll Report'],
  ['Report Generated:', 'Oct 7, 2026 09:00 AM'],
  ['Topic', 'Webinar ID', 'Actual Start Time', 'Actual Duration (minutes)', '#Polled'],
  ['Community call', '123 4567 8901', 'Oct 6, 2026 06:00 PM', '60', '3'],
  ['Poll Details'],
]
const head = ['#', 'User Name', 'User Email', 'Submitted Date/Time', '']
const at = (minute: number) => `Oct 6, 2026 18:3${minute}:12`
const rate = 'How satisfied are you with the call? (1-5)'
const nps = 'How likely are you to recommend this call? (0-10)'

/** Polls and surveys of Zoom. */
export const zoomPollFiles: readonly Unseen[] = [
  {
    name: 'questions before their answers in the row, and not everybody was asked all',
    text: table([
      ...above,
      head,
      ['1', 'Ada', 'ada@example.org', at(0), rate, '5', nps, '9', 'Where from?', 'Berlin'],
      ['2', 'Bo', 'bo@example.org', at(1), nps, '3', rate, '2'],
      ['3', 'Anonymous Attendee', '', at(2), rate, '4'],
    ]),
    expected: {
      as: 'zoom/polls',
      target: 'answers',
      rows: 3,
      rejected: 0,
      questions: ['csat 1-5: 5 2 4', 'nps 0-10: 9 3'],
      asks: ['timeZone'],
    },
  },
  {
    name: 'two polls one below the other',
    text: table([
      ...above,
      head,
      ['1', 'Ada', 'ada@example.org', at(0), rate, '5'],
      ['2', 'Bo', 'bo@example.org', at(1), rate, '2'],
      [''],
      ['Poll Details'],
      head,
      ['1', 'Ada', 'ada@example.org', at(4), nps, '10'],
    ]),
    expected: { as: 'zoom/polls', rows: 3, rejected: 0, questions: ['csat 1-5: 5 2', 'nps 0-10: 10'] },
  },
  {
    name: 'a survey report with its questions in the header',
    text: table([
      ['Survey Report'],
      ['#', 'User Name', 'Email Address', 'Submitted Date and Time', rate, 'What did you like?'],
      ['1', 'Ada', 'ada@example.org', at(0), '5', 'All of it'],
      ['2', 'Bo', 'bo@example.org', at(1), '3', ''],
    ]),
    expected: { as: 'zoom/polls', rows: 2, rejected: 0, questions: ['csat 1-5: 5 3'] },
  },
  {
    name: 'a quiz without any score is explained and not kept',
    text: table([
      ...above,
      head,
      ['1', 'Ada', 'ada@example.org', at(0), 'Which queue do you use?', 'Kafka'],
      ['2', 'Bo', 'bo@example.org', at(1), 'Which queue do you use?', 'NATS'],
    ]),
    expected: { as: 'NOT_EVENT_DATA' },
  },
  {
    name: 'questions and answers are explained and not kept',
    text: table([
      ['Q&A Report'],
      ['#', 'Question', 'Asker Name', 'Asker Email', 'Answer(s)'],
      ['1', 'When is the next one?', 'Ada', 'ada@example.org', 'In May'],
    ]),
    expected: { as: 'NOT_EVENT_DATA' },
  },
]

/** Umami's totals of days beside those of Plausible, which have nearly the same columns. */
export const umamiDayFiles: readonly Unseen[] = [
  {
    name: 'Umami as its API names the totals',
    text: table([
      ['date', 'pageviews', 'visitors', 'visits', 'bounces', 'totaltime'],
      ['2026-09-01', 120, 80, 90, 40, 7200],
      ['2026-09-02', 100, 70, 75, 30, 6100],
    ]),
    expected: {
      as: 'umami/daily-totals',
      target: 'values',
      figures: { pageviews: 220, visitorDays: 150, visits: 165 },
    },
  },
  {
    name: 'Umami as its dashboard names them',
    text: table([
      ['Date', 'Views', 'Visitors', 'Visits', 'Bounce rate', 'Visit duration'],
      ['2026-09-01', 120, 80, 90, '44%', '1m 20s'],
    ]),
    expected: { as: 'umami/daily-totals', figures: { pageviews: 120, visitorDays: 80, visits: 90 } },
  },
  {
    name: 'Plausible, imported, still is Plausible',
    text: table([
      ['date', 'visitors', 'pageviews', 'bounces', 'visits', 'visit_duration'],
      ['2026-09-01', 80, 120, 40, 90, 7200],
    ]),
    expected: { as: 'plausible/visitors', figures: { pageviews: 120, visitorDays: 80, visits: 90 } },
  },
]

/** Posts of Facebook pages and Instagram accounts. */
export const metaFiles: readonly Unseen[] = [
  {
    name: 'Instagram',
    text: table([
      [
        ...[
          'Post ID',
          'Account ID',
          'Account username',
          'Account name',
          'Description',
          'Duration (sec)',
          'Publish time',
        ],
        ...[
          'Permalink',
          'Post type',
          'Data comment',
          'Date',
          'Views',
          'Reach',
          'Likes',
          'Shares',
          'Follows',
          'Comments',
        ],
        'Saves',
      ],
      [
        ...['17900000000000001', '178', 'upshot', 'Upshot', 'Queues', '0', '09/01/2026 10:00'],
        ...['https://www.instagram.com/p/AAA/', 'IG image', '', 'Lifetime', '500', '400', '30', '4', '2', '5', '6'],
      ],
      [
        ...['17900000000000002', '178', 'upshot', 'Upshot', 'Retries', '12', '09/15/2026 10:00'],
        ...['https://www.instagram.com/p/BBB/', 'IG reel', '', 'Lifetime', '300', '250', '20', '1', '1', '3', '2'],
      ],
    ]),
    expected: {
      as: 'meta/posts',
      target: 'readings',
      rejected: 0,
      figures: {
        views: 800,
        likes: 50,
        comments: 8,
        shares: 5,
        items: 2,
      },
      items: [
        'Retries | https://www.instagram.com/p/BBB/ | 2026-09-15 | views=300 reach=250 likes=20 comments=3 shares=1',
        'Queues | https://www.instagram.com/p/AAA/ | 2026-09-01 | views=500 reach=400 likes=30 comments=5 shares=4',
      ],
    },
  },
  {
    name: 'a Facebook page, without titles',
    text: table([
      [
        ...[
          'Post ID',
          'Page ID',
          'Page name',
          'Title',
          'Description',
          'Duration (sec)',
          'Publish time',
          'Caption type',
        ],
        ...['Permalink', 'Post type', 'Date', 'Impressions', 'Reach', 'Reactions, Comments and Shares', 'Reactions'],
        ...['Comments', 'Shares', 'Total clicks'],
      ],
      [
        ...['1_1', '1', 'Upshot', '', 'Queues', '', '09/15/2026 10:00', '', 'https://www.facebook.com/1/posts/1'],
        ...['Links', 'Lifetime', '900', '700', '17', '10', '5', '2', '12'],
      ],
    ]),
    expected: {
      as: 'meta/posts',
      items: [
        'Queues | https://www.facebook.com/1/posts/1 | 2026-09-15 | impressions=900 reach=700 likes=10 comments=5 shares=2 clicks=12',
      ],
    },
  },
  {
    name: 'a list of posts of no known tool with people reached',
    text: table([
      ['Post', 'Link', 'Date', 'Impressions', 'Reach'],
      ['Queues', 'https://social.example.org/1', '2026-09-01', 900, 700],
    ]),
    expected: {
      as: 'generic/content-table',
      items: ['Queues | https://social.example.org/1 | 2026-09-01 | impressions=900 reach=700'],
    },
  },
]
