import type { Speaker } from '../../events/conference-session.ts'
import { foldName } from './label.ts'
import { namesNobody } from './names-nobody.ts'

/**
 * The names in a cell of speakers. `maySwap`: 'Example, Ada' is one person. `hasIds`: the tool says beside them who is one
 * speaker.
 */
export function speakerNames(cell: string, maySwap: boolean, hasIds: boolean): string[] {
  if (/[\r\n]/.test(cell)) return clean(cell.split(/[\r\n]+/))
  if (cell.includes(';')) return clean(cell.split(';'))
  if (maySwap && lastFirst.test(cell)) return [cell]
  const parts = partsOf(cell)
  return clean(hasIds ? parts : parts.flatMap(togetherIn))
}

/** Where commas separate names, and neither what is in brackets nor what is put behind a name: 'Ada Example, PhD'. */
function partsOf(cell: string): string[] {
  const parts: string[] = []
  for (const part of cell.split(/,(?![^()]*\))/)) {
    const last = parts.length - 1
    if (last >= 0 && behindNames.test(part.trim())) parts[last] += `,${part}`
    else parts.push(part)
  }
  return parts
}

const behindNames =
  /^(?:ph\.? ?d|m\.?d|[mb]\.? ?sc|[mb]\.?a|mba|[mb]\.?eng|dr|prof|jr|sr|esq|ii|iii|iv|cissp|pmp|cpa|inc|ltd|llc|gmbh|corp)\.?$/i

/** Whoever is not known yet, and everybody. */
const notYet: ReadonlySet<string> = new Set(
  [
    ...['n.n.', 'nn', 'n. n.', 'to be determined', 'speaker tba', 'tba speaker', 'speaker tbd', 'coming soon'],
    ...['various', 'various speakers', 'multiple speakers', 'several speakers', 'all', 'everyone', 'all speakers'],
    ...['wird bekannt gegeben', 'wird noch bekannt gegeben', 'diverse', 'verschiedene', 'alle', 'à confirmer'],
    ...['por confirmar', 'por anunciar', 'por definir', 'da definire', 'a definir', 'do ustalenia', '未定', '調整中'],
  ].map(foldName),
)

/**
 * Whether the last name may stand first in a column of speakers: where some cell separates its names by semicolons, and where
 * each of several cells is a word, a comma and another word. Two people of one name each on every talk would be a wonder.
 */
export function mayBeLastFirst(cells: readonly string[]): boolean {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  if (filled.some(cell => cell.includes(';'))) return true
  return filled.length > 1 && filled.every(cell => lastFirst.test(cell))
}

/** 'Ada Example & Bea Example', where both have a first name and a last one: no name has all of that. */
function togetherIn(part: string): string[] {
  const names = part.split(/\s+(?:&|\+|\/|and|with|und|et|y|e|en|och|og)\s+/i)
  return names.every(name => twoWords.test(name.trim()) && !ofGroup.test(name)) ? names : [part]
}

/** 'Ada Example and The Band', 'Smith Johnson & Co Partners'. */
const ofGroup =
  /^\s*(?:the|die|les|los|co|sons)\b|\b(?:inc|ltd|llc|gmbh|ag|band|team|partners|labs?|group|company|cloud|foundation|university)\.?\s*$/i

const lastFirst = /^\s*[\p{L}'’-]+,\s*[\p{L}'’.-]+(?: [\p{L}'’.-]+)?\s*$/u
const twoWords = /^(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*\s+)(?:[\p{L}'’.-]+\s+)*[\p{Lu}\p{Lo}][\p{L}'’.-]*$/u

function clean(parts: readonly string[]): string[] {
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** One speaker by the best that is known of them; null: nothing is. */
export function speakerOf(email: string | null, id: string, name: string | null): Speaker | null {
  if (email !== null) return { identity: 'email', key: email, name, email }
  if (id !== '') return { identity: 'tool', key: id, name, email }
  if (name === null) return null
  const key = foldName(name)
  return notYet.has(key) || namesNobody(key) ? null : { identity: 'name', key, name, email }
}
