import { epochDay } from '@upshot/shared/calendar/day'
import { type ReactNode, useMemo } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { type LineData, type LineRow, lineRows, lineValues, lonelyRows } from './line-data.ts'
import css from './line-plot.module.css'
import type { PlotBox } from './plot-box.ts'
import { PlotTooltip } from './plot-tooltip.tsx'
import { spread } from './spread.ts'
import { valueAxis } from './ticks.ts'
import { timeScale, timeTicks } from './time-scale.ts'
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
  const time = timeScale(data.from, data.to, box.left, box.right)
  const ticks = timeTicks(data.from, data.to, locale, box.narrow ? 3 : 5)
  const y = (value: number): number =>
    box.bottom - ((value - axis.low) / (axis.high - axis.low)) * (box.bottom - box.top)
  const label = (value: unknown): string => ticks.find(tick => epochDay(tick.day) === value)?.label ?? ''

  return (
    <LineChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: box.top, right: box.width - box.right, bottom: 0, left: 0 }}
      aria-label={`${name}. Arrow keys read the values, t shows them as a table.`}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      {data.tolerance === undefined ? null : (
        <ReferenceArea
          y1={data.tolerance.low}
          y2={data.tolerance.high}
          fill="var(--band)"
          fillOpacity={1}
          stroke="none"
        />
      )}
      <XAxis
        dataKey="at"
        type="number"
        domain={[epochDay(data.from), Math.max(epochDay(data.to), epochDay(data.from) + 1)]}
        ticks={ticks.map(tick => epochDay(tick.day))}
        tickFormatter={label}
        interval={0}
        height={box.height - box.bottom}
        tickLine={{ stroke: 'var(--control-line)' }}
        tickSize={4}
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
            <PlotTooltip
              title={row.label}
              lines={[
                { label: row.actual === null ? 'So far' : 'Value', value: row.actual ?? row.soFar, strong: true },
                ...(data.comparison === undefined ? [] : [{ label: data.comparison.label, value: row.comparison }]),
                ...(row.target === null ? [] : [{ label: 'Target', value: row.target }]),
              ].map(line => ({
                ...line,
                value: line.value === null ? 'not known' : formatFull(line.value, unit, locale),
              }))}
            />
          ) : null
        }}
      />
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
          d={`M${time.x(step.from < data.from ? data.from : step.from)},${y(step.value)}H${time.x(step.to > data.to ? data.to : step.to)}`}
          className={css.target}
        />
      ))}
      {(data.rules ?? []).map(rule => (
        <g key={`${rule.day} ${rule.label}`}>
          <path d={`M${time.x(rule.day)},${box.top - 6}V${box.bottom}`} className={css.rule} />
          <text x={time.x(rule.day)} y={box.top - 10} textAnchor="middle" className={css.ruleLabel}>
            {rule.label}
          </text>
        </g>
      ))}
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
        <circle key={row.at} cx={time.x(row.day)} cy={y(row.actual ?? 0)} r={3} className={css.lonely} />
      ))}
      <EndLabels data={data} rows={rows} unit={unit} box={box} locale={locale} y={y} x={time.x} />
    </LineChart>
  )
}

interface EndLabelsProps {
  data: LineData
  rows: readonly DrawnRow[]
  unit: Unit
  box: PlotBox
  locale: string
  y: (value: number) => number
  x: (day: string) => number
}

/** What each line is, at its right end, moved apart where they would overlap. */
function EndLabels({ data, rows, unit, box, locale, y, x }: EndLabelsProps): ReactNode {
  const target = data.target?.findLast(step => step.from <= data.to)
  const running = rows.findLast(row => row.soFar !== null && row.actual === null)
  const compared = rows.findLast(row => row.comparison !== null)
  // The target's stands at the end of its line, beside the plot; the others where their line ends.
  const labels: EndLabel[] = []
  if (target !== undefined) {
    const text = `target ${formatShort(target.value, unit, locale)}`
    labels.push({ text, x: box.right, y: y(target.value), look: css.endLabel })
  }
  if (running !== undefined && running.soFar !== null) {
    labels.push({ text: 'so far', x: x(running.day), y: y(running.soFar), look: css.ownLabel })
  }
  if (compared !== undefined && compared.comparison !== null && data.comparison !== undefined) {
    labels.push({ text: data.comparison.label, x: x(compared.day), y: y(compared.comparison), look: css.endLabel })
  }
  const places = spread(
    labels.map(one => one.y),
    14,
    box.top,
    box.bottom - 4,
  )
  return (
    <g>
      {labels.map((one, at) => (
        <text
          key={one.text}
          // On a phone there is no room beside the plot, so they stand in it, above the end of their line.
          x={box.narrow ? box.right : one.x + 8}
          y={(places[at] ?? one.y) + (box.narrow ? -8 : 4)}
          textAnchor={box.narrow ? 'end' : 'start'}
          className={one.look}
        >
          {fitted(one.text, box.narrow ? 30 : Math.floor((box.width - one.x - 8) / 6.4))}
        </text>
      ))}
    </g>
  )
}

interface EndLabel {
  text: string
  x: number
  y: number
  look: string | undefined
}

function fitted(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text
}

/** recharts hands over what it was given, but does not know its type. */
function rowOf(payload: readonly { payload?: unknown }[] | undefined): DrawnRow | null {
  const row = payload?.[0]?.payload
  return typeof row === 'object' && row !== null && 'at' in row ? (row as DrawnRow) : null
}
