import { hash } from 'node:crypto'
import type { ContactIdentity } from '@upshot/shared/events/registration-state'
import type { AttendanceList } from './attendance-record.ts'

export interface ContactScope {
  /** `ctx.keys.contacts`: never in the database, so that nobody who reads the database can try out addresses. */
  key: Uint8Array
  workspaceId: string
  eventId: string
  /** The tool whose ids, names and rows these are. */
  source: string
  /** Which of several files of the event this is, from 0: people whom nothing names are others in each. */
  part?: number
}

/** Bytes of an id. */
export const ID_BYTES = 16

/** Makes the ids of contacts and writes their 16 bytes to a place. See docs/decisions/0003-contact-identity.md. */
export function contactIdWriter(
  scope: ContactScope,
): (
  list: Pick<AttendanceList, 'identityAt' | 'keyRoom' | 'writeKey'>,
  index: number,
  into: Buffer,
  at: number,
) => void {
  const { workspaceId, source, eventId, part = 0 } = scope
  const file = part === 0 ? '' : `${part}\0`
  const makers: Readonly<Record<ContactIdentity, Hmac>> = {
    email: new Hmac(scope.key, `${workspaceId}\0email\0`),
    tool: new Hmac(scope.key, `${workspaceId}\0tool\0${source}\0`),
    name: new Hmac(scope.key, `${workspaceId}\0name\0${source}\0${eventId}\0`),
    anonymous: new Hmac(scope.key, `${workspaceId}\0anonymous\0${source}\0${eventId}\0${file}`),
  }
  return (list, index, into, at) => {
    const hmac = makers[list.identityAt(index)]
    const text = hmac.textOf(list.keyRoom(index))
    into.write(hmac.digest(list.writeKey(index, text, hmac.from)), at, ID_BYTES, 'latin1')
    // UUIDv8 (RFC 9562): 122 of the first 128 bits, the rest say version and variant.
    into[at + 6] = ((into[at + 6] ?? 0) & 0x0f) | 0x80
    into[at + 8] = ((into[at + 8] ?? 0) & 0x3f) | 0x80
  }
}

/** The same ids one by one, as 32 hexadecimal digits without hyphens. */
export function contactIds(scope: ContactScope): (identity: ContactIdentity, key: string) => string {
  const write = contactIdWriter(scope)
  const id = Buffer.alloc(ID_BYTES)
  return (identity, key) => {
    const one = {
      identityAt: () => identity,
      keyRoom: () => Buffer.byteLength(key),
      writeKey: (_: number, into: Buffer, at: number) => at + into.write(key, at),
    }
    write(one, 0, id, 0)
    return id.toString('hex')
  }
}

const BLOCK = 64
/** Longer texts are rare. */
const MOST_VIEWS = 512

/**
 * HMAC-SHA-256 (RFC 2104) of many short texts that begin alike. `createHmac` makes an object for each; two one-shot hashes
 * over blocks that are prepared once take half the time, and files have hundreds of thousands of rows. Tested against it.
 */
class Hmac {
  /** Where the text begins, after what is the same for all. */
  readonly from: number
  #inner: Buffer
  /** The inner block up to each end that a text had: making a view takes as long as a hash. */
  #views: (Buffer | undefined)[] = []
  readonly #outer = Buffer.alloc(BLOCK + 32, 0x5c)

  constructor(key: Uint8Array, prefix: string) {
    const block = key.length > BLOCK ? Buffer.from(hash('sha256', key, 'hex'), 'hex') : key
    const head = Buffer.from(prefix)
    this.from = BLOCK + head.length
    this.#inner = Buffer.alloc(this.from + 256, 0x36)
    for (const [at, byte] of block.entries()) {
      this.#inner[at] = byte ^ 0x36
      this.#outer[at] = byte ^ 0x5c
    }
    this.#inner.set(head, BLOCK)
  }

  /** The place to write a text of this many bytes to. */
  textOf(room: number): Buffer {
    if (this.from + room > this.#inner.length) {
      const longer = Buffer.alloc(this.from + room)
      this.#inner.copy(longer)
      this.#inner = longer
      this.#views = []
    }
    return this.#inner
  }

  /** Of the text up to `end`; each character of the answer is a byte. */
  digest(end: number): string {
    const view = this.#views[end] ?? this.#inner.subarray(0, end)
    if (end < MOST_VIEWS) this.#views[end] = view
    this.#outer.write(hash('sha256', view, 'binary'), BLOCK, 32, 'latin1')
    return hash('sha256', this.#outer, 'binary')
  }
}

export function hmacSha256(key: Uint8Array): (text: string) => string {
  const hmac = new Hmac(key, '')
  return text => hmac.digest(hmac.from + hmac.textOf(Buffer.byteLength(text)).write(text, hmac.from))
}
