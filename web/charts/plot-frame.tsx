import type { ReactNode } from 'react'
import { ComposedChart, Tooltip, XAxis } from 'recharts'
import type { AxisTick } from './axis-ticks.ts'
import type { PlotBox } from './plot-box.ts'
import type { PlotSpan } from './plot-scales.ts'
import { PlotTooltip, type PlotTooltipProps } from './plot-tooltip.tsx'
import type { Axis } from './ticks.ts'
import type { Unit } from './unit.ts'
import { tickText, ValueGround } from './value-ground.tsx'

export interface PlotFrameProps<Row extends { at: number }> {
  /** The accessible name of the picture, as a sentence. */
  name: string
  rows: readonly Row[]
  unit: Unit
  box: PlotBox
  axis: Axis
  span: PlotSpan
  ticks: readonly AxisTick[]
  /** What a row says while it is pointed at, or reached with the arrow keys. */
  tell: (row: Row) => PlotTooltipProps
  /** Drawn below the grid. */
  under?: ReactNode
  /** The marks. */
  children: ReactNode
}

/** What all pictures of values over places have in common: axes, grid and the words at a place. A plot draws its marks only. */
export function PlotFrame<Row extends { at: number }>(props: PlotFrameProps<Row>): ReactNode {
  const { name, rows, unit, box, axis, span, ticks, tell, under, children } = props
  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={[...rows]}
      margin={{ top: box.top, right: box.width - box.right, bottom: 0, left: 0 }}
      aria-label={`${name} Arrow keys read the values, t shows them as a table.`}
    >
      {under}
      <ValueGround box={box} axis={axis} unit={unit} />
      <XAxis
        dataKey="at"
        type="number"
        domain={[span.from, span.to]}
        ticks={ticks.map(tick => tick.at)}
        tickFormatter={(at: number) => ticks.find(tick => tick.at === at)?.label ?? ''}
        interval={0}
        height={box.height - box.bottom}
        tickLine={{ stroke: 'var(--control-line)' }}
        tickSize={4}
        tickMargin={6}
        axisLine={{ stroke: 'var(--control-line)' }}
        tick={tickText}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--control-line)', strokeWidth: 1 }}
        content={({ active, payload }) => {
          const place = placeOf(payload)
          const row = active === true ? rows.find(({ at }) => at === place) : undefined
          return row === undefined ? null : <PlotTooltip {...tell(row)} />
        }}
      />
      {children}
    </ComposedChart>
  )
}

/** recharts hands over the row that it was given, but does not know its type. */
function placeOf(payload: readonly { payload?: unknown }[] | undefined): unknown {
  const row = payload?.[0]?.payload
  return typeof row === 'object' && row !== null && 'at' in row ? row.at : null
}
