import type { ReactNode } from 'react'
import css from './plot-tooltip.module.css'

export interface TooltipLine {
  label: string
  value: string
  strong?: boolean | undefined
  sign?: ReactNode
}

export interface PlotTooltipProps {
  title: string
  lines: readonly TooltipLine[]
  /** Said aloud while arrow keys move through a chart. */
  live?: boolean | undefined
}

/** Values in words on the ground's colour: recharts' own writes them in the series' colour, too pale to read. */
export function PlotTooltip({ title, lines, live = true }: PlotTooltipProps): ReactNode {
  return (
    <div className={css.tooltip} role={live ? 'status' : undefined}>
      <p className={css.title}>{title}</p>
      <dl className={css.lines}>
        {lines.map(line => (
          <div key={line.label} className={line.strong === true ? css.strong : undefined}>
            <dt>
              {line.sign}
              {line.label}
            </dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
