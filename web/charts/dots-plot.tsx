import { type ReactNode, useMemo } from 'react'
import { type DotItemDotProps, Line, ReferenceLine } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { axisTicks } from './axis-ticks.ts'
import { type DotRow, type DotsData, dotValues } from './dots-data.ts'
import css from './dots-plot.module.css'
import { diamondPath } from './family.ts'
import type { PlotBox } from './plot-box.ts'
import { PlotFrame } from './plot-frame.tsx'
import { EndLabels } from './plot-marks.tsx'
import { plotScales } from './plot-scales.ts'
import type { TooltipLine } from './plot-tooltip.tsx'
import { valueAxis } from './ticks.ts'
import { formatFull, type Unit } from './unit.ts'

export interface DotsPlotProps {
  /** The accessible name of the picture. */
  name: string
  data: DotsData
  unit: Unit
  box: PlotBox
}

/** Values side by side with their intervals, around a strong zero; one of them is ours. */
export function DotsPlot({ name, data, unit, box }: DotsPlotProps): ReactNode {
  const { locale } = useLocale()
  const rows = useMemo(() => data.rows.toSorted((a, b) => a.at - b.at), [data])
  const axis = useMemo(() => valueAxis(dotValues(data), false), [data])
  const first = rows[0]?.at ?? 0
  const last = Math.max(rows.at(-1)?.at ?? 1, first + 1)
  // Room for the first and the last dot.
  const edge = (last - first) * 0.03
  const span = { from: first - edge, to: last + edge }
  const { y } = plotScales(box, span, axis)
  const many = rows.length > 60
  const { level } = data

  return (
    <PlotFrame
      name={name}
      rows={rows}
      unit={unit}
      box={box}
      axis={axis}
      span={span}
      ticks={axisTicks(data.axis, first, last, locale, box.narrow ? 4 : 5)}
      tell={row => ({ title: row.label, lines: tooltipLines(row, unit, locale) })}
    >
      <ReferenceLine y={0} stroke="var(--ink-2)" strokeWidth={1.5} />
      {level === null ? null : <path d={`M${box.left},${y(level.value)}H${box.right}`} className={css.level} />}
      <Line
        dataKey="value"
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, index, key }: DotItemDotProps) => {
          const row = rows[index]
          return (
            <g key={key}>{row === undefined ? null : <Dot row={row} cx={cx ?? 0} cy={cy ?? 0} y={y} many={many} />}</g>
          )
        }}
      />
      {level === null || box.narrow ? null : (
        <EndLabels labels={[{ text: level.label, x: box.right, y: y(level.value) }]} box={box} />
      )}
    </PlotFrame>
  )
}

interface DotProps {
  row: DotRow
  cx: number
  cy: number
  y: (value: number) => number
  many: boolean
}

function Dot({ row, cx, cy, y, many }: DotProps): ReactNode {
  return (
    <>
      {row.low === null || row.high === null ? null : (
        <path d={`M${cx},${y(row.low)}V${y(row.high)}`} className={row.own ? css.ownInterval : css.interval} />
      )}
      {row.own ? (
        <path d={diamondPath(8)} transform={`translate(${cx},${cy})`} className={css.own} />
      ) : (
        <circle cx={cx} cy={cy} r={many ? 2.5 : 4.5} className={row.filled ? css.filled : css.dot} />
      )}
    </>
  )
}

function tooltipLines(row: DotRow, unit: Unit, locale: string): TooltipLine[] {
  const write = (value: number): string => formatFull(value, unit, locale)
  const lines = [{ label: 'Difference', value: write(row.value), strong: true }]
  if (row.low === null || row.high === null) return lines
  return [...lines, { label: '95 % interval', value: `${write(row.low)} to ${write(row.high)}`, strong: false }]
}
