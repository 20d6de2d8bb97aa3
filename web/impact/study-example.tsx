import type { ReactNode } from 'react'
import css from './impact.module.css'

/** What a result looks like, for a page that has none. */
export function StudyExample(): ReactNode {
  return (
    <svg viewBox="0 0 480 130" className={css.example} role="presentation">
      <path d="M330,64L370,52L410,46L450,40V88L410,84L370,82Z" fill="var(--band-ink)" />
      <path
        d="M10,92L50,84L90,90L130,76L170,82L210,72L250,78L290,68L330,72L370,66L410,65L450,62"
        fill="none"
        stroke="var(--compare)"
        strokeWidth="1.5"
        strokeDasharray="5 3"
      />
      <path
        d="M10,96L50,80L90,94L130,70L170,86L210,70L250,82L290,64L330,70L370,38L410,30L450,34"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2"
      />
      <path d="M330,10V120" stroke="var(--ink-2)" strokeDasharray="2 3" />
    </svg>
  )
}
