import type { ImportTarget } from '@upshot/shared/imports/target'

/** What a file becomes, as a choice. */
export const targetWords: Readonly<Record<ImportTarget, string>> = {
  attendance: 'People at events',
  values: 'Metric values',
  readings: 'Readings of activities',
  answers: 'Answers about an event',
  sessions: 'Sessions and speakers',
  contacts: 'Members of a community',
}
