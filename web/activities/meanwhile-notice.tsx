import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FieldChange } from './changed-meanwhile.ts'
import css from './meanwhile-notice.module.css'

export interface MeanwhileNoticeProps {
  /** "activity". */
  what: string
  changes: readonly FieldChange[]
  onMine: () => void
  onTheirs: () => void
}

/** Somebody else was first: what they changed, and the two ways on. */
export function MeanwhileNotice({ what, changes, onMine, onTheirs }: MeanwhileNoticeProps): ReactNode {
  return (
    <Notice tone="warning" announce title={`Somebody saved this ${what} while you were writing.`}>
      {changes.length === 0 ? (
        <p>What they changed is not among these fields.</p>
      ) : (
        <ul className={css.changes}>
          {changes.map(({ field, from, to }) => (
            <li key={field}>
              {field}: <del>{from}</del> → <ins>{to}</ins>
            </li>
          ))}
        </ul>
      )}
      <div className={css.choices}>
        <Button size="small" onClick={onMine}>
          Save only what I changed
        </Button>
        <Button size="small" onClick={onTheirs}>
          Begin again from theirs
        </Button>
      </div>
    </Notice>
  )
}
