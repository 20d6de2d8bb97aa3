import { fullNumber } from '@upshot/shared/format/number'
import type { IssueCount, IssueLevel } from '@upshot/shared/imports/issue'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'

/** The worst of a file in a few words: "20 rows left out", "3 warnings". */
export function IssueTotals({
  counts,
  rejectedRows,
}: {
  counts: readonly IssueCount[]
  rejectedRows: number
}): ReactNode {
  const { locale } = useLocale()
  const warnings = totalOf(counts, 'warning')
  if (rejectedRows > 0) return <Status tone="off">{`${rows(rejectedRows, locale)} left out`}</Status>
  if (warnings > 0) return <Status tone="risk">{`${fullNumber(warnings, locale)} to look at`}</Status>
  return <>None</>
}

export function rows(count: number, locale: string): string {
  return `${fullNumber(count, locale)} ${count === 1 ? 'row' : 'rows'}`
}

export function totalOf(counts: readonly IssueCount[], level: IssueLevel): number {
  return counts.reduce((sum, issue) => (issue.level === level ? sum + issue.count : sum), 0)
}
