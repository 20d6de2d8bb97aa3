import { useSyncExternalStore } from 'react'

const changed = new Set<() => void>()
let open: readonly HTMLElement[] = []

function announce(): void {
  for (const notify of changed) notify()
}

function subscribe(notify: () => void): () => void {
  changed.add(notify)
  return () => changed.delete(notify)
}

/** The dialogs on screen, the topmost last: what is outside of it is inert, so keys and messages must know. */
export const openDialogs = {
  add(dialog: HTMLElement): () => void {
    open = [...open, dialog]
    announce()
    return () => {
      open = open.filter(other => other !== dialog)
      announce()
    }
  },
  top(): HTMLElement | null {
    return open.at(-1) ?? null
  },
}

export function useTopDialog(): HTMLElement | null {
  return useSyncExternalStore(subscribe, openDialogs.top)
}
