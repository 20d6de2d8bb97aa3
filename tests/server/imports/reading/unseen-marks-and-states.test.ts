import { describe, expect, it } from 'vitest'
import { linesAndNames } from './unseen/lines-and-names.ts'
import { listsOfFurtherLanguages } from './unseen/lists-of-further-languages.ts'
import { marksOfPresence } from './unseen/marks-of-presence.ts'
import { marksWithTwoMeanings } from './unseen/marks-with-two-meanings.ts'
import { plannedTimes } from './unseen/planned-times.ts'
import { plansAndPresence } from './unseen/plans-and-presence.ts'
import { platformsOfElsewhere } from './unseen/platforms-of-elsewhere.ts'
import { rowsForNobody } from './unseen/rows-for-nobody.ts'
import { statesInOtherForms } from './unseen/states-in-other-forms.ts'
import { staysAndArrivals } from './unseen/stays-and-arrivals.ts'
import { timesAndMarksOfElse } from './unseen/times-and-marks-of-else.ts'
import { unitsOfStays } from './unseen/units-of-stays.ts'
import { answerTo } from './unseen-table.ts'

/** What a person would read in each file; beside each rule are files that are like it and must not be taken so. */
const groups = {
  platformsOfElsewhere,
  plannedTimes,
  marksOfPresence,
  marksWithTwoMeanings,
  statesInOtherForms,
  linesAndNames,
  listsOfFurtherLanguages,
  plansAndPresence,
  rowsForNobody,
  timesAndMarksOfElse,
  staysAndArrivals,
  unitsOfStays,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})
