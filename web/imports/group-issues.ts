import type { ImportIssue, IssueCode, IssueCount, IssueLevel } from '@upshot/shared/imports/issue'

/** All issues of one cause. */
export interface IssueGroup {
  code: IssueCode
  level: IssueLevel
  /** All of them, also those that are not listed. */
  count: number
  issues: ImportIssue[]
}

const weight: Readonly<Record<IssueLevel, number>> = { error: 0, warning: 1, note: 2 }

/** What costs rows first, then by how often it occurs. */
export function groupIssues(counts: readonly IssueCount[], issues: readonly ImportIssue[]): IssueGroup[] {
  return counts
    .map(({ code, level, count }) => ({
      code,
      level,
      count,
      issues: issues.filter(issue => issue.code === code && issue.level === level),
    }))
    .toSorted((a, b) => weight[a.level] - weight[b.level] || b.count - a.count)
}

/** "lines 3, 7, 12 and 4 more"; null when the issues are about the file as a whole. */
export function linesInWords({ issues, count }: IssueGroup): string | null {
  const lines = [...new Set(issues.map(({ line }) => line).filter(line => line !== null))]
  if (lines.length === 0) return null
  const shown = lines.slice(0, 5)
  const rest = Math.max(lines.length - shown.length, count > issues.length ? count - shown.length : 0)
  const list = shown.join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${list}${rest > 0 ? ` and ${rest} more` : ''}`
}
