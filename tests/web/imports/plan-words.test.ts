import type { ImportPlan } from '@upshot/shared/imports/import'
import { importAction, isNothingNew, outcomeSentence, planSentence } from '@upshot/web/imports/plan-words.ts'
import { describe, expect, it } from 'vitest'

const plan: ImportPlan = { event: 'use', created: 0, updated: 0, removed: 0, unchanged: 0 }
const fine = { rejectedRows: 0, acceptedRows: 412 }

function people(part: Partial<ImportPlan>): { target: 'attendance'; plan: ImportPlan } {
  return { target: 'attendance', plan: { ...plan, ...part } }
}

describe('the consequence', () => {
  it('says how many are there already', () => {
    expect(planSentence(people({ created: 374, updated: 8, unchanged: 30 }), 'en')).toBe(
      '412 people, 38 there already, 8 of them updated.',
    )
  })

  it('says that the event is new', () => {
    expect(planSentence(people({ event: 'create', created: 1 }), 'en')).toBe('1 person, in a new event.')
  })

  it('says that there is nothing new', () => {
    expect(planSentence(people({ unchanged: 412 }), 'en')).toBe(
      '412 people, all there already as the file says. Nothing new.',
    )
    expect(isNothingNew({ ...plan, unchanged: 412 })).toBe(true)
  })

  it('counts an event without people as something new', () => {
    expect(isNothingNew({ ...plan, event: 'create' })).toBe(false)
    expect(isNothingNew({ ...plan, removed: 1 })).toBe(false)
  })
})

describe('the main button', () => {
  it('says what happens', () => {
    expect(importAction(people({ event: 'create', created: 412 }), fine, 'en')).toBe('Import 412 people')
    expect(importAction(people({ created: 374, updated: 38 }), fine, 'en')).toBe('Import 374 people, update 38')
    expect(importAction(people({ updated: 1 }), fine, 'en')).toBe('Update 1 person')
  })

  it('names the decision to leave rows out', () => {
    expect(importAction(people({ created: 20 }), { rejectedRows: 20, acceptedRows: 20 }, 'en')).toBe(
      'Import the 20 good rows, leave 20 out',
    )
  })

  it('speaks of values where there are values', () => {
    const values = { target: 'values' as const, plan: { ...plan, event: null, created: 1_204, updated: 3 } }
    expect(importAction(values, fine, 'en')).toBe('Import 1,204 values, restate 3')
  })
})

describe('what was written', () => {
  it('is told in one sentence', () => {
    expect(outcomeSentence({ created: 379, updated: 2, removed: 0, unchanged: 31 }, 'attendance', 'en')).toBe(
      '379 people added, 2 updated, 31 left as they were.',
    )
  })
})
