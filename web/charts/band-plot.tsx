import { type ReactNode, useMemo } from 'react'
import { Area, Line, ReferenceLine } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { axisTicks } from './axis-ticks.ts'
import { type BandData, bandRows, bandValues, type DrawnBandRow, stepOf } from './band-data.ts'
import css from './band-plot.module.css'
import { type PlotBox, withLastTick } from './plot-box.ts'
import { PlotFrame } from './plot-frame.tsx'
import { EndLabels, type PlotLabel, PlotRules } from './plot-marks.tsx'
import { type PlotScales, plotScales } from './plot-scales.ts'
import type { TooltipLine } from './plot-tooltip.tsx'
import { valueAxis } from './ticks.ts'
import { formatFull, type Unit } from './unit.ts'

export interface BandPlotProps {
  /** The accessible name of the picture. */
  name: string
  data: BandData
  unit: Unit
  box: PlotBox
}

/** One ink line over a grey one with its band, a shaded window, and the days that matter as rules. */
export function BandPlot({ name, data, unit, box: given }: BandPlotProps): ReactNode {
  const box = withLastTick(given)
  const { locale } = useLocale()
  const rows = useMemo(() => bandRows(data.rows), [data])
  const axis = useMemo(() => valueAxis(bandValues(data), !data.zero), [data])
  const first = rows[0]?.at ?? 0
  const last = rows.at(-1)?.at ?? 1
  // Half a step of room, so that a shaded window reaches around its points.
  const half = stepOf(rows) / 2
  const span = { from: first - half, to: last + half }
  const scales = plotScales(box, span, axis)
  // Closer than this, a line of full width runs together into a bar.
  const isDense = rows.length > (box.right - box.left) / 2

  return (
    <PlotFrame
      name={name}
      rows={rows}
      unit={unit}
      box={box}
      axis={axis}
      span={span}
      ticks={axisTicks(data.axis, first, last, locale, box.narrow ? 4 : 5)}
      tell={row => ({ title: row.label, lines: tooltipLines(row, data, unit, locale) })}
      under={<Shade data={data} box={box} x={scales.x} />}
    >
      {data.bandLabel === null ? null : (
        <Area
          dataKey="band"
          type="linear"
          fill="var(--band-ink)"
          fillOpacity={1}
          stroke="var(--compare)"
          strokeWidth={0.75}
          strokeDasharray="1 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      {data.zero ? <ReferenceLine y={0} stroke="var(--ink-2)" strokeWidth={1.5} /> : null}
      {data.secondLabel === null ? null : (
        <Line
          dataKey="second"
          type="linear"
          stroke="var(--compare)"
          strokeWidth={1.75}
          strokeDasharray="5 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      <Line
        dataKey="line"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={isDense ? 1.25 : 2}
        dot={rows.length <= 20 ? { r: 2.5, fill: 'var(--ink)', stroke: 'none' } : false}
        activeDot={{ r: 4, fill: 'var(--ink)', stroke: 'var(--card)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
      <PlotRules rules={data.rules.map(({ at, label }) => ({ x: scales.x(at), label }))} box={box} />
      {box.narrow ? null : <EndLabels labels={endLabels(data, rows, box, scales)} box={box} />}
    </PlotFrame>
  )
}

interface ShadeProps {
  data: BandData
  box: PlotBox
  x: (at: number) => number
}

/** Half a step to either side of the window's points, where there is room for it. */
function Shade({ data, box, x }: ShadeProps): ReactNode {
  if (data.window === null) return null
  const half = stepOf(data.rows) / 2
  const left = Math.max(box.left, x(data.window.from - half))
  const right = Math.min(box.right, x(data.window.to + half))
  return (
    <g>
      <rect
        x={left}
        y={box.top}
        width={Math.max(0, right - left)}
        height={box.bottom - box.top}
        className={css.window}
      />
      <path d={`M${left},${box.top}V${box.bottom}`} className={css.windowEdge} />
    </g>
  )
}

/** All at the right end, whichever line ends before it. */
function endLabels(data: BandData, rows: readonly DrawnBandRow[], box: PlotBox, { y }: PlotScales): PlotLabel[] {
  const last = (pick: (row: DrawnBandRow) => number | null) => rows.map(pick).findLast(value => value !== null) ?? null
  return [
    { text: data.lineLabel, value: last(row => row.line), isOwn: true },
    { text: data.secondLabel, value: last(row => row.second), isOwn: false },
    { text: data.bandLabel, value: last(row => row.low), isOwn: false },
  ].flatMap(({ text, value, isOwn }) =>
    text === null || value === null ? [] : [{ text, x: box.right, y: y(value), isOwn }],
  )
}

function tooltipLines(row: DrawnBandRow, data: BandData, unit: Unit, locale: string): TooltipLine[] {
  const write = (value: number): string => formatFull(value, unit, locale)
  const { secondLabel, bandLabel } = data
  return [
    { label: data.lineLabel, value: row.line === null ? 'not known' : write(row.line), strong: true },
    ...(secondLabel === null || row.second === null ? [] : [{ label: secondLabel, value: write(row.second) }]),
    ...(bandLabel === null || row.low === null || row.high === null
      ? []
      : [{ label: bandLabel, value: `${formatFull(row.low, { ...unit, word: '' }, locale)} to ${write(row.high)}` }]),
  ]
}
