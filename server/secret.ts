import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

const leastLength = 32
const leastBits = 80
const leastLeftOver = 12

// What examples, tutorials and people in a hurry write: a secret made of these is known to everyone.
const wellKnownWords =
  /better|change|this|secret|super|password|passwort|please|default|example|insecure|your|value|upshot|token|random|string|replace|test|develop(ment)?|production|session|auth|long|char(acter)?s?|minimum|at|least|here|me|my|in|the|and|key|keyboard|cat|admin|qwerty|asdfgh|abc(def)?|placeholder/g

/** Why a secret cannot be used, as the end of a sentence, or null when it can. Never repeats the secret. */
export function weaknessOf(secret: string): string | null {
  if (secret.length < leastLength) {
    return `is too short: it has ${secret.length} characters and needs at least ${leastLength}`
  }
  if (isRepetition(secret) || isSequence(secret) || entropyBits(secret) < leastBits) return 'is too easy to guess'
  if (leftOver(secret).length < leastLeftOver) return 'is made of well-known words, as in examples'
  return null
}

/** What remains of a secret without digits, punctuation and the words that everyone uses. */
function leftOver(secret: string): string {
  const letters = secret.toLowerCase().replace(/[^a-z]/g, '')
  const digits = secret.replace(/\D/g, '')
  // Random hexadecimal digits are mostly figures; a counted-up tail such as 123456789 is not worth anything.
  return letters.replace(wellKnownWords, '') + (isSequence(digits) ? '' : digits)
}

function isRepetition(text: string): boolean {
  const longestUnit = Math.min(16, Math.floor(text.length / 2))
  for (let unit = 1; unit <= longestUnit; unit += 1) {
    if (
      text ===
      text
        .slice(0, unit)
        .repeat(Math.ceil(text.length / unit))
        .slice(0, text.length)
    )
      return true
  }
  return false
}

function isSequence(text: string): boolean {
  let steps = 0
  for (let i = 1; i < text.length; i += 1) {
    if (Math.abs(text.charCodeAt(i) - text.charCodeAt(i - 1)) === 1) steps += 1
  }
  return steps > text.length / 2
}

function entropyBits(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bitsPerCharacter = 0
  for (const count of counts.values()) bitsPerCharacter -= (count / text.length) * Math.log2(count / text.length)
  return bitsPerCharacter * text.length
}

/**
 * The secret kept in the data directory, made on first use. Pseudonyms depend on it for ever, so an existing file is
 * never overwritten, and of two processes that start at once both end up with the same secret.
 */
export function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  const secret = readIfThere(path) ?? placeSecret(path)
  const weakness = weaknessOf(secret)
  if (weakness !== null) {
    throw new Error(`The secret in ${path} ${weakness}. Restore the file from a backup; Upshot does not overwrite it.`)
  }
  chmodSync(path, 0o600)
  return secret
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Written aside and linked into place, so that nobody ever reads half a secret. */
function placeSecret(path: string): string {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, `${randomBytes(32).toString('base64')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(path, 'utf8').trim()
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
