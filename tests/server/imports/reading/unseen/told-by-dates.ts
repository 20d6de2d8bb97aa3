import type { Case } from '../unseen-table.ts'

const asked = ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] as const

/** Days on which people registered, marks of staff, words that nobody knows: what they tell, and where they tell nothing. */
export const toldByDates: readonly Case[] = [
  {
    what: 'everybody of a list came: who else registered is not said',
    lines: [
      'Name|Email|Registration date|Attended',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-02|Yes',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'nobody of a list came',
    lines: [
      'Name|Email|Registration date|Attended',
      'Ada|ada@example.com|2026-10-01|No',
      'Bo|bo@example.com|2026-10-02|No',
    ],
    expect: { registered: null, attended: 0, noShow: null },
  },
  {
    what: 'members of a site, who registered there over the years',
    lines: [
      'Name|Email|Registration date|Attended',
      'Ada|ada@example.com|2023-10-01|Yes',
      'Bo|bo@example.com|2024-11-02|No',
      'Cy|cy@example.com|2026-01-02|No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'orders of which some were paid back, by an amount',
    lines: [
      'Name|Email|Order date|Amount refunded|Checked in',
      'Ada|ada@example.com|2026-10-01|0|Yes',
      'Bo|bo@example.com|2026-10-02|10|No',
      'Cy|cy@example.com|2026-10-02|0|No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'when a record was made says nothing of a registration',
    lines: ['Name|Email|Created at|Attended', 'Ada|ada@example.com|2026-10-01|Yes', 'Bo|bo@example.com|2026-10-02|No'],
    expect: { registered: null, attended: 1 },
  },
  {
    what: 'walk-ins have no day of registration',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-02|No',
      'Cy|cy@example.com||Yes',
    ],
    expect: { registered: 2, attended: 2, noShow: 1 },
  },
  {
    what: 'a state in words that nobody knows stands beside the day',
    lines: [
      'Name|Email|Registered on|Ticket state code|Attended',
      'Ada|ada@example.com|2026-10-01|QX|Yes',
      'Bo|bo@example.com|2026-10-02|QZ|No',
    ],
    expect: { registered: null, attended: 1 },
  },
  {
    what: 'who spoke is named in each row',
    lines: ['Name|Email|Speaker|Attended', 'Ada|ada@example.com|Hanna|Yes', 'Bo|bo@example.com|Hugo|Yes'],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'who spoke is marked',
    lines: [
      'Name|Email|Speaker|Attended',
      'Hanna|hanna@example.com|Yes|Yes',
      'Ada|ada@example.com|No|Yes',
      'Bo|bo@example.com|No|No',
    ],
    expect: { attended: 1, staff: 1 },
  },
  {
    what: 'a dinner of speakers is no role',
    lines: ['Name|Email|Speaker dinner|Attended', 'Ada|ada@example.com|Yes|Yes', 'Bo|bo@example.com|No|Yes'],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'of two states one is known',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|Registered', 'Bo|bo@example.com|QX'],
    expect: { registered: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'leads, by how warm they are',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|Hot', 'Bo|bo@example.com|Cold'],
    expect: { registered: null, cancelled: null, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'two at home share an address of their own',
    lines: ['Name|Email|Status', 'Ada E|home@example.com|Registered', 'Bo E|home@example.com|Registered'],
    expect: { registered: 1, codes: ['SHARED_EMAIL'] },
  },
  {
    what: 'whoever looks after several people is none of them',
    lines: [
      'First name|Last name|Manager email|Status',
      'Ada|E|boss@example.com|Registered',
      'Bo|F|boss@example.com|Registered',
    ],
    expect: { registered: 2, anonymous: 2 },
  },
  {
    what: 'whoever bought one ticket each is who comes',
    lines: ['First name|Last name|Buyer email|Status', 'Ada|E|ada@example.com|Paid', 'Bo|F|bo@example.com|Paid'],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'a name with a word for a guest in it is a name',
    lines: ['Name|Status', 'Judith Guest|Confirmed', 'Judith Guest|Confirmed', 'Gastón|Confirmed', 'Gastón|Confirmed'],
    expect: { registered: 2 },
  },
  {
    what: 'in which way everybody came, or wants to',
    lines: ['Name|Email|Attendance', 'Ada|ada@example.com|In person', 'Bo|bo@example.com|Online'],
    expect: { attended: null },
  },
  {
    what: 'a time of day as it is written in French is no duration',
    lines: ['Nom|E-mail|Arrivée', 'Ada|ada@example.com|18h30', 'Bo|bo@example.com|18h45'],
    expect: { attended: 2, averageMinutes: null },
  },
  {
    what: 'names that begin as a footnote does',
    lines: ['Name|Email|Status', 'Page Note||Confirmed', 'Note Andersson||Confirmed', 'Legend Smith||Confirmed'],
    expect: { rows: 3, registered: 3 },
  },
  {
    what: 'whether somebody will be present is asked before',
    lines: ['Name|Email|Will you be present?', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No'],
    expect: { attended: null },
  },
  {
    what: 'states of the company of six people',
    lines: [
      'Name|Email|Registered at|Company approved its travel?',
      ...['Ada', 'Bo', 'Cy', 'Di', 'Eb', 'Fa'].map(
        (name, at) => `${name}|${name.toLowerCase()}@example.com|2026-10-0${at + 1}|${at % 2 ? 'Approved' : 'Pending'}`,
      ),
    ],
    expect: { registered: null, pending: null, asks: asked },
  },
  {
    what: 'the visa of six people',
    lines: [
      'Name|Email|Registered at|Visa status',
      ...['Ada', 'Bo', 'Cy', 'Di', 'Eb', 'Fa'].map(
        (name, at) => `${name}|${name.toLowerCase()}@example.com|2026-10-0${at + 1}|${at % 2 ? 'Approved' : 'Pending'}`,
      ),
    ],
    expect: { registered: null, pending: null, asks: asked },
  },
  {
    what: 'a time of day as it is written in French, below a label that nobody knows',
    lines: ['Nom|E-mail|Présent|Créneau', 'Ada|ada@example.com|Oui|18h30', 'Bo|bo@example.com|Oui|18h45'],
    expect: { attended: 2, averageMinutes: null },
  },
  {
    what: 'a status of the registration of an address is one of the registration',
    lines: ['Name|Email|Email registration status', 'Ada|ada@example.com|Registered', 'Bo|bo@example.com|Cancelled'],
    expect: { registered: 1, cancelled: 1 },
  },
  {
    what: 'the staff of a university',
    lines: [
      'Name|Email|Role|Attended',
      'Ada|ada@example.com|Student|Yes',
      'Bo|bo@example.com|Staff|Yes',
      'Cy|cy@example.com|Faculty|Yes',
    ],
    expect: { attended: 3, staff: 0 },
  },
  {
    what: 'students among the attendees and the staff of an event',
    lines: [
      'Name|Email|Role|Attended',
      'Ada|ada@example.com|Student|Yes',
      'Bo|bo@example.com|Staff|Yes',
      'Cy|cy@example.com|Attendee|Yes',
    ],
    expect: { attended: 2, staff: 1 },
  },
]
