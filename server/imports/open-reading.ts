import { setImmediate } from 'node:timers/promises'
import type { NotUnderstood, Understood } from '@upshot/shared/imports/result'
import type { AttendanceRecord } from '../events/attendance-record.ts'
import { unpackPeople } from './people-batch.ts'
import type { ValueRecord } from './reading/person.ts'
import type { DayEvidence, FileRow, FromWorker, ReadingOptions, RowsWanted } from './reading-message.ts'
import { endThread, type ReadingThread, returnThread, takeThread } from './reading-thread.ts'

/** A file that a worker thread has read and still holds. Close it: its memory and its thread are wanted. */
export interface OpenReading {
  readonly kind: 'understood'
  readonly understood: Understood
  readonly evidence: DayEvidence
  /** Records that {@link people} will give: everybody but staff. */
  readonly peopleCount: number
  readonly values: readonly ValueRecord[]
  /** Once only. */
  people(): AsyncGenerator<readonly AttendanceRecord[]>
  close(): void
}

/** The worker ran out of memory or failed; says nothing of the file. */
export class ReadingFailed extends Error {
  constructor(reason: string) {
    super(`A file could not be read: ${reason}`)
    this.name = 'ReadingFailed'
  }
}

const BATCH = 1_000

/**
 * Reads a file in a thread of its own. `input` is drawn piece by piece, only as fast as it is read; when it throws, or the
 * request goes away, reading stops.
 */
export async function openReading(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadingOptions,
  signal: AbortSignal | null = null,
): Promise<OpenReading | NotUnderstood> {
  const job = new Job(await takeThread(signal), signal)
  try {
    job.thread.send({ kind: 'open', job: job.id, task: { read: options } })
    const answer = await job.feed(input)
    if (answer.kind === 'refused') {
      job.close()
      return answer.refusal
    }
    if (answer.kind !== 'understood') throw new ReadingFailed(`unexpected ${answer.kind}`)
    const { understood, evidence, values } = answer
    return {
      kind: 'understood',
      understood,
      evidence,
      peopleCount: understood.more.people,
      values,
      people: () => job.people(),
      close: () => job.close(),
    }
  } catch (error) {
    await job.abandon()
    throw error
  }
}

/** Goes through a file once more for the rows that begin on certain lines. */
export async function findFileRows(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: RowsWanted,
  signal: AbortSignal | null = null,
): Promise<readonly FileRow[]> {
  const job = new Job(await takeThread(signal), signal)
  try {
    job.thread.send({ kind: 'open', job: job.id, task: { find: wanted } })
    const answer = await job.feed(input)
    if (answer.kind !== 'rows') throw new ReadingFailed(`unexpected ${answer.kind}`)
    job.close()
    return answer.rows
  } catch (error) {
    await job.abandon()
    throw error
  }
}

let lastJob = 0

class Job {
  readonly id = ++lastJob
  readonly thread: ReadingThread
  readonly #signal: AbortSignal | null
  readonly #inbox: FromWorker[] = []
  #wake: (() => void) | null = null
  #failure: unknown = null
  readonly #failed = Promise.withResolvers<never>()
  #isOver = false

  constructor(thread: ReadingThread, signal: AbortSignal | null) {
    this.thread = thread
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
    // The input is asked for a piece only after the one before was read: whoever gives it may rely on that.
    const pieces = Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]()
    try {
      for (;;) {
        const message = await this.#next()
        if (message.kind !== 'pull') return message
        // An input may hang, such as a client that sends nothing more: a failure must not wait for it.
        const piece = await Promise.race([pieces.next(), this.#failed.promise])
        this.thread.send({ kind: 'bytes', job: this.id, bytes: piece.done === true ? null : piece.value })
        if (piece.done === true) return await this.#next()
      }
    } finally {
      // Not awaited for the same reason. A generator that hangs runs its cleanup when it wakes up.
      void Promise.resolve(pieces.return?.()).catch(() => {})
    }
  }

  /** Asks for the next people before it hands these out, so that both threads have something to do. */
  async *people(): AsyncGenerator<readonly AttendanceRecord[]> {
    this.#askForPeople()
    for (;;) {
      const message = await this.#next()
      if (message.kind !== 'people') throw new ReadingFailed(`unexpected ${message.kind}`)
      if (message.people.size === 0) return
      this.#askForPeople()
      // Messages that arrive while others are handled are handled in the same turn: without this, requests would wait.
      await setImmediate()
      yield unpackPeople(message.people)
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

  #askForPeople(): void {
    this.thread.send({ kind: 'people', job: this.id, size: BATCH })
  }

  #end(): void {
    this.#isOver = true
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }

  readonly #onAbort = (): void => this.#fail(this.#signal?.reason ?? new Error('aborted'))

  #take(message: FromWorker): void {
    if (message.kind === 'failed') this.#fail(new ReadingFailed(message.message))
    else this.#inbox.push(message)
    this.#wake?.()
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
