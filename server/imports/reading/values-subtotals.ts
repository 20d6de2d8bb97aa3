import { emptyTime } from './date-time.ts'
import { periodStart, spanOf } from './period.ts'

/** A period of a label as days, and how long such a period is; `from` empty: nobody knows of which year. */
interface Stretch {
  readonly place: number
  readonly rank: number
  readonly from: string
  readonly to: string
}

const ranks = { day: 0, week: 1, month: 2, quarter: 3, half: 4, year: 5 } as const

/**
 * Places of periods that are longer than others beside them: a quarter that holds one of the months, a half or a whole
 * year among months. They are sums, and no second value of their first day.
 */
export function subtotalsIn(labels: readonly string[]): Set<number> {
  const stretches = labels.flatMap((label, place) => stretchOf(label, place, labels) ?? [])
  const finest = Math.min(...stretches.map(({ rank }) => rank))
  const found = new Set<number>()
  // Halves of years and bare quarters alone are no subtotals of anything.
  if (!(finest < ranks.half)) return found
  // A long file names the same periods for each of its metrics.
  const different = [...new Map(stretches.map(stretch => [`${stretch.rank} ${stretch.from}`, stretch])).values()]
  const known = new Map<string, boolean>()
  for (const stretch of stretches) {
    if (stretch.rank === finest) continue
    const key = `${stretch.rank} ${stretch.from}`
    const isSum = known.get(key) ?? holdsFiner(stretch, different)
    known.set(key, isSum)
    if (isSum) found.add(stretch.place)
  }
  return found
}

function holdsFiner(stretch: Stretch, all: readonly Stretch[]): boolean {
  const isAnySum = stretch.from === '' || stretch.rank >= ranks.half
  return all.some(({ rank, from }) => {
    if (rank >= stretch.rank || from === '') return false
    return isAnySum || isIn(stretch, rank === ranks.week ? thursdayOf(from) : from)
  })
}

function isIn({ from, to }: Stretch, day: string): boolean {
  return day >= from && day < to
}

/** The day that decides of which month a week is. */
function thursdayOf(monday: string): string {
  return new Date(Date.parse(monday) + 3 * 86_400_000).toISOString().slice(0, 10)
}

function stretchOf(label: string, place: number, labels: readonly string[]): Stretch | null {
  const text = label.replace(/[\s\uFEFF]+/g, ' ').trim()
  if (/^(19|20)\d\d$/.test(text)) return { place, rank: ranks.year, from: '', to: '' }
  if (isHalf(text, labels)) return { place, rank: ranks.half, from: '', to: '' }
  if (bareQuarter.test(text)) return { place, rank: ranks.quarter, from: '', to: '' }
  const from = periodStart(text, null, emptyTime())
  if (from === null) return null
  const span = spanOf(text)
  if (span === null) return { place, rank: ranks.day, from, to: from }
  const months = span === 'quarter' ? 3 : span === 'month' ? 1 : 0
  return { place, rank: ranks[span], from, to: monthsLater(from, months) }
}

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

const bareQuarter = /^(?:[QT] ?[1-4]|[1-4]Q|[1-4]\. ?Quartal)$/i
const half =
  /^(?:(?:H|HJ|Half) ?[12]|[12]\.? ?(?:H|HJ|Halbjahr)|[12](?:st|nd) half|[12](?:er|e|º|°)? ?semestre|semestre ?[12])(?:[ \-/,'’]{1,2}(?:of )?(?:\d{4}|\d{2}))?$|^\d{4}[ \-/]?(?:H|HJ)[12]$/i
const semester = /^S[12](?:[ \-/](?:\d{4}|\d{2}))?$/i

/** 'S1' may be a week as well as a semester: it is one beside others with higher numbers. */
function isHalf(text: string, labels: readonly string[]): boolean {
  if (half.test(text)) return true
  return semester.test(text) && !labels.some(label => /^S ?([3-9]|\d\d)\b/i.test(label.trim()))
}
