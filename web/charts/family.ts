/**
 * The six families of activities as charts draw them. The words themselves are those of `shared/activities`; charts know no
 * words, so they only have the keys in common.
 */
export const familyKeys = ['speaking', 'writing', 'teaching', 'community', 'open-source', 'listening'] as const
export type FamilyKey = (typeof familyKeys)[number]

export const familyLabels: Readonly<Record<FamilyKey, string>> = {
  speaking: 'Speaking',
  writing: 'Writing',
  teaching: 'Teaching',
  community: 'Community',
  'open-source': 'Open source',
  listening: 'Listening and culture',
}

/** What a series is painted with: a family, ours, the plain ink, or what it is compared with. */
export type Paint = FamilyKey | 'ink' | 'accent' | 'grey'

export function colourOf(paint: Paint): string {
  switch (paint) {
    case 'ink':
      return 'var(--ink)'
    case 'accent':
      return 'var(--accent)'
    case 'grey':
      return 'var(--compare)'
    default:
      return `var(--family-${paint})`
  }
}

/** Told apart without colour: a texture for areas. */
export type Texture = 'plain' | 'rising' | 'falling' | 'dots' | 'level' | 'upright'

export function textureOf(paint: Paint): Texture {
  switch (paint) {
    case 'speaking':
    case 'ink':
      return 'plain'
    case 'writing':
    case 'accent':
      return 'rising'
    case 'teaching':
      return 'dots'
    case 'community':
    case 'grey':
      return 'falling'
    case 'open-source':
      return 'level'
    case 'listening':
      return 'upright'
  }
}

/** A family's glyph as an SVG path around 0,0 that fills about the area of a circle of radius `r`. */
export function glyphPath(family: FamilyKey, r: number): string {
  switch (family) {
    case 'speaking':
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`
    case 'writing':
      return polygon(4, r * 1.25, 45)
    case 'teaching':
      return polygon(3, r * 1.45, 0)
    case 'community':
      return polygon(4, r * 1.3, 0)
    case 'open-source':
      return polygon(6, r * 1.12, 0)
    case 'listening':
      return polygon(3, r * 1.45, 180)
  }
}

/** Stands for the one value that counts among many that it is compared with. */
export function diamondPath(r: number): string {
  return polygon(4, r, 0)
}

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = ((at * 360) / corners + turn - 90) * (Math.PI / 180)
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}
