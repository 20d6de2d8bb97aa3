import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** What exports of answers, members and sessions look like, column by column. */
const people: readonly InLines[] = [
  {
    what: 'Members of a Ghost site',
    lines: [
      'id|email|name|note|subscribed_to_emails|complimentary_plan|stripe_customer_id|created_at|deleted_at|labels|tiers',
      '1|a@example.com|Ada||true|false||2026-01-01T00:00:00.000Z|||',
      '2|b@example.com|Bea|Early|false|true||2026-02-01T00:00:00.000Z|||',
    ],
    expected: {
      asksColumns: false,
      members: ['email a@example.com | 2026-01-01 | ', 'email b@example.com | 2026-02-01 | '],
    },
  },
  {
    what: 'Subscribers of Mailchimp',
    lines: [
      'Email Address|First Name|Last Name|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|LAST_CHANGED|LEID|EUID|NOTES|TAGS',
      'a@example.com|Ada|Example|2|||2026-03-16 14:40:47|||||||||2026-03-16 14:40:47|1|aa||',
      'b@example.com|Bea|Example|2|2026-03-17 14:40:47||2026-03-17 14:41:47|||||||||2026-03-17 14:40:47|2|ab||',
    ],
    expected: { asksColumns: true },
  },
  {
    what: 'Subscribers of Substack',
    lines: [
      'email|active_subscription|expiry|plan|email_disabled|created_at|first_payment_at',
      'a@example.com|true||monthly|false|2026-07-01T00:00:00.000Z|2026-08-01T00:00:00.000Z',
      'b@example.com|false||other|false|2026-06-01T00:00:00.000Z|',
      'c@example.com|false||other|true|2026-05-01T00:00:00.000Z|',
    ],
    expected: { asksColumns: true },
  },
  {
    what: 'Members of a Slack workspace',
    lines: [
      'username|email|status|billing-active|has-2fa|has-sso|userid|fullname|displayname|expiration-timestamp',
      'ada|ada@example.com|Admin|1|0|0|U0A6AJG820L|Ada Example|ada|',
      'bea|bea@example.com|Member|1|1|0|U0A6AJG820M|Bea Example||',
      'cem|cem@example.com|Deactivated|0|0|0|U0A6AJG820N|Cem Example||',
    ],
    expected: {
      as: 'slack/members',
      asks: [],
      members: ['email ada@example.com |  | ', 'email bea@example.com |  | '],
    },
  },
  {
    what: 'Users of Discourse',
    lines: [
      'id|name|username|email|title|created_at|last_seen_at|last_posted_at|last_emailed_at|trust_level|approved|suspended_at|suspended_till|blocked|active|admin|moderator|ip_address|topics_entered|posts_read_count|time_read|topic_count|post_count|likes_given|likes_received',
      '1|Ada|ada|ada@example.com||2026-01-01 10:00:00 UTC|2026-03-01 10:00:00 UTC|||1|true|||false|true|false|false||1|1|1|1|1|1|1',
      '2|Bea|bea|bea@example.com||2026-01-02 10:00:00 UTC||||1|true|||false|true|false|false||1|1|1|1|1|1|1',
    ],
    expected: {
      as: 'discourse/users',
      members: ['email ada@example.com | 2026-01-01 | 2026-03-01', 'email bea@example.com | 2026-01-02 | '],
    },
  },
  {
    what: 'Members of a Discord server, three columns',
    lines: ['UserId|Username|JoinedAt', '123456789012345678|ada|2026-01-01', '123456789012345679|bea|2026-02-01'],
    expected: { asksColumns: true },
  },
  {
    what: 'Answers of Typeform, with when each began',
    lines: [
      '#|How satisfied were you with the event?|The speakers were helpful|What did you like?|Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date (UTC)|Network ID|Tags|Ending',
      'a1|5|Strongly agree|Talks|completed|2026-05-01 10:00:00||2026-05-01 10:05:00|n1||',
      'a2|4|Agree|Food|completed|2026-05-01 11:00:00||2026-05-01 11:04:00|n2||',
      'a3|3|Neutral||started|2026-05-02 09:00:00|2026-05-02 09:03:00||n3||',
    ],
    expected: { rows: 3, asksColumns: false, questions: ['csat 1-5: 5 4 3', 'csat 1-5: 5 4 3'] },
  },
  {
    what: 'Answers of Tally',
    lines: [
      'Submission ID|Respondent ID|Submitted at|How likely are you to recommend us?|How would you rate the event?|Your Email',
      's1|r1|2026-05-01 10:00:00|9|5|a@example.com',
      's2|r2|2026-05-01 11:00:00|10|4|b@example.com',
    ],
    expected: { asksColumns: false, questions: ['nps 0-10: 9 10', 'csat 1-5: 5 4'] },
  },
  {
    what: 'Answers of Microsoft Forms, a quiz',
    lines: [
      'ID|Start time|Completion time|Email|Name|Total points|Quiz feedback|Last modified time|What is a queue?|Points - What is a queue?|Feedback - What is a queue?|How satisfied are you with the course?|Points - How satisfied are you with the course?|Feedback - How satisfied are you with the course?',
      '1|10/9/2026 11:02|10/9/2026 11:03|anonymous|Anonymous|5|||A line|5||4||',
      '2|10/13/2026 11:02|10/13/2026 11:03|anonymous|Anonymous|0|||A lock|0||5||',
    ],
    expected: { codes: [], questions: ['csat 1-5: 4 5'] },
  },
  {
    what: 'Answers of Microsoft Forms',
    lines: [
      "Id|Start time|Completion time|Email|Name|What's your role?|How satisfied are you with the quality of the talks? (10 is the highest)|Please explain your rating",
      '1|10/9/2026 11:02|10/9/2026 11:03|anonymous|Anonymous|Dev|8|Good',
      '2|10/13/2026 11:02|10/13/2026 11:03|anonymous|Anonymous|Ops|10|Better',
    ],
    expected: { codes: [], questions: ['csat 1-10: 8 10'] },
  },
  {
    what: 'Answers of SurveyMonkey, condensed, with an empty second line',
    lines: [
      'Respondent ID|Collector ID|Start Date|End Date|IP Address|How satisfied are you?|How likely are you to recommend us?|Age',
      '|||||||',
      '1001|C1|2026-01-01|2026-01-01||4|8|28',
      '1002|C1|2026-01-01|2026-01-01||3|10|35',
    ],
    expected: { as: 'surveymonkey/responses', rows: 2, questions: ['csat 1-5: 4 3', 'nps 0-10: 8 10'] },
  },
  {
    what: 'Answers of Qualtrics with its two lines below the header',
    lines: [
      'StartDate|EndDate|Status|IPAddress|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|RecipientLastName|RecipientFirstName|RecipientEmail|ExternalReference|LocationLatitude|LocationLongitude|DistributionChannel|UserLanguage|Q1|Q2_1',
      'Start Date|End Date|Response Type|IP Address|Progress|Duration (in seconds)|Finished|Recorded Date|Response ID|Recipient Last Name|Recipient First Name|Recipient Email|External Data Reference|Location Latitude|Location Longitude|Distribution Channel|User Language|How likely are you to recommend us?|How satisfied are you with - The talks',
      '{"ImportId":"startDate"}|{"ImportId":"endDate"}|{"ImportId":"status"}|{"ImportId":"ipAddress"}|{"ImportId":"progress"}|{"ImportId":"duration"}|{"ImportId":"finished"}|{"ImportId":"recordedDate"}|{"ImportId":"_recordId"}|{"ImportId":"recipientLastName"}|{"ImportId":"recipientFirstName"}|{"ImportId":"recipientEmail"}|{"ImportId":"externalDataReference"}|{"ImportId":"locationLatitude"}|{"ImportId":"locationLongitude"}|{"ImportId":"distributionChannel"}|{"ImportId":"userLanguage"}|{"ImportId":"QID1"}|{"ImportId":"QID2_1"}',
      '2026-01-01 10:00:00|2026-01-01 10:01:00|IP Address||100|60|True|2026-01-01 10:01:00|R_1|||||||anonymous|EN|9|4',
      '2026-01-01 10:00:00|2026-01-01 10:01:00|Survey Preview||100|60|True|2026-01-01 10:01:00|R_2|||||||preview|EN|1|1',
      '2026-01-01 10:00:00|2026-01-01 10:01:00|IP Address||100|60|True|2026-01-01 10:01:00|R_3|||||||anonymous|EN|10|5',
    ],
    expected: { asksColumns: false, questions: ['nps 0-10: 9 10', 'csat 1-5: 4 5'] },
  },
  {
    what: 'Answers of a table of feedback',
    lines: [
      'response_id|nps_score|feedback_text|response_date|member_location',
      'r_1001|4|Long queues|2026-04-12|Austin, TX',
      'r_1002|9|Short queues|2026-04-13|Austin, TX',
    ],
    expected: { questions: ['nps 0-10: 4 9'] },
  },
  {
    what: 'Answers of Google Forms without a year of their own',
    lines: [
      'Timestamp|How satisfied were you overall?|How likely are you to recommend us?',
      '5/1/2026 10:22:34|6|7',
      '5/13/2026 10:22:34|7|10',
      '5/14/2026 10:22:34|3|0',
    ],
    expected: { rows: 3, asksColumns: false, questions: ['nps 0-10: 7 10 0'] },
  },
  {
    what: 'Sessions of Sessionize with the answers of speakers',
    lines: [
      'Session Id|Title|Description|Owner|Owner Email|Session format|Level|General Topic Category|Talk Topics|Owner Informed|Owner Confirmed|Room|Scheduled At|Scheduled Duration|Live Link|Recording Link|Favorited Count|Speaker Id|FirstName|LastName|Email|TagLine|Bio',
      '1|Queues|About|Ada Example|ada@example.com|Talk|Intro|Data|x|09 May 2026 10:00 AM|No|A|10 Oct 2026 09:00 AM|45|||12|aaaa-1|Ada|Example|ada@example.com|t|b',
      '1|Queues|About|Ada Example|ada@example.com|Talk|Intro|Data|x|09 May 2026 10:00 AM|No|A|10 Oct 2026 09:00 AM|45|||12|aaaa-2|Bea|Example|bea@example.com|t|b',
      '2|Locks|About|Cem Example|cem@example.com|Talk|Intro|Data|x|||B|10 Oct 2026 10:00 AM|45|||3|aaaa-3|Cem|Example|cem@example.com|t|b',
    ],
    expected: {
      as: 'sessionize/flattened-accepted-sessions',
      rejected: 0,
      sessions: [
        'Queues | accepted | 2026-10-10T09:00 | Ada Example + Bea Example',
        'Locks |  | 2026-10-10T10:00 | Cem Example',
      ],
    },
  },
  {
    what: 'Counts of a repository by day',
    lines: [
      'date|stars|forks|watchers|open_issues|views_14d|views_uniq_14d|clones_14d|clones_uniq_14d|top_referrer',
      '2026-09-01|10|2|3|4|100|50|20|10|github.com',
      '2026-09-02|11|2|3|4|101|51|21|11|github.com',
    ],
    expected: {
      series: [
        ...['stars', 'forks', 'watchers', 'open_issues', 'views_14d', 'views_uniq_14d', 'clones_14d'],
        'clones_uniq_14d',
      ],
    },
  },
  {
    what: 'Downloads of packages by day',
    lines: [
      'date|package|downloads',
      '2026-09-01|alpha|10',
      '2026-09-01|beta|5',
      '2026-09-02|alpha|11',
      '2026-09-02|beta|6',
    ],
    expected: { values: ['2026-09-01 10 alpha', '2026-09-01 5 beta', '2026-09-02 11 alpha', '2026-09-02 6 beta'] },
  },
  {
    what: 'Streams of Twitch by day',
    lines: [
      'Date|Average Viewers|Max Viewers|Minutes Streamed|Sub Revenue|Prime Revenue',
      '2026-09-01|10|20|60|1.5|0',
      '2026-09-02|0|0|0|0|0',
    ],
    expected: { target: 'values', rejected: 0 },
  },
  {
    what: 'An address that is none is told',
    lines: [
      'Submission ID|Respondent ID|Submitted at|How likely are you to recommend us?|Your Email',
      's1|r1|2026-05-01 10:00:00|9|anonymous at example',
      's2|r2|2026-05-01 11:00:00|10|b@example.com',
    ],
    expected: { codes: ['BAD_EMAIL'], questions: ['nps 0-10: 9 10'] },
  },
  {
    what: 'Users of a product with an address and when they were created are not told to be members',
    lines: [
      'id|email|name|note|created_at|deleted_at|labels',
      '1|a@example.com|Ada||2026-07-01T00:00:00.000Z||',
      '2|b@example.com|Bea||2026-06-01T00:00:00.000Z||',
    ],
    expected: { asksColumns: true, members: [] },
  },
]

describe('exports of answers, members and sessions with all their columns', () => {
  it.each(people)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
