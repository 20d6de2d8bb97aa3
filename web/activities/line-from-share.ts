import { quickLineOf } from '@upshot/shared/activities/quick-line'
import type { LogSearch } from './activities-search.ts'

/** A line from what was shared: the title as text, then the address. Some apps put the address into the text. */
export function lineFromShare({ url, title, text }: LogSearch): string {
  const address = url ?? /https?:\/\/\S+/i.exec(text ?? '')?.[0]
  const words = title ?? (text ?? '').replace(address ?? '', '')
  const written = quickLineOf(words.replace(/\s+/g, ' ').trim().slice(0, 300))
  return [written, address].filter(part => part !== undefined && part !== '').join(' ')
}
