import type { Page } from 'playwright-core'

/**
 * Types and counts as the criteria for capture count: a chord is one key, characters typed into free-text values are none,
 * every other key is one.
 */
export interface CountedKeys {
  press(key: string): Promise<void>
  /** Free text: a title, an event's name. */
  type(text: string): Promise<void>
  readonly pressed: number
}

export function countKeys(page: Page): CountedKeys {
  let pressed = 0
  return {
    async press(key) {
      pressed += 1
      await page.keyboard.press(key)
    },
    type: text => page.keyboard.type(text),
    get pressed() {
      return pressed
    },
  }
}

/** What has the focus, as a screen reader would name it; enough to tell one control of ours from another. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return ''
    const label = element.getAttribute('aria-label')
    if (label !== null) return label
    if (element instanceof HTMLInputElement && element.labels?.[0]) return element.labels[0].textContent.trim()
    return element.textContent.trim()
  })
}

/** Presses Tab until the focus is on what is named so, as somebody without a mouse would. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (name.test(await focusedName(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} times Tab did not lead to ${name}; the focus is on "${await focusedName(page)}".`)
}
