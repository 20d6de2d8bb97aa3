import type { ImportIssue } from '@upshot/shared/imports/issue'

/** What is wrong with a cell, by its line and the label of its column; of several faults the worst. Notes are no faults. */
export function cellFaults(issues: readonly ImportIssue[]): (line: number, label: string) => ImportIssue | null {
  const found = new Map<string, ImportIssue>()
  for (const issue of issues) {
    if (issue.line === null || issue.column === null || issue.level === 'note') continue
    const key = keyOf(issue.line, issue.column)
    if (found.get(key)?.level !== 'error') found.set(key, issue)
  }
  return (line, label) => found.get(keyOf(line, label)) ?? null
}

function keyOf(line: number, label: string): string {
  return `${line} ${label}`
}
