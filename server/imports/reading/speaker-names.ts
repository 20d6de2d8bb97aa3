import type { Speaker } from '../../events/conference-session.ts'
import { foldName } from './label.ts'

/**
 * The names in a cell of speakers. `hasSemicolons`: some cell of the column separates its names so, which makes 'Example,
 * Ada' one person. `hasIds`: the tool says beside them who is one speaker.
 */
export function speakerNames(cell: string, hasSemicolons: boolean, hasIds: boolean): string[] {
  if (/[\r\n]/.test(cell)) return clean(cell.split(/[\r\n]+/))
  if (cell.includes(';')) return clean(cell.split(';'))
  if (hasSemicolons && lastFirst.test(cell)) return [cell]
  const parts = cell.split(',')
  return clean(hasIds ? parts : parts.flatMap(togetherIn))
}

/** 'Ada Example & Bea Example', where both have a first name and a last one: no name has all of that. */
function togetherIn(part: string): string[] {
  const names = part.split(/\s+(?:&|\+|and|und|et|y)\s+/i)
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
  return name === null ? null : { identity: 'name', key: foldName(name), name, email }
}
