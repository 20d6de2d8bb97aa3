import type { ReactNode } from 'react'
import css from './wizard.module.css'

/** The question itself, and why it is asked. There is one at a time, so its id can be fixed. */
export function AskHeading({ title, children }: { title: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <div className={css.ask}>
      <h3 id="question" tabIndex={-1}>
        {title}
      </h3>
      {children === undefined ? null : <p className={css.second}>{children}</p>}
    </div>
  )
}
