import type { FormEventHandler, ReactNode } from 'react'
import css from './form-layout.module.css'
import { Notice } from './notice.tsx'

export interface FormLayoutProps {
  onSubmit: FormEventHandler<HTMLFormElement>
  /** What belongs to no field; from `showProblemInForm`. */
  problem?: string | null | undefined
  /** The buttons, the main one first. */
  actions: ReactNode
  /** Two columns where there is room; a field with `className={fullWidth}` takes both. */
  columns?: 1 | 2 | undefined
  children: ReactNode
}

export const fullWidth: string | undefined = css.fullWidth

export function FormLayout({ onSubmit, problem, actions, columns = 1, children }: FormLayoutProps): ReactNode {
  return (
    // The fields say themselves what is wrong, in our words and theme.
    <form noValidate onSubmit={onSubmit} className={css.form}>
      <div className={columns === 2 ? css.columns : css.column}>{children}</div>
      {problem === null || problem === undefined ? null : (
        <Notice tone="failure" announce>
          {problem}
        </Notice>
      )}
      <div className={css.actions}>{actions}</div>
    </form>
  )
}
