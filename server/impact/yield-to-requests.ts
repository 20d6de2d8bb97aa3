import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'

/**
 * Lets the system prefer every other thread to the one that calls: on a machine with few cores answers to requests would wait
 * for a whole turn of its. Only Linux gives threads priorities of their own; elsewhere nothing happens.
 */
export function yieldToRequests(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_LOW)
  } catch {
    // Another system, or one that hides it: the work is done all the same.
  }
}
