import type { StudyOverlap } from '@upshot/shared/impact/study-setup'
import { plainReason } from '@upshot/web/impact/plain-reason.ts'
import { expect, it } from 'vitest'

const overlaps = Array.from(
  { length: 18 },
  (_, at): StudyOverlap => ({
    id: `0198f0a0-0000-7000-8000-0000000000${at + 10}`,
    kind: 'talk',
    title: `What we learned, part ${at}`,
    date: '2026-03-01',
    ownerName: 'Ada',
    place: 'inside',
  }),
)

it('counts overlaps instead of reading out their titles', () => {
  const words = `Also in these windows: ${overlaps.map(overlap => overlap.title).join(', ')}.`
  expect(plainReason({ code: 'OVERLAP', words }, overlaps)).toBe(
    '18 other activities lie in the window or just before it.',
  )
})

it('leaves every other reason as it is, a refusal for overlaps among them', () => {
  const refused = '9 of 9 events have another activity in their window: merge them into campaigns.'
  expect(plainReason({ code: 'OVERLAP', words: refused }, overlaps)).toBe(refused)
  const gaps = 'x'.repeat(200)
  expect(plainReason({ code: 'GAPS', words: gaps }, overlaps)).toBe(gaps)
})
