import type { Field } from '@upshot/shared/imports/field'
import type { Figure } from '@upshot/shared/imports/result'
import type { CommunityMember } from '../../events/community-member.ts'
import { DateOrderEvidence } from './date-order.ts'
import { dayText, emptyTime, type ReadTime, readTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import { keptText, Words } from './kept-text.ts'
import { foldName, isNothing, normaliseLabel } from './label.ts'
import { LeftOutRows } from './left-out-rows.ts'
import { readNumber } from './number.ts'
import type { Recognised } from './recognise.ts'
import type { Records } from './records.ts'
import { RowIssues } from './row-issues.ts'
import { storedRow } from './stored-row.ts'
import type { ReaderInput, TableReader, TableSummary } from './table-reader.ts'
import { yesOrNo } from './yes-or-no.ts'

const days = ['memberSince', 'lastVisitedAt', 'lastAttendedAt'] as const
const dayFields: ReadonlySet<Field> = new Set(days)

/** Turns rows of a community's list into its members. */
export class MembersReader implements TableReader {
  readonly orders: DateOrderEvidence
  rejected = 0
  accepted = 0
  readonly #source: Recognised['source']
  readonly #issues: RowIssues
  readonly #fields: readonly (Field | null)[]
  readonly #read: readonly number[]
  readonly #leftOut: LeftOutRows
  readonly #waiting: Row[] = []
  readonly #members = new Map<string, CommunityMember>()
  readonly #words = new Words()
  readonly #time: ReadTime = emptyTime()
  #group: string | null = null
  #latest: string | null = null

  constructor({ recognised, answers, issues }: ReaderInput) {
    const { header, fields, source } = recognised
    this.#source = source
    this.#issues = new RowIssues(issues, header)
    this.#fields = fields
    this.#leftOut = new LeftOutRows(recognised)
    const read = fields.flatMap((field, index) => (field === null ? [] : [index]))
    this.#read = [...new Set([...read, ...this.#leftOut.columns])]
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
  }

  read(row: Row): void {
    let waits = false
    for (const field of days) {
      const cell = this.#cell(row, field)
      if (cell === '' || !readTime(cell, this.orders.answered, this.#time)) continue
      waits = this.orders.note(this.#time, cell) || waits
    }
    if (waits) this.#waiting.push(storedRow(row, this.#read))
    else this.#take(row)
  }

  finish(): void {
    const decision = this.orders.decide()
    for (const row of this.#waiting) this.#take(row)
    this.#waiting.length = 0
    if (decision.how !== 'assumed') return
    const column = this.#fields.findIndex(field => field !== null && dayFields.has(field))
    this.#issues.assumedOrder(column, decision.order, this.orders.example)
  }

  get members(): CommunityMember[] {
    return [...this.#members.values()]
  }

  get repeats(): number {
    return this.accepted - this.#members.size
  }

  summary(): TableSummary {
    return {
      counts: { duplicates: this.repeats },
      more: { items: this.#members.size, values: 1 },
      figures: this.#figures(),
      series: [{ name: 'members', label: 'Members', adds: false }],
      period: null,
    }
  }

  records(): Records {
    const has = (field: Field) => this.#fields.includes(field)
    return {
      holds: 'members',
      members: this.members,
      group: this.#group,
      latestDay: this.#latest,
      hasColumn: {
        role: has('role'),
        joinedOn: has('memberSince'),
        lastVisitedOn: has('lastVisitedAt'),
        hasAttended: has('lastAttendedAt') || has('attendances'),
      },
    }
  }

  get eventFacts(): { title: string | null; startsAt: null } {
    return { title: this.#group, startsAt: null }
  }

  #figures(): Figure[] {
    const members = this.members
    const knowsAttendance = this.#fields.includes('lastAttendedAt') || this.#fields.includes('attendances')
    const roles = Map.groupBy(
      members.filter(({ role }) => role !== null),
      ({ role }) => role ?? '',
    )
    return [
      { name: 'members', label: 'Members', value: members.length },
      {
        name: 'membersWhoEverAttended',
        label: 'Members who ever attended',
        value: knowsAttendance ? members.filter(({ hasAttended }) => hasAttended === true).length : null,
      },
      ...[...roles]
        .slice(0, 20)
        .map(([role, found]) => ({ name: `byRole.${role}`, label: roleWords(role), value: found.length })),
    ]
  }

  #take(row: Row): void {
    const out = this.#leftOut.columnIn(row)
    if (out !== null) {
      this.#issues.notCounted(row.line, out, row.cell(out))
      return
    }
    const read = days.map(field => this.#day(row, field))
    if (read.includes(undefined)) {
      this.rejected++
      return
    }
    const [memberSince = null, lastVisited = null, lastAttended = null] = read
    const who = this.#whoIs(row)
    if (who === undefined) {
      this.rejected++
      return
    }
    this.accepted++
    this.#noteGroup(this.#cell(row, 'profileUrl'))
    const key = `${who.identity} ${who.key}`
    if (this.#members.has(key)) return
    this.#members.set(key, {
      ...who,
      line: row.line,
      role: this.#roleOf(row),
      joinedOn: memberSince,
      lastVisitedOn: lastVisited,
      hasAttended: this.#hasAttended(row, lastAttended),
    })
  }

  #whoIs(row: Row): Pick<CommunityMember, 'identity' | 'key'> | undefined {
    const found = readEmail(this.#cell(row, 'email'))
    if (found.kind === 'bad') {
      this.#issues.badEmail(row.line, this.#fields.indexOf('email'), this.#cell(row, 'email'))
      return undefined
    }
    if (found.kind === 'address') return { identity: 'email', key: keptText(found.address) }
    const id = this.#cell(row, 'toolId')
    if (!isNothing(id)) return { identity: 'tool', key: keptText(this.#source.readToolId?.(id) ?? id.trim()) }
    const parts = [this.#cell(row, 'firstName'), this.#cell(row, 'lastName')].filter(part => !isNothing(part))
    const name = isNothing(this.#cell(row, 'name')) ? parts.join(' ') : this.#cell(row, 'name')
    return name.trim() === ''
      ? { identity: 'anonymous', key: `line ${row.line}` }
      : { identity: 'name', key: keptText(foldName(name)) }
  }

  #roleOf(row: Row): string | null {
    const cell = this.#cell(row, 'role').replace(/\s+/g, ' ').trim()
    return isNothing(cell) ? null : this.#words.textOf(this.#words.numberOf(cell.slice(0, 60)))
  }

  /** Null: the file does not say. */
  #hasAttended(row: Row, lastAttended: string | null): boolean | null {
    if (lastAttended !== null) return true
    const cell = this.#cell(row, 'attendances')
    const count = readNumber(cell, null)
    if (typeof count === 'number') return count > 0
    const word = yesOrNo(cell)
    if (word !== null) return word
    return this.#fields.includes('lastAttendedAt') ? false : null
  }

  /** Null: nothing there. Undefined: no date, which was said. */
  #day(row: Row, field: (typeof days)[number]): string | null | undefined {
    const cell = this.#cell(row, field)
    if (isNothing(cell) || neverWords.has(normaliseLabel(cell))) return null
    const column = this.#fields.indexOf(field)
    const decision = this.orders.decide()
    if (!readTime(cell, decision.order, this.#time)) {
      this.#issues.badDate(row.line, column, cell)
      return undefined
    }
    if (decision.how === 'contradicted' && this.#time.order === 'ambiguous') {
      this.#issues.ambiguousDate(row.line, column, cell)
      return undefined
    }
    const day = dayText(this.#time.ms)
    if (this.#latest === null || day > this.#latest) this.#latest = day
    return day
  }

  #noteGroup(url: string): void {
    if (this.#group !== null || url === '') return
    const slug = /meetup\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?([a-z0-9][a-z0-9_-]{2,100})\/members\//i.exec(url)?.[1]
    if (slug !== undefined) this.#group = keptText(slug.toLowerCase())
  }

  #cell(row: Row, field: Field): string {
    const column = this.#fields.indexOf(field)
    return column === -1 ? '' : row.cell(column)
  }
}

/** 'EVENT_ORGANIZER' as people write it. */
function roleWords(role: string): string {
  const words = role.replaceAll('_', ' ').toLowerCase()
  return `Role: ${words}`
}

const neverWords = new Set(['never', 'nie', 'jamais', 'nunca', 'mai', 'nooit'])
