import { createHash } from 'node:crypto'
import { PART_BYTES, type StagedFile, writePart } from './staged-file-store.ts'

/** A file on its way in: read and staged at once, part by part, so that no more than two parts are in memory. */
export interface Staging {
  /**
   * For the reader. A part is written when the reader asks for the next one: by then it has seen the part before and would
   * have refused what must not be kept. The last part waits for {@link finish}.
   */
  parts(): AsyncGenerator<Uint8Array>
  /** Writes the last part; answers how large the file is and the digest of its bytes. */
  finish(): Promise<{ bytes: number; digest: Buffer }>
}

export function stageFile(file: StagedFile, chunks: AsyncIterable<Uint8Array>): Staging {
  const hash = createHash('sha256')
  let bytes = 0
  let last: { part: number; bytes: Uint8Array } | null = null
  return {
    async *parts() {
      let part = 0
      for await (const piece of inParts(chunks)) {
        hash.update(piece)
        bytes += piece.length
        yield piece
        if (piece.length === PART_BYTES) await writePart(file, part, piece)
        else last = { part, bytes: piece }
        part += 1
      }
    },
    async finish() {
      if (last !== null) await writePart(file, last.part, last.bytes)
      return { bytes, digest: hash.digest() }
    },
  }
}

/** Pieces of equal size, each with memory of its own, whatever the network brought; the last is shorter. */
async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(PART_BYTES)
  let filled = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const fitting = chunk.subarray(at, at + PART_BYTES - filled)
      part.set(fitting, filled)
      filled += fitting.length
      at += fitting.length
      if (filled < PART_BYTES) continue
      yield part
      part = new Uint8Array(PART_BYTES)
      filled = 0
    }
  }
  if (filled > 0) yield part.slice(0, filled)
}
