import { createHash } from 'node:crypto'

/** SHA-256 of pieces, worked out when nothing else waits: whoever reads the file must not wait for it. */
export class LateDigest {
  bytes = 0
  readonly #hash = createHash('sha256')
  readonly #pieces: Uint8Array[] = []

  /** The piece must stay as it is until {@link settle}. */
  add(piece: Uint8Array): void {
    this.bytes += piece.length
    if (this.#pieces.push(piece) === 1) setImmediate(() => this.settle())
  }

  digest(): Buffer {
    this.settle()
    return this.#hash.digest()
  }

  /** Hashes what was added and still waits. */
  settle(): void {
    for (const piece of this.#pieces.splice(0)) this.#hash.update(piece)
  }
}
