import type { ReactNode } from 'react'
import { colourOf, diamondPath, glyphPath } from './family.ts'
import { isFamily, type LegendItem } from './legend.ts'
import css from './legend-view.module.css'
import { SwatchFill } from './texture.tsx'

export function Legend({ items }: { items: readonly LegendItem[] }): ReactNode {
  return (
    <ul className={css.legend}>
      {items.map(item => (
        <li key={`${item.label} ${item.as}`}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden>
            <LegendSign item={item} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  )
}

/** The sign alone, around 0,0; also drawn into exported pictures. */
export function LegendSign({ item }: { item: LegendItem }): ReactNode {
  const colour = colourOf(item.paint)
  if (item.as === 'area') return <SwatchFill paint={item.paint} tint={item.tint} x={-6} y={-6} width={12} height={12} />
  if (item.as === 'glyph' && isFamily(item.paint)) return <path d={glyphPath(item.paint, 5)} fill={colour} />
  if (item.as === 'band')
    return <rect x={-7} y={-5} width={14} height={10} fill="var(--band-ink)" stroke={colour} strokeWidth={0.75} />
  if (item.as === 'dot') return <circle r={4} fill={colour} />
  if (item.as === 'ring') return <circle r={4} fill="var(--card)" stroke={colour} strokeWidth={1.5} />
  if (item.as === 'diamond') return <path d={diamondPath(6)} fill={colour} />
  return <path d="M-7,0H7" stroke={colour} strokeWidth="2" strokeDasharray={item.as === 'dashed' ? '4 3' : undefined} />
}
