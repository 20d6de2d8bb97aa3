import type { ReactNode } from 'react'
import css from './skeleton.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface SkeletonProps {
  /** What is loading, said once to screen readers. */
  label?: string | undefined
  rows?: number | undefined
  /** Of one row, px: as high as what will come, so that nothing jumps. */
  height?: number | undefined
}

export function Skeleton({ label = 'Loading', rows = 3, height = 16 }: SkeletonProps): ReactNode {
  return (
    <div className={css.skeleton} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity
        <div key={at} className={css.row} style={{ height, width: `${100 - ((at * 13) % 34)}%` }} />
      ))}
    </div>
  )
}
