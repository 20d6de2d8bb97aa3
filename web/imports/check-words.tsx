import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { ReactNode } from 'react'
import { Status } from '../ui/status.tsx'
import css from './repair.module.css'
import { messageOf } from './repair-list.ts'

/** Whether what is written can be imported, as it is written. */
export function CheckWords({ issues }: { issues: readonly ImportIssue[] | null }): ReactNode {
  const worst = issues?.find(({ level }) => level === 'error') ?? issues?.find(({ level }) => level === 'warning')
  return (
    <div className={css.check} role="status">
      {issues === null ? (
        ''
      ) : worst === undefined ? (
        <Status tone="good">Can be imported so</Status>
      ) : (
        <>
          <Status tone={worst.level === 'error' ? 'off' : 'risk'}>
            {worst.level === 'error' ? 'Left out as it is' : 'Can be imported'}
          </Status>
          <bdi>{messageOf(worst)}</bdi>
        </>
      )}
    </div>
  )
}
