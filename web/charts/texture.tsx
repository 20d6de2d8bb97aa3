import { type ReactNode, useId } from 'react'
import { colourOf, type Paint, type Texture, textureOf } from './family.ts'

/** Areas differ by texture as well as colour; the texture is of the ground's colour and thin, so the colour still leads. */
export function TexturePattern({
  id,
  paint,
  tint = 1,
}: {
  id: string
  paint: Paint
  tint?: number | undefined
}): ReactNode {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill={tinted(paint, tint)} />
      <g stroke="var(--card)" strokeOpacity="0.4" strokeWidth="1" fill="none">
        {strokes(textureOf(paint))}
      </g>
    </pattern>
  )
}

export interface SwatchFillProps {
  paint: Paint
  tint?: number | undefined
  x: number
  y: number
  width: number
  height: number
}

/** One textured rectangle with a pattern of its own. */
export function SwatchFill({ paint, tint, x, y, width, height }: SwatchFillProps): ReactNode {
  const id = useId()
  return (
    <>
      <defs>
        <TexturePattern id={id} paint={paint} tint={tint} />
      </defs>
      <rect x={x} y={y} width={width} height={height} rx="2" fill={`url(#${id})`} stroke={colourOf(paint)} />
    </>
  )
}

/** A lighter shade, mixed with the ground: kinds within a family. Their edge keeps the full colour, and with it the contrast. */
export function tinted(paint: Paint, tint: number): string {
  return tint >= 1 ? colourOf(paint) : `color-mix(in srgb, ${colourOf(paint)} ${Math.round(tint * 100)}%, var(--card))`
}

function strokes(texture: Texture): ReactNode {
  switch (texture) {
    case 'plain':
      return null
    case 'rising':
      return <path d="M-1,1L1,-1M0,6L6,0M5,7L7,5" />
    case 'falling':
      return <path d="M-1,5L1,7M0,0L6,6M5,-1L7,1" />
    case 'dots':
      return (
        <g fill="var(--card)" fillOpacity="0.6" stroke="none">
          <circle cx="1.5" cy="1.5" r="0.9" />
          <circle cx="4.5" cy="4.5" r="0.9" />
        </g>
      )
    case 'level':
      return <path d="M0,3H6" />
    case 'upright':
      return <path d="M3,0V6" />
  }
}
