import { useSyncExternalStore } from 'react'

/** What is known before anything is typed: from the share target, the bookmarklet, or the page one is on. */
export interface QuickLogSeed {
  line?: string
  eventId?: string
}

const changed = new Set<() => void>()
let request: QuickLogSeed | null = null

function set(next: QuickLogSeed | null): void {
  request = next
  for (const notify of changed) notify()
}

/** From any page: opens the one line in the middle of the screen. */
export function openQuickLog(seed: QuickLogSeed = {}): void {
  set(seed)
}

export function closeQuickLog(): void {
  set(null)
}

/** `null` while it is closed. */
export function useQuickLogRequest(): QuickLogSeed | null {
  return useSyncExternalStore(
    notify => {
      changed.add(notify)
      return () => changed.delete(notify)
    },
    () => request,
  )
}
