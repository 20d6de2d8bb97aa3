import type { ReactNode } from 'react'
import css from './progress.module.css'

export interface ProgressProps {
  label: string
  /** 0 to 1; `null` while nobody can tell. */
  share: number | null
  /** "41,200 of 100,000 rows". */
  text?: string | undefined
}

export function Progress({ label, share, text }: ProgressProps): ReactNode {
  return (
    <div className={css.progress}>
      <div className={css.line}>
        <span>{label}</span>
        <span className={css.text}>{text ?? (share === null ? '' : `${Math.round(share * 100)} %`)}</span>
      </div>
      <progress aria-label={label} max={1} {...(share === null ? {} : { value: share })} />
    </div>
  )
}
