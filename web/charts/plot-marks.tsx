import type { ReactNode } from 'react'
import type { PlotBox } from './plot-box.ts'
import css from './plot-marks.module.css'
import { spread } from './spread.ts'

export interface PlotRule {
  /** Px. */
  x: number
  label: string
}

/** Days that matter, as dotted lines with a word or two above them. */
export function PlotRules({ rules, box }: { rules: readonly PlotRule[]; box: PlotBox }): ReactNode {
  return (
    <g>
      {rules.map(({ x, label }) => {
        const isNearEnd = x > box.right - 60
        return (
          <g key={`${x} ${label}`}>
            <path d={`M${x},${box.top - 6}V${box.bottom}`} className={css.rule} />
            <text
              x={isNearEnd ? x + 4 : x}
              y={box.top - 10}
              textAnchor={isNearEnd ? 'end' : 'middle'}
              className={css.ruleLabel}
            >
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

export interface PlotLabel {
  text: string
  /** Px of the end that it names. */
  x: number
  y: number
  /** Of the line that the picture is about. */
  isOwn?: boolean | undefined
}

/** What each line is, at its right end, moved apart where they would overlap. Not on a phone, where there is no room beside the plot. */
export function EndLabels({ labels, box }: { labels: readonly PlotLabel[]; box: PlotBox }): ReactNode {
  const places = spread(
    labels.map(one => one.y),
    15,
    box.top,
    box.bottom - 4,
  )
  return (
    <g>
      {labels.map((one, at) => (
        <text
          key={one.text}
          x={one.x + 8}
          y={(places[at] ?? one.y) + 4}
          className={one.isOwn === true ? css.ownLabel : css.endLabel}
        >
          {fitted(one.text, Math.floor((box.width - one.x - 8) / 6.4))}
        </text>
      ))}
    </g>
  )
}

function fitted(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text
}
