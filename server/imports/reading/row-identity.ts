import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import { isNothing } from './label.ts'
import type { Places } from './places.ts'
import type { RowIssues } from './row-issues.ts'

/** The address of a row, null without one. Undefined: the cell holds something that is no address. */
export function emailOf(row: Row, at: Places, source: Source, issues: RowIssues): string | null | undefined {
  const cell = row.cell(at.email)
  const found = readEmail(cell)
  const fallback = at.emailFallback === -1 ? null : readEmail(row.cell(at.emailFallback))
  if (found.kind === 'bad') {
    issues.badEmail(row.line, at.email, cell)
    return undefined
  }
  const taken = found.kind === 'address' ? found : fallback?.kind === 'address' ? fallback : null
  if (taken === null) return null
  const { address, warning, suspicious } = taken
  // A tool's own second column, such as an account name, may differ; a second column of the same name may not.
  if (source.columns.emailFallback === undefined && fallback?.kind === 'address' && fallback.address !== address) {
    issues.contradiction(row.line, at.email, 'Two different addresses. The first was taken.')
  }
  if (warning !== null) issues.doubtfulEmail(row.line, at.email, cell, warning)
  if (suspicious) issues.mixedScripts(row.line, at.email, cell)
  return address
}

/** The name of a row as it is written, empty without one. */
export function nameOf(row: Row, at: Places): string {
  const whole = at.name === -1 ? '' : row.cell(at.name)
  if (whole !== '' && !isNothing(whole)) return whole
  const first = at.firstName === -1 ? '' : row.cell(at.firstName)
  const last = at.lastName === -1 ? '' : row.cell(at.lastName)
  return `${isNothing(first) ? '' : first} ${isNothing(last) ? '' : last}`.trim()
}
