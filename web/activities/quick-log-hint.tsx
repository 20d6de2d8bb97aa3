import type { ReactNode } from 'react'
import { KeyHint } from '../ui/key-hint.tsx'
import css from './quick-log.module.css'

/** What the line understands, while there is nothing in it to show. */
export function QuickLogHint({ id }: { id: string }): ReactNode {
  return (
    <p id={id} className={css.hint}>
      <span>
        <KeyHint keys="/" /> kind
      </span>
      <span>
        <KeyHint keys="@" /> event
      </span>
      <span>
        <KeyHint keys="#" /> topic
      </span>
      <span>
        <KeyHint keys="+" /> programme
      </span>
      <span className={css.hintWords}>yesterday, 120p, 45m, a link</span>
    </p>
  )
}
