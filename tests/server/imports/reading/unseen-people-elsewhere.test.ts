import { describe, expect, it } from 'vitest'
import { broadcastRegistrants } from './unseen/broadcast-registrants.ts'
import { clocksOfCalls } from './unseen/clocks-of-calls.ts'
import { confirmedAndCame } from './unseen/confirmed-and-came.ts'
import { coursesAndCampaigns } from './unseen/courses-and-campaigns.ts'
import { furtherRealExports } from './unseen/further-real-exports.ts'
import { gatheringsOfGroups } from './unseen/gatherings-of-groups.ts'
import { guestsInColumns } from './unseen/guests-in-columns.ts'
import { nearMissesOfPeople } from './unseen/near-misses-of-people.ts'
import { oddCornersOfLists } from './unseen/odd-corners-of-lists.ts'
import { partiesAndRefunds } from './unseen/parties-and-refunds.ts'
import { registrationsOfManyTools } from './unseen/registrations-of-many-tools.ts'
import { seriesAndMarks } from './unseen/series-and-marks-of-days.ts'
import { sheetsByHand } from './unseen/sheets-by-hand.ts'
import { silentTraps } from './unseen/silent-traps.ts'
import { ticketDesks } from './unseen/ticket-desks.ts'
import { toolsAbroad } from './unseen/tools-abroad.ts'
import { answerTo } from './unseen-table.ts'

/** Lists of people from tools and tables that were not looked at before; what a person would read in each. */
const groups = {
  broadcastRegistrants,
  ticketDesks,
  gatheringsOfGroups,
  coursesAndCampaigns,
  sheetsByHand,
  oddCornersOfLists,
  toolsAbroad,
  nearMissesOfPeople,
  confirmedAndCame,
  partiesAndRefunds,
  clocksOfCalls,
  registrationsOfManyTools,
  seriesAndMarks,
  silentTraps,
  furtherRealExports,
  guestsInColumns,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
