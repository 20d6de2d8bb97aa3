import { howMany } from '@upshot/web/ui/filter-bar.tsx'
import { describe, expect, it } from 'vitest'

describe('how many of how many', () => {
  it('says both while something is left out', () => {
    expect(howMany(12, 340, 'activities')).toBe('12 of 340 activities')
  })

  it('says one when nothing is', () => {
    expect(howMany(340, 340, 'activities')).toBe('340 activities')
    expect(howMany(3, null, 'events')).toBe('3 events')
  })

  it('says nothing while it is counted', () => {
    expect(howMany(null, null, 'activities')).toBe('')
  })
})
