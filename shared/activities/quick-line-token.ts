import type { Kind } from './kind.ts'
import type { ChipMeaning, QuickLineProblemCode } from './quick-line-chip.ts'
import { type Word, withoutPunctuation } from './quick-line-word.ts'
import { normaliseTopic } from './topic.ts'

/** What a marked token may refer to. */
export interface Known {
  readonly kinds: readonly Kind[]
  readonly events: readonly Titled[]
  readonly topics: readonly string[]
  readonly programmes: readonly Titled[]
}

export interface Titled {
  readonly id: string
  readonly title: string
}

export interface TokenProblem {
  readonly code: QuickLineProblemCode
  readonly message: string
}

/** A token may be understood and still leave a question (an event that might be one of two). */
export interface TokenRead {
  readonly found: { readonly meaning: ChipMeaning; readonly label: string } | null
  readonly problem: TokenProblem | null
}

const nothing: TokenRead = { found: null, problem: null }

/** Reads a word that begins with a marker or an address. Words that do not are no tokens: 'C#', 'a@b.org', 'TCP/IP'. */
export function readToken(word: Word, known: Known): TokenRead {
  if (word.isUnclosed) {
    return problem(
      'unclosed-quote',
      `A quote opens at ${word.text} and is not closed. Add a quote at the end of the name.`,
    )
  }
  const name = word.quoted ?? withoutPunctuation(word.text.slice(1))
  switch (word.text.charAt(0)) {
    case '/':
      return readKind(name, known.kinds)
    case '@':
      return readEvent(name, word.quoted !== null, known.events)
    case '#':
      return readTopic(name, known.topics)
    case '+':
      return readProgramme(name, known.programmes)
    default:
      return word.quoted === null ? readUrl(word.text) : nothing
  }
}

/** Whether a word begins as a token does, whatever it may refer to. */
export function looksLikeToken(text: string): boolean {
  return /^[/@#+]\S/.test(text) || /^["“„«]/.test(text) || addressIn(text) !== null
}

function readKind(name: string, kinds: readonly Kind[]): TokenRead {
  // '/etc/hosts' and '/24' are not meant as kinds.
  if (!/^\p{L}[\p{L}\p{N} _-]*(:[\p{L}\p{N}-]+)?$/u.test(name)) return nothing
  const [kindName = '', settingName] = name.split(':')
  const wanted = slugOf(kindName)
  const offered = kinds.filter(kind => !kind.hidden)
  const exact = offered.filter(kind => wordsFor(kind).includes(wanted))
  const matches =
    exact.length > 0 || wanted.length < 2
      ? exact
      : offered.filter(kind => wordsFor(kind).some(word => word.startsWith(wanted)))
  const [kind, second] = matches
  if (kind === undefined) return problem('unknown-kind', `No kind of activity is called '${kindName}'.`)
  if (second !== undefined) {
    return problem(
      'ambiguous-kind',
      `'${kindName}' may be ${listed(matches.map(match => match.name))}. Write a little more of it.`,
    )
  }
  const setting = settingName === undefined ? null : settingOf(kind, slugOf(settingName))
  if (setting === undefined) {
    const offer = kind.settings.length === 0 ? 'It has no settings.' : `Use ${listed(kind.settings)}.`
    return problem('unknown-setting', `${kind.name} has no setting '${settingName}'. ${offer}`)
  }
  return found(
    { kind: 'kind', value: { key: kind.key, setting } },
    setting === null ? kind.name : `${kind.name}, ${setting}`,
  )
}

function wordsFor(kind: Kind): string[] {
  return [kind.key, slugOf(kind.name), ...kind.aliases]
}

function settingOf(kind: Kind, wanted: string): string | undefined {
  if (kind.settings.includes(wanted)) return wanted
  const matches = kind.settings.filter(setting => setting.startsWith(wanted))
  return matches.length === 1 ? matches[0] : undefined
}

/**
 * A known event by its title, or without quotes by its first words if only one begins so; otherwise a new event. When
 * several begin so it is a new one too, and the problem says which ones it might have been.
 */
function readEvent(name: string, isQuoted: boolean, events: readonly Titled[]): TokenRead {
  // '@anna@fosstodon.org' is an address of a person.
  if (!/[\p{L}\p{N}]/u.test(name) || (!isQuoted && name.includes('@'))) return nothing
  const matches = matching(name, isQuoted, events)
  const [event, second] = matches
  if (event !== undefined && second === undefined) {
    return found({ kind: 'event', value: { id: event.id, title: event.title } }, event.title)
  }
  const made = found({ kind: 'event', value: { id: null, title: name } }, `${name} (new event)`)
  if (second === undefined) return made
  const message = `'${name}' may be ${listed(matches.map(match => match.title))}. Write the whole title in quotes, or leave it as a new event.`
  return { found: made.found, problem: { code: 'ambiguous-event', message } }
}

function readProgramme(name: string, programmes: readonly Titled[]): TokenRead {
  const matches = matching(name, false, programmes)
  const [programme, second] = matches
  // Programmes are set up with care, never by a line: an unknown one is text, as in '+1'.
  if (programme === undefined) return nothing
  if (second !== undefined) {
    return problem(
      'ambiguous-programme',
      `'${name}' may be ${listed(matches.map(match => match.title))}. Write the whole title in quotes.`,
    )
  }
  return found({ kind: 'programme', value: { id: programme.id, title: programme.title } }, programme.title)
}

function readTopic(name: string, topics: readonly string[]): TokenRead {
  const topic = normaliseTopic(name)
  // '#1' is a rank or an issue.
  if (!/\p{L}/u.test(topic) || topic.length > 60) return nothing
  const value = topics.find(known => normaliseTopic(known) === topic) ?? topic
  return found({ kind: 'topic', value }, `#${value}`)
}

function readUrl(text: string): TokenRead {
  const address = addressIn(text)
  return address === null ? nothing : found({ kind: 'url', value: address }, hostOf(address))
}

/** The web address that a word is, without brackets around it and punctuation after it. */
function addressIn(text: string): string | null {
  const inside = /^[(<[]*(https?:\/\/\S+)$/i.exec(text)?.[1]
  if (inside === undefined) return null
  const trimmed = withoutTail(inside)
  return URL.canParse(trimmed) && trimmed.length <= 2_000 ? trimmed : null
}

/** A closing bracket belongs to the address when it closes one in it: 'https://example.org/x_(y)'. */
function withoutTail(text: string): string {
  const shorter = text.replace(/[.,;:!?'">\]]+$/, '')
  const isOpen = shorter.endsWith(')') && shorter.split(')').length > shorter.split('(').length
  if (isOpen) return withoutTail(shorter.slice(0, -1))
  return shorter
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}

function matching(name: string, isWhole: boolean, known: readonly Titled[]): readonly Titled[] {
  const wanted = folded(name)
  const [exact] = known.filter(item => folded(item.title) === wanted)
  if (exact !== undefined) return [exact]
  return isWhole ? [] : known.filter(item => folded(item.title).startsWith(`${wanted} `))
}

/** Case, accents and hyphens do not tell titles apart. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim()
}

function slugOf(text: string): string {
  return folded(text).replaceAll(' ', '-')
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(name => `'${name}'`)
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} or ${more} more` : shown.join(' or ')
}

function found(meaning: ChipMeaning, label: string): TokenRead {
  return { found: { meaning, label }, problem: null }
}

function problem(code: QuickLineProblemCode, message: string): TokenRead {
  return { found: null, problem: { code, message } }
}
