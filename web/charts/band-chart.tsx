import { lazy, type ReactNode, Suspense } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { type BandData, bandValues } from './band-data.ts'
import { bandTable } from './band-table.ts'
import { Chart, type ChartFrameProps } from './chart.tsx'
import type { ChartTable } from './chart-table.ts'
import type { LegendItem } from './legend.ts'
import { narrowBelow, plotBox } from './plot-box.ts'
import { PlotGround } from './plot-ground.tsx'
import { tickRoom } from './tick-room.ts'
import { valueAxis } from './ticks.ts'
import { formatShort, type Unit } from './unit.ts'

const BandPlot = lazy(async () => ({ default: (await import('./band-plot.tsx')).BandPlot }))

export interface BandChartProps extends ChartFrameProps {
  data: BandData
  unit: Unit
  /** One sentence of what is seen. */
  summary: string
  caption: string
  /** What a row of the table is: "Day". */
  periodLabel?: string | undefined
  notes?: readonly string[] | undefined
  /** Every value, where the picture shows only a part of them. */
  table?: ChartTable | undefined
  height?: number | undefined
}

/** A line held against another one that has a band; or an effect with its band around zero. */
export function BandChart(props: BandChartProps): ReactNode {
  const { data, unit, summary, caption, periodLabel, notes = [], table, height = 300, ...frame } = props
  const { locale } = useLocale()
  const axis = valueAxis(bandValues(data), !data.zero)
  const axisNote = axis.cut ? [`The axis starts at ${formatShort(axis.low, unit, locale)}, not at zero.`] : []
  return (
    <Chart
      {...frame}
      summary={summary}
      tables={[table ?? bandTable(data, unit, caption, periodLabel)]}
      legend={data.secondLabel === null && data.bandLabel === null ? [] : legendItems(data)}
      legendBelow={narrowBelow}
      notes={[...axisNote, ...notes]}
    >
      {width => (
        <Suspense fallback={<PlotGround height={height} />}>
          <BandPlot
            name={`${frame.title}. ${summary}`}
            data={data}
            unit={unit}
            box={plotBox(
              width,
              height,
              56,
              data.secondLabel === null && data.bandLabel === null ? 64 : 92,
              tickRoom(axis, unit, locale),
            )}
          />
        </Suspense>
      )}
    </Chart>
  )
}

function legendItems({ lineLabel, secondLabel, bandLabel }: BandData): LegendItem[] {
  return [
    { label: lineLabel, paint: 'ink', as: 'line' },
    ...(secondLabel === null ? [] : [{ label: secondLabel, paint: 'grey', as: 'dashed' } as const]),
    ...(bandLabel === null ? [] : [{ label: bandLabel, paint: 'grey', as: 'band' } as const]),
  ]
}
