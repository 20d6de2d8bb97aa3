import type { Field } from '@upshot/shared/imports/field'
import { describe, expect, it } from 'vitest'
import { understood } from './fixture.ts'
import { writeTable } from './write-table.ts'

/** A header as the tool writes it, one row below it, and what the columns that matter have to be taken for. */
interface Export {
  tool: string
  header: readonly string[]
  row: Readonly<Record<string, string>>
  /** Null: whatever it is, it has to be read as something. */
  matters: Readonly<Record<string, Field | null>>
  delimiter?: ',' | '\t' | ';'
  /** Lines above the header. */
  above?: readonly (readonly string[])[]
  fileName?: string
}

const person = { Name: 'Ada Lind', Email: 'ada@example.org' }

/** Headers of real exports, most of them as docs of the tools and exporters in the wild have them. */
const exports: readonly Export[] = [
  {
    tool: 'Luma',
    header:
      'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,amount,currency,coupon_code,survey_response_rating,ticket_type_id,ticket_name'.split(
        ',',
      ),
    row: {
      api_id: 'gst-1',
      name: 'Ada Lind',
      email: 'ada@example.org',
      created_at: '2026-05-01T16:30:00.372Z',
      approval_status: 'approved',
    },
    matters: {
      api_id: 'toolId',
      name: 'name',
      first_name: 'firstName',
      last_name: 'lastName',
      email: 'email',
      created_at: 'registeredAt',
      approval_status: 'status',
      checked_in_at: 'checkedInAt',
      survey_response_rating: 'rating',
    },
  },
  {
    tool: 'Meetup',
    header: 'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile'.split(
      '\t',
    ),
    delimiter: '\t',
    row: { Name: 'Ada', 'User ID': 'user 99125', RSVP: 'Yes', Guests: '0', 'RSVPed on': '08/20/2026' },
    matters: { Name: 'name', 'User ID': 'toolId', RSVP: 'status', Guests: 'guests', 'RSVPed on': 'registeredAt' },
  },
  {
    tool: 'Eventbrite',
    header:
      'Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Fees Paid,Attendee Status,Home Country,Job Title,Company'.split(
        ',',
      ),
    row: {
      'Order #': '1',
      'Order Date': '2025-03-10 18:00',
      'First Name': 'Ada',
      'Last Name': 'Lind',
      Email: 'ada@example.org',
      'Attendee #': '9',
      'Attendee Status': 'Attending',
      Company: 'Kestrel',
    },
    matters: {
      'Order Date': 'registeredAt',
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Email: 'email',
      'Attendee #': 'toolId',
      'Attendee Status': 'status',
      Company: 'company',
    },
  },
  {
    tool: 'Zoom meeting',
    header: ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)', 'Guest'],
    row: {
      'Name (Original Name)': 'Ada',
      'User Email': 'ada@example.org',
      'Join Time': '10/06/2026 06:00:00 PM',
      'Leave Time': '10/06/2026 06:41:00 PM',
      'Duration (Minutes)': '41',
      Guest: 'No',
    },
    matters: {
      'Name (Original Name)': 'name',
      'User Email': 'email',
      'Join Time': 'joinedAt',
      'Leave Time': 'leftAt',
      'Duration (Minutes)': 'minutes',
    },
  },
  {
    tool: 'Teams',
    header: 'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole'.split('\t'),
    delimiter: '\t',
    above: [['2. Participants']],
    row: {
      ...person,
      'First Join': '9/10/26, 4:30:36 PM',
      'Last Leave': '9/10/26, 5:30:36 PM',
      'In-Meeting Duration': '59m 29s',
      Role: 'Attendee',
    },
    matters: {
      Name: 'name',
      'First Join': 'joinedAt',
      'Last Leave': 'leftAt',
      'In-Meeting Duration': 'minutes',
      Email: 'email',
      Role: 'role',
    },
  },
  {
    tool: 'Hopin',
    header: [
      'Registration ID',
      'First name',
      'Last name',
      'Email',
      'Ticket',
      'Registered At',
      'Attended Event',
      'Time in Event (minutes)',
      'Company',
      'Country',
      'Headline',
    ],
    row: {
      'Registration ID': 'r-1',
      'First name': 'Ada',
      'Last name': 'Lind',
      Email: 'ada@example.org',
      Ticket: 'General',
      'Registered At': '2026-09-01 10:00',
      'Attended Event': 'Yes',
      'Time in Event (minutes)': '41',
      Company: 'Kestrel',
      Country: 'NL',
    },
    matters: {
      'Registration ID': 'toolId',
      'First name': 'firstName',
      'Last name': 'lastName',
      Email: 'email',
      'Registered At': 'registeredAt',
      'Attended Event': 'attended',
      'Time in Event (minutes)': 'minutes',
      Company: 'company',
      Country: 'country',
    },
  },
  {
    tool: 'Webex',
    header: ['Name', 'Attendee Email', 'Join Time', 'Leave Time', 'Attendance Duration', 'Registration Date'],
    row: {
      Name: 'Ada',
      'Attendee Email': 'ada@example.org',
      'Join Time': '2026-09-10 17:00:00',
      'Leave Time': '2026-09-10 17:41:00',
      'Attendance Duration': '41 mins',
      'Registration Date': '2026-09-01 10:00:00',
    },
    matters: {
      Name: 'name',
      'Attendee Email': 'email',
      'Join Time': 'joinedAt',
      'Leave Time': 'leftAt',
      'Attendance Duration': 'minutes',
      'Registration Date': 'registeredAt',
    },
  },
  {
    tool: 'Airmeet',
    header: [
      'First Name',
      'Last Name',
      'Email',
      'Organization',
      'Registered On',
      'Attended',
      'Total Time Spent (in minutes)',
    ],
    row: {
      'First Name': 'Ada',
      'Last Name': 'Lind',
      Email: 'ada@example.org',
      Organization: 'Kestrel',
      'Registered On': '2026-09-01 10:00',
      Attended: 'Yes',
      'Total Time Spent (in minutes)': '41',
    },
    matters: {
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Email: 'email',
      Organization: 'company',
      'Registered On': 'registeredAt',
      Attended: 'attended',
      'Total Time Spent (in minutes)': 'minutes',
    },
  },
  {
    tool: 'a list in Google Sheets',
    header: ['Timestamp', 'Full name', 'E-mail', 'Your company', 'RSVP', 'Checked in'],
    row: {
      Timestamp: '9/13/2026 10:00:00',
      'Full name': 'Ada Lind',
      'E-mail': 'ada@example.org',
      'Your company': 'Kestrel',
      RSVP: 'yes',
      'Checked in': 'TRUE',
    },
    matters: {
      Timestamp: 'registeredAt',
      'Full name': 'name',
      'E-mail': 'email',
      'Your company': 'company',
      RSVP: 'status',
      'Checked in': null,
    },
  },
  {
    tool: 'Google Meet',
    header: ['First name', 'Last name', 'Email', 'Duration', 'Time joined', 'Time exited'],
    row: {
      'First name': 'Ada',
      'Last name': 'Lind',
      Email: 'ada@example.org',
      Duration: '58 min',
      'Time joined': '6:04 PM',
      'Time exited': '7:02 PM',
    },
    matters: {
      'First name': 'firstName',
      'Last name': 'lastName',
      Email: 'email',
      Duration: 'minutes',
      'Time joined': 'joinedAt',
      // How long somebody stayed is told by the duration.
    },
  },
  {
    tool: 'Sessionize',
    header:
      'Session Id,Title,Description,Owner,Owner Email,Session format,Level,Owner Informed,Owner Confirmed,Room,Scheduled At,Scheduled Duration,Live Link,Recording Link,Speaker Id,FirstName,LastName,Email,TagLine,Bio,LinkedIn,Blog,X (Twitter),Profile Picture'.split(
        ',',
      ),
    row: {
      'Session Id': '700001',
      Title: 'Queues that rest',
      Owner: 'Ada Lind',
      'Owner Email': 'ada@example.org',
      'Owner Confirmed': 'Yes',
      'Session format': 'Talk',
      Room: 'A',
      'Scheduled At': '10 Sep 2026 10:00 AM',
      'Scheduled Duration': '45',
      'Speaker Id': 's-1',
      FirstName: 'Ada',
      LastName: 'Lind',
      Email: 'ada@example.org',
    },
    matters: {
      'Session Id': null,
      Title: null,
      Room: null,
      'Scheduled At': null,
      'Scheduled Duration': null,
      FirstName: null,
      LastName: null,
      Email: null,
    },
  },
  {
    tool: 'YouTube Studio',
    header:
      'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)'.split(
        ',',
      ),
    fileName: 'Table data.csv',
    row: {
      Content: 'dQw4w9WgXcQ',
      'Video title': 'Queues that rest',
      'Video publish time': 'Jan 6, 2024',
      Duration: '301',
      Views: '1234',
      'Watch time (hours)': '56.7',
      Subscribers: '8',
      Impressions: '9000',
      'Impressions click-through rate (%)': '4.2',
    },
    matters: {
      Content: null,
      'Video title': null,
      'Video publish time': null,
      Views: null,
      'Watch time (hours)': null,
      Impressions: null,
    },
  },
  {
    tool: 'GA4',
    header: [
      'Page title and screen class',
      'Views',
      'Active users',
      'Views per active user',
      'Average engagement time per active user',
      'Event count',
      'Key events',
      'Total revenue',
    ],
    above: [['# Start date: 20260901'], ['# End date: 20260930']],
    row: {
      'Page title and screen class': 'Queues that rest',
      Views: '1234',
      'Active users': '800',
      'Views per active user': '1.5',
      'Event count': '3000',
      'Key events': '12',
    },
    // What key events are differs from site to site: no activity measures them.
    matters: { 'Page title and screen class': null, Views: null, 'Active users': null },
  },
]

async function meanings(given: Export): Promise<Record<string, Field | null>> {
  const cells = given.header.map(label => given.row[label] ?? '')
  const rows = [...(given.above ?? []), given.header, cells]
  const bytes = writeTable(rows, { delimiter: given.delimiter ?? ',' })
  const { understood: found } = await understood(bytes, { fileName: given.fileName ?? 'export.csv' })
  return Object.fromEntries(found.columns.map(({ label, field }) => [label, field]))
}

describe('headers of real exports', () => {
  it.each(exports)('of $tool are matched without a click', async given => {
    const found = await meanings(given)
    const wanted = Object.entries(given.matters)
    const missed = wanted.filter(([label, field]) =>
      field === null ? (found[label] ?? null) === null : found[label] !== field,
    )
    expect(missed.map(([label, field]) => `${label}: ${found[label]} instead of ${field ?? 'anything'}`)).toEqual([])
  })

  it('are matched by nine columns in ten over all tools', async () => {
    let matched = 0
    let wanted = 0
    for (const given of exports) {
      const found = await meanings(given)
      for (const [label, field] of Object.entries(given.matters)) {
        wanted++
        if (field === null ? (found[label] ?? null) !== null : found[label] === field) matched++
      }
    }
    expect(wanted).toBeGreaterThan(80)
    expect(matched / wanted).toBeGreaterThanOrEqual(0.9)
  })
})
