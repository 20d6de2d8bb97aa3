import { describe, expect, it } from 'vitest'
import { aboveTheTable } from './unseen/above-the-table.ts'
import { absences } from './unseen/absence-files.ts'
import { databaseLists } from './unseen/database-lists.ts'
import { epochs, registers } from './unseen/epoch-files.ts'
import { invitations } from './unseen/invitation-files.ts'
import { meetAndWebex } from './unseen/meeting-files.ts'
import { misleadingLists } from './unseen/misleading-lists.ts'
import { orderLists } from './unseen/order-files.ts'
import { partlyKnownLists } from './unseen/partly-known-lists.ts'
import { platforms } from './unseen/platform-files.ts'
import { serials } from './unseen/serial-files.ts'
import { shopsOfOtherCountries } from './unseen/shops-of-other-countries.ts'
import { silent } from './unseen/silent-files.ts'
import { teams } from './unseen/teams-files.ts'
import { tickets } from './unseen/ticket-files.ts'
import { undescribedEventTools } from './unseen/undescribed-event-tools.ts'
import { zoom } from './unseen/zoom-files.ts'
import { answerTo } from './unseen-table.ts'

/**
 * Exports that are no fixtures: other languages, years and accounts of the tools that are known, and tools that nobody has
 * described. What each must give was written down by reading it as a person would, before it was run.
 */
const groups = {
  zoom,
  teams,
  meetAndWebex,
  tickets,
  platforms,
  invitations,
  silent,
  serials,
  epochs,
  registers,
  absences,
  orderLists,
  undescribedEventTools,
  shopsOfOtherCountries,
  misleadingLists,
  databaseLists,
  partlyKnownLists,
  aboveTheTable,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
