import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { Chart, type ChartFrameProps } from './chart.tsx'
import { assertDrawable, type LineData, lineValues, summaryPoints } from './line-data.ts'
import { lineLegend } from './line-legend.ts'
import { lineTable } from './line-table.ts'
import { narrowBelow, plotBox } from './plot-box.ts'
import { PlotGround } from './plot-ground.tsx'
import { lineSummary } from './summary.ts'
import { tickRoom } from './tick-room.ts'
import { valueAxis } from './ticks.ts'
import { formatShort, type Unit } from './unit.ts'

const LinePlot = lazy(async () => ({ default: (await import('./line-plot.tsx')).LinePlot }))

export interface LineChartProps extends ChartFrameProps {
  data: LineData
  unit: Unit
  /** What the value is called in the table: "Activated keys". */
  valueLabel: string
  height?: number | undefined
}

/** A metric over time, with its target and what it is compared with. */
export function LineChart({ data, unit, valueLabel, height = 280, ...frame }: LineChartProps): ReactNode {
  const { locale } = useLocale()
  assertDrawable(data)
  const summary = lineSummary(summaryPoints(data), unit, locale, isRunning(data))
  const notes = useMemo(() => axisNotes(data, unit, locale), [data, unit, locale])
  const room = useMemo(() => lineTickRoom(data, unit, locale), [data, unit, locale])
  return (
    <Chart
      {...frame}
      summary={summary}
      tables={[lineTable(data, unit, valueLabel)]}
      legend={lineLegend(data, unit, valueLabel, locale)}
      legendBelow={narrowBelow}
      notes={notes}
    >
      {width => (
        <Suspense fallback={<PlotGround height={height} />}>
          <LinePlot
            name={`${frame.title}. ${summary}`}
            data={data}
            unit={unit}
            box={plotBox(width, height, 56, hasEndLabels(data) ? 84 : 16, room)}
          />
        </Suspense>
      )}
    </Chart>
  )
}

export function isRunning(data: LineData): boolean {
  return data.runningFrom !== null && data.runningFrom !== undefined
}

export function lineTickRoom(data: LineData, unit: Unit, locale: string): number {
  return tickRoom(valueAxis(lineValues(data), true), unit, locale)
}

/** "The axis starts at 80." */
export function axisNotes(data: LineData, unit: Unit, locale: string): string[] {
  const axis = valueAxis(lineValues(data), true)
  return axis.cut ? [`The axis starts at ${formatShort(axis.low, unit, locale)}.`] : []
}

function hasEndLabels(data: LineData): boolean {
  return isRunning(data) || data.comparison !== undefined || (data.target ?? []).length > 0
}
