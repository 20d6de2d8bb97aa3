import { type ReactNode, useMemo } from 'react'
import { CartesianGrid, type DotItemDotProps, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { axisTicks } from './axis-ticks.ts'
import css from './band-plot.module.css'
import { type DotRow, type DotsData, dotValues } from './dots-data.ts'
import { diamondPath } from './family.ts'
import type { PlotBox } from './plot-box.ts'
import { PlotTooltip } from './plot-tooltip.tsx'
import { valueAxis } from './ticks.ts'
import { formatFull, formatShort, type Unit } from './unit.ts'

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
  const [from, to] = [first - edge, last + edge]
  const ticks = axisTicks(data.axis, first, last, locale, box.narrow ? 4 : 5)
  const y = (value: number): number =>
    box.bottom - ((value - axis.low) / (axis.high - axis.low)) * (box.bottom - box.top)
  const many = rows.length > 60

  return (
    <LineChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: box.top, right: box.width - box.right, bottom: 0, left: 0 }}
      aria-label={`${name} Arrow keys read the values, t shows them as a table.`}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={[from, to]}
        ticks={ticks.map(tick => tick.at)}
        tickFormatter={(at: number) => ticks.find(tick => tick.at === at)?.label ?? ''}
        interval={0}
        height={box.height - box.bottom}
        tickLine={{ stroke: 'var(--control-line)' }}
        tickSize={4}
        tickMargin={6}
        axisLine={{ stroke: 'var(--control-line)' }}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
      />
      <YAxis
        width={box.left}
        domain={[axis.low, axis.high]}
        ticks={axis.ticks}
        tickFormatter={(value: number) => formatShort(value, unit, locale)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--control-line)', strokeWidth: 1 }}
        content={({ active, payload }) => {
          const row = dotOf(payload?.[0]?.payload)
          return active === true && row !== null ? (
            <PlotTooltip title={row.label} lines={tooltipLines(row, unit, locale)} />
          ) : null
        }}
      />
      <ReferenceLine y={0} stroke="var(--ink-2)" strokeWidth={1.5} />
      {data.level === null ? null : (
        <path d={`M${box.left},${y(data.level.value)}H${box.right}`} className={css.level} />
      )}
      <Line
        dataKey="value"
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, payload, key }: DotItemDotProps) => {
          const row = dotOf(payload)
          return <g key={key}>{row === null ? null : <Dot row={row} cx={cx ?? 0} cy={cy ?? 0} y={y} many={many} />}</g>
        }}
      />
      {data.level === null || box.narrow ? null : (
        <text x={box.right + 8} y={y(data.level.value) + 4} className={css.endLabel}>
          {data.level.label}
        </text>
      )}
    </LineChart>
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

function tooltipLines(row: DotRow, unit: Unit, locale: string): { label: string; value: string; strong?: boolean }[] {
  const write = (value: number): string => formatFull(value, unit, locale)
  const lines = [{ label: 'Difference', value: write(row.value), strong: true }]
  if (row.low === null || row.high === null) return lines
  return [...lines, { label: '95 % interval', value: `${write(row.low)} to ${write(row.high)}`, strong: false }]
}

/** recharts hands over what it was given, but does not know its type. */
function dotOf(payload: unknown): DotRow | null {
  return typeof payload === 'object' && payload !== null && 'filled' in payload ? (payload as DotRow) : null
}
