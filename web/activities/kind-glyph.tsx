import { type Family, familyNames } from '@upshot/shared/activities/vocabulary'
import type { ReactNode } from 'react'
import { colourOf, glyphPath } from '../charts/family.ts'
import css from './kind-glyph.module.css'

export interface KindGlyphProps {
  family: Family
  /** Px across. */
  size?: number | undefined
}

/** The family's mark, as the charts draw it. The kind's name stands beside it, so it has none of its own. */
export function KindGlyph({ family, size = 14 }: KindGlyphProps): ReactNode {
  return (
    <svg className={css.glyph} viewBox="-8 -8 16 16" width={size} height={size} aria-hidden>
      <title>{familyNames[family]}</title>
      <path d={glyphPath(family, 5.5)} fill={colourOf(family)} />
    </svg>
  )
}
