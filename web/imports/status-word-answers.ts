import type { StatusMeaning } from '@upshot/shared/imports/field'
import type { StatusWord } from '@upshot/shared/imports/result'

type Meanings = Readonly<Record<string, StatusMeaning>>

/** Words whose meaning nobody knows. Empty cells say nothing, and need no meaning. */
export function unknownWords(words: readonly StatusWord[]): StatusWord[] {
  return words.filter(({ key, meaning }) => meaning === null && !isNothing(key))
}

function isNothing(key: string): boolean {
  return ['', '-', '--', '—', 'na', 'n/a', 'none', 'null'].includes(key)
}

/**
 * What is answered: only what differs from what the tool is known to mean, and what was answered before about words that
 * are not in this file. Null: nothing is.
 */
export function meaningsToSave(words: readonly StatusWord[], given: Meanings, changed: Meanings): Meanings | null {
  const known = new Map(words.map(word => [word.key, word]))
  const saved: Record<string, StatusMeaning> = {}
  for (const [word, meaning] of Object.entries(given)) if (!known.has(word.toLowerCase())) saved[word] = meaning
  for (const { key, meaning, tool } of words) {
    const wanted = changed[key] ?? meaning
    if (wanted !== null && wanted !== tool) saved[key] = wanted
  }
  return Object.keys(saved).length === 0 ? null : saved
}
