import { createHash } from 'node:crypto'

/** SHA-256 of pieces, worked out when nothing else waits: whoever reads the file must not wait for it. */
export class LateDigest {
  bytes = 0
  readonly #hash = createHash('sha256')
  readonly #pieces: Uint8Array[] = []

  /** The piece must stay as it is until it was hashed. */
  add(piece: Uint8Array): void {
    this.bytes += piece.length
    if (this.#pieces.push(piece) === 1) setImmediate(() => this.#hashWaiting())
  }

  digest(): Buffer {
    this.#hashWaiting()
    return this.#hash.digest()
  }

  #hashWaiting(): void {
    for (const piece of this.#pieces.splice(0)) this.#hash.update(piece)
  }
}
