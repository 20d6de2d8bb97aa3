import { type ReactNode, useMemo } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { axisTicks } from './axis-ticks.ts'
import { type BandData, bandRows, bandValues, type DrawnBandRow, stepOf } from './band-data.ts'
import css from './band-plot.module.css'
import { type PlotBox, withLastTick } from './plot-box.ts'
import { PlotTooltip } from './plot-tooltip.tsx'
import { spread } from './spread.ts'
import { valueAxis } from './ticks.ts'
import { formatFull, formatShort, type Unit } from './unit.ts'

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
  const [from, to] = [first - half, last + half]
  const ticks = axisTicks(data.axis, first, last, locale, box.narrow ? 4 : 5)
  const x = (at: number): number => box.left + ((at - from) / (to - from)) * (box.right - box.left)
  const y = (value: number): number =>
    box.bottom - ((value - axis.low) / (axis.high - axis.low)) * (box.bottom - box.top)
  const dots = rows.length <= 20
  // Closer than this, a line of full width runs together into a bar.
  const isDense = rows.length > (box.right - box.left) / 2

  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: box.top, right: box.width - box.right, bottom: 0, left: 0 }}
      aria-label={`${name} Arrow keys read the values, t shows them as a table.`}
    >
      <Shade data={data} box={box} x={x} />
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
          const row = rowOf(payload)
          return active === true && row !== null ? (
            <PlotTooltip title={row.label} lines={tooltipLines(row, data, unit, locale)} />
          ) : null
        }}
      />
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
        dot={dots ? { r: 2.5, fill: 'var(--ink)', stroke: 'none' } : false}
        activeDot={{ r: 4, fill: 'var(--ink)', stroke: 'var(--card)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
      <Rules data={data} box={box} x={x} />
      {box.narrow ? null : <EndLabels data={data} rows={rows} box={box} y={y} />}
    </ComposedChart>
  )
}

interface PartProps {
  data: BandData
  box: PlotBox
  x: (at: number) => number
}

/** Half a step to either side of the window's points, where there is room for it. */
function Shade({ data, box, x }: PartProps): ReactNode {
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

function Rules({ data, box, x }: PartProps): ReactNode {
  return (
    <g>
      {data.rules.map(rule => {
        const at = x(rule.at)
        const nearEnd = at > box.right - 60
        return (
          <g key={`${rule.at} ${rule.label}`}>
            <path d={`M${at},${box.top - 6}V${box.bottom}`} className={css.rule} />
            <text
              x={nearEnd ? at + 4 : at}
              y={box.top - 10}
              textAnchor={nearEnd ? 'end' : 'middle'}
              className={css.ruleLabel}
            >
              {rule.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface EndLabelsProps {
  data: BandData
  rows: readonly DrawnBandRow[]
  box: PlotBox
  y: (value: number) => number
}

/** What each line is, at its right end, moved apart where they would overlap. */
function EndLabels({ data, rows, box, y }: EndLabelsProps): ReactNode {
  const last = (pick: (row: DrawnBandRow) => number | null) => rows.map(pick).findLast(value => value !== null) ?? null
  const wanted = [
    { text: data.lineLabel, value: last(row => row.line), look: css.ownLabel },
    { text: data.secondLabel, value: last(row => row.second), look: css.endLabel },
    { text: data.bandLabel, value: last(row => row.low), look: css.endLabel },
  ].flatMap(({ text, value, look }) => (text === null || value === null ? [] : [{ text, y: y(value), look }]))
  const places = spread(
    wanted.map(one => one.y),
    15,
    box.top,
    box.bottom - 4,
  )
  return (
    <g>
      {wanted.map((one, at) => (
        <text key={one.text} x={box.right + 8} y={(places[at] ?? one.y) + 4} className={one.look}>
          {one.text}
        </text>
      ))}
    </g>
  )
}

function tooltipLines(
  row: DrawnBandRow,
  data: BandData,
  unit: Unit,
  locale: string,
): { label: string; value: string; strong?: boolean }[] {
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

/** recharts hands over what it was given, but does not know its type. */
function rowOf(payload: readonly { payload?: unknown }[] | undefined): DrawnBandRow | null {
  const row = payload?.[0]?.payload
  return typeof row === 'object' && row !== null && 'band' in row ? (row as DrawnBandRow) : null
}
