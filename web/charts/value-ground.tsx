import type { ReactNode } from 'react'
import { CartesianGrid, YAxis } from 'recharts'
import { useLocale } from '../ui/locale.tsx'
import type { PlotBox } from './plot-box.ts'
import type { Axis } from './ticks.ts'
import { formatShort, type Unit } from './unit.ts'

/** How ticks are written on every axis. */
export const tickText = { fill: 'var(--ink-2)', fontSize: 12 } as const

/** The lines that values are read by, and what they stand for. */
export function ValueGround({ box, axis, unit }: { box: PlotBox; axis: Axis; unit: Unit }): ReactNode {
  const { locale } = useLocale()
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <YAxis
        width={box.left}
        domain={[axis.low, axis.high]}
        ticks={axis.ticks}
        tickFormatter={(value: number) => formatShort(value, unit, locale)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={tickText}
      />
    </>
  )
}
