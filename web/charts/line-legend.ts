import type { LegendItem } from './legend.ts'
import type { LineData } from './line-data.ts'
import { formatShort, type Unit } from './unit.ts'

/** What each line is, where there is no room beside the plot: on the lines themselves the words could not be read. */
export function lineLegend(data: LineData, unit: Unit, valueLabel: string, locale: string): LegendItem[] {
  const target = data.target?.findLast(step => step.from <= data.to)
  const items: LegendItem[] = []
  if (target !== undefined) {
    items.push({ label: `Target ${formatShort(target.value, unit, locale)}`, paint: 'grey', as: 'dashed' })
  }
  if (data.comparison !== undefined) items.push({ label: data.comparison.label, paint: 'grey', as: 'line' })
  if (data.runningFrom !== null && data.runningFrom !== undefined) {
    items.push({ label: 'So far', paint: 'ink', as: 'dashed' })
  }
  // A line alone is named by the title.
  return items.length === 0 ? [] : [{ label: valueLabel, paint: 'ink', as: 'line' }, ...items]
}
