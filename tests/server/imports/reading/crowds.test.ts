import { describe, expect, it } from 'vitest'
import { besideTheRules } from './crowds/beside-the-rules.ts'
import { crowdsByHand } from './crowds/by-hand.ts'
import { rowsOf, truthOf } from './crowds/crowd.ts'
import { crowdsFarBelow } from './crowds/far-below.ts'
import { crowdsOfLanguages } from './crowds/of-languages.ts'
import { crowdsOfTools } from './crowds/of-tools.ts'
import { partsOf } from './unseen-table.ts'
import { writeTable } from './write-table.ts'

/** Lists as long as real ones, in which what matters may stand far below: each is counted as somebody would who knows them all. */
describe.each(Object.entries({ crowdsOfTools, crowdsByHand, crowdsOfLanguages, crowdsFarBelow, besideTheRules }))(
  '%s',
  (_, crowds) => {
    it.each(crowds)('$what', async crowd => {
      const truth = truthOf(crowd)
      expect(await partsOf(writeTable(rowsOf(crowd), crowd.dialect), truth, crowd.fileName)).toEqual(truth)
    })
  },
)
