import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './key-hint.module.css'

export interface KeyHintProps {
  /** `n`, `mod+k`, `?`: `mod` is Cmd on a Mac and Ctrl elsewhere. */
  keys: string
  on?: 'card' | 'accent' | undefined
}

/** A key drawn as a key. Hidden from screen readers where it stands in a button, whose name it would lengthen. */
export function KeyHint({ keys, on = 'card' }: KeyHintProps): ReactNode {
  return (
    <kbd className={classNames(css.key, on === 'accent' && css.onAccent)} aria-hidden>
      {keyLabel(keys)}
    </kbd>
  )
}

export function keyLabel(keys: string): string {
  if (keys === '+') return keys
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return keys
    .split('+')
    .map(key => {
      if (key === 'mod') return mac ? '⌘' : 'Ctrl'
      if (key === 'enter') return mac ? '↵' : 'Enter'
      return key.length === 1 && keys.includes('+') ? key.toUpperCase() : key
    })
    .join(mac ? '' : ' ')
}
