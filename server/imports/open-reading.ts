import { setImmediate } from 'node:timers/promises'
import type { NotUnderstood, Understood } from '@upshot/shared/imports/result'
import { type Addresses, addressIds } from '../events/address-ids.ts'
import type { PackedRows, PackScope } from '../events/pack-attendance.ts'
import type { Records } from './reading/records.ts'
import type { RejectedRows } from './reading/rejected-log.ts'
import type { ShapeSeen } from './reading/shape.ts'
import type { DayEvidence, FileRow, FromWorker, ReadingOptions, RowsOfFile, RowsWanted } from './reading-message.ts'
import { endThread, type ReadingThread, returnThread, takeThread } from './reading-thread.ts'

/** A file that a worker thread has read and still holds. Close it: its memory and its thread are wanted. */
export interface OpenReading {
  readonly kind: 'understood'
  readonly understood: Understood
  readonly evidence: DayEvidence
  /** Rows that {@link rows} will give: everybody but staff. */
  readonly peopleCount: number
  readonly records: Records
  /** What its header is told apart by; the first is the header that was read. */
  readonly shapes: readonly ShapeSeen[]
  /** Of the people's addresses, each once. */
  readonly domains: readonly string[]
  /** The people under their pseudonyms, packed in the thread; the caller gets nothing else of them. A part is gone when the next but one is asked for. */
  rows(scope: PackScope): AsyncGenerator<PackedRows>
  close(): void
}

/** Whose people these will be. Wanted only when they are going to be written. */
export type Pseudonyms = Parameters<typeof addressIds>[0]

/** The worker ran out of memory or failed; says nothing of the file. */
export class ReadingFailed extends Error {
  constructor(reason: string) {
    super(`A file could not be read: ${reason}`)
    this.name = 'ReadingFailed'
  }
}

/**
 * Reads a file in a thread of its own. `input` is drawn piece by piece, only as fast as it is read; when it throws, or the
 * request goes away, reading stops. With `pseudonyms`, ids of people are made here while the thread reads on. `onRows` is told how many rows were read so far.
 */
export async function openReading(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadingOptions,
  signal: AbortSignal | null = null,
  pseudonyms: Pseudonyms | null = null,
  onRows: ((rows: number) => void) | null = null,
): Promise<OpenReading | NotUnderstood> {
  const job = new Job(await takeThread(signal), signal, pseudonyms, onRows)
  try {
    job.thread.send({ kind: 'open', job: job.id, task: { read: options, tellsAddresses: pseudonyms !== null } })
    const answer = await job.feed(input)
    if (answer.kind === 'refused') {
      job.close()
      return answer.refusal
    }
    if (answer.kind !== 'understood') throw new ReadingFailed(`unexpected ${answer.kind}`)
    const { understood, evidence, records, shapes, domains } = answer
    return {
      kind: 'understood',
      understood,
      evidence,
      peopleCount: understood.more.people,
      records,
      shapes,
      domains,
      rows: scope => job.rows(scope),
      close: () => job.close(),
    }
  } catch (error) {
    await job.abandon()
    throw error
  }
}

/** Reads a file only to say why each of its rejected rows was. Null: it cannot be read. */
export async function findRejected(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadingOptions,
  signal: AbortSignal | null = null,
): Promise<RejectedRows | null> {
  const job = new Job(await takeThread(signal), signal)
  try {
    const task = { read: options, tellsAddresses: false, tellsRejected: true }
    job.thread.send({ kind: 'open', job: job.id, task })
    const answer = await job.feed(input)
    job.close()
    return answer.kind === 'understood' ? answer.rejected : null
  } catch (error) {
    await job.abandon()
    throw error
  }
}

/**
 * Goes through a file once more for the rows that begin on certain lines, which are in order. With `onRows` they are told
 * part by part, and none are kept.
 */
export async function findFileRows(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: RowsWanted,
  signal: AbortSignal | null = null,
  onRows: ((rows: readonly FileRow[]) => void) | null = null,
): Promise<RowsOfFile> {
  const job = new Job(await takeThread(signal), signal)
  job.onFound = onRows
  try {
    job.thread.send({ kind: 'open', job: job.id, task: { find: wanted, inParts: onRows !== null } })
    const answer = await job.feed(input)
    if (answer.kind !== 'rows') throw new ReadingFailed(`unexpected ${answer.kind}`)
    job.close()
    return answer.found
  } catch (error) {
    await job.abandon()
    throw error
  }
}

let lastJob = 0

/** Of a quarter of a megabyte each, packed while others are being written. */
const PARTS_AHEAD = 3
/** Parts whose memory is still needed when another is asked for: one is on its way, one waits for it. */
const STILL_WRITTEN = 2

class Job {
  readonly id = ++lastJob
  readonly thread: ReadingThread
  readonly #signal: AbortSignal | null
  readonly #inbox: FromWorker[] = []
  #wake: (() => void) | null = null
  #failure: unknown = null
  readonly #failed = Promise.withResolvers<never>()
  #isOver = false
  readonly #idsOf: ReturnType<typeof addressIds> | null
  /** Of people whose addresses the thread has told; their ids are still to be made. */
  readonly #toldLately: Addresses[] = []

  readonly #onRows: ((rows: number) => void) | null

  constructor(
    thread: ReadingThread,
    signal: AbortSignal | null,
    pseudonyms: Pseudonyms | null = null,
    onRows: ((rows: number) => void) | null = null,
  ) {
    this.thread = thread
    this.#onRows = onRows
    this.#idsOf = pseudonyms === null ? null : addressIds(pseudonyms)
    this.#signal = signal
    this.#failed.promise.catch(() => {})
    thread.listener = message => {
      if (message.kind === 'died') this.#fail(new ReadingFailed(message.message))
      else if (message.job === this.id) this.#take(message)
    }
    signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  /** Answers what the worker says when it has read, or refused, the file. */
  async feed(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<FromWorker> {
    // The input is asked for the second piece only after the first was read: whoever gives it may rely on that.
    const pieces = Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]()
    let isOver = false
    try {
      for (;;) {
        const message = await this.#next()
        if (message.kind !== 'pull') return message
        this.#onRows?.(message.rows)
        if (isOver) continue
        // An input may hang, such as a client that sends nothing more: a failure must not wait for it.
        const piece = await Promise.race([pieces.next(), this.#failed.promise])
        if (piece.done === true) {
          this.thread.send({ kind: 'bytes', job: this.id, bytes: null })
          isOver = true
          continue
        }
        const bytes = copied(piece.value, message.spare)
        this.thread.send({ kind: 'bytes', job: this.id, bytes }, [bytes.buffer])
      }
    } finally {
      // Not awaited for the same reason. A generator that hangs runs its cleanup when it wakes up.
      void Promise.resolve(pieces.return?.()).catch(() => {})
    }
  }

  /** Asks for parts before it hands one out, so that both threads have something to do. */
  async *rows(scope: PackScope): AsyncGenerator<PackedRows> {
    this.#makeIds()
    this.thread.send({ kind: 'pack', job: this.id, options: scope })
    const askForNext = (spare: ArrayBuffer | null) =>
      this.thread.send({ kind: 'next', job: this.id, spare }, spare === null ? [] : [spare])
    for (let ahead = 1; ahead < PARTS_AHEAD; ahead += 1) askForNext(null)
    const given: ArrayBuffer[] = []
    for (;;) {
      const message = await this.#next()
      if (message.kind !== 'packed') throw new ReadingFailed(`unexpected ${message.kind}`)
      if (message.part === null) return
      askForNext(given.length < STILL_WRITTEN ? null : (given.shift() ?? null))
      // Messages that arrive while others are handled are handled in the same turn: without this, requests would wait.
      await setImmediate()
      yield message.part
      given.push(message.part.bytes.buffer)
    }
  }

  close(): void {
    if (this.#isOver) return
    this.#end()
    this.thread.send({ kind: 'close', job: this.id })
    returnThread(this.thread)
  }

  async abandon(): Promise<void> {
    if (this.#isOver) return
    this.#end()
    await endThread(this.thread)
  }

  #end(): void {
    this.#isOver = true
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }

  readonly #onAbort = (): void => this.#fail(this.#signal?.reason ?? new Error('aborted'))

  /** Told of rows that come while a file is gone through. */
  onFound: ((rows: readonly FileRow[]) => void) | null = null

  #take(message: FromWorker): void {
    if (message.kind === 'found') {
      this.onFound?.(message.rows)
      return
    }
    if (message.kind === 'failed') this.#fail(new ReadingFailed(message.message))
    else if (message.kind === 'addresses') {
      // Not at once: the thread may be waiting for the next piece of the file.
      if (this.#toldLately.push(message.addresses) === 1) globalThis.setImmediate(() => this.#makeIds())
      return
    } else this.#inbox.push(message)
    this.#wake?.()
  }

  #makeIds(): void {
    for (const addresses of this.#toldLately.splice(0)) {
      if (this.#idsOf === null) continue
      const ids = this.#idsOf(addresses)
      this.thread.send({ kind: 'ids', job: this.id, ids }, [ids.buffer])
    }
  }

  #fail(reason: unknown): void {
    this.#failure ??= reason
    this.#failed.reject(reason)
    this.#wake?.()
  }

  async #next(): Promise<FromWorker> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure
      const message = this.#inbox.shift()
      if (message !== undefined) return message
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }
}

/** A copy that can move to the thread: memory of the piece before, where it is large enough. The piece stays its giver's. */
function copied(piece: Uint8Array, spare: ArrayBuffer | null): Uint8Array<ArrayBuffer> {
  const room = spare !== null && spare.byteLength >= piece.length ? spare : new ArrayBuffer(piece.length)
  const bytes = new Uint8Array(room, 0, piece.length)
  bytes.set(piece)
  return bytes
}
