import { type PersonState, personStates } from '@upshot/shared/imports/field'
import type { Row } from './delimited.ts'
import { isNothing } from './label.ts'
import { nameHash } from './name-hash.ts'
import { readNumber } from './number.ts'
import type { People } from './people.ts'
import type { Places } from './places.ts'

/** More tickets than any order has: a slip of the pen must not become a million people. */
const mostTickets = 5_000

/** More than any event has. */
const mostTicketsOfFile = 1_000_000

/** What a row says about the tickets of its order. */
export interface TicketCounts {
  tickets: number
  cancelled: number
  /** They are counted below nought: taken back. */
  isBack: boolean
}

/** Refunds are counted backwards by some. */
function wholeNumber(cell: string): number | null {
  const number = readNumber(cell, null)
  if (typeof number !== 'number' || !Number.isInteger(number) || Math.abs(number) > mostTickets) return null
  return Math.abs(number)
}

/** Who ordered, and when. */
export interface Buyer {
  email: string | null
  name: string
  line: number
  registeredAt: { ms: number; zoned: boolean } | null
}

interface Order extends Buyer {
  id: string
  counts: Map<PersonState, number>
  takenBack: number
  /** Tickets of each row that says that they were paid back: of the order itself, or once more of what another row sold. */
  paidBack: number[]
}

/**
 * Orders, which count tickets and do not name guests. Each ticket becomes a person: who ordered holds one of them, everybody
 * else is unnamed. Rows are gathered first, since a later row may take back what an earlier one sold, in any order.
 */
export class OrderTickets {
  readonly #orders = new Map<string, Order>()

  #room = mostTicketsOfFile

  get size(): number {
    return this.#orders.size
  }

  /** Undefined: a cell that is no number of tickets, or more of them than there can be. */
  read(row: Row, at: Places): TicketCounts | undefined {
    const tickets = wholeNumber(row.cell(at.tickets))
    const cell = at.cancelledTickets === -1 ? '' : row.cell(at.cancelledTickets)
    const cancelled = isNothing(cell) ? 0 : wholeNumber(cell)
    if (tickets === null || cancelled === null || tickets + cancelled > this.#room) return undefined
    this.#room -= tickets + cancelled
    return { tickets, cancelled, isBack: tickets > 0 && row.cell(at.tickets).trim().startsWith('-') }
  }

  /** `state` null: the row says nothing about who is registered. */
  note(id: string, buyer: Buyer, state: PersonState | null, { tickets, cancelled }: TicketCounts): void {
    const order = this.#order(id, buyer)
    add(order, 'cancelled', cancelled)
    if (state !== null) add(order, state, tickets)
  }

  /** A row that repeats tickets of its order because they were paid back. */
  noteTakenBack(id: string, buyer: Buyer, { tickets }: TicketCounts): void {
    this.#order(id, buyer).takenBack += tickets
  }

  /** A row that repeats tickets of its order where it stands beside another, and is the order itself where it stands alone. */
  notePaidBack(id: string, buyer: Buyer, { tickets }: TicketCounts): void {
    this.#order(id, buyer).paidBack.push(tickets)
  }

  /** Gives every ticket a person. */
  seat(people: People): void {
    for (const order of this.#orders.values()) settle(order)
    const seats = new Map<Order, number>()
    // The strongest tickets first: who has an active ticket anywhere holds that one.
    for (const state of personStates) {
      for (const order of this.#orders.values()) {
        for (let left = order.counts.get(state) ?? 0; left > 0; left--) {
          const seat = (seats.get(order) ?? 0) + 1
          seats.set(order, seat)
          seatOne(people, order, `${order.id}/${seat}`, state)
        }
      }
    }
  }

  #order(id: string, buyer: Buyer): Order {
    const known = this.#orders.get(id)
    if (known === undefined) {
      const order = { ...buyer, id, counts: new Map(), takenBack: 0, paidBack: [] }
      this.#orders.set(id, order)
      return order
    }
    known.email ??= buyer.email
    known.line = Math.min(known.line, buyer.line)
    if (buyer.registeredAt !== null && buyer.registeredAt.ms < (known.registeredAt?.ms ?? Number.POSITIVE_INFINITY)) {
      known.registeredAt = buyer.registeredAt
    }
    return known
  }
}

function add(order: Order, state: PersonState, tickets: number): void {
  if (tickets > 0) order.counts.set(state, (order.counts.get(state) ?? 0) + tickets)
}

/** Tickets that were taken back may be listed as cancelled already: they count once. */
function settle(order: Order): void {
  const active = personStates.some(state => state !== 'cancelled' && (order.counts.get(state) ?? 0) > 0)
  if (active) order.takenBack += order.paidBack.reduce((sum, tickets) => sum + tickets, 0)
  else add(order, 'cancelled', Math.max(0, ...order.paidBack))
  const cancelled = order.counts.get('cancelled') ?? 0
  let missing = Math.max(0, order.takenBack - cancelled)
  add(order, 'cancelled', missing)
  for (const state of personStates) {
    const held = order.counts.get(state) ?? 0
    if (state === 'cancelled' || held === 0) continue
    const taken = Math.min(missing, held)
    order.counts.set(state, held - taken)
    missing -= taken
  }
}

function seatOne(people: People, order: Order, ticketId: string, state: PersonState): void {
  const isBuyer = order.email !== null && people.find('email', order.email) === -1
  const person = isBuyer
    ? people.add('email', order.email ?? '', order.line)
    : people.add('anonymous', ticketId, order.line)
  // Who ordered is found again by their address; in a later export they may hold a ticket of another order.
  if (!isBuyer) people.noteExternalId(person, ticketId)
  people.noteState(person, state)
  if (isBuyer && order.name !== '') people.noteName(person, order.name, nameHash(order.name))
  if (order.registeredAt !== null) people.noteRegistered(person, order.registeredAt.ms, order.registeredAt.zoned)
}
