import { describe, expect, it } from 'vitest'
import { callsElsewhere } from './unseen/calls-elsewhere.ts'
import { cellsOfLists } from './unseen/cells-of-lists.ts'
import { doorLists } from './unseen/door-lists.ts'
import { furtherDoors } from './unseen/further-doors.ts'
import { guestQuestions } from './unseen/guest-questions.ts'
import { guestsAndPlaces } from './unseen/guests-and-places.ts'
import { keptLists } from './unseen/kept-lists.ts'
import { listsInLanguages } from './unseen/lists-in-languages.ts'
import { ticketShops } from './unseen/ticket-shops.ts'
import { toldByDates } from './unseen/told-by-dates.ts'
import { webinarPlatforms } from './unseen/webinar-platforms.ts'
import { answerTo } from './unseen-table.ts'

/** People of events: what each file must give was written down by reading it as a person would, before it was run. */
const groups = {
  webinarPlatforms,
  callsElsewhere,
  listsInLanguages,
  cellsOfLists,
  ticketShops,
  keptLists,
  guestQuestions,
  toldByDates,
  guestsAndPlaces,
  furtherDoors,
  doorLists,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
