import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'

/** How long a computation may stand still at a time, whatever it has done before. */
const LONGEST_REST_MS = 50
/** An answer that is made is packed and sent; and who has it often asks for the next thing. */
const SENDING_MS = 2

/**
 * Lets the system prefer every other thread to the one that calls: on a machine with few cores answers to requests would wait
 * for a whole turn of its. Only Linux gives threads priorities of their own; elsewhere nothing happens.
 */
export function yieldToOthers(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_LOW)
  } catch {
    // Another system, or one that hides it: the work is done all the same.
  }
}

/**
 * Makes a function to be called between the pieces of a computation: it rests while a request is answered, for two cores
 * often share what they are made of, and no priority helps against that. Never rests longer in all than has passed between its
 * rests, so that many requests halve its speed and no more. `requestCount` is `requestCount` of `http/requests-under-way`.
 */
export function restWhileAnswering(requestCount: Int32Array<SharedArrayBuffer>): () => void {
  let mayRest = 0
  let since = performance.now()
  const rest = (count: number, atMost: number) => {
    Atomics.wait(requestCount, 0, count, Math.min(atMost, mayRest))
    const woken = performance.now()
    mayRest -= woken - since
    since = woken
  }
  return () => {
    const now = performance.now()
    mayRest = Math.min(mayRest + now - since, LONGEST_REST_MS)
    since = now
    let count = Atomics.load(requestCount, 0)
    if (count === 0) return
    while (mayRest > 0) {
      rest(count, count > 0 ? LONGEST_REST_MS : SENDING_MS)
      const before = count
      count = Atomics.load(requestCount, 0)
      if (before === 0 && count === 0) return
    }
  }
}
