import { useSyncExternalStore } from 'react'

export interface Toast {
  message: string
  tone?: 'done' | 'failed' | undefined
  /** Takes back what was done. Also by Ctrl+Z. A toast with an action stays until it is dismissed. */
  undo?: (() => void | Promise<void>) | undefined
  /** Something else to do next. */
  action?: { label: string; run: () => void } | undefined
  /** What it belongs to, for `dismissToastsOf`. */
  of?: string | undefined
}

export interface ShownToast extends Toast {
  id: number
}

const changed = new Set<() => void>()
const shownFor = 6000
// More than three would cover the page; the oldest gives way.
const most = 3
let shown: readonly ShownToast[] = []
let lastId = 0

function set(next: readonly ShownToast[]): void {
  shown = next
  for (const notify of changed) notify()
}

/** Says that something happened, at the edge of the screen and to screen readers. Answers its id, for `dismissToast`. */
export function showToast(toast: Toast): number {
  lastId += 1
  const id = lastId
  set([...shown, { ...toast, id }].slice(-most))
  if (toast.undo === undefined && toast.action === undefined) setTimeout(() => dismissToast(id), shownFor)
  return id
}

export function dismissToast(id: number): void {
  set(shown.filter(toast => toast.id !== id))
}

/** Where what could be undone is over, such as a step that was left. */
export function dismissToastsOf(of: string): void {
  set(shown.filter(toast => toast.of !== of))
}

export function latestUndo(): ShownToast | null {
  return shown.findLast(toast => toast.undo !== undefined) ?? null
}

/** Takes back and dismisses; a failure is told in the same place. */
export async function undoToast(toast: ShownToast): Promise<void> {
  dismissToast(toast.id)
  try {
    await toast.undo?.()
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The reason is not known.'
    showToast({ message: `This could not be undone. ${why}`, tone: 'failed' })
  }
}

export function useToasts(): readonly ShownToast[] {
  return useSyncExternalStore(
    notify => {
      changed.add(notify)
      return () => changed.delete(notify)
    },
    () => shown,
  )
}
