import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { isTyping } from './is-typing.ts'
import { openDialogs } from './open-dialogs.ts'

export interface Shortcut {
  /** As `KeyboardEvent.key`, lower case; `mod+k` for Cmd or Ctrl. Single keys can be turned off by the person (WCAG 2.1.4). */
  key: string
  /** What it does, for the list of keys. */
  label: string
  handler: () => void
}

const kept = 'upshot-single-keys'
const changed = new Set<() => void>()
let shortcuts: readonly Shortcut[] = []
let singleKeys = readPreference()

function readPreference(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}

function announce(): void {
  for (const notify of changed) notify()
}

function subscribe(notify: () => void): () => void {
  changed.add(notify)
  return () => changed.delete(notify)
}

/** Registers a key for as long as the component is shown. The latest registration of a key wins. */
export function useShortcut(key: string, handler: () => void, label: string, enabled = true): void {
  const run = useEffectEvent(handler)
  useEffect(() => {
    if (!enabled) return
    const shortcut: Shortcut = { key, label, handler: () => run() }
    shortcuts = [...shortcuts, shortcut]
    announce()
    return () => {
      shortcuts = shortcuts.filter(other => other !== shortcut)
      announce()
    }
  }, [key, label, enabled])
}

/** What can be pressed right now, each key once. */
export function useShortcutList(): readonly Shortcut[] {
  const all = useSyncExternalStore(subscribe, () => shortcuts)
  return all.filter((shortcut, at) => all.findLastIndex(other => other.key === shortcut.key) === at)
}

export interface SingleKeys {
  on: boolean
  set: (on: boolean) => void
}

export function useSingleKeys(): SingleKeys {
  const on = useSyncExternalStore(subscribe, () => singleKeys)
  return { on, set: setSingleKeys }
}

function setSingleKeys(on: boolean): void {
  singleKeys = on
  try {
    localStorage.setItem(kept, on ? 'on' : 'off')
  } catch {
    // Not kept beyond this page, then.
  }
  announce()
}

/** Listens for the whole application; called once, by the frame. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  const pressed = pressedKey(event)
  const shortcut = shortcuts.findLast(candidate => candidate.key === pressed)
  if (shortcut === undefined) return
  if (!pressed.includes('+') && (!singleKeys || isTyping(event.target) || openDialogs.top() !== null)) return
  // Text fields have their own undo.
  if (pressed === 'mod+z' && isTyping(event.target)) return
  event.preventDefault()
  shortcut.handler()
}

/** `mod+k`, `n`, `?`. Shift is part of the character; Alt types characters on many keyboards, so nothing is bound to it. */
export function pressedKey(event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey'>): string {
  if (event.altKey) return ''
  const key = event.key.toLowerCase()
  return event.metaKey || event.ctrlKey ? `mod+${key}` : key
}
