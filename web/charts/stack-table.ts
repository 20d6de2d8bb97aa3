import type { ChartTable } from './chart-table.ts'
import type { BarSeries } from './stacked-bars.tsx'
import type { Unit } from './unit.ts'

/** The values of stacked bars, with a sum for each bucket and, where periods may be added, for each series. */
export function stackTable(
  caption: string,
  buckets: readonly string[],
  series: readonly BarSeries[],
  unit: Unit,
  { soFar, addsUpOverTime }: { soFar: boolean; addsUpOverTime: boolean },
): ChartTable {
  const at = (one: BarSeries, bucket: number): number | null => one.values[bucket] ?? null
  const total = (values: readonly (number | null)[]): number =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const rows = buckets.map((label, bucket) => {
    const values = series.map(one => at(one, bucket))
    return [soFar && bucket === buckets.length - 1 ? `${label}, so far` : label, ...values, total(values)]
  })
  const sums = series.map(one => total(one.values))
  return {
    caption,
    columns: [
      { label: 'Period' },
      ...series.map(one => ({ label: one.label, unit: unit.word, numeric: true })),
      { label: 'All', unit: unit.word, numeric: true },
    ],
    rows,
    ...(addsUpOverTime ? { totals: ['All', ...sums, total(sums)] } : {}),
  }
}
