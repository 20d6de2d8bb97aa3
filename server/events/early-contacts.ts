import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import { type Addresses, addressIds } from './address-ids.ts'
import {
  type AddressedPeople,
  addContacts,
  insertOrganisations,
  preferBulk,
  requireSameStaff,
  withoutNestedLoops,
} from './attendance-store.ts'
import { ID_BYTES } from './contact-id.ts'
import { lockReach } from './reach-store.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { noteStrangers } from './stranger-store.ts'
import { removeStrangers } from './undo-store.ts'

/**
 * Makes the ids of people whom an address tells apart, and adds their contacts, while the rest of their file is still being read:
 * in the transaction of the import, which has to be rolled back should the file be refused in the end.
 */
export class EarlyContacts {
  readonly #ctx: AttendanceCtx
  readonly #idsOf: (addresses: Addresses) => Buffer
  /** Organisations that are there by now. */
  readonly #organisations = new Set<string>()
  #waiting = noBatch()
  /** Queries follow one another. */
  #work: Promise<void> = Promise.resolve()
  #isWorking = false
  #isOpen = false

  constructor(ctx: AttendanceCtx) {
    this.#ctx = ctx
    this.#idsOf = addressIds({ key: ctx.keys.contacts, workspaceId: ctx.workspace.id })
  }

  /** Answers 16 bytes for each address; bytes of those without one mean nothing. */
  take(addresses: Addresses): Buffer {
    const ids = this.#idsOf(addresses)
    if (!addresses.sayAll) return ids
    this.#waiting.parts.push({ addresses, ids })
    this.#waiting.people += addresses.ends.length
    if (!this.#isWorking && this.#waiting.people >= ENOUGH) this.#then(() => this.#addWaiting())
    return ids
  }

  /** Takes contacts back who turned out not to be recorded, such as hosts; whoever was known before stays. */
  forget(ids: Buffer): void {
    const { db, workspace } = this.#ctx
    this.#then(async () => {
      await this.#addWaiting()
      await noteStrangers(db, idTexts(ids))
      await removeStrangers(db, workspace.id)
    })
  }

  /** All taken so far are added. Until then no other query may be sent over the connection of the transaction. */
  settled(): Promise<void> {
    if (this.#waiting.people > 0) this.#then(() => this.#addWaiting())
    return this.#work
  }

  #then(work: () => Promise<void>): void {
    this.#isWorking = true
    const begun = this.#work.then(work)
    this.#work = begun
    const rest = () => {
      if (this.#work === begun) this.#isWorking = false
    }
    // Whoever awaits `settled` is told; nobody has to.
    begun.then(rest, rest)
  }

  /** Together, however many came while the server was busy. */
  async #addWaiting(): Promise<void> {
    const { parts, people } = this.#waiting
    if (people === 0) return
    this.#waiting = noBatch()
    const { db, workspace, now } = this.#ctx
    if (!this.#isOpen) {
      await preferBulk(db)
      await lockReach(db, workspace.id)
      await requireSameStaff(db, workspace)
      this.#isOpen = true
    }
    const scope = { workspaceId: workspace.id, at: now.toISOString() }
    const batch = new Batch(people, workspace.staffDomains)
    for (const { addresses, ids } of parts) batch.add(addresses, ids)
    const missing = new Set<string>()
    for (const domain of batch.organisations) {
      if (domain !== null && !this.#organisations.has(domain)) missing.add(domain)
    }
    await insertOrganisations(db, scope, missing)
    for (const domain of missing) this.#organisations.add(domain)
    await withoutNestedLoops(db, () => addContacts(db, scope, batch))
  }
}

/** Fewer are not worth a statement of their own while more are to come. */
const ENOUGH = 4_000

function noBatch(): { parts: { addresses: Addresses; ids: Buffer }[]; people: number } {
  return { parts: [], people: 0 }
}

function idTexts(ids: Buffer): string[] {
  return Array.from({ length: ids.length / ID_BYTES }, (_, index) =>
    ids.toString('hex', index * ID_BYTES, (index + 1) * ID_BYTES),
  )
}

/** People of one statement, and their domains, each once. */
class Batch implements AddressedPeople {
  readonly places: number[] = []
  readonly names: string[] = []
  readonly organisations: (string | null)[] = []
  readonly areStaff: boolean[] = []
  readonly #ids: Buffer
  readonly #staffDomains: readonly string[]
  readonly #placeOfName = new Map<string, number>()

  constructor(people: number, staffDomains: readonly string[]) {
    this.#ids = Buffer.allocUnsafe(people * ID_BYTES)
    this.#staffDomains = staffDomains
  }

  get ids(): Buffer {
    return this.#ids.subarray(0, this.places.length * ID_BYTES)
  }

  /** Those who have an address. */
  add({ bytes, ends }: Addresses, ids: Buffer): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let start = 0
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] ?? 0
      if (end > start) {
        ids.copy(this.#ids, this.places.length * ID_BYTES, index * ID_BYTES, (index + 1) * ID_BYTES)
        this.places.push(this.#placeOf(text.toString('latin1', text.lastIndexOf(0x40, end - 1) + 1, end)))
      }
      start = end
    }
  }

  #placeOf(bytes: string): number {
    const known = this.#placeOfName.get(bytes)
    if (known !== undefined) return known
    const domain = Buffer.from(bytes, 'latin1').toString()
    const staff = isStaff(domain, this.#staffDomains)
    const place = this.names.push(domain)
    this.organisations.push(staff ? null : organisationDomain(domain))
    this.areStaff.push(staff)
    this.#placeOfName.set(bytes, place)
    return place
  }
}
