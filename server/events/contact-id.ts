import { createHmac, hash } from 'node:crypto'
import type { ContactIdentity } from '@upshot/shared/events/registration-state'

export interface ContactScope {
  /** `ctx.keys.contacts`: never in the database, so that nobody who reads the database can try out addresses. */
  key: Buffer
  workspaceId: string
  eventId: string
  /** The tool whose ids, names and rows these are. */
  source: string
}

/** Makes ids of contacts, as 32 hexadecimal digits without hyphens. See docs/decisions/0003-contact-identity.md. */
export function contactIds(scope: ContactScope): (identity: ContactIdentity, key: string) => string {
  const digestOf = hmacSha256(scope.key)
  const prefixes: Readonly<Record<ContactIdentity, string>> = {
    email: `${scope.workspaceId}\0email\0`,
    tool: `${scope.workspaceId}\0tool\0${scope.source}\0`,
    name: `${scope.workspaceId}\0name\0${scope.source}\0${scope.eventId}\0`,
    anonymous: `${scope.workspaceId}\0anonymous\0${scope.source}\0${scope.eventId}\0`,
  }
  return (identity, key) => {
    const digest = digestOf(prefixes[identity] + key)
    // UUIDv8 (RFC 9562): 122 of the first 128 bits, the rest say version and variant.
    const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) & 3)
    return `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`
  }
}

const BLOCK = 64
const LONGEST = 1_024

/**
 * HMAC-SHA-256 (RFC 2104) of many short texts, in hexadecimal. `createHmac` makes an object for each; two one-shot hashes over
 * blocks that are prepared once take half the time, and files have hundreds of thousands of rows. Tested against it.
 */
export function hmacSha256(key: Buffer): (text: string) => string {
  const block = key.length > BLOCK ? Buffer.from(hash('sha256', key, 'hex'), 'hex') : key
  const inner = Buffer.alloc(BLOCK + LONGEST, 0x36)
  const outer = Buffer.alloc(BLOCK + 32, 0x5c)
  for (const [at, byte] of block.entries()) {
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  return text => {
    // Each UTF-16 code unit is at most three bytes in UTF-8.
    if (text.length * 3 > LONGEST) return createHmac('sha256', key).update(text).digest('hex')
    const length = inner.write(text, BLOCK)
    outer.write(hash('sha256', inner.subarray(0, BLOCK + length), 'binary'), BLOCK, 'latin1')
    return hash('sha256', outer, 'hex')
  }
}
