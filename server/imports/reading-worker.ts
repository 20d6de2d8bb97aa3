import { parentPort } from 'node:worker_threads'
import { dayEvidence, noEvidence } from './day-evidence.ts'
import { findRows } from './find-rows.ts'
import { packPeople } from './people-batch.ts'
import type { PersonRecord } from './reading/person.ts'
import { readFile } from './reading/read-file.ts'
import type { FromWorker, ToWorker } from './reading-message.ts'

/** Runs in a thread of its own: reads one file after another, so that requests are answered meanwhile. */
interface Job {
  id: number
  give: ((bytes: Uint8Array | null) => void) | null
  people: Iterator<PersonRecord> | null
}

let current: Job | null = null

parentPort?.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'open':
      current = { id: message.job, give: null, people: null }
      void run(current, message.task)
      return
    case 'bytes':
      if (current?.id === message.job) current.give?.(message.bytes)
      return
    case 'people':
      if (current?.id === message.job)
        send({ kind: 'people', job: message.job, people: packPeople(current.people ?? nobody, message.size) })
      return
    case 'close':
      if (current?.id !== message.job) return
      current.give?.(null)
      current = null
  }
})

async function run(job: Job, task: (ToWorker & { kind: 'open' })['task']): Promise<void> {
  try {
    if ('find' in task) {
      const rows = await findRows(bytesOf(job), task.find)
      if (current === job) send({ kind: 'rows', job: job.id, rows })
      return
    }
    const file = await readFile(bytesOf(job), task.read)
    // Closed meanwhile: what is left is somebody else's turn.
    if (current !== job) return
    if (file.kind === 'file-error') {
      send({ kind: 'refused', job: job.id, refusal: file })
      return
    }
    job.people = file.people()[Symbol.iterator]()
    const { understood, values } = file
    const evidence = understood.event.startsAt === null ? dayEvidence(file.people()) : noEvidence
    send({ kind: 'understood', job: job.id, understood, evidence, values })
  } catch (error) {
    if (current === job) send({ kind: 'failed', job: job.id, message: stackOf(error) })
  }
}

async function* bytesOf(job: Job): AsyncGenerator<Uint8Array> {
  for (;;) {
    const given = new Promise<Uint8Array | null>(resolve => {
      job.give = resolve
    })
    send({ kind: 'pull', job: job.id })
    const bytes = await given
    if (bytes === null) return
    yield bytes
  }
}

const nobody: Iterator<PersonRecord> = [][Symbol.iterator]()

function send(message: FromWorker): void {
  parentPort?.postMessage(message)
}

/** Names the place in our code and nothing of the file: messages of parsers may quote cells. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown'
  return [error.name, ...(error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))].join('\n')
}
