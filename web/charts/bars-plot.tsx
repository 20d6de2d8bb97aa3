import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react'
import { Bar, BarChart, Tooltip, XAxis } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import { colourOf } from './family.ts'
import { LegendSign } from './legend-view.tsx'
import type { PlotBox } from './plot-box.ts'
import { PlotTooltip } from './plot-tooltip.tsx'
import { spread } from './spread.ts'
import type { BarSeries } from './stacked-bars.tsx'
import { TexturePattern } from './texture.tsx'
import { type Axis, valueAxis } from './ticks.ts'
import { formatFull, type Unit } from './unit.ts'
import { tickText, ValueGround } from './value-ground.tsx'

export interface BarsPlotProps {
  name: string
  buckets: readonly string[]
  names: readonly string[]
  series: readonly BarSeries[]
  unit: Unit
  box: PlotBox
  soFar?: boolean | undefined
  onOpen?: ((bucket: number, seriesKey: string | null) => void) | undefined
}

/** Room above the highest bar. */
const barsTop = 8

type Row = Record<string, number> & { at: number }

export function BarsPlot({ name, buckets, names, series, unit, box, soFar, onOpen }: BarsPlotProps): ReactNode {
  const { locale } = useLocale()
  const id = useId()
  const rows = useMemo(() => buckets.map((_, at) => rowAt(at, series)), [buckets, series])
  const axis = valueAxis(
    buckets.map((_, at) => series.reduce((total, one) => total + (one.values[at] ?? 0), 0)),
    false,
  )
  // Every bar is named while there is room; then every second, third …
  const every = Math.ceil(buckets.length / Math.max(2, Math.floor((box.right - box.left) / 56)))
  const pattern = (one: BarSeries): string => `${id}-${one.key}`
  const shown = useRef<number | null>(null)
  const tellShown = useCallback((at: number | null): void => {
    shown.current = at
  }, [])

  function openShown(event: KeyboardEvent): void {
    const at = shown.current
    if (event.key !== 'Enter' || at === null || onOpen === undefined) return
    event.preventDefault()
    // recharts hides its tooltip on Enter.
    event.stopPropagation()
    onOpen(at, null)
  }

  const keys =
    onOpen === undefined ? 'Arrow keys read the values' : 'Arrow keys read the values, Enter opens the rows behind one'
  const plot = (
    <BarChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: barsTop, right: box.width - box.right, bottom: 0, left: 0 }}
      barCategoryGap="24%"
      aria-label={`${name} ${keys}, t shows them as a table.`}
    >
      <defs>
        {series.map(one => (
          <TexturePattern key={one.key} id={pattern(one)} paint={one.paint} tint={one.tint} />
        ))}
      </defs>
      {/* There is no half of an activity. */}
      <ValueGround
        box={box}
        axis={areCounts(series) ? { ...axis, ticks: axis.ticks.filter(Number.isInteger) } : axis}
        unit={unit}
      />
      <XAxis
        dataKey="at"
        interval={0}
        height={box.height - box.bottom}
        tickFormatter={(at: number) => (at % every === 0 ? (buckets[at] ?? '') : '')}
        tickLine={false}
        axisLine={{ stroke: 'var(--control-line)' }}
        tick={tickText}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--hover)' }}
        content={({ active, payload }) => {
          const at = placeOf(payload)
          if (active !== true || at === null) return null
          const known = series.map(one => ({ one, value: one.values[at] ?? null }))
          const total = known.reduce((sum, { value }) => sum + (value ?? 0), 0)
          const last = soFar === true && at === buckets.length - 1
          return (
            <>
              <ShownPlace at={at} tell={tellShown} />
              <PlotTooltip
                title={last ? `${names[at] ?? ''}, so far` : (names[at] ?? '')}
                lines={[
                  ...known
                    .filter(({ value }) => value !== 0)
                    .reverse()
                    .map(({ one, value }) => ({
                      label: one.label,
                      value:
                        value === null
                          ? 'not known'
                          : formatFull(value, { ...unit, word: unit.style === 'number' ? '' : unit.word }, locale),
                      sign: (
                        <svg width="12" height="12" viewBox="-7 -7 14 14" aria-hidden>
                          <LegendSign item={{ label: one.label, paint: one.paint, as: 'area', tint: one.tint }} />
                        </svg>
                      ),
                    })),
                  { label: 'All', value: formatFull(total, unit, locale), strong: true },
                ]}
              />
            </>
          )
        }}
      />
      {series.map(one => (
        <Bar
          key={one.key}
          dataKey={one.key}
          stackId="all"
          fill={`url(#${pattern(one)})`}
          stroke={(one.tint ?? 1) < 1 ? colourOf(one.paint) : 'var(--card)'}
          strokeWidth={1}
          maxBarSize={48}
          isAnimationActive={false}
          {...(onOpen === undefined
            ? {}
            : { cursor: 'pointer', onClick: (_: unknown, at: number) => onOpen(at, one.key) })}
        />
      ))}
      {box.narrow ? null : <SeriesLabels series={series} axis={axis} box={box} />}
    </BarChart>
  )
  if (onOpen === undefined) return plot
  return <div onKeyDownCapture={openShown}>{plot}</div>
}

/** Tells which bar the tooltip is at; recharts keeps that to itself. */
function ShownPlace({ at, tell }: { at: number; tell: (at: number | null) => void }): ReactNode {
  useEffect(() => {
    tell(at)
    return () => tell(null)
  }, [at, tell])
  return null
}

function areCounts(series: readonly BarSeries[]): boolean {
  return series.every(one => one.values.every(value => value === null || Number.isInteger(value)))
}

interface SeriesLabelsProps {
  series: readonly BarSeries[]
  axis: Axis
  box: PlotBox
}

/** Each series' name beside its part of the last bar, moved apart where parts are thin. */
function SeriesLabels({ series, axis, box }: SeriesLabelsProps): ReactNode {
  const y = (value: number): number =>
    box.bottom - ((value - axis.low) / (axis.high - axis.low)) * (box.bottom - barsTop)
  let below = 0
  const middles = series.map(one => {
    const value = one.values.at(-1) ?? 0
    below += value
    return y(below - value / 2)
  })
  const places = spread(middles, 15, barsTop + 8, box.bottom - 4)
  return (
    <g>
      {series.map((one, at) => (
        <g key={one.key} transform={`translate(${box.right + 8},${places[at] ?? 0})`}>
          <g transform="translate(5,0) scale(0.8)">
            <LegendSign item={{ label: one.label, paint: one.paint, as: 'area', tint: one.tint }} />
          </g>
          <text x={14} y={4} fontSize={12} fill="var(--ink-2)">
            {one.label}
          </text>
        </g>
      ))}
    </g>
  )
}

function rowAt(at: number, series: readonly BarSeries[]): Row {
  return { at, ...Object.fromEntries(series.map(one => [one.key, one.values[at] ?? 0])) }
}

/** recharts hands over what it was given, but does not know its type. */
function placeOf(payload: readonly { payload?: unknown }[] | undefined): number | null {
  const row = payload?.[0]?.payload
  return typeof row === 'object' && row !== null && 'at' in row && typeof row.at === 'number' ? row.at : null
}
