import { Readable } from 'node:stream'
import { type Entry, fromRandomAccessReader, getFileNameLowLevel, RandomAccessReader, type ZipFile } from 'yauzl'
import { fileError } from '../reading/bytes.ts'
import { ContainerError } from './container-error.ts'
import { limits } from './limits.ts'

/** One file of an archive. Nothing is ever written to a disk, so its path is only a name. */
export interface Member {
  name: string
  bytes: number
  isEncrypted: boolean
  /** Its bytes, unpacked while they are asked for. Throws {@link ContainerError}. */
  read(mostBytes: number): AsyncGenerator<Uint8Array>
}

/** Lists a zip file that is in memory, piece by piece as it came. Reads nothing but its directory. */
export async function listMembers(pieces: readonly Uint8Array[]): Promise<Member[]> {
  const zip = await opened(pieces)
  const entries = await entriesOf(zip)
  return entries.map(entry => ({
    name: nameOf(entry),
    bytes: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    read: mostBytes => unpacked(zip, entry, mostBytes),
  }))
}

export function damaged(): ContainerError {
  return new ContainerError(
    fileError(
      'DAMAGED_FILE',
      'This file is damaged: it is packed, and cannot be unpacked. The download may have broken off. Export it again.',
    ),
  )
}

export function unpacksTooLarge(mostBytes: number): ContainerError {
  return new ContainerError(
    fileError(
      'TOO_LARGE_UNPACKED',
      `This file unpacks to more than the ${Math.round(mostBytes / 1_000_000)} MB that are read, or is packed so tightly that no tool can have written it. Export a shorter period, or save it as CSV.`,
    ),
  )
}

class PiecesReader extends RandomAccessReader {
  readonly #pieces: readonly Uint8Array[]

  constructor(pieces: readonly Uint8Array[]) {
    super()
    this.#pieces = pieces
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#slices(start, end), { objectMode: false })
  }

  *#slices(start: number, end: number): Generator<Uint8Array> {
    let from = 0
    for (const piece of this.#pieces) {
      const to = from + piece.length
      if (to > start && from < end) yield piece.subarray(Math.max(0, start - from), Math.min(piece.length, end - from))
      from = to
      if (from >= end) return
    }
  }
}

function opened(pieces: readonly Uint8Array[]): Promise<ZipFile> {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
  // Names stay bytes: the library would give up a whole archive for one name that climbs out of a folder.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(new PiecesReader(pieces), size, options, (error, zip) => {
      if (error === null) resolve(zip)
      else reject(damaged())
    })
  })
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > limits.members) {
        const message = `This archive holds more than ${limits.members} files. It is no export that we know.`
        reject(new ContainerError(fileError('COMPRESSED_FILE', message)))
      } else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error: Error) => reject(/encrypt/i.test(error.message) ? encrypted() : damaged()))
    zip.readEntry()
  })
}

export function encrypted(): ContainerError {
  const message =
    'This file is protected with a password. Remove the password, or save it without one, and choose it again.'
  return new ContainerError(fileError('ENCRYPTED_FILE', message))
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

async function* unpacked(zip: ZipFile, entry: Entry, mostBytes: number): AsyncGenerator<Uint8Array> {
  const { uncompressedSize, compressedSize } = entry
  if (entry.isEncrypted()) throw encrypted()
  const isTight = uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio
  if (uncompressedSize > mostBytes || isTight) throw unpacksTooLarge(mostBytes)
  const stream = await streamOf(zip, entry)
  try {
    // The library ends the stream with an error as soon as more comes out than was declared.
    for await (const chunk of stream) yield bytesOf(chunk)
  } catch (error) {
    throw error instanceof ContainerError ? error : damaged()
  } finally {
    stream.destroy()
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream)
      else reject(damaged())
    })
  })
}

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('a stream of bytes gave something else')
}
