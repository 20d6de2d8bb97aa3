import { grow, growing } from './growing.ts'

/** No file that may be read is longer. */
const MOST_BYTES = 1 << 29

/**
 * Many short texts in one stretch of bytes. A string of its own costs V8 several times its letters, and a piece cut out of
 * a block keeps the whole block alive: with a million rows that is the difference between 30 MB and 200.
 */
export class TextStore {
  size = 0
  readonly #ends = growing(Uint32Array)
  readonly #bytes = growing(Uint8Array, MOST_BYTES)

  /** Appends a copy of `bytes` up to `length`; answers its number. */
  add(bytes: Buffer, length: number): number {
    const number = this.size++
    const start = this.#startOf(number)
    grow(this.#ends, this.size)
    grow(this.#bytes, start + length)
    const into = this.#bytes
    // Most texts are so short that calling for a copy would cost more.
    for (let at = 0; at < length; at++) into[start + at] = bytes[at] ?? 0
    this.#ends[number] = start + length
    return number
  }

  textOf(number: number): string {
    return Buffer.from(this.#bytes.slice(this.#startOf(number), this.#ends[number])).toString()
  }

  lengthOf(number: number): number {
    return (this.#ends[number] ?? 0) - this.#startOf(number)
  }

  /** Copies a text without its first `skip` bytes; answers where the copy ends. */
  copyTo(number: number, into: Buffer, at: number, skip = 0): number {
    const bytes = this.#bytes
    const end = this.#ends[number] ?? 0
    let to = at
    for (let from = this.#startOf(number) + skip; from < end; from++) into[to++] = bytes[from] ?? 0
    return to
  }

  byteAt(number: number, offset: number): number {
    return this.#bytes[this.#startOf(number) + offset] ?? 0
  }

  equals(number: number, bytes: Buffer, length: number): boolean {
    const start = this.#startOf(number)
    if ((this.#ends[number] ?? 0) - start !== length) return false
    for (let at = 0; at < length; at++) if (this.#bytes[start + at] !== bytes[at]) return false
    return true
  }

  /** Below 0: the text comes before `bytes` up to `length`; 0: they are equal. */
  compare(number: number, bytes: Buffer, length: number): number {
    const start = this.#startOf(number)
    const ofText = (this.#ends[number] ?? 0) - start
    for (let at = 0; at < Math.min(length, ofText); at++) {
      const difference = (this.#bytes[start + at] ?? 0) - (bytes[at] ?? 0)
      if (difference !== 0) return difference
    }
    return ofText - length
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0)
  }
}

/** Text as UTF-8 in a place that is used again and again. */
export class TextBytes {
  bytes = Buffer.alloc(512)
  length = 0

  load(text: string, lead = -1): void {
    const room = text.length * 3 + 1
    if (room > this.bytes.length) this.bytes = Buffer.alloc(room)
    const bytes = this.bytes
    let at = 0
    if (lead !== -1) bytes[at++] = lead
    const from = at
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code > 127) {
        this.length = from + bytes.write(text, from, 'utf8')
        return
      }
      bytes[at++] = code
    }
    this.length = at
  }
}
