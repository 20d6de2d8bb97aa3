import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** What exports of content look like, column by column. */
const content: readonly InLines[] = [
  {
    what: 'YouTube Studio whose impressions are of thumbnails',
    lines: [
      'Content|Video title|Video publish time|Duration|Likes|Dislikes|New viewers|Returning viewers|Views|Watch time (hours)|Subscribers|Thumbnail impressions|Thumbnail click-through rate (%)',
      'Total||||79|4|0|0|5046|426.5|74|59436|5.2',
      'aaaaaaaaaa1|Queues|Oct 1, 2026|600|50|3|0|0|4000|400.5|50|50000|5.1',
      ' -bbbbbbbbb2|Locks|Oct 8, 2026|45|29|1|0|0|1046|26|24|9436|5.6',
    ],
    expected: {
      as: 'youtube-studio/content-table',
      rejected: 0,
      items: [
        'Queues | https://www.youtube.com/watch?v=aaaaaaaaaa1 | 2026-10-01 | views=4000 watchHours=400.5 subscribersNet=50 impressions=50000 likes=50',
        'Locks | https://www.youtube.com/watch?v=-bbbbbbbbb2 | 2026-10-08 | views=1046 watchHours=26 subscribersNet=24 impressions=9436 likes=29',
      ],
    },
  },
  {
    what: 'TikTok videos',
    lines: [
      'Video title|Video link|Post time|Total likes|Total comments|Total shares|Total views|Average watch time|Watched full video|Add to favorites',
      'Queues|https://www.tiktok.com/@example/video/7400000000000000001|2026-10-03 09:10|300|22|15|5000|12.5|0.31|40',
      'Locks|https://www.tiktok.com/@example/video/7400000000000000002|2026-10-04 09:10|30|2|1|500|11.5|0.21|4',
    ],
    expected: {
      as: 'tiktok/videos',
      asks: [],
      items: [
        'Queues | https://www.tiktok.com/@example/video/7400000000000000001 | 2026-10-03 | views=5000 likes=300 comments=22 shares=15',
        'Locks | https://www.tiktok.com/@example/video/7400000000000000002 | 2026-10-04 | views=500 likes=30 comments=2 shares=1',
      ],
    },
  },
  {
    what: 'X by day',
    lines: [
      'Date|Impressions|Likes|Engagements|Bookmarks|Shares|New follows|Unfollows|Replies|Reposts|Profile visits|Create Post|Video views|Media views',
      'Tue, Mar 10, 2026|2871|24|43|0|1|0|2|1|1|2|2|0|0',
      'Mon, Mar 9, 2026|2199|12|26|0|0|3|0|2|0|0|2|0|0',
    ],
    expected: { rejected: 0, rows: 2, asks: [], target: 'values', codes: [] },
  },
  {
    what: 'X videos by day',
    lines: [
      'Video overview|||||',
      'Date|Views|Watch Time (ms)|Completion Rate|Average Watch Time (ms)|Estimated Revenue',
      'Tue, Mar 10, 2026|28|24000|0.5|1000|0',
      'Mon, Mar 9, 2026|21|12000|0.4|1000|0',
    ],
    expected: { rejected: 0, rows: 2 },
  },
  {
    what: 'Posts of a newsletter without any figure',
    lines: [
      'post_id|post_date|is_published|email_sent_at|inbox_sent_at|type|audience|title|subtitle|podcast_url',
      '111.queues|2026-07-18T04:27:59.900Z|true|2026-07-18T04:27:59.330Z|2026-07-18T04:27:59.330Z|newsletter|everyone|Queues|Sub|',
      '222.locks|2026-07-11T04:01:38.043Z|true|2026-07-11T04:01:38.979Z||newsletter|only_paid|Locks|Sub|',
      '333.draft||false|||newsletter|everyone|Draft||',
    ],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Campaigns of Klaviyo',
    lines: [
      'Campaign Name|Tags|Subject|List|Send Time|Send Weekday|Total Recipients|Unique Placed Order|Placed Order Rate|Revenue|Unique Opens|Open Rate|Total Opens|Unique Clicks|Click Rate|Total Clicks|Unsubscribes|Spam Complaints|Spam Complaints Rate|Successful Deliveries|Bounces|Bounce Rate|Campaign ID|Campaign Channel',
      'Queues|2026|All about queues|All|2026-04-01 10:00:00|Wednesday|1000|1|0.1%|10.0|500|50%|700|40|4%|55|1|0|0%|990|10|1%|01AAA|email',
      'Locks|2026|All about locks|All|2026-04-08 10:00:00|Wednesday|1010|2|0.2%|20.0|400|40%|600|30|3%|35|1|0|0%|1000|10|1%|01AAB|email',
    ],
    expected: {
      items: [
        'All about queues |  | 2026-04-01 | readers=500 clicks=55',
        'All about locks |  | 2026-04-08 | readers=400 clicks=35',
      ],
    },
  },
  {
    what: 'Campaigns of Klaviyo before',
    lines: [
      'Name|Subject|Preview Text|Sent On|Sent On (UTC)|Sent To|Suppressed From|Sent|Bounces|Delivered|Delivery Rate|Unique Opens|Open Rate|Unique Clicks|CTR|Click-To-Open Rate|Opt Outs|Opt-Out Rate|Spam Complaints|SPAM Complaint Rate|Tags',
      'Welcome|All about queues|Hi|2026-01-15 10:30 AM|2026-01-15 3:30 PM|All||1500|10|1490|99%|500|33%|40|2.7%|8%|1|0.1%|0|0%|a',
      'Spring|All about locks|Hi|2026-02-15 10:30 AM|2026-02-15 3:30 PM|All||1400|10|1390|99%|400|33%|30|2.7%|8%|1|0.1%|0|0%|a',
    ],
    expected: {
      items: ['All about queues |  | 2026-01-15 | readers=500', 'All about locks |  | 2026-02-15 | readers=400'],
    },
  },
  {
    what: 'Campaigns of Mailchimp',
    lines: [
      'Title|Subject|List|Send Date|Send Weekday|Total Recipients|Successful Deliveries|Soft Bounces|Hard Bounces|Total Bounces|Times Forwarded|Forwarded Opens|Unique Opens|Open Rate|Total Opens|Unique Clicks|Click Rate|Total Clicks|Unsubscribes|Abuse Complaints|Times Liked on Facebook|Folder Id|Unique Id|Total Orders|Total Gross Sales|Total Revenue',
      'Queues|All about queues|All|Apr 01, 2026 10:00 am|Wednesday|1000|990|1|2|3|0|0|500|50.51%|700|40|4.04%|55|1|0|0||a1b2|0|0|0',
      'Locks|All about locks|All|Apr 08, 2026 10:00 am|Wednesday|1010|1000|1|2|3|0|0|400|40%|600|30|3%|35|1|0|0||a1b3|0|0|0',
    ],
    expected: {
      items: ['Queues |  | 2026-04-01 | readers=500 clicks=55', 'Locks |  | 2026-04-08 | readers=400 clicks=35'],
    },
  },
  {
    what: 'GA4 pages, two dimensions',
    lines: [
      '# Start date: 20260901',
      '# End date: 20260930',
      'Page path and screen class|Country|Views|Active users',
      '/a|Germany|9|5',
      '/a|France|4|3',
      '/b|France|2|1',
    ],
    expected: { items: [' | /a |  | views=13 activeUsers=null', ' | /b |  | views=2 activeUsers=1'] },
  },
  {
    what: 'GA4 landing pages with key events',
    lines: [
      '# Start date: 20260901',
      '# End date: 20260930',
      'Landing page + query string|Sessions|Active users|New users|Average engagement time per session|Key events|Total revenue|Session key event rate',
      '/|2414|2000|100|20|88|10500.25|0.03',
      '/a?variant=1|455|400|10|20|2|1200|0.01',
      '(not set)|5|4|1|0|0|0|0',
    ],
    expected: {
      as: 'google-analytics/ga4-landing-pages',
      items: [
        ' | / |  | visits=2414 activeUsers=2000',
        ' | /a?variant=1 |  | visits=455 activeUsers=400',
        ' | (not set) |  | visits=5 activeUsers=4',
      ],
    },
  },
  {
    what: 'GitHub traffic of several repositories',
    lines: [
      'date|repository|clones_total|clones_unique|views_total|views_unique',
      '2026-09-01|example/a|10|2|1|1',
      '2026-09-01|example/b|5|1|3|2',
      '2026-09-02|example/a|20|4|4|2',
      '2026-09-02|example/b|2|1|1|1',
    ],
    expected: {
      rejected: 0,
      values: [
        '2026-09-01 10 example/a, clones_total',
        '2026-09-01 2 example/a, clones_unique',
        '2026-09-01 1 example/a, views_total',
        '2026-09-01 1 example/a, views_unique',
        '2026-09-01 5 example/b, clones_total',
        '2026-09-01 1 example/b, clones_unique',
        '2026-09-01 3 example/b, views_total',
        '2026-09-01 2 example/b, views_unique',
        '2026-09-02 20 example/a, clones_total',
        '2026-09-02 4 example/a, clones_unique',
        '2026-09-02 4 example/a, views_total',
        '2026-09-02 2 example/a, views_unique',
        '2026-09-02 2 example/b, clones_total',
        '2026-09-02 1 example/b, clones_unique',
        '2026-09-02 1 example/b, views_total',
        '2026-09-02 1 example/b, views_unique',
      ],
    },
  },
  {
    what: 'Instagram posts of a lifetime',
    lines: [
      'Post ID|Account ID|Account username|Account name|Description|Duration (sec)|Publish time|Permalink|Post type|Data comment|Date|Views|Likes|Shares|Comments|Saves|Reach|Follows',
      '1801|1784|example|Example|Queues, at last|0|03/27/2026 06:08|https://www.instagram.com/p/aaa/|IG image||Lifetime|160|5|3|2|4|45|1',
      '1802|1784|example|Example|Locks|32|03/28/2026 06:08|https://www.instagram.com/reel/bbb/|IG reel||Lifetime|15,000|410|120|20|55|9800|14',
    ],
    expected: {
      as: 'meta/posts',
      rejected: 0,
      items: [
        'Queues, at last | https://www.instagram.com/p/aaa/ | 2026-03-27 | views=160 reach=45 likes=5 comments=2 shares=3',
        'Locks | https://www.instagram.com/reel/bbb/ | 2026-03-28 | views=15000 reach=9800 likes=410 comments=20 shares=120',
      ],
    },
  },
  {
    what: 'Facebook posts',
    lines: [
      'Post ID|Page ID|Page name|Title|Duration (sec)|Publish time|Permalink|Post type|Views|Average Seconds viewed',
      'post-1|page-1|Example|Queues|45|09/27/2026 18:30|https://www.facebook.com/1|Reel|1,250|11.2',
      'post-2|page-1|Example|Locks||09/28/2026 10:00|https://www.facebook.com/2|Photo|200|',
    ],
    expected: { as: 'meta/posts', rejected: 0, rows: 2 },
  },
  {
    what: 'Downloads by day of a package',
    lines: ['day|downloads', '2026-06-26|42', '2026-06-27|41', '2026-06-28|40'],
    expected: { values: ['2026-06-26 42 -', '2026-06-27 41 -', '2026-06-28 40 -'] },
  },
  {
    what: 'Downloads by day, with mirrors and without',
    lines: [
      'category|date|downloads',
      'with_mirrors|2026-06-26|142',
      'without_mirrors|2026-06-26|42',
      'with_mirrors|2026-06-27|141',
      'without_mirrors|2026-06-27|41',
    ],
    expected: {
      values: [
        '2026-06-26 142 with_mirrors',
        '2026-06-26 42 without_mirrors',
        '2026-06-27 141 with_mirrors',
        '2026-06-27 41 without_mirrors',
      ],
    },
  },
  {
    what: 'Stories of Medium',
    lines: [
      'title|views|reads|read_ratio|claps|earnings|published_date',
      'Queues|1200|430|0.36|87|4.21|2026-11-03',
      'Locks|120|43|0.36|8|0.21|2026-11-05',
    ],
    expected: { items: ['Queues |  | 2026-11-03 | views=1200 likes=87', 'Locks |  | 2026-11-05 | views=120 likes=8'] },
  },
  {
    what: 'LinkedIn followers in one column',
    lines: ['Date|New followers|Organic followers|Sponsored followers', '2026-01-01|20|18|2', '2026-01-02|25|22|3'],
    expected: {
      rejected: 0,
      series: ['New followers', 'Organic followers', 'Sponsored followers'],
    },
  },
  {
    what: 'LinkedIn by day, organic only',
    lines: [
      'Date|Impressions (organic)|Clicks|Reactions|Comments|Shares|Engagement rate',
      '2026-07-10|1200|45|30|5|2|3.2%',
      '2026-07-11|900|20|15|1|0|2.1%',
    ],
    expected: { target: 'values', rejected: 0, rows: 2 },
  },
  {
    what: 'Plausible with what else was on top',
    lines: ['date|visitors|pageviews|top_page|top_source', '2026-01-01|10|25|/a|Google', '2026-01-02|6|10|/b|Bing'],
    expected: {
      values: ['2026-01-01 10 visitors', '2026-01-01 25 pageviews', '2026-01-02 6 visitors', '2026-01-02 10 pageviews'],
    },
  },
  {
    what: 'A site by day',
    lines: [
      'Date|Page Views|Unique Visitors|Bounce Rate|Avg Session Duration',
      '2026-12-01|5432|3456|45.2|234',
      '2026-12-02|5678|3678|43.8|256',
    ],
    expected: { target: 'values', rejected: 0, rows: 2, codes: [] },
  },
  {
    what: 'GA4 pages of two segments, which overlap, are not added up',
    lines: [
      'Page path and screen class|Segment|Views|Active users',
      '/a|All users|9|5',
      '/a|Newcomers|4|3',
      '/b|All users|2|1',
    ],
    expected: {
      codes: ['DUPLICATE_ITEM'],
      items: [' | /a |  | views=9 activeUsers=5', ' | /b |  | views=2 activeUsers=1'],
    },
  },
  {
    what: 'GA4 pages of two segments by country are not added up',
    lines: [
      'Page path and screen class|Country|Segment|Views|Active users',
      '/a|Germany|All users|9|5',
      '/a|Germany|Newcomers|4|3',
      '/a|France|All users|2|1',
    ],
    expected: { as: 'google-analytics/ga4-pages-and-screens', codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'GA4 pages by country of one segment, below which another may stand',
    lines: [
      'Page path and screen class|Country|Segment|Views|Active users',
      '/a|Germany|All users|9|5',
      '/a|France|All users|4|3',
    ],
    expected: { as: 'google-analytics/ga4-pages-and-screens', codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'GitHub traffic of one repository, named in each row',
    lines: [
      'date|repository|clones_total|clones_unique|views_total|views_unique',
      '2026-09-01|example/a|10|2|1|1',
      '2026-09-02|example/a|20|4|4|2',
    ],
    expected: { as: 'github-traffic/views_clones_aggregate', rejected: 0 },
  },
  {
    what: 'Which page it was, where a day has several',
    lines: ['Date|Top page|Visitors', '2026-01-01|/a|10', '2026-01-01|/b|5', '2026-01-02|/a|11', '2026-01-02|/b|6'],
    expected: { values: ['2026-01-01 10 /a', '2026-01-01 5 /b', '2026-01-02 11 /a', '2026-01-02 6 /b'] },
  },
  {
    what: 'Posts of a newsletter with how often each was seen',
    lines: [
      'post_id|post_date|is_published|email_sent_at|title|views',
      '1|2026-07-18|true|2026-07-18|Queues|10',
      '2|2026-07-19|true|2026-07-19|Locks|12',
    ],
    expected: { items: ['Queues |  | 2026-07-18 | views=10', 'Locks |  | 2026-07-19 | views=12'] },
  },
  {
    what: 'Every view, as GoatCounter exports it',
    lines: [
      '2Path|Title|Event|UserAgent|Browser|System|Session|Bot|Referrer|Referrer scheme|Screen size|Location|FirstVisit|Date',
      '/|Home|false||Chrome|Mac OS|a|0|||1440x900|DE|true|2026-07-09T01:00:00Z',
      '/projects|Projects|false||Chrome|Mac OS|a|1|Search|g|1440x900|DE|true|2026-07-09T01:01:00Z',
      '/|Home|false||Chrome|Mac OS|b|4|||1440x900|DE|true|2026-07-09T02:00:00Z',
      '/|Home|false||Chrome|Mac OS|b|150|||1440x900|DE|true|2026-07-09T02:00:00Z',
      'click|Click|true||Chrome|Mac OS|a|0|||1440x900|DE|true|2026-07-10T02:00:00Z',
    ],
    expected: {
      as: 'goatcounter/pageviews',
      asks: [],
      rejected: 0,
      codes: ['SKIPPED_LINES'],
      items: [
        'Home | / |  | pageviews=1 customEvents=0 visitors=1',
        'Projects | /projects |  | pageviews=1 customEvents=0 visitors=1',
      ],
      days: ['2026-07-09 pageviews=2 customEvents=0 visitors=1', '2026-07-10 pageviews=0 customEvents=1 visitors=1'],
    },
  },
]

describe('exports of content with all their columns', () => {
  it.each(content)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
