import type { Understood } from '@upshot/shared/imports/result'

/** A small guest list that was read without trouble, with what a test cares about put in its place. */
export function understood(part: Partial<Understood>): Understood {
  return {
    kind: 'understood',
    tool: 'luma',
    report: 'guests',
    title: 'Luma guest list',
    holds: 'people',
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    columns: [],
    firstRows: [],
    event: { title: null, startsAt: null, durationMinutes: null, externalId: null },
    dateOrder: null,
    asks: [],
    counts: {
      rows: 2,
      registered: 2,
      attended: 1,
      noShow: 1,
      cancelled: 0,
      pending: 0,
      anonymous: 0,
      duplicates: 0,
      rejectedRows: 0,
      averageMinutes: null,
    },
    more: {
      acceptedRows: 2,
      people: 2,
      waitlisted: 0,
      invited: 0,
      declined: 0,
      staff: 0,
      otherAttended: 0,
      guests: null,
      ratings: 0,
      averageRating: null,
      values: 0,
    },
    issues: [],
    issueCounts: [],
    ...part,
  }
}
