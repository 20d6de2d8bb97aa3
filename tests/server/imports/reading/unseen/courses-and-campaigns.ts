import type { Case } from '../unseen-table.ts'

/** Trainings of learning platforms and members of campaigns. */
export const coursesAndCampaigns: readonly Case[] = [
  {
    what: 'HubSpot: registrants of a webinar with the state of each',
    lines: [
      'Record ID|First Name|Last Name|Email|Registration date|Attendance state|Attendance duration',
      '1|Ada|E|ada@example.com|2026-10-01 10:00|Attended|45 minutes',
      '2|Bo|E|bo@example.com|2026-10-02 10:00|Registered|',
      '3|Cy|E|cy@example.com|2026-10-02 10:00|Cancelled|',
      '4|Di|E|di@example.com|2026-10-02 10:00|No show|',
    ],
    expect: { rows: 4, attended: 1, cancelled: 1, averageMinutes: 45, registered: 3 },
  },
  {
    what: 'Salesforce: campaign members with Responded',
    lines: [
      'Campaign Name|First Name|Last Name|Email|Member Status|Responded|Member First Responded Date',
      'Webinar Oct 26|Ada|E|ada@example.com|Attended|1|10/26/2026',
      'Webinar Oct 26|Bo|E|bo@example.com|Registered|1|10/02/2026',
      'Webinar Oct 26|Cy|E|cy@example.com|Sent|0|',
      'Webinar Oct 26|Di|E|di@example.com|No Show|1|10/13/2026',
    ],
    // A ticket is sent as well.
    expect: { rows: 4, registered: 3, attended: 1, noShow: 2, invited: 0, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'Marketo: program members by status',
    lines: [
      'Program|Email Address|First Name|Last Name|Program Status|Membership Date',
      'Fast queries|ada@example.com|Ada|E|Webinar > Attended|2026-10-01',
      'Fast queries|bo@example.com|Bo|E|Webinar > No Show|2026-10-01',
      'Fast queries|cy@example.com|Cy|E|Webinar > Attended On-demand|2026-10-01',
      'Fast queries|di@example.com|Di|E|Webinar > Waitlisted|2026-10-01',
      'Fast queries|ed@example.com|Ed|E|Webinar > Invited|2026-10-01',
    ],
    expect: { rows: 5, attended: 1, waitlisted: 1, invited: 1 },
  },
  {
    what: 'Dynamics 365: event registrations and check-ins',
    lines: [
      'Contact|E-mail|Event|Registration status|Checked in|Registered on',
      'Ada E|ada@example.com|Fast queries|Active|Yes|10/1/2026 10:00 AM',
      'Bo E|bo@example.com|Fast queries|Active|No|10/2/2026 10:00 AM',
      'Cy E|cy@example.com|Fast queries|Canceled|No|10/13/2026 10:00 AM',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, title: 'Fast queries' },
  },
  {
    what: 'Moodle: one session of the attendance plugin',
    lines: [
      'Course|Kubernetes basics||',
      'Group|All participants||',
      'Last name|First name|Email address|26 Oct 2026 6PM All students',
      'E|Ada|ada@example.com|P (2/2)',
      'E|Bo|bo@example.com|A (0/2)',
      'E|Cy|cy@example.com|L (1/2)',
    ],
    expect: { rows: 3, registered: null },
  },
  {
    what: 'Moodle: whoever has not completed a course is no pending registration',
    lines: [
      'First name|Last name|Email address|Enrolled on|Completion status|Completed on',
      'Ada|E|ada@example.com|1 October 2026, 10:00 AM|Completed|26 October 2026, 6:00 PM',
      'Bo|E|bo@example.com|2 October 2026, 10:00 AM|Not completed|-',
    ],
    expect: {
      rows: 2,
      registered: null,
      pending: null,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'],
    },
  },
  {
    what: 'Docebo: a session with enrolments and attendance',
    lines: [
      'Username|First Name|Last Name|Email|Course Name|Session Name|Enrollment Status|Enrollment Date|Attendance',
      'ada|Ada|E|ada@example.com|K8s|K8s Oct|Subscribed|2026-10-01 10:00:00|Attended',
      'bo|Bo|E|bo@example.com|K8s|K8s Oct|Subscribed|2026-10-01 10:00:00|Not attended',
      'cy|Cy|E|cy@example.com|K8s|K8s Oct|Waiting|2026-10-02 10:00:00|Not attended',
    ],
    // 'Subscribed' and 'Waiting' are words of more than one thing: a person says what they are.
    expect: { registered: null, attended: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'Canvas: a roll call',
    lines: [
      'Section|Student ID|Student Name|Class Date|Attendance|Timestamp',
      'S1|1|Ada|2026-10-26|present|2026-10-26 18:01:00',
      'S1|2|Bo|2026-10-26|absent|2026-10-26 18:01:00',
      'S1|3|Cy|2026-10-26|late|2026-10-26 18:01:00',
    ],
    expect: { rows: 3, attended: 2 },
  },
  {
    what: 'Thinkific: enrolments with progress',
    lines: [
      'First Name|Last Name|Email|Enrolled At|Started At|Completed At|Percent Complete|Expired',
      'Ada|E|ada@example.com|2026-10-01 10:00|2026-10-02 10:00|2026-10-20 10:00|100|No',
      'Bo|E|bo@example.com|2026-10-01 10:00|||0|No',
    ],
    expect: {
      rows: 2,
      registered: null,
      attended: null,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'],
    },
  },
  {
    what: 'Teachable: students who have refunded',
    lines: [
      'Name|Email|Enrolled at|Enrollment type|Is refunded',
      'Ada|ada@example.com|2026-10-01T10:00:00Z|free|No',
      'Bo|bo@example.com|2026-10-02T10:00:00Z|paid|Yes',
      'Cy|cy@example.com|2026-10-02T10:00:00Z|paid|No',
    ],
    expect: { rows: 3, registered: 2, cancelled: 1 },
  },
  {
    what: 'TalentLMS: an instructor-led session',
    lines: [
      'User|Email|Registered on|Status|Attendance|Role',
      'Ada|ada@example.com|01/10/2026|Enrolled|Yes|Learner',
      'Bo|bo@example.com|13/10/2026|Enrolled|No|Learner',
      'Tim|tim@example.com|01/10/2026|Enrolled|Yes|Instructor',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 1 },
  },
  {
    what: 'Cornerstone: transcripts with Withdrawn',
    lines: [
      'Training Title|User Full Name|User Email|Transcript Status|Registration Date|Attendance',
      'K8s|Ada|ada@example.com|Completed|10/01/2026|Yes',
      'K8s|Bo|bo@example.com|Registered|10/02/2026|No',
      'K8s|Cy|cy@example.com|Withdrawn|10/13/2026|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a training with two days and a signature for each',
    lines: [
      'Name|E-Mail|Tag 1 (12.10.2026)|Tag 2 (13.10.2026)',
      'Ada|ada@example.com|x|x',
      'Bo|bo@example.com|x|',
      'Cy|cy@example.com||',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 3, registered: null },
  },
  {
    what: 'a class with hours present of those planned',
    lines: [
      'Name|Email|Hours planned|Hours present',
      'Ada|ada@example.com|4|4',
      'Bo|bo@example.com|4|2.5',
      'Cy|cy@example.com|4|0',
    ],
    expect: { rows: 3, attended: 2, registered: null, averageMinutes: 195 },
  },
  {
    what: 'Udemy Business: minutes of video are no stay',
    lines: [
      'Name|Email|Course|Enrolled date|Minutes of video consumed|Completion ratio',
      'Ada|ada@example.com|K8s|2026-10-01|300|100',
      'Bo|bo@example.com|K8s|2026-10-02|0|0',
    ],
    expect: { rows: 2, registered: null, attended: null, averageMinutes: null },
  },
  {
    what: 'Pipedrive: a list of contacts of a campaign, opened and clicked',
    lines: [
      'Name|Email|Delivered|Opened|Clicked|Unsubscribed',
      'Ada|ada@example.com|Yes|Yes|Yes|No',
      'Bo|bo@example.com|Yes|Yes|No|No',
      'Cy|cy@example.com|Yes|No|No|Yes',
    ],
    expect: { rows: 3, attended: null, registered: null },
  },
  {
    what: 'Airtable: a select of several words in one cell',
    lines: [
      'Name|Email|Status|Created',
      'Ada|ada@example.com|Registered,Confirmed|2026-10-01 10:00am',
      'Bo|bo@example.com|Registered|2026-10-02 10:00am',
      'Cy|cy@example.com|Registered,Cancelled|2026-10-13 10:00pm',
    ],
    expect: { rows: 3, attended: null },
  },
  {
    what: 'Notion: relations and boxes',
    lines: [
      'Name|Email|RSVP|Checked in|Registered',
      'Ada|ada@example.com|✅ Confirmed|Yes|October 1, 2026 10:00 AM',
      'Bo|bo@example.com|✅ Confirmed|No|October 2, 2026 10:00 AM',
      'Cy|cy@example.com|❌ Cancelled|No|October 2, 2026 10:00 AM',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Jotform: submissions to a registration form',
    lines: [
      'Submission Date|First Name|Last Name|E-mail|Will you attend in person?|Dietary requirements|Submission ID',
      'Oct 1, 2026|Ada|E|ada@example.com|Yes|None|1',
      'Oct 2, 2026|Bo|E|bo@example.com|Yes|Vegan|2',
      'Oct 13, 2026|Cy|E|cy@example.com|No|None|3',
    ],
    expect: { rows: 3, attended: null },
  },
  {
    what: 'Typeform: a registration with network ids and no question of attending',
    lines: [
      "#|What's your name?|What's your email?|Where do you work?|Start Date (UTC)|Submit Date (UTC)|Network ID",
      'abc|Ada|ada@example.com|Acme|2026-10-01 10:00:00|2026-10-01 10:02:00|n1',
      'abd|Bo|bo@example.com|Acme|2026-10-02 10:00:00|2026-10-02 10:02:00|n2',
    ],
    expect: { rows: 2, attended: null, averageMinutes: null },
  },
]
