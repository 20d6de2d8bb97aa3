import { ImportChoice } from '@upshot/shared/imports/import'

/** Before anybody has said anything. */
export const noChoice: ImportChoice = ImportChoice.parse({
  eventId: null,
  newEvent: null,
  metricId: null,
  mapping: null,
  answers: {},
})
