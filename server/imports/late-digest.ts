import { createHash } from 'node:crypto'

/** SHA-256 of pieces, worked out when nothing else waits: whoever reads the file must not wait for it. */
export class LateDigest {
  bytes = 0
  readonly #hash = createHash('sha256')
  readonly #slices: Uint8Array[] = []

  /** The piece must stay as it is until it was hashed. */
  add(piece: Uint8Array): void {
    this.bytes += piece.length
    const isIdle = this.#slices.length === 0
    for (let at = 0; at < piece.length; at += SLICE) this.#slices.push(piece.subarray(at, at + SLICE))
    if (isIdle) this.#later()
  }

  digest(): Buffer {
    for (const slice of this.#slices.splice(0)) this.#hash.update(slice)
    return this.#hash.digest()
  }

  #later(): void {
    setImmediate(() => {
      const slice = this.#slices.shift()
      if (slice === undefined) return
      this.#hash.update(slice)
      if (this.#slices.length > 0) this.#later()
    })
  }
}

/** Hashed in a millisecond. */
const SLICE = 1 << 18
