import { isTyping } from './is-typing.ts'

/** A key as a keyboard event tells it. */
export type TypedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'getModifierState'>

let typed: string | null = null

/**
 * From now on until `takeTypeAhead`, what is typed is kept and does nothing else: a field is on its way that it is meant for.
 * Answers how to stop without taking it.
 */
export function beginTypeAhead(): () => void {
  typed = ''
  addEventListener('keydown', keep, { capture: true })
  return stop
}

/** What was typed, for the field that has the focus now. */
export function takeTypeAhead(): string {
  const kept = typed ?? ''
  stop()
  return kept
}

function stop(): void {
  typed = null
  removeEventListener('keydown', keep, { capture: true })
}

function keep(event: KeyboardEvent): void {
  if (typed === null || event.isComposing || isTyping(event.target)) return
  const after = afterKey(typed, event)
  if (after === null) return
  event.preventDefault()
  event.stopPropagation()
  // A key held down is the one that opened the field.
  if (!event.repeat) typed = after
}

/** The text after a key, the same text for keys that would press what has the focus behind; null for keys of others: chords, Escape. */
export function afterKey(text: string, event: TypedKey): string | null {
  // AltGr is Ctrl and Alt on some systems, and types characters.
  if ((event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')) return null
  if (event.key === 'Backspace') return [...text].slice(0, -1).join('')
  if (event.key === 'Enter' || event.key === 'Tab') return text
  return [...event.key].length === 1 ? text + event.key : null
}
