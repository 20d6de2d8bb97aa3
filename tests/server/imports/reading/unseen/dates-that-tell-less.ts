import type { Case } from '../unseen-table.ts'

/** Ada came, Bo did not, and Cy came: beside an address and the cells given. */
function list(labels: string, ada: string, bo: string, cy: string): readonly string[] {
  return [`Name|Email|${labels}`, `Ada|ada@example.com|${ada}`, `Bo|bo@example.com|${bo}`, `Cy|cy@example.com|${cy}`]
}

/** Lists with a day for everybody, and what beside it says that not all of them are registered, or not for the event. */
export const datesThatTellLess: readonly Case[] = [
  {
    what: 'reasons of those who cancelled',
    lines: list(
      'Registration date|Cancellation reason|Attended',
      '2026-10-01||Yes',
      '2026-10-02|Sick|No',
      '2026-10-03||Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'notes say who cancelled',
    lines: list(
      'Registration date|Notes|Attended',
      '2026-10-01||Yes',
      '2026-10-02|Cancelled by mail on Monday|No',
      '2026-10-03||Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'the kind of a ticket says who waits',
    lines: list(
      'Registration date|Ticket|Attended',
      '2026-10-01|Standard|Yes',
      '2026-10-02|Waitlist|No',
      '2026-10-03|Standard|Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'a day of being taken off the list again',
    lines: list(
      'Registered on|Unregistered on|Attended',
      '2026-10-01||Yes',
      '2026-10-02|2026-10-05|No',
      '2026-10-03||Yes',
    ),
    expect: { registered: 2, cancelled: 1, attended: 2 },
  },
  {
    what: 'a day of being taken off the list again, in German',
    lines: [
      'Name|E-Mail|Angemeldet am|Absagedatum|Anwesend',
      'Ada|ada@example.com|01.10.2026||Ja',
      'Bo|bo@example.com|02.10.2026|05.10.2026|Nein',
      'Cy|cy@example.com|03.10.2026||Ja',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'who is still on the list',
    lines: list(
      'Registration date|Still coming?|Attended',
      '2026-10-01|Yes|Yes',
      '2026-10-02|No|No',
      '2026-10-03|Yes|Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'who was selected of those who applied',
    lines: list('Registration date|Selected|Attended', '2026-10-01|Yes|Yes', '2026-10-02|No|No', '2026-10-03|Yes|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'who was admitted of those who applied',
    lines: list('Registration date|Admitted|Attended', '2026-10-01|Yes|Yes', '2026-10-02|No|No', '2026-10-03|Yes|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'who had their invitation of those who registered an interest',
    lines: list('Registration date|Invited|Attended', '2026-10-01|Yes|Yes', '2026-10-02|No|No', '2026-10-03|Yes|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'whose ticket is valid',
    lines: list('Registration date|Valid|Attended', '2026-10-01|Yes|Yes', '2026-10-02|No|No', '2026-10-03|Yes|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'users of a product by when they signed up, and who came to its webinar',
    lines: list(
      'Signup date|Plan|Last login|Attended webinar',
      '2026-03-01|Free|2026-10-01|Yes',
      '2026-04-02|Pro|2026-10-02|No',
      '2026-05-03|Free|2026-10-03|Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'accounts of a site by when they were registered',
    lines: list(
      'User registered|Role|Attended',
      '2026-03-01 10:00:00|Subscriber|Yes',
      '2026-04-02 10:00:00|Subscriber|No',
      '2026-05-03 10:00:00|Subscriber|Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'an account by when it was registered',
    lines: list('Account registration date|Attended', '2026-03-01|Yes', '2026-04-02|No', '2026-05-03|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'members of a community by when they enrolled in it',
    lines: list('Membership enrolled on|Attended', '2026-03-01|Yes', '2026-04-02|No', '2026-05-03|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'customers by when they bought, and who came to the first call',
    lines: list(
      'Purchase date|Product|Attended',
      '2026-03-01|Starter kit|Yes',
      '2026-04-02|Board|No',
      '2026-05-03|Board|Yes',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'rooms by when they were booked',
    lines: list('Hotel booked on|Attended', '2026-09-01|Yes', '2026-09-02|No', '2026-09-03|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'a newsletter by when people signed up for it',
    lines: list('Newsletter signup date|Attended', '2026-09-01|Yes', '2026-09-02|No', '2026-09-03|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'a company by when it was registered',
    lines: list('Company registration date|Attended', '2026-01-01|Yes', '2026-02-02|No', '2026-03-03|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'a laptop by when it was ordered',
    lines: list('Laptop ordered on|Attended', '2026-09-01|Yes', '2026-09-02|No', '2026-09-03|Yes'),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'accounts, some of which are younger than the event',
    lines: list(
      'Registration date|Checked in at',
      '2026-10-01|2026-10-26 18:00',
      '2026-11-15|',
      '2026-10-03|2026-10-26 18:05',
    ),
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'what people eat says nothing of their registration',
    lines: list(
      'Registration date|Diet|Attended',
      '2026-10-01|Vegan|Yes',
      '2026-10-02|None|No',
      '2026-10-03|Vegan|Yes',
    ),
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a consent says nothing of the registration',
    lines: list(
      'Registration date|Newsletter opt-in|Attended',
      '2026-10-01|Yes|Yes',
      '2026-10-02|No|No',
      '2026-10-03|No|Yes',
    ),
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'answers of one word that are not about the registration',
    lines: list('RSVP date|First time?|Attended', '2026-10-01|Yes|Yes', '2026-10-02|No|No', '2026-10-03|No|Yes'),
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'the visa of a guest may be pending',
    lines: list(
      'Registration date|Visa status|Attended',
      '2026-10-01|Pending|Yes',
      '2026-10-02|Pending|No',
      '2026-10-03|Approved|Yes',
    ),
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'whose address was never confirmed is not registered',
    lines: [
      'Name|Email|Registered at|Double opt-in|Attended',
      'Ada|ada@example.com|2026-09-01|Yes|Yes',
      'Bo|bo@example.com|2026-09-02|No|No',
      'Cy|cy@example.com|2026-09-02|Yes|No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'what a place in a queue says',
    lines: [
      'Name|Email|Registered at|Waitlist position|Checked in',
      'Ada|ada@example.com|2026-09-01||Yes',
      'Bo|bo@example.com|2026-09-02|1|No',
      'Cy|cy@example.com|2026-09-02||No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'an amount that was paid back is a refund',
    lines: [
      'Name|Email|Buchungsdatum|Ticket|Erstattung|Anwesend',
      'Ada|ada@example.com|01.09.2026|Standard||Ja',
      'Bo|bo@example.com|02.09.2026|Standard|10,00|Nein',
      'Cy|cy@example.com|02.09.2026|Standard||Nein',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'notes in German say who called off',
    lines: [
      'Name|E-Mail|Angemeldet am|Bemerkung|Anwesend',
      'Ada|ada@example.com|01.09.2026||Ja',
      'Bo|bo@example.com|02.09.2026|hat per Mail abgesagt|Nein',
      'Cy|cy@example.com|02.09.2026||Ja',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'notes in French say who called off',
    lines: [
      "Nom|E-mail|Date d'inscription|Remarque|Présent",
      'Ada|ada@example.com|01/09/2026||Oui',
      'Bo|bo@example.com|22/09/2026|Ne vient plus|Non',
      'Cy|cy@example.com|23/09/2026||Oui',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'HubSpot, with contacts that were deleted',
    lines: [
      'Name|Email|Event registration date|Deleted at|Attended',
      'Ada|ada@example.com|2026-09-01||Yes',
      'Bo|bo@example.com|2026-09-02|2026-09-10|No',
      'Cy|cy@example.com|2026-09-02||No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'tickets that were handed on',
    lines: [
      'Name|Email|Registration date|Transferred to|Attended',
      'Ada|ada@example.com|2026-09-01||Yes',
      'Bo|bo@example.com|2026-09-02|Cy|No',
      'Cy|cy@example.com|2026-09-02||Yes',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'registrations that are tests or repeat others',
    lines: [
      'Name|Email|Registration date|Duplicate|Attended',
      'Ada|ada@example.com|2026-09-01|No|Yes',
      'Bo|bo@example.com|2026-09-02|Yes|No',
      'Cy|cy@example.com|2026-09-02|No|Yes',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'CampTix without its states, some of whose tickets were paid back',
    lines: [
      'Ticket Type|First Name|Last Name|E-mail|Purchase date|Transaction|Attended',
      'GA|Ada|E|ada@example.com|2026-09-01 10:00|t1|Yes',
      'GA|Bo|F|bo@example.com|2026-09-02 10:00|t2 (refunded)|No',
      'GA|Cy|G|cy@example.com|2026-09-02 10:00|t3|No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'a note far below in a long list',
    lines: [
      'Name|Email|Registration date|Notes|Attended',
      ...Array.from({ length: 700 }, (_, at) => {
        return `P${at}|p${at}@example.com|2026-09-01|${at === 650 ? 'refunded' : ''}|${at % 2 === 0 ? 'Yes' : 'No'}`
      }),
    ],
    expect: { registered: null, attended: 350, noShow: null },
  },
]
