import { type ReactNode, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'

const changed = new Set<() => void>()
let slot: HTMLElement | null = null

/** The frame's: where a page's controls go. */
export function setTopBarSlot(element: HTMLElement | null): void {
  slot = element
  for (const notify of changed) notify()
}

/** What a page puts into the top bar: period and comparison. Gone when the page is. */
export function TopBarControls({ children }: { children: ReactNode }): ReactNode {
  const element = useSyncExternalStore(
    notify => {
      changed.add(notify)
      return () => changed.delete(notify)
    },
    () => slot,
  )
  return element === null ? null : createPortal(children, element)
}
