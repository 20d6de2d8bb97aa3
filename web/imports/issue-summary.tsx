import { fullNumber } from '@upshot/shared/format/number'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'
import type { IssueGroup } from './group-issues.ts'
import css from './issue-summary.module.css'
import { issueWords, levelWords } from './issue-words.ts'

/** The kinds of issues a file had, once its lines are gone with it. */
export function IssueSummary({ groups }: { groups: readonly IssueGroup[] }): ReactNode {
  const { locale } = useLocale()
  return (
    <ul className={css.list}>
      {groups.map(({ code, level, count }) => (
        <li key={`${code} ${level}`}>
          <Status tone={level === 'error' ? 'off' : level === 'warning' ? 'risk' : 'neutral'}>
            {levelWords[level]}
          </Status>
          <span>{issueWords[code]}</span>
          <span className={css.count}>{fullNumber(count, locale)}</span>
        </li>
      ))}
    </ul>
  )
}
