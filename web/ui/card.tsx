import { type ReactNode, useId } from 'react'
import css from './card.module.css'
import { classNames } from './class-names.ts'

export interface CardProps {
  title?: ReactNode
  /** One line under the title, in second ink. */
  note?: ReactNode
  /** At the right of the title. */
  actions?: ReactNode
  /** Source and "as of", in 12 px. */
  foot?: ReactNode
  /** No room inside: for tables that reach the edges. */
  flush?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** A section on its own ground, named by its title. */
export function Card({ title, note, actions, foot, flush = false, className, children }: CardProps): ReactNode {
  const titleId = useId()
  return (
    <section
      className={classNames(css.card, flush && css.flush, className)}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title === undefined && actions === undefined ? null : (
        <div className={css.head}>
          <div>
            <h2 id={titleId} className={css.title}>
              {title}
            </h2>
            {note === undefined ? null : <p className={css.note}>{note}</p>}
          </div>
          {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
        </div>
      )}
      {children}
      {foot === undefined ? null : <p className={css.foot}>{foot}</p>}
    </section>
  )
}
