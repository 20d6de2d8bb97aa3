import { type ReactNode, useEffect } from 'react'
import css from './page-header.module.css'
import { focusHeading } from './page-heading.ts'

export interface PageHeaderProps {
  /** The page's one h1, and the start of the document's title. */
  title: string
  /** Drawn instead of the plain title, when the heading holds more than text. */
  heading?: ReactNode
  /** A sentence or facts under it. */
  note?: ReactNode
  /** Back to the list this belongs to, above the title. */
  back?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ title, heading, note, back, actions }: PageHeaderProps): ReactNode {
  usePageTitle(title)
  return (
    <header className={css.header}>
      <div className={css.words}>
        {back === undefined ? null : <div className={css.back}>{back}</div>}
        {/* The frame moves focus here after navigation. */}
        <h1 ref={focusHeading} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {note === undefined ? null : <div className={css.note}>{note}</div>}
      </div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </header>
  )
}

/** "Activities · Upshot". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Upshot`
  }, [title])
}
