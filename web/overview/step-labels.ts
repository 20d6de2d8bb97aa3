import type { BucketSize } from '@upshot/shared/calendar/bucket'
import type { Day } from '@upshot/shared/calendar/day'
import { formatDay, formatDayShort, formatDays, formatMonth, formatMonthShort } from '../ui/format-day.ts'

interface Step {
  readonly from: Day
  readonly to: Day
}

/** What stands under a bar: '17 Nov', '9 Nov' for the week from then, 'Nov', with the year where it begins. */
export function axisLabels(steps: readonly Step[], size: BucketSize, locale: string): string[] {
  if (size === 'day' || size === 'week') return steps.map(step => formatDayShort(step.from, locale))
  const years = new Set(steps.map(step => step.from.slice(0, 4))).size
  return steps.map((step, at) => {
    const isNewYear = years > 1 && (at === 0 || steps[at - 1]?.from.slice(0, 4) !== step.from.slice(0, 4))
    return isNewYear ? formatMonth(step.from, locale) : formatMonthShort(step.from, locale)
  })
}

/** A step in full: '17 Nov 2026', '9 – 15 Nov 2026', 'Nov 2026'. */
export function stepLabel({ from, to }: Step, size: BucketSize, locale: string): string {
  if (size === 'day') return formatDay(from, locale)
  if (size === 'month') return formatMonth(from, locale)
  return formatDays(from, to, locale)
}

/** What a bar is. */
export function stepNote(size: BucketSize): string {
  switch (size) {
    case 'day':
      return 'by day'
    case 'week':
      return 'by week'
    case 'month':
      return 'by month'
    case 'quarter':
      return 'by quarter'
  }
}
