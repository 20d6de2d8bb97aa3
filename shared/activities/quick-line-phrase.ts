import type { Day, Weekday } from '../calendar/day.ts'
import type { ChipMeaning } from './quick-line-chip.ts'
import { dateLabel, isDateWord, isDottedWithoutYear, readDate } from './quick-line-date.ts'
import { withoutPunctuation } from './quick-line-word.ts'

/** A bare phrase that means something at the end of a line. */
export interface Phrase {
  readonly meaning: ChipMeaning
  readonly label: string
  /** May stand right after the title. The others need a token before them: they are too common as words of a title. */
  readonly mayBegin: boolean
}

export const longestPhrase = 5

const single: ReadonlyMap<string, { meaning: ChipMeaning; label: string }> = new Map([
  ['internal', { meaning: { kind: 'audience', value: 'internal' }, label: 'Internal' }],
  ['external', { meaning: { kind: 'audience', value: 'external' }, label: 'External' }],
  ['online', { meaning: { kind: 'format', value: 'online' }, label: 'Online' }],
  ['in-person', { meaning: { kind: 'format', value: 'in-person' }, label: 'In person' }],
  ['hybrid', { meaning: { kind: 'format', value: 'hybrid' }, label: 'Hybrid' }],
  ['draft', { meaning: { kind: 'status', value: 'draft' }, label: 'Draft' }],
  ['planned', { meaning: { kind: 'status', value: 'planned' }, label: 'Planned' }],
  ['done', { meaning: { kind: 'status', value: 'done' }, label: 'Done' }],
  ['cancelled', { meaning: { kind: 'status', value: 'cancelled' }, label: 'Cancelled' }],
  ['private', { meaning: { kind: 'private', value: true }, label: 'Private' }],
])

/** After one of these a date or a number is part of the sentence: 'APIs of tomorrow', 'from 3 to 120 people'. */
const littleWords: ReadonlySet<string> = new Set(
  'a an and after at before between by for from in into of or over per since than the till to under until vs with'.split(
    ' ',
  ),
)

export function isLittleWord(word: string): boolean {
  return littleWords.has(word.toLowerCase())
}

/** Reads words as written. `impossible` is a date that is not in the calendar. */
export function readPhrase(words: readonly string[], today: Day, weekStartsOn: Weekday): Phrase | 'impossible' | null {
  const raw = words.map(word => word.toLowerCase())
  const last = raw.at(-1) ?? ''
  const clean = [...raw.slice(0, -1), withoutPunctuation(last)]
  // As written first: the last dot of '4.3.' belongs to it.
  for (const form of clean.at(-1) === last ? [raw] : [raw, clean]) {
    const found = readForm(form, today, weekStartsOn)
    if (found !== null) return found
  }
  return null
}

/** Whether a word could be part of a phrase, so that it has to be escaped to stay text. */
export function couldBePhraseWord(word: string): boolean {
  const plain = withoutPunctuation(word.toLowerCase())
  return /^\d/.test(plain) || single.has(plain) || plain === 'people' || isDateWord(plain)
}

function readForm(words: readonly string[], today: Day, weekStartsOn: Weekday): Phrase | 'impossible' | null {
  const phrase = words.join(' ')
  const word = single.get(phrase)
  if (word !== undefined) return { ...word, mayBegin: false }
  const date = readDate(words, today, weekStartsOn)
  if (date === 'impossible') return date
  if (date !== null) {
    const mayBegin = !isDottedWithoutYear(phrase) && !phrase.startsWith('in ')
    return { meaning: { kind: 'date', value: date.day }, label: dateLabel(date.day), mayBegin }
  }
  return people(phrase) ?? minutes(phrase)
}

/** '120p', '120 people', '1,200 people'. The heights of video pictures are not people, unless a token stands before them. */
function people(phrase: string): Phrase | null {
  const found = /^(\d{1,7}|\d{1,3}(?:[,.'’]\d{3}){1,2})(?:p| people)$/.exec(phrase)
  if (found === null) return null
  const value = Number((found[1] ?? '').replace(/\D/g, ''))
  const label = value === 1 ? '1 person' : `${value} people`
  return {
    meaning: { kind: 'people', value },
    label,
    mayBegin: !/^(240|360|480|720|1080|1440|2160|4320)p$/.test(phrase),
  }
}

/** '45m', '90min', '2h', '1h30', '1h 30m', '1.5h'; written out ('2 hours') only after a token. */
function minutes(phrase: string): Phrase | null {
  const short = /^(\d{1,4})(?:m|min|mins)$/.exec(phrase)
  const hours = /^(\d{1,3})h(?: ?([0-5]?\d)(?:m|min)?)?$/.exec(phrase)
  const fraction = /^(\d{1,2})[.,](\d{1,2})h$/.exec(phrase)
  const long = /^(\d{1,4}) (min|mins|minutes?|h|hours?)$/.exec(phrase)
  if (short !== null) return spent(Number(short[1]), true)
  if (hours !== null) return spent(Number(hours[1]) * 60 + Number(hours[2] ?? '0'), true)
  if (fraction !== null) return spent(Math.round(Number(`${fraction[1]}.${fraction[2]}`) * 60), true)
  if (long !== null) return spent(Number(long[1]) * (long[2]?.startsWith('h') ? 60 : 1), false)
  return null
}

function spent(value: number, mayBegin: boolean): Phrase {
  const hours = Math.floor(value / 60)
  const rest = value % 60
  const label = hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
  return { meaning: { kind: 'minutes', value }, label: `${label} spent`, mayBegin }
}
