import { addDays, epochDay } from '@upshot/shared/calendar/day'
import { timeTicks } from './time-scale.ts'

export interface AxisTick {
  at: number
  label: string
}

const stepSizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]

/** At most `most` ticks on an axis of epoch days or of counted steps. */
export function axisTicks(axis: 'day' | 'step', from: number, to: number, locale: string, most: number): AxisTick[] {
  if (axis === 'step') return stepTicks(from, to, locale, most)
  const dayAt = (at: number) => addDays('1970-01-01', at)
  return timeTicks(dayAt(from), dayAt(to), locale, most).map(({ day, label }) => ({ at: epochDay(day), label }))
}

function stepTicks(from: number, to: number, locale: string, most: number): AxisTick[] {
  const size = stepSizes.find(one => Math.floor(to / one) - Math.ceil(from / one) < most) ?? 2_000
  const ticks: AxisTick[] = []
  for (let at = Math.ceil(from / size) * size; at <= to; at += size) {
    ticks.push({ at, label: new Intl.NumberFormat(locale).format(at) })
  }
  return ticks
}
