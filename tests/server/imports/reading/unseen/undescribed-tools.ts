import { table, type Unseen } from './seen.ts'

/** Content, forms and members of tools that nobody has described. */
export const undescribedTools: readonly Unseen[] = [
  {
    name: 'Dev.to dashboard',
    text: table([
      ['Title', 'URL', 'Published at', 'Views', 'Reactions', 'Comments'],
      ['Queues', 'https://dev.to/a/queues-1', '2026-09-01', 1200, 30, 4],
      ['Retries', 'https://dev.to/a/retries-2', '2026-09-08', 800, 12, 1],
    ]),
    expected: { target: 'readings', figures: { views: 2000, likes: 42, comments: 5, items: 2 } },
  },
  {
    name: 'Hashnode posts',
    text: table([
      ['Post', 'Slug', 'Date Published', 'Views', 'Reads', 'Reactions', 'Responses'],
      ['Queues', 'queues', '2026-09-01', 1200, 700, 30, 4],
    ]),
    expected: { target: 'readings', figures: { views: 1200, likes: 30, comments: 4, items: 1 } },
  },
  {
    name: 'Medium stories',
    text: table([
      ['Story', 'Published', 'Views', 'Reads', 'Read ratio', 'Fans'],
      ['Queues', 'Sep 1, 2026', '1.2K', 700, '58%', 30],
      ['Retries', 'Sep 8, 2026', 800, 400, '50%', 12],
    ]),
    expected: { target: 'readings', rows: 2, asksColumns: true },
  },
  {
    name: 'Matomo pages by url',
    text: table([
      ['Label', 'Unique Pageviews', 'Pageviews', 'Bounce Rate', 'Avg. time on page', 'Exit rate', 'Metadata: url'],
      ['/docs', 100, 150, '40%', '00:01:10', '30%', 'https://example.org/docs'],
      ['/blog', 50, 60, '40%', '00:01:10', '30%', 'https://example.org/blog'],
    ]),
    expected: { target: 'readings', figures: { items: 2 } },
  },
  {
    name: 'Simple Analytics by day',
    text: table([
      ['date', 'pageviews', 'visitors'],
      ['2026-09-01', 120, 80],
      ['2026-09-02', 100, 70],
    ]),
    expected: { target: 'values', rejected: 0 },
  },
  {
    name: 'GoatCounter paths',
    text: table([
      ['Path', 'Title', 'Views', 'Unique'],
      ['/docs', 'Docs', 150, 100],
      ['/blog', 'Blog', 60, 50],
    ]),
    expected: { target: 'readings', figures: { views: 210, items: 2 } },
  },
  {
    name: 'Vimeo videos',
    text: table([
      ['Video title', 'Video URL', 'Created', 'Plays', 'Impressions', 'Finishes', 'Likes', 'Comments'],
      ['Queues', 'https://vimeo.com/1', '2026-09-01', 100, 300, 40, 5, 1],
    ]),
    expected: { target: 'readings', figures: { views: 100, impressions: 300, likes: 5, comments: 1, items: 1 } },
  },
  {
    name: 'TikTok videos',
    text: table([
      ['Video title', 'Video link', 'Post time', 'Total views', 'Total likes', 'Total comments', 'Total shares'],
      ['Queues', 'https://www.tiktok.com/@u/video/1', '2026-09-01', 5000, 300, 20, 10],
    ]),
    expected: { target: 'readings', figures: { views: 5000, likes: 300, comments: 20, shares: 10, items: 1 } },
  },
  {
    name: 'Substack posts',
    text: table([
      ['post_id', 'post_date', 'is_published', 'title', 'subtitle', 'views', 'opens'],
      ['1', '2026-09-01T10:00:00Z', 'true', 'Queues', '', 1000, 400],
    ]),
    expected: { target: 'readings', figures: { views: 1000, items: 1 } },
  },
  {
    name: 'Bluesky posts',
    text: table([
      ['Text', 'URL', 'Created at', 'Likes', 'Reposts', 'Replies'],
      ['Queues', 'https://bsky.app/profile/a/post/1', '2026-09-01T10:00:00Z', 30, 5, 4],
    ]),
    expected: { target: 'readings', figures: { likes: 30, comments: 4, shares: 5, items: 1 } },
  },
  {
    name: 'Mailchimp audience',
    text: table([
      ['Email Address', 'First Name', 'Last Name', 'MEMBER_RATING', 'OPTIN_TIME', 'LAST_CHANGED', 'LEID', 'TAGS'],
      ['ada@example.org', 'Ada', 'E', 2, '2026-01-05 10:00:00', '2026-02-05 10:00:00', '1', ''],
      ['bea@example.org', 'Bea', 'E', 2, '2026-02-05 10:00:00', '2026-02-05 10:00:00', '2', ''],
    ]),
    expected: { rows: 2, rejected: 0, asksColumns: true },
  },
  {
    name: 'Delighted',
    text: table([
      ['ID', 'Email', 'Name', 'Score', 'Comment', 'Survey type', 'Created at', 'Permalink'],
      ['1000001', 'ada@example.org', 'Ada', 9, 'ok', 'nps', '2026-09-01 10:00:00 UTC', 'https://x.example/1'],
      ['1000002', 'bea@example.org', 'Bea', 3, '', 'nps', '2026-09-02 10:00:00 UTC', 'https://x.example/2'],
    ]),
    expected: { target: 'answers', questions: ['nps 0-10: 9 3'] },
  },
  {
    name: 'Typeform in German',
    text: table([
      [
        '#',
        'Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?',
        'Start Date (UTC)',
        'Submit Date (UTC)',
        'Network ID',
      ],
      ['a1b2c3d4e5', 9, '2026-09-01 10:00:00', '2026-09-01 10:01:00', 'x1'],
      ['f6g7h8i9j0', 3, '2026-09-02 10:00:00', '2026-09-02 10:01:00', 'x2'],
    ]),
    expected: { target: 'answers', rows: 2, questions: ['nps 0-10: 9 3'] },
  },
  {
    name: 'Qualtrics, whose header has three lines',
    text: table([
      [
        'StartDate',
        'EndDate',
        'Status',
        'IPAddress',
        'Progress',
        'Finished',
        'RecordedDate',
        'ResponseId',
        'Q1_NPS_GROUP',
        'Q1',
        'Q2',
      ],
      [
        ...[
          'Start Date',
          'End Date',
          'Response Type',
          'IP Address',
          'Progress',
          'Finished',
          'Recorded Date',
          'Response ID',
        ],
        ...[
          'How likely are you to recommend us? - Group',
          'How likely are you to recommend us?',
          'How satisfied were you?',
        ],
      ],
      [
        ...['{"ImportId":"startDate","timeZone":"UTC"}', '{"ImportId":"endDate","timeZone":"UTC"}'],
        ...['{"ImportId":"status"}', '{"ImportId":"ipAddress"}', '{"ImportId":"progress"}', '{"ImportId":"finished"}'],
        ...[
          '{"ImportId":"recordedDate","timeZone":"UTC"}',
          '{"ImportId":"_recordId"}',
          '{"ImportId":"QID1_NPS_GROUP"}',
        ],
        ...['{"ImportId":"QID1"}', '{"ImportId":"QID2"}'],
      ],
      [
        ...['2026-09-01 10:00:00', '2026-09-01 10:02:00', 'IP Address', '203.0.113.7', '100', 'True'],
        ...['2026-09-01 10:02:01', 'R_1abcdefgh', 'Promoter', '9', 'Very satisfied'],
      ],
      [
        ...['2026-09-01 11:00:00', '2026-09-01 11:02:00', 'IP Address', '203.0.113.8', '100', 'True'],
        ...['2026-09-01 11:02:01', 'R_2abcdefgh', 'Detractor', '3', 'Dissatisfied'],
      ],
    ]),
    expected: {
      as: 'qualtrics/responses',
      target: 'answers',
      rows: 2,
      rejected: 0,
      questions: ['nps 0-10: 9 3', 'csat 1-5: 5 2'],
    },
  },
  {
    name: 'LimeSurvey with codes before its questions',
    text: table([
      [
        'id. Response ID',
        'submitdate. Date submitted',
        'lastpage. Last page',
        'Q1. How likely are you to recommend us? (0-10)',
      ],
      ['100001', '2026-09-01 10:00:00', '2', '9'],
      ['100002', '2026-09-02 10:00:00', '2', '3'],
    ]),
    expected: { target: 'answers', rows: 2, questions: ['nps 0-10: 9 3'] },
  },
  {
    name: 'Slido, in which people rated the talk',
    text: table([
      ['Participant name', 'Participant email', 'How would you rate this talk?', 'What should be better?'],
      ['Ada', 'ada@example.org', '5', ''],
      ['', '', '3', 'Louder'],
    ]),
    expected: { rows: 2, asksColumns: true },
  },
  {
    name: 'Members of Slack in a workspace with guests and bots',
    text: table([
      [
        'username',
        'email',
        'status',
        'billing-active',
        'has-2fa',
        'has-sso',
        'userid',
        'fullname',
        'displayname',
        'expiration-timestamp',
      ],
      ['ada', 'ada@example.org', 'Member', '1', '0', '0', 'U1', 'Ada E', 'ada', ''],
      ['bot', '', 'Bot', '0', '0', '0', 'U2', 'Bot', 'bot', ''],
      ['bea', 'bea@example.org', 'Deactivated', '0', '0', '0', 'U3', 'Bea E', 'bea', ''],
      ['cy', 'cy@example.org', 'Multi-Channel Guest', '1', '0', '0', 'U4', 'Cy E', 'cy', ''],
    ]),
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    name: 'Twitch by stream',
    text: table([
      ['Date', 'Average Viewers', 'Max Viewers', 'Follows', 'Unique Chatters', 'Minutes Streamed'],
      ['2026-09-01', 30, 50, 4, 20, 120],
      ['2026-09-08', 40, 70, 6, 25, 110],
    ]),
    expected: { target: 'values', rejected: 0 },
  },
  {
    name: 'Downloads of an npm package by day',
    text: table([
      ['package', 'day', 'downloads'],
      ['upshot', '2026-09-01', 120],
      ['upshot', '2026-09-02', 130],
    ]),
    expected: { target: 'values', values: ['2026-09-01 120 upshot', '2026-09-02 130 upshot'] },
  },
]
