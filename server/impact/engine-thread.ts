import { Worker } from 'node:worker_threads'
import { Problem } from '@upshot/shared/contract/problem'
import { requestCount, waitingElsewhere } from '../http/requests-under-way.ts'
import type { FromEngine, ToEngine } from './engine-message.ts'
import type { AnswerTo, EngineTask } from './engine-task.ts'

/** Each holds a database connection while it waits. */
const MOST_WAITING = 8
const MOST_MEMORY_MB = 256

interface Job {
  readonly id: number
  readonly task: EngineTask
  readonly resolve: (answer: AnswerTo<EngineTask>) => void
  readonly reject: (reason: unknown) => void
}

/** The thread ended or failed; says nothing of the numbers. */
export class EngineFailed extends Error {
  constructor(reason: string) {
    super(`A study could not be computed: ${reason}`)
    this.name = 'EngineFailed'
  }
}

const waiting: Job[] = []
let running: Job | null = null
let kept: Worker | null = null
let lastId = 0

/** Starts the thread before anybody asks for a study: loading it would hold up that study, and other requests with it. */
export function startEngine(): void {
  kept ??= start()
  if (running === null) kept.unref()
}

/**
 * Computes in the one thread that there is for it; further tasks wait their turn. A task whose request
 * goes away is given up, in the middle if it has begun.
 *
 * @throws Problem 'too-many-requests' when too many wait; EngineFailed; the signal's reason.
 */
export function compute<Task extends EngineTask>(
  task: Task,
  signal: AbortSignal | null = null,
): Promise<AnswerTo<Task>> {
  signal?.throwIfAborted()
  if (waiting.length >= MOST_WAITING) {
    throw new Problem(
      'too-many-requests',
      'Several studies are being computed at the moment. Try again in a few seconds.',
    )
  }
  const { promise, resolve, reject } = Promise.withResolvers<AnswerTo<EngineTask>>()
  lastId += 1
  const job: Job = { id: lastId, task, resolve, reject }
  const giveUp = () => leave(job, signal?.reason)
  signal?.addEventListener('abort', giveUp, { once: true })
  waiting.push(job)
  next()
  const answered = promise.finally(() => signal?.removeEventListener('abort', giveUp))
  // The thread rests for requests that are answered here: the one that waits for the thread is none of them.
  return waitingElsewhere(signal, answered).then(answer => answerTo(task, answer))
}

/** The worker runs the task by its kind: what comes back is the answer of that kind. */
function answerTo<Task extends EngineTask>(_: Task, answer: AnswerTo<EngineTask>): AnswerTo<Task> {
  return answer as AnswerTo<Task>
}

function leave(job: Job, reason: unknown): void {
  const place = waiting.indexOf(job)
  if (place !== -1) waiting.splice(place, 1)
  job.reject(reason)
  if (running !== job) return
  // Computing cannot be interrupted: the thread ends, and the next task starts another.
  const worker = kept
  kept = null
  running = null
  void worker?.terminate()
  next()
}

function next(): void {
  if (running !== null) return
  const job = waiting.shift()
  if (job === undefined) {
    kept?.unref()
    return
  }
  running = job
  const worker = kept ?? start()
  worker.ref()
  const message: ToEngine = { job: job.id, task: job.task }
  worker.postMessage(message)
}

function start(): Worker {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    name: 'engine',
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    execArgv: [],
    workerData: { requestCount },
  })
  kept = worker
  let why = 'the thread ended'
  worker.on('message', (message: FromEngine) => {
    if (kept !== worker || running?.id !== message.job) return
    const job = running
    running = null
    if (message.kind === 'done') job.resolve(message.answer)
    else job.reject(new EngineFailed(message.message))
    next()
  })
  worker.on('error', error => {
    why = 'code' in error ? String(error.code) : error.name
  })
  worker.once('exit', () => {
    if (kept !== worker) return
    kept = null
    const job = running
    running = null
    job?.reject(new EngineFailed(why))
    next()
  })
  return worker
}
