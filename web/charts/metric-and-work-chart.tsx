import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { ActivityStrip } from './activity-strip.tsx'
import { Chart, type ChartFrameProps } from './chart.tsx'
import { familyLabels } from './family.ts'
import { axisNotes, isRunning, lineTickRoom } from './line-chart.tsx'
import { assertDrawable, type LineData, summaryPoints } from './line-data.ts'
import { lineLegend } from './line-legend.ts'
import { lineTable } from './line-table.ts'
import { marksTable } from './marks-table.ts'
import { countActivities, type Mark } from './merge-marks.ts'
import { narrowBelow, plotBox } from './plot-box.ts'
import { PlotGround } from './plot-ground.tsx'
import { lineSummary } from './summary.ts'
import type { Unit } from './unit.ts'

const LinePlot = lazy(async () => ({ default: (await import('./line-plot.tsx')).LinePlot }))

export interface MetricAndWorkChartProps extends ChartFrameProps {
  data: LineData
  unit: Unit
  /** What the value is called in the table: "Activated keys". */
  valueLabel: string
  marks: readonly Mark[]
  /** Opens the rows behind a mark, in a side panel. */
  onOpen: (marks: readonly Mark[]) => void
  height?: number | undefined
}

/** The main chart: the agreed metric, and under it on the same days what we did. */
export function MetricAndWorkChart(props: MetricAndWorkChartProps): ReactNode {
  const { data, unit, valueLabel, marks, onOpen, height = 300, ...frame } = props
  const { locale } = useLocale()
  assertDrawable(data)
  const inPeriod = useMemo(() => marks.filter(mark => mark.day >= data.from && mark.day <= data.to), [marks, data])
  const line = lineSummary(summaryPoints(data), unit, locale, isRunning(data))
  const summary = `${line} ${workSummary(inPeriod, locale)}`
  const notes = useMemo(
    () => [
      ...axisNotes(data, unit, locale),
      ...(inPeriod.length === 0 ? [] : ['Marks are sized by people reached; hollow means not known.']),
    ],
    [data, unit, locale, inPeriod],
  )
  const tables = [lineTable(data, unit, valueLabel), ...(inPeriod.length === 0 ? [] : [marksTable(inPeriod, locale)])]
  const room = useMemo(() => lineTickRoom(data, unit, locale), [data, unit, locale])
  return (
    <Chart
      {...frame}
      summary={summary}
      tables={tables}
      legend={lineLegend(data, unit, valueLabel, locale)}
      legendBelow={narrowBelow}
      notes={notes}
    >
      {width => (
        <Both
          name={frame.title}
          summary={line}
          size={{ width, height, room }}
          data={data}
          unit={unit}
          marks={inPeriod}
          onOpen={onOpen}
        />
      )}
    </Chart>
  )
}

interface BothProps {
  name: string
  summary: string
  size: { width: number; height: number; room: number }
  data: LineData
  unit: Unit
  marks: readonly Mark[]
  onOpen: (marks: readonly Mark[]) => void
}

function Both({ name, summary, size, data, unit, marks, onOpen }: BothProps): ReactNode {
  const { locale } = useLocale()
  const [hairline, setHairline] = useState<number | null>(null)
  // A new object at every hover would place all marks anew.
  const { width, height, room } = size
  const box = useMemo(() => plotBox(width, height, 148, 104, room), [width, height, room])
  return (
    <>
      <Suspense fallback={<PlotGround height={box.height} />}>
        <LinePlot name={`${name}. ${summary}`} data={data} unit={unit} box={box} hairline={hairline} />
      </Suspense>
      <ActivityStrip
        name={`Activities, ${formatDay(data.from, locale)} to ${formatDay(data.to, locale)}`}
        marks={marks}
        from={data.from}
        to={data.to}
        box={box}
        onOpen={onOpen}
        onPoint={setHairline}
      />
    </>
  )
}

/** "48 activities in the same time, most of them speaking." */
function workSummary(marks: readonly Mark[], locale: string): string {
  if (marks.length === 0) return 'No activities in this period.'
  const total = countActivities(marks)
  const [largest] = [...Map.groupBy(marks, mark => mark.family)]
    .map(([family, own]) => ({ family, activities: countActivities(own) }))
    .sort((a, b) => b.activities - a.activities)
  if (largest === undefined || total === 1) return 'One activity in the same time.'
  const write = (count: number): string => new Intl.NumberFormat(locale).format(count)
  const part = `${write(largest.activities)} of them ${familyLabels[largest.family].toLowerCase()}`
  return `${write(total)} activities in the same time, ${part}.`
}
