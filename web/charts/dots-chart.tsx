import { lazy, type ReactNode, Suspense } from 'react'
import { Chart, type ChartFrameProps } from './chart.tsx'
import type { ChartTable } from './chart-table.ts'
import { type DotsData, thinned } from './dots-data.ts'
import type { LegendItem } from './legend.ts'
import { plotBox } from './plot-box.ts'
import { PlotGround } from './plot-ground.tsx'
import type { Unit } from './unit.ts'

const DotsPlot = lazy(async () => ({ default: (await import('./dots-plot.tsx')).DotsPlot }))

export interface DotsChartProps extends ChartFrameProps {
  data: DotsData
  unit: Unit
  summary: string
  caption: string
  /** What a row of the table is: "Date". */
  rowLabel: string
  /** What the values are: "Effect a day". */
  valueLabel: string
  notes?: readonly string[] | undefined
  height?: number | undefined
}

const most = 300

/** One value among many of its like. */
export function DotsChart(props: DotsChartProps): ReactNode {
  const { data, unit, summary, caption, rowLabel, valueLabel, notes = [], height = 260, ...frame } = props
  const shown = thinned(data.rows, most)
  const left =
    shown.every === 1 ? [] : [`Of ${data.rows.length} dots one in ${shown.every} is drawn; the table has all of them.`]
  return (
    <Chart
      {...frame}
      summary={summary}
      tables={[dotsTable(data, unit, caption, rowLabel, valueLabel)]}
      legend={legendItems(data)}
      notes={[...left, ...notes]}
    >
      {width => (
        <Suspense fallback={<PlotGround height={height} />}>
          <DotsPlot
            name={`${frame.title}. ${summary}`}
            data={{ ...data, rows: shown.rows }}
            unit={unit}
            box={plotBox(width, height, 56, data.level === null ? 16 : 64)}
          />
        </Suspense>
      )}
    </Chart>
  )
}

export function dotsTable(data: DotsData, unit: Unit, caption: string, row: string, value: string): ChartTable {
  const hasIntervals = data.rows.some(one => one.low !== null)
  const number = (label: string) => ({ label, unit: unit.word, numeric: true })
  return {
    caption,
    columns: [
      { label: row },
      { label: 'What it is' },
      number(value),
      ...(hasIntervals ? [number('95 % interval, from'), number('95 % interval, to')] : []),
    ],
    rows: data.rows.map(one => [
      one.label,
      one.own ? data.ownLabel : data.otherLabel,
      one.value,
      ...(hasIntervals ? [one.low, one.high] : []),
    ]),
  }
}

function legendItems({ rows, ownLabel, otherLabel, filledLabel }: DotsData): LegendItem[] {
  const others = rows.some(row => !row.own)
  const filled = filledLabel !== null && rows.some(row => !row.own && row.filled)
  return [
    ...(rows.some(row => row.own) ? [{ label: ownLabel, paint: 'accent', as: 'diamond' } as const] : []),
    ...(others ? [{ label: otherLabel, paint: 'grey', as: 'ring' } as const] : []),
    ...(filled ? [{ label: filledLabel, paint: 'grey', as: 'dot' } as const] : []),
  ]
}
