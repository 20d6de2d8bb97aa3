import { Worker } from 'node:worker_threads'
import { Problem } from '@upshot/shared/contract/problem'
import type { FromWorker, ToWorker } from './reading-message.ts'

/** A thread that reads files, kept for a while because starting one takes a fifth of a second. */
export interface ReadingThread {
  readonly worker: Worker
  /** `moved`: memory that goes with the message. */
  send(message: ToWorker, moved?: ArrayBuffer[]): void
  /** Whoever is reading now. */
  listener: ((message: FromWorker | { kind: 'died'; message: string }) => void) | null
}

/** Two files at once, further ones wait: each holds its people in memory. */
const MOST_THREADS = 2
/** Each holds a database connection while it waits. */
const MOST_WAITING = 8
const IDLE_MS = 30_000
const MOST_MEMORY_MB = 512
/** What a row leaves behind is gone with the next: without a limit there are 130 MB of it before anybody looks. */
const YOUNG_MEMORY_MB = 48

const idle: { thread: ReadingThread; timer: NodeJS.Timeout }[] = []
const waiting: ((thread: ReadingThread) => void)[] = []
let threads = 0

export async function takeThread(signal: AbortSignal | null): Promise<ReadingThread> {
  signal?.throwIfAborted()
  const kept = idle.pop()
  if (kept !== undefined) {
    clearTimeout(kept.timer)
    return kept.thread
  }
  if (threads < MOST_THREADS) return startThread()
  if (waiting.length >= MOST_WAITING) {
    throw new Problem('too-many-requests', 'Several files are being read at the moment. Try again in a few seconds.')
  }
  return new Promise((resolve, reject) => {
    const take = (thread: ReadingThread) => {
      signal?.removeEventListener('abort', leave)
      resolve(thread)
    }
    const leave = () => {
      waiting.splice(waiting.indexOf(take), 1)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', leave, { once: true })
    waiting.push(take)
  })
}

/** Gives a thread back whose job ended well. */
export function returnThread(thread: ReadingThread): void {
  thread.listener = null
  const next = waiting.shift()
  if (next !== undefined) {
    next(thread)
    return
  }
  const entry = {
    thread,
    timer: setTimeout(() => {
      idle.splice(idle.indexOf(entry), 1)
      void thread.worker.terminate()
    }, IDLE_MS).unref(),
  }
  idle.push(entry)
  thread.worker.unref()
}

/** Ends a thread in the middle of its job. */
export async function endThread(thread: ReadingThread): Promise<void> {
  thread.listener = null
  await thread.worker.terminate()
}

function startThread(): ReadingThread {
  threads += 1
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    name: 'reading',
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    // Nothing that a parser prints may reach our log: it could quote the file.
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  const thread: ReadingThread = {
    worker,
    listener: null,
    send: (message, moved = []) => {
      worker.ref()
      worker.postMessage(message, moved)
    },
  }
  let why = 'it stopped'
  worker.on('message', (message: FromWorker) => thread.listener?.(message))
  worker.on('error', error => {
    why = 'code' in error ? String(error.code) : error.name
  })
  worker.once('exit', () => {
    threads -= 1
    const kept = idle.findIndex(entry => entry.thread === thread)
    if (kept !== -1) clearTimeout(idle.splice(kept, 1)[0]?.timer)
    thread.listener?.({ kind: 'died', message: why })
    const next = waiting.shift()
    if (next !== undefined) next(startThread())
  })
  return thread
}
