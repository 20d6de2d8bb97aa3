import type { ReactNode } from 'react'
import css from './programme-example.module.css'

const steps = [
  { name: 'Activity', text: 'Workshops and a shorter quickstart' },
  { name: 'Output', text: 'Developers who finish a tutorial' },
  { name: 'Outcome', text: 'More of them get to a working call' },
  { name: 'Agreed metric', text: 'Activation rate, after 30 days' },
]

/** What a programme says. */
export function ProgrammeExample(): ReactNode {
  return (
    <ol className={css.steps}>
      {steps.map(({ name, text }) => (
        <li key={name}>
          <span className={css.name}>{name}</span>
          {text}
        </li>
      ))}
    </ol>
  )
}
