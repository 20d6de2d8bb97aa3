import type { Field, IdentityRule } from '@upshot/shared/imports/field'
import type { ImportAnswers, StatusWord, ToldApart } from '@upshot/shared/imports/result'
import type { Source } from '../sources/source.ts'
import { DateOrderEvidence } from './date-order.ts'
import type { Row } from './delimited.ts'
import { plainEmail } from './email.ts'
import { EventsSeen } from './events-seen.ts'
import { foldName, isNothing, normaliseLabel } from './label.ts'
import { lookalikeOf } from './lookalike-domain.ts'
import { nameHash } from './name-hash.ts'
import { readMinutes, readNumber } from './number.ts'
import { OrderTickets, type TicketCounts } from './order-tickets.ts'
import { OwnersOfIds } from './owners-of-ids.ts'
import { People } from './people.ts'
import { peopleCounts } from './people-counts.ts'
import type { IdentityKind } from './person.ts'
import { type Places, placesOf } from './places.ts'
import type { Records } from './records.ts'
import { emailOf, nameOf } from './row-identity.ts'
import { RowIssues } from './row-issues.ts'
import { Standing } from './standing.ts'
import { storedRow } from './stored-row.ts'
import type { ReaderInput, TableReader, TableRows, TableSummary } from './table-reader.ts'
import { TimeCell } from './time-cells.ts'
import { type WallInstant, wallClock } from './wall-clock.ts'
import { yesOrNo } from './yes-or-no.ts'

/** Turns rows that have the right number of cells into people. */
export class PeopleReader implements TableReader {
  readonly people: People
  readonly orders: DateOrderEvidence
  accepted = 0
  rejected = 0
  ratings = 0
  ratingSum = 0
  /** Someone came, by a status or a cell: then those without it did not. */
  sawAttendance = false
  /** Whether times of day named their zone, and whether some did not. */
  sawZone = false
  sawWallClock = false
  readonly events = new EventsSeen()
  /** Set while a block holds characters that are worth looking for. */
  looksOdd = false
  readonly #source: Source
  readonly #answers: ImportAnswers
  readonly #issues: RowIssues
  readonly #columns: ReadonlyMap<Field, number>
  readonly #read: readonly number[]
  readonly #standing: Standing
  readonly #clock: ((wallMs: number) => WallInstant) | null
  readonly #needsName: boolean
  readonly #waiting: Row[] = []
  readonly #registered: TimeCell
  readonly #checkedIn: TimeCell
  readonly #joined: TimeCell
  readonly #left: TimeCell
  readonly #times: readonly TimeCell[]
  readonly #at: Places
  readonly #rule: IdentityRule
  readonly #ids = new OwnersOfIds()
  readonly #lookalikes = new Map<string, string | null>()
  readonly #orders: OrderTickets | null

  constructor({ recognised, answers, keepNames, dayOfTimes, issues }: ReaderInput) {
    const { source, header, fields } = recognised
    this.#source = source
    this.#answers = answers
    this.#issues = new RowIssues(issues, header)
    this.people = new People(keepNames)
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    this.#columns = new Map(fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])))
    this.#read = [...this.#columns.values()]
    this.#clock = answers.timeZone === undefined ? null : wallClock(answers.timeZone)
    this.#at = placesOf(this.#columns)
    this.#rule = answers.identity ?? 'email'
    this.#needsName = keepNames || source.rowPer === 'ticket' || this.#rule === 'name'
    this.#standing = new Standing(source, answers, this.#at, this.#issues)
    this.#orders = source.rowPer === 'order' ? new OrderTickets() : null
    this.#registered = new TimeCell(this.#at.registeredAt)
    this.#checkedIn = new TimeCell(this.#at.checkedInAt)
    this.#joined = new TimeCell(this.#at.joinedAt, dayOfTimes)
    this.#left = new TimeCell(this.#at.leftAt, dayOfTimes)
    this.#times = [this.#registered, this.#checkedIn, this.#joined, this.#left].filter(time => time.column !== -1)
  }

  summary(table: TableRows): TableSummary {
    return peopleCounts(this, table)
  }

  /** People are handed out part by part. */
  records(): Records {
    return { holds: 'people' }
  }

  statusWords(): StatusWord[] {
    return this.#standing.words()
  }

  toldApart(): ToldApart {
    const { email, emailFallback, toolId, name, firstName } = this.#at
    const possible: IdentityRule[] = []
    if (email !== -1 || emailFallback !== -1) possible.push('email')
    if (toolId !== -1) possible.push('tool')
    if (name !== -1 || firstName !== -1) possible.push('name')
    const isOrders = this.#orders !== null
    return {
      rule: isOrders ? null : this.#ruleInForce(possible),
      possible: isOrders ? [] : possible,
      people: this.people.totals().byRule,
    }
  }

  /** Without a column for it, a rule falls back to the next. */
  #ruleInForce(possible: readonly IdentityRule[]): IdentityRule | null {
    if (possible.includes(this.#rule)) return this.#rule
    return possible[0] ?? null
  }

  /** How many different people, or orders, the rows were about. */
  get subjects(): number {
    return this.#orders?.size ?? this.people.size
  }

  has(field: Field): boolean {
    return this.#columns.has(field)
  }

  read(row: Row): void {
    let waits = false
    for (const time of this.#times) {
      time.read(row, this.orders.answered)
      if (time.state === 'read' && time.time.order !== 'not-asked' && this.orders.note(time.time, time.cell))
        waits = true
    }
    if (waits) this.#waiting.push(storedRow(row, this.#read))
    else this.#take(row)
  }

  /** Reads the rows that waited for the order of day and month. */
  finish(): void {
    const decision = this.orders.decide()
    for (const row of this.#waiting) {
      for (const time of this.#times) time.read(row, decision.order)
      if (decision.how === 'contradicted') this.#rejectAmbiguous(row)
      else this.#take(row)
    }
    this.#waiting.length = 0
    this.#orders?.seat(this.people)
    if (decision.how === 'assumed') {
      this.#issues.assumedOrder(this.#times[0]?.column ?? -1, decision.order, this.orders.example)
    }
  }

  #rejectAmbiguous(row: Row): void {
    this.rejected++
    for (const time of this.#times) {
      if (time.state !== 'read' || time.time.order !== 'ambiguous') continue
      this.#issues.ambiguousDate(row.line, time.column, time.cell)
    }
  }

  #take(row: Row): void {
    const at = this.#at
    let rejected = false
    const emailCell = row.cell(at.email)
    let email = emailCell === '' ? null : plainEmail(emailCell)
    if ((email === null && emailCell !== '') || at.emailFallback !== -1) {
      const found = emailOf(row, at, this.#source, this.#issues)
      if (found === undefined) rejected = true
      else email = found
    }
    for (const time of this.#times) {
      if (time.state === 'bad') {
        if (time === this.#checkedIn && yesOrNo(time.cell) !== null) continue
        rejected = true
        this.#issues.badDate(row.line, time.column, time.cell)
      } else if (time.isImplausible) this.#issues.implausibleDate(row.line, time.column, time.cell)
    }
    const minutes = at.minutes === -1 ? null : readMinutes(row.cell(at.minutes), this.#answers.decimalSign ?? null)
    if (minutes === undefined) {
      rejected = true
      this.#issues.badMinutes(row.line, at.minutes, row.cell(at.minutes))
    }
    const tickets = this.#orders === null ? null : this.#orders.read(row, at)
    if (tickets === undefined) {
      rejected = true
      this.#issues.badTickets(row.line, at.tickets, row.cell(at.tickets))
    }
    if (rejected) {
      this.rejected++
      return
    }
    this.accepted++
    // Who was not let in was not there.
    if (at.waiting !== -1 && yesOrNo(row.cell(at.waiting)) === true) return
    if (tickets) this.#order(row, email, tickets)
    else this.#merge(row, email, minutes ?? null)
  }

  #merge(row: Row, email: string | null, minutes: number | null): void {
    const at = this.#at
    const people = this.people
    const idCell = at.toolId === -1 ? '' : row.cell(at.toolId)
    const id = idCell === '' ? '' : (this.#source.readToolId?.(idCell) ?? idCell.trim())
    const rule = this.#rule
    let kind: IdentityKind = 'email'
    let key = email ?? ''
    let name = ''
    if (this.#needsName || (email === null && (id === '' || this.#source.toolIdNames === 'ticket')))
      name = nameOf(row, at)
    if (rule === 'tool' && id !== '') {
      kind = 'tool'
      key = id
    } else if (rule === 'name' && name !== '') {
      kind = 'name'
      key = foldName(name)
    } else if (email === null) {
      if (id !== '') {
        kind = this.#source.toolIdNames === 'person' ? 'tool' : 'anonymous'
        key = id
      } else if (name !== '') {
        kind = 'name'
        key = foldName(name)
      } else if (at.email === -1 && at.name === -1 && at.firstName === -1) {
        // No column says who this is: the mapping has to come first.
        return
      } else {
        kind = 'anonymous'
        key = `line ${row.line}`
      }
      if (at.email !== -1) this.#issues.noEmail(row.line, at.email, kind)
    }
    const found = people.find(kind, key)
    const isNew = found === -1
    const person = isNew ? people.add(kind, key, row.line) : found
    if (!isNew) people.noteLine(person, row.line)
    if (id !== '') people.noteExternalId(person, id)
    if (email !== null) this.#checkAddress(row, person, kind, email, id, isNew)
    if (name !== '') this.#checkName(row, person, name, kind)
    const attended = this.#standing.note(row, this.#checkedIn, this.#traceOf(row, minutes), people, person, !isNew)
    if (attended) {
      this.sawAttendance = true
      people.noteAttended(person)
    }
    if (at.role !== -1 && this.#source.staffRoles?.has(normaliseLabel(row.cell(at.role))) === true)
      people.noteStaff(person)
    if (at.country !== -1 && !isNothing(row.cell(at.country))) people.noteCountry(person, row.cell(at.country).trim())
    if (at.company !== -1 && !isNothing(row.cell(at.company))) people.noteCompany(person, row.cell(at.company).trim())
    if (at.guests !== -1) people.noteGuests(person, Math.max(0, Math.trunc(readNumber(row.cell(at.guests), null) ?? 0)))
    if (at.rating !== -1) this.#noteRating(row.cell(at.rating))
    this.events.note(row, at)
    this.#noteTimes(row, person, minutes)
  }

  /** Whether a time or minutes say that this person was there; null without columns of them. */
  #traceOf(row: Row, minutes: number | null): boolean | null {
    const { joinedAt, leftAt, minutes: stayed } = this.#at
    if (joinedAt === -1 && stayed === -1) return null
    if (minutes !== null && minutes > 0) return true
    return (joinedAt !== -1 && !isNothing(row.cell(joinedAt))) || (leftAt !== -1 && !isNothing(row.cell(leftAt)))
  }

  #order(row: Row, email: string | null, tickets: TicketCounts): void {
    const at = this.#at
    const id = row.cell(at.toolId).trim() || `line ${row.line}`
    if (email === null && at.email !== -1) this.#issues.noEmail(row.line, at.email, 'anonymous')
    const time = this.#instant(row, this.#registered, false)
    const registeredAt = time === null ? null : { ms: time.ms, zoned: this.#isInstant(this.#registered) }
    const buyer = { email, name: this.#needsName ? nameOf(row, at) : '', line: row.line, registeredAt }
    this.events.note(row, at)
    const takesBack = at.status !== -1 && this.#source.takesBack?.has(normaliseLabel(row.cell(at.status)))
    if (takesBack) this.#orders?.noteTakenBack(id, buyer, tickets)
    else this.#orders?.note(id, buyer, this.#standing.ofOrder(row), tickets)
  }

  #noteTimes(row: Row, person: number, minutes: number | null): void {
    const registered = this.#instant(row, this.#registered, false)
    if (registered !== null) this.people.noteRegistered(person, registered.ms, this.#isInstant(this.#registered))
    const joined = this.#instant(row, this.#joined, true)
    const left = this.#instant(row, this.#left, true)
    const checkedIn = this.#instant(row, this.#checkedIn, true)
    if (joined !== null) this.people.noteJoined(person, joined.ms, this.#isInstant(this.#joined))
    else if (checkedIn !== null) this.people.noteJoined(person, checkedIn.ms, this.#isInstant(this.#checkedIn))
    if (this.#source.minutesFrom === 'nothing') return
    if (this.#source.minutesFrom === 'column' || joined === null || left === null) {
      if (minutes !== null) this.people.noteMinutes(person, minutes)
      return
    }
    // The clock showed these times twice: whoever left 'before' joining left the second time.
    const end = left.ms < joined.ms && left.later !== null ? left.later : left.ms
    const stayed = (end - joined.ms) / 60_000
    if (stayed < 0) {
      this.#issues.implausibleTimes(
        row.line,
        this.#at.leftAt,
        'Leaves before joining. The person counts as there, for an unknown time.',
      )
      return
    }
    if (stayed > 24 * 60) this.#issues.implausibleTimes(row.line, this.#at.leftAt, 'Stays longer than a day.')
    else if (minutes !== null && Math.abs(stayed - minutes) > Math.max(2, minutes * 0.25)) {
      this.#issues.implausibleTimes(
        row.line,
        this.#at.leftAt,
        `The times are ${Math.round(stayed)} minutes apart and the duration says ${Math.round(minutes)}.`,
      )
    }
    this.people.noteInterval(person, joined.ms, end)
  }

  #isInstant(time: TimeCell): boolean {
    return time.time.zoned || this.#clock !== null
  }

  #instant(row: Row, time: TimeCell, warns: boolean): WallInstant | null {
    if (time.state !== 'read') return null
    if (time.time.zoned) this.sawZone = true
    else if (time.time.hasClock) this.sawWallClock = true
    if (time.time.zoned || this.#clock === null) return { ms: time.time.ms, later: null, gap: false }
    const instant = this.#clock(time.time.ms)
    if (warns && (instant.gap || instant.later !== null)) {
      this.#issues.clockChange(row.line, time.column, time.cell, instant.gap, this.#answers.timeZone ?? '')
    }
    return instant
  }

  #checkAddress(row: Row, person: number, kind: IdentityKind, email: string, id: string, isNew: boolean): void {
    const column = this.#at.email
    if (kind !== 'email') {
      const same = this.people.noteAddress(person, email, nameHash(email))
      if (!same && kind === 'tool') this.#issues.twoAddresses(row.line, column, id)
    } else if (id !== '') {
      const first = this.#ids.firstOf(id, person)
      if (first !== person) this.#issues.twoPeopleOfOneId(row.line, column, id, this.people.lineOf(first))
    }
    if (!isNew) return
    const domain = this.people.domainOf(person)
    if (domain === null) return
    let other = this.#lookalikes.get(domain)
    if (other === undefined) {
      other = lookalikeOf(domain)
      this.#lookalikes.set(domain, other)
    }
    if (other !== null) this.#issues.lookalikeDomain(row.line, column, domain, other)
  }

  #checkName(row: Row, person: number, name: string, kind: IdentityKind): void {
    const same = this.people.noteName(person, name, nameHash(name))
    if (!same && kind === 'email' && this.#source.rowPer === 'ticket') {
      this.#issues.sharedEmail(row.line, this.#at.email, name, this.people.lineOf(person))
    }
    if (!this.looksOdd) return
    if (/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{M}{8}/u.test(name)) {
      this.#issues.oddName(row.line, this.#at.name, name)
    }
    if (/Ã[\u0080-\u00BF]|â€/.test(name)) this.#issues.damagedName(row.line, this.#at.name, name)
  }

  #noteRating(cell: string): void {
    const rating = readNumber(cell, null)
    if (typeof rating !== 'number') return
    this.ratings++
    this.ratingSum += rating
  }
}
