import type { Field, IdentityRule } from '@upshot/shared/imports/field'
import type { StatusWord, ToldApart } from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import type { Source } from '../sources/source.ts'
import type { DateOrderEvidence } from './date-order.ts'
import { DatedRegistrations } from './dated-registrations.ts'
import type { Row } from './delimited.ts'
import { plainEmail } from './email.ts'
import { EventsSeen } from './events-seen.ts'
import { cellsIn } from './head.ts'
import { isNothing } from './label.ts'
import { Likeness } from './likeness.ts'
import { columnOfItems, isGoods } from './merchandise.ts'
import { type ReadNumber, readNumber } from './number.ts'
import { Refunds } from './order-refunds.ts'
import { OrderTickets, type TicketCounts } from './order-tickets.ts'
import { People } from './people.ts'
import { guestsIn, minutesReader, traceOf } from './people-cells.ts'
import { peopleCounts } from './people-counts.ts'
import { type Places, placesOf } from './places.ts'
import type { Records } from './records.ts'
import { registerOf } from './register.ts'
import { registrationBeside } from './registration-beside.ts'
import { Roles } from './roles.ts'
import { emailOf, identityOf, isUnnamed, nameOf, namesGuests } from './row-identity.ts'
import { RowIssues } from './row-issues.ts'
import { RowTimes } from './row-times.ts'
import { serialColumns, tellSerials } from './serial-time.ts'
import { Standing } from './standing.ts'
import { statusColumns } from './status-columns.ts'
import { storedRow } from './stored-row.ts'
import type { ReaderInput, TableReader, TableRows, TableSummary } from './table-reader.ts'
import { toldApart } from './told-apart.ts'
import { yesOrNo } from './yes-or-no.ts'

/** Turns rows that have the right number of cells into people. */
export class PeopleReader implements TableReader {
  readonly people: People
  accepted = 0
  rejected = 0
  ratings = 0
  ratingSum = 0
  /** Someone came, by a status or a cell: then those without it did not. */
  sawAttendance = false
  readonly events = new EventsSeen()
  /** Who registered is told by when they did. */
  datesTellRegistrations = false
  readonly #dates: DatedRegistrations | null
  readonly #roles: Roles
  readonly #source: Source
  readonly #issues: RowIssues
  readonly #columns: Map<Field, number>
  readonly #refunds: Refunds
  readonly #minutesIn: (cell: string) => ReadNumber
  readonly #read: readonly number[]
  readonly #standing: Standing
  readonly #needsName: boolean
  readonly #waiting: Row[] = []
  readonly #times: RowTimes
  readonly #at: Places
  readonly #rule: IdentityRule
  readonly #likeness: Likeness
  readonly #orders: OrderTickets | null
  /** What was ordered, where some of it is no ticket. */
  readonly #items: number
  /** Whoever ordered stands beside the names of their guests: a ticket without a name is not theirs. */
  readonly #namesGuests: boolean

  constructor({ recognised, answers, keepNames, dayOfTimes, issues, likelyTimeZone }: ReaderInput) {
    const { source, header, fields } = recognised
    this.#source = source
    this.#issues = new RowIssues(issues, header)
    this.people = new People(keepNames)
    this.#columns = new Map(fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])))
    const days = fields.flatMap((field, index) => (field === 'attended' ? [index] : []))
    this.#roles = new Roles(recognised, this.#issues)
    const statuses = statusColumns(header, fields)
    if (statuses.primary !== -1) this.#columns.set('status', statuses.primary)
    this.#refunds = new Refunds(source, header)
    this.#read = [
      ...new Set([
        ...this.#columns.values(),
        ...days,
        ...this.#roles.columns,
        ...statuses.off.map(({ column }) => column),
        ...this.#refunds.columns,
      ]),
    ]
    this.#at = placesOf(this.#columns)
    this.#rule = answers.identity ?? 'email'
    this.#namesGuests = namesGuests(recognised, this.#at)
    this.#needsName = keepNames || source.rowPer === 'ticket' || this.#rule === 'name'
    const { head, headerIndex } = recognised
    this.#dates = answers.rowsAre === undefined ? new DatedRegistrations(source, header, fields, this.#at) : null
    this.#minutesIn = minutesReader(this.#at.minutes, head, headerIndex, answers)
    this.#standing = new Standing({
      source,
      answers,
      at: this.#at,
      issues: this.#issues,
      otherDays: days.filter(column => column !== this.#at.attended),
      register: registerOf(cellsIn(head.rows.slice(headerIndex + 1), days), header[this.#at.attended] ?? ''),
      off: statuses.off,
      beside: registrationBeside(header, this.#at),
    })
    this.#orders = source.rowPer === 'order' ? new OrderTickets() : null
    this.#items = columnOfItems(recognised)
    this.#likeness = new Likeness(this.people, this.#issues, this.#at, source.rowPer === 'ticket')
    const serials = serialColumns(recognised)
    tellSerials(recognised, serials, issues)
    this.#times = new RowTimes({
      source,
      answers,
      at: this.#at,
      issues: this.#issues,
      dayOfTimes,
      serials,
      likelyTimeZone,
    })
  }

  /** Set while a block holds characters that are worth looking for. */
  set looksOdd(isOdd: boolean) {
    this.#likeness.looksOdd = isOdd
  }

  get orders(): DateOrderEvidence {
    return this.#times.orders
  }

  get sawZone(): boolean {
    return this.#times.sawZone
  }

  get sawWallClock(): boolean {
    return this.#times.sawWallClock
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
    return toldApart(this.people, this.#at, this.#rule, this.#orders !== null)
  }

  /** How many different people, or orders, the rows were about. */
  get subjects(): number {
    return this.#orders?.size ?? this.people.size
  }

  /** A column says who is registered, in words of which one at least is known. */
  get knowsStates(): boolean {
    return this.has('status') && !this.#standing.knowsNoWord
  }

  /** Nobody is said to be registered, and of some nobody knows whether they are. */
  get namesOthersOnly(): boolean {
    return this.#source.tool === generic.tool && this.has('status') && this.#standing.namesOthersOnly
  }

  /** Words stand in the column of states, and nobody knows one of them. */
  get knowsNoState(): boolean {
    return this.has('status') && this.#standing.knowsNoWord && !this.#standing.hasNoWord
  }

  /** Somebody has written in a column of who came. */
  get saysWhoCame(): boolean {
    return this.#standing.saysWhoCame
  }

  /** Whether a column says who registered or who came: an empty one does not. */
  get saysWhatRowsAre(): boolean {
    const isTold = this.has('noShow') || this.saysWhoCame
    return isTold || this.datesTellRegistrations || (this.has('status') && !this.#standing.hasNoWord)
  }

  has(field: Field): boolean {
    return this.#columns.has(field)
  }

  read(row: Row): void {
    this.#dates?.note(row)
    if (this.#times.read(row)) this.#waiting.push(storedRow(row, this.#read))
    else this.#take(row)
  }

  /** Reads the rows that waited for the order of day and month. */
  finish(): void {
    const { how } = this.orders.decide()
    for (const row of this.#waiting) {
      this.#times.readAgain(row)
      if (how !== 'contradicted') this.#take(row)
      else {
        this.rejected++
        this.#times.tellAmbiguous(row)
      }
    }
    this.#waiting.length = 0
    this.#orders?.seat(this.people)
    this.datesTellRegistrations = this.#dates?.tell(this.people) === true
    this.#times.tellOrder()
  }

  #take(row: Row): void {
    const at = this.#at
    let rejected = false
    const emailCell = row.cell(at.email)
    let email = emailCell === '' ? null : plainEmail(emailCell)
    if ((email === null && emailCell !== '') || at.emailFallback !== -1) {
      const found = emailOf(row, at, this.#source, this.#issues)
      if (found === undefined) rejected = true
      else email = this.#namesGuests && isUnnamed(row, at) ? null : found
    }
    if (!this.#times.areTimes(row)) rejected = true
    const minutes = at.minutes === -1 ? null : this.#minutesIn(row.cell(at.minutes))
    if (minutes === undefined) {
      rejected = true
      this.#issues.badCount(row.line, at.minutes, row.cell(at.minutes), 'minutes')
    }
    const tickets = this.#orders === null ? null : this.#orders.read(row, at)
    if (tickets === undefined) {
      rejected = true
      this.#issues.badCount(row.line, at.tickets, row.cell(at.tickets), 'tickets')
    }
    if (rejected) {
      this.rejected++
      return
    }
    this.accepted++
    if (isGoods(row, this.#items)) return
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
    const needsName = this.#needsName || (email === null && (id === '' || this.#source.toolIdNames === 'ticket'))
    const name = needsName ? nameOf(row, at) : ''
    const identity = identityOf(row, at, { email, id, name }, this.#rule, this.#source)
    if (identity === null) return
    const { kind, key, isSecond } = identity
    if (isSecond && at.email !== -1) this.#issues.noEmail(row.line, at.email, kind)
    const found = people.find(kind, key)
    const isNew = found === -1
    const person = isNew ? people.add(kind, key, row.line) : found
    if (!isNew) people.noteLine(person, row.line)
    if (id !== '') people.noteExternalId(person, id)
    if (email !== null) this.#likeness.noteAddress(row, person, kind, email, id, isNew)
    if (name !== '') this.#likeness.noteName(row, person, name, kind)
    const attended = this.#standing.note(row, this.#times.checkedIn, traceOf(row, at, minutes), people, person, !isNew)
    if (attended) {
      this.sawAttendance = true
      people.noteAttended(person)
    }
    this.#roles.note(row, people, person)
    if (at.country !== -1 && !isNothing(row.cell(at.country))) people.noteCountry(person, row.cell(at.country).trim())
    if (at.company !== -1 && !isNothing(row.cell(at.company))) people.noteCompany(person, row.cell(at.company).trim())
    if (at.guests !== -1) people.noteGuests(person, guestsIn(row.cell(at.guests)))
    if (at.rating !== -1) this.#noteRating(row.cell(at.rating))
    this.events.note(row, at)
    this.#times.note(row, minutes, people, person)
  }

  #order(row: Row, email: string | null, tickets: TicketCounts): void {
    const at = this.#at
    const id = row.cell(at.toolId).trim() || `line ${row.line}`
    if (email === null && at.email !== -1) this.#issues.noEmail(row.line, at.email, 'anonymous')
    const registeredAt = this.#times.registration()
    const buyer = { email, name: this.#needsName ? nameOf(row, at) : '', line: row.line, registeredAt }
    this.events.note(row, at)
    const kind = this.#refunds.kindOf(row, at, tickets)
    if (kind === 'repeats') this.#orders?.noteTakenBack(id, buyer, tickets)
    else if (kind === 'alone') this.#orders?.notePaidBack(id, buyer, tickets)
    else this.#orders?.note(id, buyer, this.#standing.ofOrder(row), tickets)
  }

  #noteRating(cell: string): void {
    const rating = readNumber(cell, null)
    if (typeof rating !== 'number') return
    this.ratings++
    this.ratingSum += rating
  }
}
