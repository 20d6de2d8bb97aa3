import { parentPort } from 'node:worker_threads'
import type { Addresses } from '../events/address-ids.ts'
import type { AttendanceList } from '../events/attendance-record.ts'
import { type PackedRows, packAttendance } from '../events/pack-attendance.ts'
import { type SortedIds, sortedToldIds } from '../events/sorted-ids.ts'
import { dayEvidence, noEvidence } from './day-evidence.ts'
import { findRows } from './find-rows.ts'
import { grow, growing } from './reading/growing.ts'
import { readFile } from './reading/read-file.ts'
import { RejectedLog } from './reading/rejected-log.ts'
import type { FileRow, FromWorker, ToWorker } from './reading-message.ts'

/** Runs in a thread of its own: reads one file after another, so that requests are answered meanwhile. */
interface Job {
  id: number
  /** Pieces of the file that were given and not read yet; null: there are no more. */
  given: (Uint8Array<ArrayBuffer> | null)[]
  wake: (() => void) | null
  people: AttendanceList | null
  parts: Iterator<PackedRows> | null
  /** Ids of people whose addresses were told, 16 bytes each. */
  told: Uint8Array<ArrayBuffer>
  toldLength: number
  /** Everybody's, once all were told. */
  sorted: SortedIds | null
  /** Memory of parts that were written. */
  spares: ArrayBuffer[]
  rows: number
}

let current: Job | null = null

parentPort?.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'open':
      current = {
        id: message.job,
        given: [],
        wake: null,
        people: null,
        parts: null,
        told: growing(Uint8Array),
        toldLength: 0,
        sorted: null,
        spares: [],
        rows: 0,
      }
      void run(current, message.task)
      return
    case 'bytes':
      if (current?.id === message.job) give(current, message.bytes)
      return
    case 'ids':
      if (current?.id === message.job) takeIds(current, message.ids)
      return
    case 'pack': {
      if (current?.id !== message.job || current.people === null) return
      const { people, spares, sorted } = current
      const told = toldTo(current)
      current.parts = packAttendance(people, { ...message.options, told, sorted, spare: () => spares.pop() ?? null })
      sendPart(current)
      return
    }
    case 'next':
      if (current?.id !== message.job) return
      if (message.spare !== null) current.spares.push(message.spare)
      sendPart(current)
      return
    case 'close':
      if (current?.id !== message.job) return
      give(current, null)
      current = null
  }
})

async function run(job: Job, task: (ToWorker & { kind: 'open' })['task']): Promise<void> {
  try {
    if ('find' in task) {
      const tell = (rows: readonly FileRow[]) => send({ kind: 'found', job: job.id, rows })
      const found = await findRows(bytesOf(job), task.find, task.inParts ? tell : null)
      if (current === job) send({ kind: 'rows', job: job.id, found })
      return
    }
    const onAddresses = (addresses: Addresses) =>
      send({ kind: 'addresses', job: job.id, addresses }, [addresses.bytes.buffer, addresses.ends.buffer])
    const rejected = task.tellsRejected === true ? new RejectedLog() : null
    const onRows = (rows: number) => {
      job.rows = rows
    }
    const file = await readFile(bytesOf(job), {
      ...task.read,
      onRows,
      ...(task.tellsAddresses ? { onAddresses } : {}),
      ...(rejected === null ? {} : { rejected }),
    })
    // Closed meanwhile: what is left is somebody else's turn.
    if (current !== job) return
    if (file.kind === 'file-error') {
      send({ kind: 'refused', job: job.id, refusal: file })
      return
    }
    job.people = file.attendance
    const { understood, records, shapes } = file
    const evidence = understood.event.startsAt === null ? dayEvidence(file.times(), file.records) : noEvidence
    const rows = rejected?.rows() ?? null
    const { domains } = file.attendance
    send({ kind: 'understood', job: job.id, understood, evidence, records, shapes, rejected: rows, domains })
    sortEarly(job)
  } catch (error) {
    if (current === job) send({ kind: 'failed', job: job.id, message: stackOf(error) })
  }
}

/**
 * The first piece is read before another is asked for: a file that nobody may keep is told by it. From then on one piece waits
 * while another is read: to ask only then would cost a tenth of the time.
 */
async function* bytesOf(job: Job): AsyncGenerator<Uint8Array> {
  const pull = (spare: ArrayBuffer | null) =>
    send({ kind: 'pull', job: job.id, spare, rows: job.rows }, spare === null ? [] : [spare])
  pull(null)
  for (let isFirst = true; ; isFirst = false) {
    const bytes = await nextGiven(job)
    if (bytes === null) return
    yield bytes
    if (isFirst) pull(null)
    pull(bytes.buffer)
  }
}

function give(job: Job, bytes: Uint8Array<ArrayBuffer> | null): void {
  job.given.push(bytes)
  job.wake?.()
}

async function nextGiven(job: Job): Promise<Uint8Array<ArrayBuffer> | null> {
  while (job.given.length === 0) {
    await new Promise<void>(resolve => {
      job.wake = resolve
    })
  }
  return job.given.shift() ?? null
}

function takeIds(job: Job, ids: Uint8Array): void {
  grow(job.told, job.toldLength + ids.length)
  job.told.set(ids, job.toldLength)
  job.toldLength += ids.length
  sortEarly(job)
}

function toldTo({ told, toldLength }: Job): Uint8Array {
  return told.subarray(0, toldLength)
}

/** While the other thread finds out which event the people came to. */
function sortEarly(job: Job): void {
  if (job.people !== null && job.toldLength > 0) job.sorted ??= sortedToldIds(job.people, toldTo(job))
}

function sendPart(job: Job): void {
  try {
    const next = job.parts?.next()
    const part = next === undefined || next.done === true ? null : next.value
    send({ kind: 'packed', job: job.id, part }, part === null ? [] : [part.bytes.buffer])
  } catch (error) {
    send({ kind: 'failed', job: job.id, message: stackOf(error) })
  }
}

function send(message: FromWorker, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved)
}

/** Names the place in our code and nothing of the file: messages of parsers may quote cells. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown'
  return [error.name, ...(error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))].join('\n')
}
