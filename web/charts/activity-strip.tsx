import { laterOf } from '@upshot/shared/calendar/day'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import { formatDay, formatDays } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import css from './activity-strip.module.css'
import { colourOf, type FamilyKey, familyKeys, familyLabels, glyphPath } from './family.ts'
import { type Bubble, type Mark, mergeMarks } from './merge-marks.ts'
import type { PlotBox } from './plot-box.ts'
import { PlotTooltip } from './plot-tooltip.tsx'
import { timeScale, timeTicks } from './time-scale.ts'

export interface ActivityStripProps {
  /** The accessible name: "Activities, 1 Jan to 20 Nov 2026". */
  name: string
  marks: readonly Mark[]
  from: string
  to: string
  /** Of the plot above, so that both share their axis. */
  box: PlotBox
  /** Opens the rows behind a mark. */
  onOpen: (marks: readonly Mark[]) => void
  /** The px of the mark that is hovered or focused, for the hairline above. */
  onPoint?: ((x: number | null) => void) | undefined
}

interface Row {
  family: FamilyKey
  bubbles: Bubble[]
}

const rowHeight = 26
// On a phone the family's name stands above its row, since there is no room before it.
const narrowRowHeight = 40

/** The work, on the same days as the metric: a row per family, a glyph per activity, a counted bubble where they would touch. */
export function ActivityStrip({ name, marks, from, to, box, onOpen, onPoint }: ActivityStripProps): ReactNode {
  const { locale } = useLocale()
  const [at, setAt] = useState<{ row: number; column: number } | null>(null)
  const [pointed, setPointed] = useState<Bubble | null>(null)
  const rows = useMemo(() => rowsOf(marks, from, to, box), [marks, from, to, box])
  const ticks = timeTicks(from, to, locale, box.narrow ? 3 : 5)
  const scale = timeScale(from, to, box.left, box.right)
  const step = box.narrow ? narrowRowHeight : rowHeight
  const middle = (row: number): number => row * step + (box.narrow ? 26 : step / 2)
  const height = rows.length * step + 4
  const current = at ?? { row: 0, column: 0 }

  function point(bubble: Bubble | null): void {
    setPointed(bubble)
    onPoint?.(bubble?.x ?? null)
  }

  function move(event: KeyboardEvent<SVGSVGElement>): void {
    const next = nextPlace(event.key, rows, current)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    event.currentTarget.querySelector<SVGGElement>(`[data-place="${next.row}-${next.column}"]`)?.focus()
  }

  if (rows.length === 0) return <p className={css.none}>No activities in this period.</p>
  const pointedRow = pointed === null ? -1 : rows.findIndex(row => row.bubbles.includes(pointed))

  return (
    <div className={css.strip}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold SVG shapes */}
      <svg
        data-chart
        role="group"
        aria-label={`${name}. Arrow keys move between marks, Enter opens the rows behind one.`}
        width={box.width}
        height={height}
        viewBox={`0 0 ${box.width} ${height}`}
        onKeyDown={move}
      >
        {ticks.map(tick => (
          <path key={tick.day} d={`M${scale.x(tick.day)},0V${height}`} className={css.tick} />
        ))}
        {pointed === null ? null : (
          <path d={`M${pointed.x},0V${middle(pointedRow)}`} className={css.hairline} data-no-export />
        )}
        {rows.map((row, rowAt) => (
          <g key={row.family}>
            <path d={`M${box.left},${middle(rowAt)}H${box.right}`} className={css.line} />
            <text x={0} y={box.narrow ? middle(rowAt) - 14 : middle(rowAt) + 4} className={css.family} aria-hidden>
              {familyLabels[row.family]}
            </text>
            {row.bubbles.map((bubble, column) => (
              // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside an SVG
              <g
                key={bubble.marks[0]?.id}
                role="button"
                tabIndex={rowAt === current.row && column === current.column ? 0 : -1}
                data-place={`${rowAt}-${column}`}
                aria-label={bubbleWords(bubble, locale)}
                transform={`translate(${bubble.x},${middle(rowAt)})`}
                className={css.mark}
                onClick={() => onOpen(bubble.marks)}
                onKeyDown={event => {
                  if (event.key !== 'Enter' && event.key !== ' ') return
                  event.preventDefault()
                  onOpen(bubble.marks)
                }}
                onFocus={() => {
                  setAt({ row: rowAt, column })
                  point(bubble)
                }}
                onBlur={() => point(null)}
                onMouseEnter={() => point(bubble)}
                onMouseLeave={() => point(null)}
              >
                {/* What is hit is larger than what is seen. */}
                <rect x={-12} y={-13} width={24} height={26} className={css.hit} data-no-export />
                <circle r={bubble.radius + 4} className={css.ring} data-no-export />
                <Glyph bubble={bubble} />
              </g>
            ))}
          </g>
        ))}
      </svg>
      {pointed === null ? null : (
        <div
          className={classNames(css.tooltip, pointed.x > box.width - 220 && css.before)}
          style={{ left: pointed.x, top: middle(pointedRow) }}
          aria-hidden
        >
          <PlotTooltip live={false} {...bubbleFacts(pointed, locale)} />
        </div>
      )}
    </div>
  )
}

function Glyph({ bubble }: { bubble: Bubble }): ReactNode {
  const colour = colourOf(bubble.family)
  if (bubble.activities > 1) {
    return (
      <>
        <circle r={bubble.radius} fill={colour} />
        <text y={4} textAnchor="middle" className={css.count}>
          {bubble.activities}
        </text>
      </>
    )
  }
  const hollow = bubble.reach === null
  return (
    <path
      d={glyphPath(bubble.family, bubble.radius)}
      fill={hollow ? 'var(--card)' : colour}
      stroke={hollow ? colour : 'var(--card)'}
      strokeWidth={hollow ? 1.5 : 1}
    />
  )
}

function rowsOf(marks: readonly Mark[], from: string, to: string, box: PlotBox): Row[] {
  const shown = marks.filter(mark => mark.day >= from && mark.day <= to)
  const most = Math.max(0, ...shown.map(mark => mark.reach ?? 0))
  const scale = timeScale(from, to, box.left, box.right)
  return familyKeys
    .map(family => ({
      family,
      bubbles: mergeMarks(
        shown.filter(mark => mark.family === family),
        scale.x,
        most,
      ),
    }))
    .filter(row => row.bubbles.length > 0)
}

/** Left and right along a family, up and down to the nearest in time. */
function nextPlace(
  key: string,
  rows: readonly Row[],
  from: { row: number; column: number },
): { row: number; column: number } | null {
  const row = rows[from.row]
  if (row === undefined) return null
  const last = row.bubbles.length - 1
  if (key === 'ArrowRight') return { row: from.row, column: Math.min(from.column + 1, last) }
  if (key === 'ArrowLeft') return { row: from.row, column: Math.max(from.column - 1, 0) }
  if (key === 'Home') return { row: from.row, column: 0 }
  if (key === 'End') return { row: from.row, column: last }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const other = from.row + (key === 'ArrowDown' ? 1 : -1)
  const x = row.bubbles[from.column]?.x ?? 0
  const distances = rows[other]?.bubbles.map(bubble => Math.abs(bubble.x - x))
  if (distances === undefined) return from
  return { row: other, column: distances.indexOf(Math.min(...distances)) }
}

function bubbleWords(bubble: Bubble, locale: string): string {
  const { title, lines } = bubbleFacts(bubble, locale)
  return [title, ...lines.map(line => `${line.label}: ${line.value}`)].join(', ')
}

function bubbleFacts(bubble: Bubble, locale: string): { title: string; lines: { label: string; value: string }[] } {
  const days = bubble.marks.map(mark => mark.day)
  const first = days[0] ?? ''
  const last = bubble.marks.reduce((latest, mark) => laterOf(latest, mark.to ?? mark.day), first)
  const only = bubble.activities === 1 ? bubble.marks[0] : undefined
  const reach = bubble.reach === null ? 'not known' : new Intl.NumberFormat(locale).format(bubble.reach)
  return {
    title: only?.title ?? `${new Intl.NumberFormat(locale).format(bubble.activities)} activities`,
    lines: [
      { label: 'Family', value: familyLabels[bubble.family] },
      { label: 'When', value: only === undefined ? formatDays(first, last, locale) : formatDay(first, locale) },
      { label: 'People reached', value: reach },
    ],
  }
}
