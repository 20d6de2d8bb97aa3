import type { ReactNode } from 'react'

/** Keeps the place of a picture whose code is still on its way, so that nothing jumps. */
export function PlotGround({ height }: { height: number }): ReactNode {
  return <div style={{ height }} aria-hidden aria-busy />
}
