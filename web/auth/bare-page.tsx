import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { usePageTitle } from '../ui/page-header.tsx'
import css from './bare-page.module.css'

export interface BarePageProps {
  title: string
  note?: ReactNode
  children?: ReactNode
}

/** One matter on a card: for whoever is not signed in yet. */
export function BarePage({ title, note, children }: BarePageProps): ReactNode {
  usePageTitle(title)
  return (
    <Card>
      <div className={css.page}>
        <h1 className={css.title}>{title}</h1>
        {note === undefined ? null : <div className={css.note}>{note}</div>}
        {children === undefined ? null : <div className={css.content}>{children}</div>}
      </div>
    </Card>
  )
}
