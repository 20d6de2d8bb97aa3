import { parentPort, workerData } from 'node:worker_threads'
import type { FromEngine, ToEngine } from './engine-message.ts'
import { runTask } from './engine-task.ts'
import { setInterlude } from './methods/interlude.ts'
import { restWhileAnswering, yieldToOthers } from './requests-first.ts'

yieldToOthers()
setInterlude(restWhileAnswering(workerData.requestCount))

/** Runs in a thread of its own: one task after another, so that requests are answered meanwhile. */
parentPort?.on('message', ({ job, task }: ToEngine) => {
  try {
    send({ job, kind: 'done', answer: runTask(task) })
  } catch (error) {
    send({ job, kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function send(message: FromEngine): void {
  parentPort?.postMessage(message)
}
