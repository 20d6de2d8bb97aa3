import type { Row } from './delimited.ts'
import { lookalikeOf } from './lookalike-domain.ts'
import { nameHash } from './name-hash.ts'
import { OwnersOfIds } from './owners-of-ids.ts'
import type { People } from './people.ts'
import type { IdentityKind } from './person.ts'
import type { Places } from './places.ts'
import type { RowIssues } from './row-issues.ts'

/** Notes the addresses and names of people, and says where two may be one person, or one may be two. */
export class Likeness {
  /** Set while a block holds characters that are worth looking for. */
  looksOdd = false
  readonly #people: People
  readonly #issues: RowIssues
  readonly #at: Places
  readonly #rowsAreTickets: boolean
  readonly #ids = new OwnersOfIds()
  readonly #lookalikes = new Map<string, string | null>()

  constructor(people: People, issues: RowIssues, at: Places, rowsAreTickets: boolean) {
    this.#people = people
    this.#issues = issues
    this.#at = at
    this.#rowsAreTickets = rowsAreTickets
  }

  noteAddress(row: Row, person: number, kind: IdentityKind, email: string, id: string, isNew: boolean): void {
    const column = this.#at.email
    if (kind !== 'email') {
      const same = this.#people.noteAddress(person, email, nameHash(email))
      if (!same && kind === 'tool') this.#issues.twoAddresses(row.line, column, id)
    } else if (id !== '') {
      const first = this.#ids.firstOf(id, person)
      if (first !== person) this.#issues.twoPeopleOfOneId(row.line, column, id, this.#people.lineOf(first))
    }
    if (!isNew) return
    const domain = this.#people.domainOf(person)
    if (domain === null) return
    let other = this.#lookalikes.get(domain)
    if (other === undefined) {
      other = lookalikeOf(domain)
      this.#lookalikes.set(domain, other)
    }
    if (other !== null) this.#issues.lookalikeDomain(row.line, column, domain, other)
  }

  noteName(row: Row, person: number, name: string, kind: IdentityKind): void {
    const same = this.#people.noteName(person, name, nameHash(name))
    if (!same && kind === 'email' && this.#rowsAreTickets) {
      this.#issues.sharedEmail(row.line, this.#at.email, name, this.#people.lineOf(person))
    }
    if (!this.looksOdd) return
    if (/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{M}{8}/u.test(name)) {
      this.#issues.oddName(row.line, this.#at.name, name)
    }
    if (/Ã[\u0080-\u00BF]|â€/.test(name)) this.#issues.damagedName(row.line, this.#at.name, name)
  }
}
