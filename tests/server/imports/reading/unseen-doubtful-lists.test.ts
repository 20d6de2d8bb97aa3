import { describe, expect, it } from 'vitest'
import { datesThatTellLess } from './unseen/dates-that-tell-less.ts'
import { inAnotherOrder } from './unseen/in-another-order.ts'
import { listsAsKept } from './unseen/lists-as-kept.ts'
import { wordsOfElsewhere } from './unseen/words-of-elsewhere.ts'
import { answerTo } from './unseen-table.ts'

/** Lists that say less than they seem to: what nobody can tell from them is unknown, never a number. */
describe.each(Object.entries({ datesThatTellLess, wordsOfElsewhere, listsAsKept, inAnotherOrder }))(
  '%s',
  (_, cases) => {
    it.each(cases)('$what', async found => {
      expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
    })
  },
)
