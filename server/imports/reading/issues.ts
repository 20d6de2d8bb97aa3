import type { ImportIssue, IssueCode, IssueCount, IssueLevel } from '@upshot/shared/imports/issue'
import type { RejectedLog } from './rejected-log.ts'

/** How many are kept one by one. All are counted. */
export const listedIssues = 1_000

/** Collects what was wrong with a file: a million bad rows must not become a million objects. */
export class Issues {
  readonly #listed: ImportIssue[] = []
  readonly #counts = new Map<IssueCode, Map<IssueLevel, number>>()
  readonly #log: RejectedLog | null

  /** `log`: told of every rejected row, also of those that are not listed. */
  constructor(log: RejectedLog | null = null) {
    this.#log = log
  }

  /** `message` is only made when the issue is listed. */
  add(level: IssueLevel, code: IssueCode, line: number | null, column: string | null, message: () => string): void {
    const byLevel = this.#counts.get(code) ?? new Map<IssueLevel, number>()
    byLevel.set(level, (byLevel.get(level) ?? 0) + 1)
    this.#counts.set(code, byLevel)
    if (level === 'error' && line !== null) this.#log?.note(line, code, column, message)
    if (this.#listed.length >= listedIssues) return
    const text = message()
    this.#listed.push({ level, line, column, code, message: line === null ? text : `Line ${line}: ${text}` })
  }

  /** In the order of the file, what concerns the file as a whole first. */
  list(): ImportIssue[] {
    return this.#listed.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  }

  counts(): IssueCount[] {
    return [...this.#counts].flatMap(([code, byLevel]) =>
      [...byLevel].map(([level, count]) => ({ level, code, count })),
    )
  }

  countOf(code: IssueCode): number {
    let sum = 0
    for (const count of this.#counts.get(code)?.values() ?? []) sum += count
    return sum
  }

  /** The codes of rejected rows, most frequent first. */
  reasons(): { code: IssueCode; count: number }[] {
    return this.counts()
      .filter(found => found.level === 'error')
      .map(({ code, count }) => ({ code, count }))
      .toSorted((a, b) => b.count - a.count)
  }
}
