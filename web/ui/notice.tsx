import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './notice.module.css'

export interface NoticeProps {
  tone?: 'info' | 'warning' | 'failure' | undefined
  title?: ReactNode
  /** Announced at once when it appears: for what a person's own act has caused. */
  announce?: boolean | undefined
  action?: ReactNode
  children?: ReactNode
}

/** A remark in the flow of a page. */
export function Notice({ tone = 'info', title, announce = false, action, children }: NoticeProps): ReactNode {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle
  return (
    <div className={classNames(css.notice, css[tone])} role={announce ? 'alert' : undefined}>
      <Icon size={18} aria-hidden />
      <div className={css.words}>
        {title === undefined ? null : <p className={css.title}>{title}</p>}
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
