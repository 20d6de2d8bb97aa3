import type { Day } from '@upshot/shared/calendar/day'
import type { FamilyKey } from './family.ts'

/** One activity on the time axis, or as many as the server has put together because there are too many to tell apart. */
export interface Mark {
  id: string
  day: Day
  /** The last of its days, for a mark of several activities. */
  to?: Day | undefined
  /** How many activities it stands for; one unless said. */
  activities?: number | undefined
  title: string
  family: FamilyKey
  /** People reached; `null` is not known, and is drawn hollow. */
  reach: number | null
}

/** One glyph: a single mark, or several that would touch. */
export interface Bubble {
  family: FamilyKey
  x: number
  radius: number
  marks: readonly Mark[]
  activities: number
  /** Of all its marks; `null` when not one is known. */
  reach: number | null
}

const smallest = 4
const largest = 10
/** Of a counted bubble: its number stands inside. */
const counted = 10
const countedInHundreds = 14
/** Fingers and WCAG 2.2 ask for 24 px: what stands closer becomes one. */
const apart = 24

/** Marks of one family on one line, from left to right, none closer to the next than 24 px. */
export function mergeMarks(marks: readonly Mark[], x: (day: Day) => number, mostReached: number): Bubble[] {
  let bubbles = [...marks]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(mark => bubbleOf([mark], x, mostReached))
  // A merged bubble stands elsewhere and may touch its neighbour in turn.
  for (;;) {
    const next: Bubble[] = []
    for (const bubble of bubbles) {
      const before = next.at(-1)
      if (before !== undefined && bubble.x - before.x < Math.max(apart, before.radius + bubble.radius)) {
        next[next.length - 1] = bubbleOf([...before.marks, ...bubble.marks], x, mostReached)
      } else next.push(bubble)
    }
    if (next.length === bubbles.length) return next
    bubbles = next
  }
}

function bubbleOf(marks: readonly Mark[], x: (day: Day) => number, mostReached: number): Bubble {
  const known = marks.flatMap(mark => (mark.reach === null ? [] : [mark.reach]))
  const reach = known.length === 0 ? null : known.reduce((total, one) => total + one, 0)
  const middle = marks.reduce((total, mark) => total + x(mark.day), 0) / marks.length
  const activities = countActivities(marks)
  const radius = activities === 1 ? glyphRadius(reach, mostReached) : activities < 100 ? counted : countedInHundreds
  return { family: marks[0]?.family ?? 'speaking', x: middle, radius, marks, activities, reach }
}

/** How many activities marks stand for. */
export function countActivities(marks: readonly Mark[]): number {
  return marks.reduce((total, mark) => total + (mark.activities ?? 1), 0)
}

/** The area grows with the people, so that twice the size means twice the people. */
export function glyphRadius(reach: number | null, mostReached: number): number {
  if (reach === null || mostReached <= 0) return smallest
  return Math.max(smallest, largest * Math.sqrt(reach / mostReached))
}
