import type { FamilyKey, Paint } from './family.ts'

/** What a mark or line means, where no direct label fits. */
export interface LegendItem {
  label: string
  paint: Paint
  /** How it is drawn: an area with its texture, a line, a dashed line, a family's glyph, a band, a dot, an empty dot, a diamond. */
  as: 'area' | 'line' | 'dashed' | 'glyph' | 'band' | 'dot' | 'ring' | 'diamond'
  /** A lighter shade of it: 1 is full. */
  tint?: number | undefined
}

/** Each meaning once. */
export function legendOf(items: readonly LegendItem[]): LegendItem[] {
  return [...new Map(items.map(item => [`${item.label} ${item.as}`, item])).values()]
}

export function isFamily(paint: Paint): paint is FamilyKey {
  return paint !== 'ink' && paint !== 'accent' && paint !== 'grey'
}
