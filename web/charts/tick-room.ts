import type { Axis } from './ticks.ts'
import { formatShort, type Unit } from './unit.ts'

/** A wide letter of the ticks' size, and what recharts leaves between a tick and the plot. */
const letter = 7
const gap = 10

/** Px left of a plot that its values need to be read in full: '42.5 %', '€ 1.2 m'. */
export function tickRoom(axis: Pick<Axis, 'ticks'>, unit: Unit, locale: string): number {
  const longest = Math.max(0, ...axis.ticks.map(value => formatShort(value, unit, locale).length))
  return longest * letter + gap
}
