import type { ReactNode } from 'react'
import css from './empty.module.css'

export interface EmptyProps {
  /** Why there is nothing: none yet, all filtered out, or not for this person to see. */
  title: string
  children?: ReactNode
  /** The one thing to do about it. */
  action?: ReactNode
  /** What it will look like with data, drawn faintly and hidden from screen readers. */
  example?: ReactNode
}

export function Empty({ title, children, action, example }: EmptyProps): ReactNode {
  return (
    <div className={css.empty}>
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        {children === undefined ? null : <div className={css.text}>{children}</div>}
        {action === undefined ? null : <div className={css.action}>{action}</div>}
      </div>
      {example === undefined ? null : (
        <div className={css.example} aria-hidden inert>
          {example}
        </div>
      )}
    </div>
  )
}
