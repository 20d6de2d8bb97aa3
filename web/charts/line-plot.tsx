import { epochDay } from '@upshot/shared/calendar/day'
import { type ReactNode, useMemo } from 'react'
import { Line, ReferenceArea } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { axisTicks } from './axis-ticks.ts'
import { type LineData, type LineRow, lineRows, lineValues, lonelyRows } from './line-data.ts'
import css from './line-plot.module.css'
import type { PlotBox } from './plot-box.ts'
import { PlotFrame } from './plot-frame.tsx'
import { EndLabels, type PlotLabel, PlotRules } from './plot-marks.tsx'
import { plotScales } from './plot-scales.ts'
import type { TooltipLine } from './plot-tooltip.tsx'
import { valueAxis } from './ticks.ts'
import { formatFull, formatShort, type Unit } from './unit.ts'

export interface LinePlotProps {
  /** The accessible name of the picture. */
  name: string
  data: LineData
  unit: Unit
  box: PlotBox
  /** Px of a hairline, from a mark in the strip below. */
  hairline?: number | null | undefined
}

interface DrawnRow extends LineRow {
  at: number
}

/** The agreed metric: one ink line, its target, its comparison. Drawn by recharts, measured by us. */
export function LinePlot({ name, data, unit, box, hairline = null }: LinePlotProps): ReactNode {
  const { locale } = useLocale()
  const rows = useMemo<DrawnRow[]>(() => lineRows(data).map(row => ({ ...row, at: epochDay(row.day) })), [data])
  const axis = useMemo(() => valueAxis(lineValues(data), true), [data])
  const [first, last] = [epochDay(data.from), epochDay(data.to)]
  const span = { from: first, to: Math.max(last, first + 1) }
  const scales = plotScales(box, span, axis)
  const { y } = scales
  const x = (day: string): number => scales.x(epochDay(day))

  return (
    <PlotFrame
      name={`${name}.`}
      rows={rows}
      unit={unit}
      box={box}
      axis={axis}
      span={span}
      ticks={axisTicks('day', first, last, locale, box.narrow ? 3 : 5)}
      tell={row => ({ title: row.label, lines: tooltipLines(row, data, unit, locale) })}
    >
      {data.tolerance === undefined ? null : (
        <ReferenceArea
          y1={data.tolerance.low}
          y2={data.tolerance.high}
          fill="var(--band)"
          fillOpacity={1}
          stroke="none"
        />
      )}
      {data.comparison === undefined ? null : (
        <Line
          dataKey="comparison"
          type="linear"
          stroke="var(--compare)"
          strokeWidth={1.25}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      {(data.target ?? []).map(step => (
        <path
          key={step.from}
          d={`M${x(step.from < data.from ? data.from : step.from)},${y(step.value)}H${x(step.to > data.to ? data.to : step.to)}`}
          className={css.target}
        />
      ))}
      <PlotRules rules={(data.rules ?? []).map(({ day, label }) => ({ x: x(day), label }))} box={box} />
      {hairline === null ? null : (
        <path d={`M${hairline},${box.top}V${box.height}`} className={css.hairline} data-no-export />
      )}
      <Line
        dataKey="actual"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={2}
        dot={false}
        activeDot={{ r: 4, fill: 'var(--ink)', stroke: 'var(--card)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
      <Line
        dataKey="soFar"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={2}
        strokeDasharray="4 4"
        dot={false}
        activeDot={{ r: 4, fill: 'var(--card)', stroke: 'var(--ink)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
      {lonelyRows(rows).map(row => (
        <circle key={row.at} cx={x(row.day)} cy={y(row.actual ?? 0)} r={3} className={css.lonely} />
      ))}
      {box.narrow ? null : <EndLabels labels={endLabels(data, rows, unit, locale, box, { x, y })} box={box} />}
    </PlotFrame>
  )
}

interface DayScales {
  x: (day: string) => number
  y: (value: number) => number
}

/** The target's stands at the end of its line, beside the plot; the others where their line ends. */
function endLabels(
  data: LineData,
  rows: readonly DrawnRow[],
  unit: Unit,
  locale: string,
  box: PlotBox,
  { x, y }: DayScales,
): PlotLabel[] {
  const target = data.target?.findLast(step => step.from <= data.to)
  const running = rows.findLast(row => row.soFar !== null && row.actual === null)
  const compared = rows.findLast(row => row.comparison !== null)
  const labels: PlotLabel[] = []
  if (target !== undefined) {
    labels.push({ text: `target ${formatShort(target.value, unit, locale)}`, x: box.right, y: y(target.value) })
  }
  if (running !== undefined && running.soFar !== null) {
    labels.push({ text: 'so far', x: x(running.day), y: y(running.soFar), isOwn: true })
  }
  if (compared !== undefined && compared.comparison !== null && data.comparison !== undefined) {
    labels.push({ text: data.comparison.label, x: x(compared.day), y: y(compared.comparison) })
  }
  return labels
}

function tooltipLines(row: DrawnRow, data: LineData, unit: Unit, locale: string): TooltipLine[] {
  const write = (value: number | null): string => (value === null ? 'not known' : formatFull(value, unit, locale))
  return [
    { label: row.actual === null ? 'So far' : 'Value', value: write(row.actual ?? row.soFar), strong: true },
    ...(data.comparison === undefined ? [] : [{ label: data.comparison.label, value: write(row.comparison) }]),
    ...(row.target === null ? [] : [{ label: 'Target', value: write(row.target) }]),
  ]
}
