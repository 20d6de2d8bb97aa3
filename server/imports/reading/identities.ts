import { grow, growing } from './growing.ts'
import type { IdentityKind } from './person.ts'
import { TextBytes, TextStore } from './text-store.ts'

const kinds: readonly IdentityKind[] = ['email', 'tool', 'name', 'anonymous']

/** Another one per process, so that nobody can write a file whose keys all fall into one place. */
const seed = (Math.random() * 0x1_0000_0000) | 0

/** Numbers people by their identity: an open table of numbers over {@link TextStore}, in which the kind is the first byte. */
export class Identities {
  readonly #keys = new TextStore()
  readonly #probe = new TextBytes()
  /** What was looked for last, whose bytes are in the probe, and where it would go. */
  #soughtKind: IdentityKind | null = null
  #soughtKey = ''
  #hash = 0
  #place = 0
  readonly #hashes = growing(Int32Array)
  /** Number + 1 of the person whose hash led here, 0 for a free place. Twice as many places as people, at least. */
  #places = new Int32Array(128)

  get size(): number {
    return this.#keys.size
  }

  /** -1: nobody yet. */
  find(kind: IdentityKind, key: string): number {
    this.#seek(kind, key)
    return (this.#places[this.#place] ?? 0) - 1
  }

  /** Numbers a person that {@link find} did not find. */
  add(kind: IdentityKind, key: string): number {
    if (this.#soughtKind !== kind || this.#soughtKey !== key) this.#seek(kind, key)
    this.#soughtKind = null
    const { bytes, length } = this.#probe
    const hash = this.#hash
    const person = this.#keys.add(bytes, length)
    grow(this.#hashes, this.size)
    this.#hashes[person] = hash
    this.#places[this.#place] = person + 1
    if (this.size * 2 > this.#places.length) this.#spread()
    return person
  }

  identityOf(person: number): { kind: IdentityKind; key: string } {
    const text = this.#keys.textOf(person)
    return { kind: kinds[text.charCodeAt(0)] ?? 'anonymous', key: text.slice(1) }
  }

  kindOf(person: number): IdentityKind {
    return kinds[this.#keys.byteAt(person, 0)] ?? 'anonymous'
  }

  /** Bytes of the key. */
  keyLength(person: number): number {
    return this.#keys.lengthOf(person) - 1
  }

  /** Writes the key; answers where it ends. */
  writeKey(person: number, into: Buffer, at: number): number {
    return this.#keys.copyTo(person, into, at, 1)
  }

  #seek(kind: IdentityKind, key: string): void {
    this.#probe.load(key, kinds.indexOf(kind))
    const { bytes, length } = this.#probe
    this.#hash = hashOf(bytes, length)
    this.#place = this.#placeOf(this.#hash)
    this.#soughtKind = kind
    this.#soughtKey = key
  }

  /** Where the probed key is, or would go. */
  #placeOf(hash: number): number {
    const { bytes, length } = this.#probe
    const mask = this.#places.length - 1
    let place = hash & mask
    while (true) {
      const person = (this.#places[place] ?? 0) - 1
      if (person === -1 || (this.#hashes[person] === hash && this.#keys.equals(person, bytes, length))) return place
      place = (place + 1) & mask
    }
  }

  #spread(): void {
    const places = new Int32Array(this.#places.length * 2)
    const mask = places.length - 1
    for (let person = 0; person < this.size; person++) {
      let place = (this.#hashes[person] ?? 0) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = person + 1
    }
    this.#places = places
  }
}

/** FNV-1a, then the mixing of MurmurHash3, without which neighbours fall next to each other. */
function hashOf(bytes: Buffer, length: number): number {
  let hash = seed
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
