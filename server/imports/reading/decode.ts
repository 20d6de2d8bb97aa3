import { isAscii } from 'node:buffer'
import type { Encoding } from '@upshot/shared/imports/result'

/** A piece of the file as text. Offsets count in `text`; what was removed before them is not in it any more. */
export interface TextBlock {
  text: string
  /** Certainly; false says nothing. */
  isAscii: boolean
  /** Where broken sequences were replaced. */
  replacedAt: number[]
  /** Where NULs were taken out. */
  removedAt: number[]
}

/** Large enough to decode quickly, small enough that nobody waits for one block. */
export const blockBytes = 262_144

/**
 * Cuts whatever arrives into blocks of one size, so that no answer depends on how the network cut it. Two places are filled in
 * turn: a block is good until the one after the next is asked for. What arrives is not looked at after the next is asked for.
 */
export async function* inBlocks(input: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (input instanceof Uint8Array) {
    for (let at = 0; at < input.length; at += blockBytes) yield input.subarray(at, at + blockBytes)
    return
  }
  let block = new Uint8Array(blockBytes)
  let other = new Uint8Array(blockBytes)
  let filled = 0
  for await (const chunk of input) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + blockBytes - filled)
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < blockBytes) continue
      yield block
      const free = other
      other = block
      block = free
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}

/**
 * Bytes to text. A byte order mark decides; else many zero bytes mean UTF-16; else UTF-8, unless the first block with
 * anything but ASCII has more broken sequences than good ones, which only Windows-1252 explains. Holds the open state of
 * a sequence that was cut between blocks.
 */
export class Decoder {
  encoding: Encoding | null = null
  guessed = false
  readonly #told: Encoding | null
  #decoder: InstanceType<typeof TextDecoder> | null = null

  /** `told`: somebody said how the letters are coded, and it is not found out. */
  constructor(told: Encoding | null = null) {
    this.#told = told
  }

  decode(bytes: Uint8Array, last: boolean): TextBlock {
    const decoder = this.#decoderFor(bytes)
    const raw = decoder.decode(bytes, { stream: !last })
    // ASCII up to here decodes the same either way, so the decision can wait for the first byte beyond it.
    if (this.encoding === null) this.#decoder = null
    return cleaned(raw, this.encoding)
  }

  #decoderFor(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
    if (this.#decoder !== null) return this.#decoder
    const sure = this.#told ?? byMark(bytes) ?? byZeros(bytes) ?? null
    this.encoding = sure ?? byContent(bytes)
    this.guessed = sure === null && this.encoding === 'windows-1252'
    const decoder = new TextDecoder(this.encoding ?? 'utf-8')
    this.#decoder = decoder
    return decoder
  }
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

/** Separators and digits of UTF-16 have a zero byte each, always on the same side. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const many = end * 0.1
  if (odd > many && even < odd / 20) return 'utf-16le'
  return even > many && odd < even / 20 ? 'utf-16be' : null
}

/** Null: only ASCII so far. */
function byContent(bytes: Uint8Array): Encoding | null {
  if (isAscii(bytes)) return null
  let good = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length = sequenceLength(bytes, at, byte)
    // A sequence cut by the end of the block: the rest of it comes, so this is UTF-8 unless something here is broken.
    if (length === -1) return broken > good ? 'windows-1252' : 'utf-8'
    if (length === 0) broken++
    else {
      good++
      at += length - 1
    }
  }
  if (good === 0 && broken === 0) return null
  return broken > good ? 'windows-1252' : 'utf-8'
}

/** 0: no sequence of UTF-8; -1: cut off by the end of the block. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next]
    if (byte === undefined) return bytes.length === blockBytes ? -1 : 0
    if ((byte & 0xc0) !== 0x80) return 0
  }
  return length
}

/** `encoding` null: nothing but ASCII so far. */
function cleaned(raw: string, encoding: Encoding | null): TextBlock {
  const removedAt: number[] = []
  let text = raw
  if (raw.includes('\0')) {
    for (let at = raw.indexOf('\0'); at !== -1; at = raw.indexOf('\0', at + 1)) removedAt.push(at - removedAt.length)
    text = raw.replaceAll('\0', '')
  }
  const replacedAt: number[] = []
  if (encoding !== null && encoding !== 'windows-1252') {
    for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) replacedAt.push(at)
  }
  return { text, isAscii: encoding === null, replacedAt, removedAt }
}
