import type { Kind } from '@upshot/shared/activities/kind'
import type { Titled } from '@upshot/shared/activities/quick-line-token'
import { eventToken, kindToken } from './quick-log-draft.ts'

export interface Suggestion {
  key: string
  label: string
  /** A second fact, in second ink. */
  note?: string | undefined
  /** What it puts into the line, in place of `[from, to)`. */
  token: string
}

export interface LineSuggestions {
  /** Where in the line the token being typed stands. */
  from: number
  to: number
  items: readonly Suggestion[]
  /** Enter and Tab take the first one at once. */
  isEager: boolean
}

export interface Offered {
  kinds: readonly Kind[]
  events: readonly Titled[]
  topics: readonly string[]
  programmes: readonly Titled[]
}

const most = 7
const none: LineSuggestions = { from: 0, to: 0, items: [], isEager: false }

/** What the token at the caret may become; nothing where none is being typed, or where it is complete already. */
export function suggestionsFor(text: string, caret: number, offered: Offered): LineSuggestions {
  if (caret < text.length && !/\s/.test(text.charAt(caret))) return none
  const typed = /(?:^|\s)([/@#+])(["“„«]?)([^/@#+"“”„«»]*)$/.exec(text.slice(0, caret))
  if (typed === null) return none
  const [, marker = '', quote = '', name = ''] = typed
  const from = caret - marker.length - quote.length - name.length
  const isNamed = marker === '@' || marker === '+' || quote !== ''
  // '/talk yesterday': the kind is over at the space. An event of two words may still be going on.
  if (/^\s/.test(name) || (!isNamed && /\s/.test(name))) return none
  const items = itemsFor(marker, quote !== '', name, offered).slice(0, most)
  return { from, to: caret, items, isEager: name !== '' || marker === '/' }
}

function itemsFor(marker: string, isQuoted: boolean, name: string, offered: Offered): Suggestion[] {
  switch (marker) {
    case '/':
      return kindItems(name, offered.kinds)
    case '#':
      return offered.topics
        .filter(topic => topic.startsWith(folded(name)) && topic !== folded(name))
        .map(topic => ({ key: topic, label: `#${topic}`, token: `#${topic}` }))
    case '+':
      return matching(name, offered.programmes).map(found => ({
        key: found.id,
        label: found.title,
        note: 'Programme',
        token: `+"${found.title}"`,
      }))
    default:
      return eventItems(isQuoted, name, offered.events)
  }
}

function kindItems(name: string, kinds: readonly Kind[]): Suggestion[] {
  const wanted = folded(name).replaceAll(' ', '-')
  const shown = kinds.filter(kind => !kind.hidden)
  if (shown.some(kind => wordsFor(kind).includes(wanted))) return []
  return shown
    .filter(kind => wordsFor(kind).some(word => word.startsWith(wanted)))
    .map(kind => {
      const alias =
        wanted === '' || kind.key.startsWith(wanted) ? undefined : kind.aliases.find(word => word.startsWith(wanted))
      return { key: kind.key, label: kind.name, note: alias, token: kindToken(kind.key) }
    })
}

function eventItems(isQuoted: boolean, name: string, events: readonly Titled[]): Suggestion[] {
  const found = matching(name, events)
  const known = found.map(event => ({ key: event.id, label: event.title, token: eventToken(event.title) }))
  const title = name.trim()
  // Without a quote, words after the first one may be the rest of the line.
  const mayBeNew = title !== '' && (isQuoted || !/\s/.test(title))
  const isKnown = events.some(event => folded(event.title) === folded(title))
  if (!mayBeNew || isKnown) return known
  return [...known.slice(0, most - 1), { key: 'new', label: title, note: 'New event', token: eventToken(title) }]
}

/** Titles in which a word begins so; those that begin so first. */
function matching(name: string, known: readonly Titled[]): Titled[] {
  const wanted = folded(name)
  const begins = known.filter(item => folded(item.title).startsWith(wanted))
  const within = known.filter(item => !begins.includes(item) && folded(item.title).includes(` ${wanted}`))
  return [...begins, ...within]
}

function wordsFor(kind: Kind): string[] {
  return [kind.key, folded(kind.name).replaceAll(' ', '-'), ...kind.aliases]
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
}

/** The line with a suggestion taken, and a space after it to go on. */
export function taken(
  text: string,
  { from, to }: LineSuggestions,
  { token }: Suggestion,
): { text: string; caret: number } {
  const after = text.slice(to)
  const gap = /^\s/.test(after) ? '' : ' '
  return { text: text.slice(0, from) + token + gap + after, caret: from + token.length + 1 }
}
