import type { InLines } from './seen.ts'

/** What was published, as hosts and networks export it. */
export const contentOfPlatforms: readonly InLines[] = [
  {
    what: 'Vimeo: plays, of which some were finished',
    lines: [
      'uri|name|created_time|duration|plays|loads|finishes|likes|comments',
      '/videos/1|Queues|2026-09-01T10:00:00+00:00|600|100|300|40|5|1',
      '/videos/2|Locks|2026-09-02T10:00:00+00:00|500|50|200|20|2|0',
    ],
    expected: { target: 'readings', figures: { views: 150, likes: 7, comments: 1, items: 2 } },
  },
  {
    what: 'Wistia: a rate is no number of plays',
    lines: [
      'Title|URL|Created|Load Count|Play Count|Play Rate|Hours Watched|Engagement',
      'Queues|https://example.wistia.com/medias/aaa|2026-09-01|300|100|33.3%|12.5|61%',
      'Locks|https://example.wistia.com/medias/bbb|2026-09-02|200|50|25%|5|48%',
    ],
    expected: { target: 'readings', figures: { views: 150, watchHours: 17.5, items: 2 } },
  },
  {
    what: 'Spotify: streams and audience of each episode',
    lines: ['Episode|Release date|Plays|Streams|Audience', 'Queues|2026-09-01|100|80|70', 'Locks|2026-09-08|50|40|35'],
    expected: { target: 'readings', figures: { items: 2 } },
  },
  {
    what: 'Apple Podcasts: plays, and listeners who are the same people',
    lines: [
      'Episode Title|Release Date|Duration|Plays|Unique Listeners|Engaged Listeners|Total Time Listened|Average Consumption',
      'Queues|Sep 1, 2026|30:12|100|70|50|41:10:00|72%',
      'Locks|Sep 8, 2026|28:40|50|35|20|20:02:10|68%',
    ],
    expected: { target: 'readings', figures: { items: 2 } },
  },
  {
    what: 'Buzzsprout: downloads of a week are among those of all time',
    lines: [
      'Episode|Published|First 7 days|First 30 days|First 90 days|All time',
      'Queues|2026-06-01|40|80|100|120',
      'Locks|2026-06-08|30|60|70|75',
    ],
    expected: { asksColumns: true },
  },
  {
    what: 'Libsyn: downloads by month and in all',
    lines: [
      'item_title|release_date|downloads__2026-08|downloads__2026-09|downloads__total',
      'Queues|2026-06-01|40|80|120',
      'Locks|2026-06-08|30|45|75',
    ],
    expected: { values: [] },
  },
  {
    what: 'Substack: a list of posts without any figure',
    lines: [
      'post_id|post_date|is_published|email_sent_at|inbox_sent_at|type|audience|title|subtitle|podcast_url',
      '1.queues|2026-09-01T10:00:00Z|true|2026-09-01T10:00:00Z||newsletter|everyone|Queues|Why|',
      '2.locks|2026-09-08T10:00:00Z|true|2026-09-08T10:00:00Z||newsletter|everyone|Locks|How|',
    ],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Mailchimp: what was opened in all and by whom',
    lines: [
      'Title|Subject|List|Send Date|Send Weekday|Total Recipients|Successful Deliveries|Unique Opens|Open Rate|Total Opens|Unique Clicks|Click Rate|Total Clicks|Unsubscribes|Unique Id',
      'Sept|News|Devs|Sep 01, 2026 10:00 am|Tuesday|1000|990|400|40.4%|600|50|5.05%|80|3|abc',
      'Oct|News|Devs|Oct 06, 2026 10:00 am|Tuesday|1100|1090|450|41.3%|700|60|5.5%|90|2|def',
    ],
    expected: { target: 'readings', figures: { clicks: 170, items: 2 } },
  },
  {
    what: 'Kit: broadcasts with rates',
    lines: [
      'Subject|Sent at|Recipients|Open rate|Click rate|Total clicks|Unsubscribes',
      'Queues|2026-09-01 10:00:00 UTC|1000|41.2|5.1|80|3',
      'Locks|2026-09-08 10:00:00 UTC|1010|40.0|4.9|70|1',
    ],
    expected: { target: 'readings', figures: { clicks: 150, items: 2 } },
  },
  {
    what: 'Ghost: posts with opens and clicks',
    lines: [
      'id|title|url|author|status|created_at|updated_at|published_at|featured|tags|post_access|sends|opens|clicks|signups',
      'a1|Queues|https://example.com/queues/|Ada|published|2026-08-30T10:00:00Z|2026-09-02T10:00:00Z|2026-09-01T10:00:00Z|false|db|public|1000|400|50|3',
      'a2|Locks|https://example.com/locks/|Ada|published|2026-09-06T10:00:00Z|2026-09-09T10:00:00Z|2026-09-08T10:00:00Z|false|db|public|1010|380|40|2',
    ],
    expected: {
      target: 'readings',
      figures: { clicks: 90, items: 2 },
      items: [
        'Queues | https://example.com/queues/ | 2026-09-01 | clicks=50',
        'Locks | https://example.com/locks/ | 2026-09-08 | clicks=40',
      ],
    },
  },
  {
    what: 'DEV: articles with what an interface calls them',
    lines: [
      'id|title|url|published_at|page_views_count|public_reactions_count|comments_count',
      '1|Queues|https://dev.to/ada/queues-1|2026-09-01T10:00:00Z|1200|33|4',
      '2|Locks|https://dev.to/ada/locks-2|2026-09-08T10:00:00Z|800|12|1',
    ],
    expected: { target: 'readings', figures: { views: 2000, likes: 45, comments: 5, items: 2 } },
  },
  {
    what: 'Medium: views, reads and fans',
    lines: [
      'Title|Published|Views|Reads|Read ratio|Fans',
      'Queues|Sep 1, 2026|1.2K|600|50%|10',
      'Locks|Sep 8, 2026|800|300|37.5%|4',
    ],
    // '1.2K' is rounded: its row waits to be corrected.
    expected: { target: 'readings', rejected: 1, figures: { views: 800, items: 1 } },
  },
  {
    what: 'Stack Exchange: questions with their views',
    lines: [
      'Post Link|Title|Score|ViewCount|AnswerCount|CommentCount|CreationDate',
      'https://stackoverflow.com/q/1|Why do queues stall?|12|3400|3|1|2026-09-01 10:00:00',
      'https://stackoverflow.com/q/2|How do locks work?|5|600|1|0|2026-09-08 10:00:00',
    ],
    expected: { target: 'readings', figures: { views: 4000, comments: 1, items: 2 } },
  },
  {
    what: 'Hacker News: points and comments',
    lines: [
      'objectID|title|url|author|points|num_comments|created_at',
      '1|Queues|https://example.com/queues|ada|120|45|2026-09-01T10:00:00Z',
      '2|Locks|https://example.com/locks|ada|30|6|2026-09-08T10:00:00Z',
    ],
    expected: { target: 'readings', figures: { comments: 51, items: 2 } },
  },
  {
    what: 'Sprout: posts of several networks',
    lines: [
      'Date|Post ID|Network|Post Type|Profile|Link|Post|Impressions|Organic Impressions|Reach|Engagements|Reactions|Likes|Comments|Shares',
      '9/13/2026 10:00 am|1|LinkedIn|Post|Example|https://example.com/p/1|Queues are out|1,000|1,000|900|50|40|40|6|4',
      '9/14/2026 10:00 am|2|X|Tweet|Example|https://example.com/p/2|Locks are out|500|500|400|20|15|15|3|2',
    ],
    expected: { target: 'readings', figures: { impressions: 1500, comments: 9, shares: 6, items: 2 } },
  },
  {
    what: 'Buffer: posts by their text',
    lines: [
      'Date|Text|Channel|Impressions|Likes|Comments|Clicks',
      '2026-09-01|Queues are out|mastodon|100|5|1|10',
      '2026-09-02|Locks are out|bluesky|50|2|0|4',
    ],
    expected: { figures: { impressions: 150, likes: 7, comments: 1, clicks: 14, items: 2 } },
  },
  {
    what: 'Bitly: short links, their aims and clicks',
    lines: [
      'title|long_url|link|created_at|clicks',
      'Queues|https://example.com/queues?utm_source=x|https://bit.ly/aaa|2026-09-01T10:00:00+0000|100',
      'Locks|https://example.com/locks|https://bit.ly/bbb|2026-09-08T10:00:00+0000|50',
    ],
    expected: { figures: { clicks: 150, items: 2 } },
  },
  {
    what: 'LinkedIn: best posts by engagements beside best posts by impressions',
    lines: [
      'Maximum of 50 posts available to include in this list',
      '',
      'Post URL|Post publish date|Engagements||Post URL|Post publish date|Impressions',
      'https://www.linkedin.com/feed/update/urn:li:activity:1|9/13/2026|50||https://www.linkedin.com/feed/update/urn:li:activity:2|9/14/2026|2000',
      'https://www.linkedin.com/feed/update/urn:li:activity:2|9/14/2026|40||https://www.linkedin.com/feed/update/urn:li:activity:1|9/13/2026|1000',
    ],
    expected: { items: [] },
  },
  {
    what: 'Slides: views and downloads of each deck',
    lines: ['Title|Uploaded|Views|Downloads|Favorites', 'Queues|2026-09-01|1000|50|5', 'Locks|2026-09-08|500|20|2'],
    expected: { target: 'readings', figures: { views: 1500, downloads: 70, items: 2 } },
  },
  {
    what: 'Courses: how many began and how many finished',
    lines: [
      'Course|Published|Enrollments|Completions|Average rating',
      'Queues 101|2026-01-10|300|120|4.6',
      'Locks 101|2026-02-10|100|20|4.4',
    ],
    expected: { values: [], members: [], sessions: [], questions: [] },
  },
  {
    what: 'Twitch: streams with their viewers',
    lines: [
      'Stream title|Date|Minutes streamed|Average viewers|Max viewers|Unique viewers|Follows|Views',
      'Queues live|2026-09-01|120|30|55|200|5|400',
      'Locks live|2026-09-08|90|25|40|150|3|300',
    ],
    expected: { target: 'readings', figures: { views: 700, items: 2 } },
  },
  {
    what: 'Adobe Analytics: notes above and a first line that is the sum',
    lines: [
      '#=================================================================',
      '# Pages',
      '# Date: Sep 1, 2026 - Sep 30, 2026',
      '#=================================================================',
      'Page|Page Views|Visits',
      '|150|90',
      '/queues|100|60',
      '/locks|50|30',
    ],
    expected: { figures: { views: 150, items: 2 } },
  },
  {
    what: 'Bing: pages of a search',
    lines: [
      'Page|Impressions|Clicks|CTR|Avg. Position',
      'https://example.com/queues|100|10|10.00%|4.5',
      'https://example.com/locks|50|5|10.00%|5.5',
    ],
    expected: { target: 'readings', figures: { clicks: 15, impressions: 150, items: 2 } },
  },
  {
    what: 'Queries of a search are nothing that was published',
    lines: ['Top queries|Clicks|Impressions|CTR|Position', 'queues|10|100|10%|4.5', 'locks|5|50|10%|5.5'],
    expected: { items: [], values: [] },
  },
  {
    what: 'Read the Docs: pages by day and version',
    lines: [
      'Date|Version|Path|Views',
      '2026-09-01|latest|/index.html|10',
      '2026-09-01|stable|/index.html|5',
      '2026-09-02|latest|/index.html|7',
      '2026-09-02|latest|/api.html|3',
    ],
    // Neither things with one figure each nor one metric: that is asked.
    expected: { asksColumns: true, items: [], values: [] },
  },
  {
    what: 'Topics of Discourse with views and likes',
    lines: [
      'topic_id|title|category|created_at|views|posts_count|like_count',
      '1|Queues stall|Support|2026-09-01 10:00:00 UTC|340|4|6',
      '2|Locks work|Support|2026-09-08 10:00:00 UTC|60|2|1',
    ],
    expected: { target: 'readings', figures: { views: 400, likes: 7, items: 2 } },
  },
  {
    what: 'Pull requests of a repository are nothing that was published',
    lines: [
      'number|title|user|state|created_at|merged_at|comments|additions|deletions',
      '1|Fix queues|ada|closed|2026-09-01T10:00:00Z|2026-09-02T10:00:00Z|3|10|2',
      '2|Fix locks|bob|open|2026-09-03T10:00:00Z||1|5|1',
    ],
    expected: { items: [], sessions: [], members: [], values: [] },
  },
  {
    what: 'Posts of Mastodon with favourites, boosts and replies',
    lines: [
      'url|created_at|content|replies_count|reblogs_count|favourites_count',
      'https://example.social/@ada/1|2026-09-01T10:00:00Z|Queues are out|1|5|10',
      'https://example.social/@ada/2|2026-09-02T10:00:00Z|Locks are out|0|2|4',
    ],
    expected: { target: 'readings', figures: { likes: 14, shares: 7, comments: 1, items: 2 } },
  },
  {
    what: 'Posts of Reddit',
    lines: [
      'title|permalink|created_utc|score|upvote_ratio|num_comments',
      'Queues|https://www.reddit.com/r/x/comments/1|2026-09-01 10:00:00|120|0.97|33',
      'Locks|https://www.reddit.com/r/x/comments/2|2026-09-02 10:00:00|30|0.9|4',
    ],
    expected: { sessions: [], members: [], values: [] },
  },
]
