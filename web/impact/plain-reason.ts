import type { StudyOverlap } from '@upshot/shared/impact/study-setup'

/** Longer than this, it is a list and not a reason. */
const longest = 140

/** A reason in words. The titles of overlapping activities stand in a list of their own: here their number is enough. */
export function plainReason(
  { code, words }: { code: string; words: string },
  overlaps: readonly StudyOverlap[],
): string {
  if (code !== 'OVERLAP' || words.length <= longest) return words
  return `${overlaps.length} other activities lie in the window or just before it.`
}
