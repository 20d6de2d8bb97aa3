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
  const swapped = maySwap ? swappedNames(cell) : null
  if (swapped !== null) return swapped
  const parts = partsOf(cell)
  return clean(hasIds ? parts : parts.flatMap(togetherIn))
}

/** 'Example, Ada and Sample, Bea', each with the last name first; null: they are not. */
function swappedNames(cell: string): string[] | null {
  const names = clean(cell.split(together))
  return names.length > 0 && names.every(name => lastFirst.test(name) || longLast.test(name)) ? names : null
}

/** Where commas separate names, and neither what is in brackets nor what is put behind a name: 'Ada Example, PhD'. */
function partsOf(cell: string): string[] {
  const parts: string[] = []
  for (const part of cell.split(/,(?![^()]*\))/)) {
    const last = parts.length - 1
    if (last >= 0 && (behindNames.test(part.trim()) || initials.test(part.trim()))) parts[last] += `,${part}`
    else parts.push(part)
  }
  return parts
}

const behindNames =
  /^(?:ph\.? ?d|m\.?d|[mb]\.? ?sc|[mb]\.?a|mba|[mb]\.?eng|dr|prof|jr|sr|esq|ii|iii|iv|cissp|pmp|cpa|inc|ltd|llc|gmbh|corp)\.?$/i
/** 'Example, A., Sample, B. C.': who writes names so has the last one first. */
const initials = /^\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}$/u

/** Whoever is not known yet, and everybody. */
const notYet: ReadonlySet<string> = new Set(
  [
    ...['n.n.', 'nn', 'n. n.', 'to be determined', 'speaker tba', 'tba speaker', 'speaker tbd', 'coming soon'],
    ...['various', 'various speakers', 'multiple speakers', 'several speakers', 'all', 'everyone', 'all speakers'],
    ...['wird bekannt gegeben', 'wird noch bekannt gegeben', 'diverse', 'verschiedene', 'alle', 'à confirmer'],
    ...['por confirmar', 'por anunciar', 'por definir', 'da definire', 'a definir', 'do ustalenia', '未定', '調整中'],
  ].map(foldName),
)

function isNobody(folded: string): boolean {
  return notYet.has(folded) || namesNobody(folded)
}

/**
 * Whether the last name may stand first in a column of speakers: where some cell separates its names by semicolons, and where
 * nearly each of several cells is a word, a comma and another word. Two people of one name each on every talk would be a wonder.
 */
export function mayBeLastFirst(cells: readonly string[]): boolean {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '' && !isNobody(foldName(cell)))
  if (filled.some(cell => cell.includes(';'))) return true
  const names = filled.flatMap(cell => cell.split(together).map(name => name.trim()))
  const swapped = names.filter(name => lastFirst.test(name))
  if (swapped.length < 2 || swapped.length < names.length * mostlySwapped) return false
  const [before, behind] = [0, 1].map(at => new Set(swapped.map(name => foldName(name.split(',')[at] ?? ''))))
  if (before === undefined || behind === undefined) return false
  const onBoth = [...before].filter(word => behind.has(word)).length
  // Where those before the comma stand behind it as well, they are first names of people who speak together.
  return onBoth * 2 < before.size + behind.size - onBoth
}

/** 'The whole team' may stand among them. */
const mostlySwapped = 0.9

/** 'Ada Example & Bea Example', where both have a first name and a last one: no name has all of that. */
function togetherIn(part: string): string[] {
  const all = part.replace(/^\s*(?:&|and|und|et|y|e|en|och|og)\s+/, '').split(together)
  // 'Ada Example & TBA'
  const known = all.filter(name => !isNobody(foldName(name)))
  const names = known.length === 0 ? all : known
  return names.every(name => twoWords.test(name.trim()) && !ofGroup.test(name))
    ? names
    : [all.length === 1 ? (all[0] ?? part) : part]
}

/** 'Ada Example and The Band', 'Smith Johnson & Co Partners'. */
const ofGroup =
  /^\s*(?:the|die|les|los|co|sons)\b|\b(?:inc|ltd|llc|gmbh|ag|band|team|partners|labs?|group|company|cloud|foundation|university)\.?\s*$/i

/** Between two people. A capital letter alone is the initial of one. */
const together = /\s+(?:&|\+|\/|[Aa]nd|AND|[Ww]ith|[Uu]nd|[Ee]t|y|e|en|och|og)\s+/

const degrees = '(?:,\\s*(?:ph\\.?d|m\\.?d|msc|mba|dr|prof|jr|sr|esq)\\.?)*'
const particles =
  "(?:(?:van|von|vom|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ten|ter|zu|zur|af|st\\.?|d'|o')\\s+)*"
const lastFirst = new RegExp(`^${particles}[\\p{L}'’-]+,\\s*[\\p{L}'’.-]+(?: [\\p{L}'’.-]+)?${degrees}$`, 'iu')
/** 'García Márquez, Gabriel', beside others whose last name is first. */
const longLast = /^[\p{L}'’-]+ [\p{L}'’-]+,\s*[\p{L}'’-]+(?: \p{L}\.)?$/u
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
  return isNobody(key) ? null : { identity: 'name', key, name, email }
}
