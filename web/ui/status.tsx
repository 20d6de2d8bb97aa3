import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './status.module.css'

export type StatusTone = 'good' | 'risk' | 'off' | 'unknown' | 'neutral'

const icons = {
  good: IconCircleCheck,
  risk: IconAlertTriangle,
  off: IconCircleX,
  unknown: IconCircleDashed,
  neutral: IconInfoCircle,
}

export interface StatusProps {
  tone: StatusTone
  /** The word. Colour and icon only repeat it. */
  children: ReactNode
  /** `badge` has a pale ground, for lists; `text` stands in a line. */
  look?: 'text' | 'badge' | undefined
}

export function Status({ tone, children, look = 'text' }: StatusProps): ReactNode {
  const Icon = icons[tone]
  return (
    <span className={classNames(css.status, css[tone], look === 'badge' && css.badge)}>
      <Icon size={15} aria-hidden />
      {children}
    </span>
  )
}
