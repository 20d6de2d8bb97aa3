import { lazy, type ReactNode, Suspense } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { Chart, type ChartFrameProps } from './chart.tsx'
import type { ChartTable } from './chart-table.ts'
import type { Paint } from './family.ts'
import { narrowBelow, plotBox } from './plot-box.ts'
import { PlotGround } from './plot-ground.tsx'
import { stackTable } from './stack-table.ts'
import { stackSummary } from './summary.ts'
import type { Unit } from './unit.ts'

const BarsPlot = lazy(async () => ({ default: (await import('./bars-plot.tsx')).BarsPlot }))

export interface BarSeries {
  key: string
  label: string
  /** A family, or for other things ink, accent and grey. */
  paint: Paint
  /** Kinds within a family: 1, 0.7, 0.45. */
  tint?: number | undefined
  /** One for each bucket; `null` is not known. */
  values: readonly (number | null)[]
}

export interface StackedBarsProps extends ChartFrameProps {
  /** What stands under each bar: "Mar". */
  buckets: readonly string[]
  /** Each of them in full, for table, tooltip and sentence: "9 – 15 Mar 2026". */
  names?: readonly string[] | undefined
  /** From the baseline up. */
  series: readonly BarSeries[]
  unit: Unit
  /** The last bucket still runs. */
  soFar?: boolean | undefined
  /** Not for distinct people: who came in March and in April would be counted twice. True unless said. */
  addsUpOverTime?: boolean | undefined
  /** The rows behind: a press on a bar's part, Enter on a bar that the arrow keys reached (all its parts: `null`), a table's cell. */
  onOpen?: ((bucket: number, seriesKey: string | null) => void) | undefined
  height?: number | undefined
}

/** Amounts over time, in parts that add up. Always from zero. */
export function StackedBars({
  buckets,
  names = buckets,
  series,
  unit,
  soFar,
  addsUpOverTime = true,
  onOpen,
  height = 260,
  ...frame
}: StackedBarsProps): ReactNode {
  const { locale } = useLocale()
  const shown = series.filter(one => one.values.some(value => (value ?? 0) !== 0))
  const summary = stackSummary(names, shown, unit, locale, addsUpOverTime, soFar)
  const notes =
    soFar === true ? [`${names.at(-1) ?? 'The last period'} is not over; its bar shows what is there so far.`] : []
  const values = stackTable(frame.title, names, shown, unit, { soFar: soFar === true, addsUpOverTime })
  const table = onOpen === undefined ? values : { ...values, open: opener(values, shown, onOpen) }
  return (
    <Chart
      {...frame}
      summary={summary}
      tables={[table]}
      legend={shown.map(one => ({ label: one.label, paint: one.paint, as: 'area', tint: one.tint }))}
      legendBelow={narrowBelow}
      notes={notes}
    >
      {width => (
        <Suspense fallback={<PlotGround height={height} />}>
          <BarsPlot
            name={`${frame.title}. ${summary}`}
            buckets={buckets}
            names={names}
            series={shown}
            unit={unit}
            soFar={soFar}
            onOpen={onOpen}
            box={plotBox(width, height, 48, 150)}
          />
        </Suspense>
      )}
    </Chart>
  )
}

/** Columns are the bucket's name, the series, and all of them together. */
function opener(
  table: ChartTable,
  series: readonly BarSeries[],
  onOpen: (bucket: number, seriesKey: string | null) => void,
): NonNullable<ChartTable['open']> {
  return (row, column) => {
    const value = table.rows[row]?.[column]
    return typeof value === 'number' && value > 0 ? () => onOpen(row, series[column - 1]?.key ?? null) : null
  }
}
