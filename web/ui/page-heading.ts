let isBegun = false

/** Called at the first navigation; before it the browser itself begins at the top. */
export function beginPagesAtTheirHeading(): void {
  isBegun = true
}

/**
 * Gives focus to a heading that has just appeared, where nothing else has it: a page that first says it is loading is drawn
 * anew once it has, and would take the focus away with its first heading.
 */
export function focusHeading(heading: HTMLElement | null): void {
  if (isBegun && document.activeElement === document.body) heading?.focus({ preventScroll: true })
}
