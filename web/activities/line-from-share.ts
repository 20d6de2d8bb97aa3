import { shippedKinds } from '@upshot/shared/activities/kinds'
import { quickLineOf, readQuickLine } from '@upshot/shared/activities/quick-line'
import type { LogSearch } from './activities-search.ts'

/** A line from what was shared: the title as text, then the address. Some apps put the address into the text. */
export function lineFromShare({ url, title, text }: LogSearch): string {
  const address = url ?? /https?:\/\/\S+/i.exec(text ?? '')?.[0]
  const words = (title ?? (text ?? '').replace(address ?? '', '')).replace(/\s+/g, ' ').trim().slice(0, 300)
  return [isOnlyTitle(words) ? words : quickLineOf(words), address]
    .filter(part => part !== undefined && part !== '')
    .join(' ')
}

/** Backslashes only where a word of somebody else's title would be read as more than a word. */
function isOnlyTitle(words: string): boolean {
  // The day does not matter: a word that is a date is one on any day.
  const anyDay = '2026-01-01'
  const context = {
    kinds: shippedKinds,
    events: [],
    topics: [],
    programmes: [],
    today: anyDay,
    weekStartsOn: 1,
  } as const
  const line = readQuickLine(`${words} https://example.org/`, context)
  return line.title === words && line.problems.length === 0
}
