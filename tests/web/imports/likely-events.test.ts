import type { SuggestedEvent } from '@upshot/shared/imports/import'
import { isOfDay } from '@upshot/web/imports/use-likely-events.ts'
import { describe, expect, it } from 'vitest'

const last = { id: '01890000-0000-7000-8000-000000000001', title: 'Caching night', day: '2026-05-20', cameWith: null }

function suggested(day: string | null, dayFrom: SuggestedEvent['dayFrom']): SuggestedEvent {
  return { title: 'Caching night', day, dayFrom, startsAt: null, timeZone: 'Europe/Berlin', format: 'in-person' }
}

describe('an event of the same title', () => {
  it('is meant when people came on its day, or nobody knows when', () => {
    expect(isOfDay(last, suggested('2026-05-21', 'attendance'))).toBe(true)
    expect(isOfDay(last, suggested(null, null))).toBe(true)
    expect(isOfDay(last, null)).toBe(true)
  })

  it('is another edition when people came on another day, or registered after it', () => {
    expect(isOfDay(last, suggested('2026-06-17', 'attendance'))).toBe(false)
    expect(isOfDay(last, suggested('2026-05-25', 'registration'))).toBe(false)
    expect(isOfDay(last, suggested('2026-04-25', 'registration'))).toBe(true)
  })

  it('is meant when another file of the same go went there', () => {
    expect(isOfDay({ ...last, cameWith: 'guests.csv' }, suggested('2026-06-17', 'attendance'))).toBe(true)
  })
})
