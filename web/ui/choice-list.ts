import type { KeyboardEvent } from 'react'
import css from './choice-list.module.css'

interface ScrollingList {
  withScrollArea: false
  classNames: { options: string }
  attributes: { options: { tabIndex: number } }
}

/**
 * For Mantine's lists of choices: the list itself scrolls, since Mantine's own scroll area around it is something that a
 * keyboard could never reach and that checkers rightly report. What scrolls can have focus in Chromium: on the way out of the
 * field Tab would go into the list, which closes, and so nowhere.
 */
export const scrollingList: ScrollingList = {
  withScrollArea: false,
  classNames: { options: css.options ?? '' },
  attributes: { options: { tabIndex: -1 } },
}

/**
 * Enter takes the option that is seen marked. Mantine takes the one it remembers, and a list that has just opened forgets it
 * in a timer of its own: whoever types and presses Enter fast, or on a busy machine, got nothing.
 */
export function takeMarked(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
  const list = document.getElementById(event.target.getAttribute('aria-controls') ?? '')
  const marked = list?.querySelector<HTMLElement>('[data-combobox-selected]')
  if (marked == null) return
  event.preventDefault()
  event.stopPropagation()
  marked.click()
}
