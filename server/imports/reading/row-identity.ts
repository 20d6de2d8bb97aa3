import type { IdentityRule } from '@upshot/shared/imports/field'
import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import { cellsIn } from './head.ts'
import { foldName, isNothing, looseLabel } from './label.ts'
import { ofWhoeverOrders } from './label-words.ts'
import { namesNobody } from './names-nobody.ts'
import type { IdentityKind } from './person.ts'
import type { Places } from './places.ts'
import type { Recognised } from './recognise.ts'
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

/** Whether a row has neither an address of its own nor a name. */
export function isUnnamed(row: Row, at: Places): boolean {
  return isNothing(row.cell(at.email)) && nameOf(row, at) === ''
}

/** Whether tickets have names, and the address of whoever ordered beside them. */
export function namesGuests({ source, header, head, headerIndex }: Recognised, at: Places): boolean {
  if (source.rowPer !== 'ticket' || at.email === -1 || at.emailFallback === -1) return false
  const names = [at.name, at.firstName, at.lastName].filter(column => column !== -1)
  const isNamed = cellsIn(head.rows.slice(headerIndex + 1), names).some(cell => !isNothing(cell))
  return isNamed && ofWhoeverOrders.test(looseLabel(header[at.emailFallback] ?? ''))
}

/** The name of a row as it is written, empty without one. */
export function nameOf(row: Row, at: Places): string {
  const whole = at.name === -1 ? '' : row.cell(at.name)
  if (whole !== '' && !isNothing(whole)) return whole
  const first = at.firstName === -1 ? '' : row.cell(at.firstName)
  const last = at.lastName === -1 ? '' : row.cell(at.lastName)
  return `${isNothing(first) ? '' : first} ${isNothing(last) ? '' : last}`.trim()
}

export interface Identity {
  kind: IdentityKind
  key: string
  /** For want of an address. */
  isSecond: boolean
}

/** By what the person of a row is told apart. Null: no column says who this is, so the mapping has to come first. */
export function identityOf(
  row: Row,
  at: Places,
  { email, id, name }: { email: string | null; id: string; name: string },
  rule: IdentityRule,
  source: Source,
): Identity | null {
  if (rule === 'tool' && id !== '') return { kind: 'tool', key: id, isSecond: false }
  if (rule === 'name' && name !== '') return { kind: 'name', key: foldName(name), isSecond: false }
  if (email !== null) return { kind: 'email', key: email, isSecond: false }
  const nobody: Identity = { kind: 'anonymous', key: `line ${row.line}`, isSecond: true }
  if (id !== '') return { kind: source.toolIdNames === 'person' ? 'tool' : 'anonymous', key: id, isSecond: true }
  if (name !== '') {
    const key = foldName(name)
    // Of a list of who joined nobody knows whether it is the same one again.
    return source.rowsAre !== 'attended' && at.joinedAt === -1 && namesNobody(key)
      ? nobody
      : { kind: 'name', key, isSecond: true }
  }
  return at.email === -1 && at.name === -1 && at.firstName === -1 ? null : nobody
}
