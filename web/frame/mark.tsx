import type { ReactNode } from 'react'

/** A line that goes up, and the work under it. */
export function Mark({ size = 22 }: { size?: number | undefined }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden fill="none" stroke="currentColor">
      <path d="M3 15.5l6-6 4 3.5 8-9" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
      <g fill="currentColor" stroke="none">
        <circle cx="5" cy="20" r="1.5" />
        <circle cx="11" cy="20" r="1.5" />
        <circle cx="19" cy="20" r="1.5" />
      </g>
    </svg>
  )
}
