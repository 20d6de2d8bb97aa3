import { describe, expect, it } from 'vitest'
import { answersInFewWords } from './unseen/answers-in-few-words.ts'
import { besideNewWords } from './unseen/beside-new-words.ts'
import { closeToARule } from './unseen/close-to-a-rule.ts'
import { datesOfOtherMatters } from './unseen/dates-of-other-matters.ts'
import { figuresBelowLists } from './unseen/figures-below-lists.ts'
import { kindsOfTickets } from './unseen/kinds-of-tickets.ts'
import { seenInLines } from './unseen/seen.ts'
import { severalRolesAndMinutes } from './unseen/several-roles-and-minutes.ts'
import { speakersInCells } from './unseen/speakers-in-cells.ts'
import { valuesOfManyGroups } from './unseen/values-of-many-groups.ts'
import { answerTo } from './unseen-table.ts'

/** Files that a rule may catch though it does not mean them, beside those that it means. */
describe.each(
  Object.entries({ closeToARule, datesOfOtherMatters, kindsOfTickets, figuresBelowLists, severalRolesAndMinutes }),
)('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})

describe.each(Object.entries({ answersInFewWords, besideNewWords, speakersInCells, valuesOfManyGroups }))(
  '%s',
  (_, cases) => {
    it.each(cases)('$what', async found => {
      expect(await seenInLines(found)).toMatchObject(found.expected)
    })
  },
)
