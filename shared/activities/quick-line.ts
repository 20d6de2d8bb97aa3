import type { Day, Weekday } from '../calendar/day.ts'
import type { ActivityInput } from './activity.ts'
import { headcountMeasure } from './headcount.ts'
import { findKind } from './merge-kinds.ts'
import type { Chip, ChipMeaning, QuickLineProblem } from './quick-line-chip.ts'
import { couldBePhraseWord, isLittleWord, longestPhrase, type Phrase, readPhrase } from './quick-line-phrase.ts'
import { type Known, looksLikeToken, readToken } from './quick-line-token.ts'
import { type Word, wordsOf } from './quick-line-word.ts'

/**
 * One line that logs an activity: `GraphQL in anger /talk @"DevFest Berlin" #graphql yesterday 120p internal`.
 *
 * 1. Tokens with a marker count anywhere, at the start of the line or after a space: `/kind` or `/kind:setting`, `@event`,
 *    `#topic`, `+programme` (a known one), and web addresses. Names with spaces go in quotes.
 * 2. Bare words count only in the run of tokens that ends the line: dates, `120p`, `45m` may follow the title directly, unless
 *    a little word stands before them ('APIs of tomorrow'). `internal`, `online`, `draft`, `private`, '4.3.', 'in 3 days' and the
 *    like must follow another token: 'How we went online yesterday' keeps its 'online'.
 * 3. Of each there is one, except topics. A marked token given again, or one that is not understood, stays in the title and
 *    is told as a problem. A bare word given again ends the run, so the last one counts: 'Black Friday yesterday'.
 * 4. Quoted text is always title, and so is a word after a backslash.
 */
export interface QuickLine {
  readonly title: string
  readonly chips: readonly Chip[]
  /** What the line says of the activity, and nothing that it does not say. */
  readonly draft: Partial<ActivityInput>
  readonly problems: readonly QuickLineProblem[]
}

export interface QuickLineContext extends Known {
  readonly today: Day
  readonly weekStartsOn: Weekday
  /** The kind that the activity will have when the line names none. */
  readonly usualKind?: string | null
}

export const longestQuickLine = 1_000

export function readQuickLine(text: string, context: QuickLineContext): QuickLine {
  if (text.length > longestQuickLine) return tooLong(text)
  const problems: QuickLineProblem[] = []
  const items = marked(wordsOf(text), context, problems)
  const run = trailingRun(items, context, problems)
  const title = titleOf(items.filter(item => item.chip === null && !run.words.has(item)))
  const chips = [...items.flatMap(item => item.chip ?? []), ...run.chips].toSorted((a, b) => a.from - b.from)
  if (title === '' && chips.length > 0) {
    problems.push({
      code: 'no-title',
      message: 'The line has no title yet. Write what it was.',
      from: 0,
      to: text.length,
    })
  }
  return { title, chips, draft: draftOf(title, chips, context, problems), problems }
}

/** The line with one chip turned back into text. Bare words that counted only because they followed it become text with it. */
export function withoutChip(text: string, chip: Chip): string {
  return text.slice(0, chip.from) + escapeWords(text.slice(chip.from, chip.to)) + text.slice(chip.to)
}

/** A line that reads as this title and nothing else. */
export function quickLineOf(title: string): string {
  return escapeWords(title)
}

interface Item {
  readonly word: Word
  /** As it stands in the title. */
  readonly text: string
  readonly chip: Chip | null
  /** Quoted, escaped or not understood: never part of a bare phrase. */
  readonly isTitle: boolean
}

function marked(words: readonly Word[], context: QuickLineContext, problems: QuickLineProblem[]): Item[] {
  const given = new Set<Chip['kind']>()
  return words.map(word => {
    if (isEscaped(word.text)) return { word, text: word.text.slice(1), chip: null, isTitle: true }
    const { found, problem } = readToken(word, context)
    if (problem !== null) problems.push({ ...problem, from: word.from, to: word.to })
    if (found === null) {
      const isTitle = word.quoted !== null || looksLikeToken(word.text)
      return { word, text: word.text.replace(/\s+/g, ' '), chip: null, isTitle }
    }
    const { kind } = found.meaning
    if (kind !== 'topic' && given.has(kind)) {
      const message = `The line already has ${nameOf(kind)}, so '${word.text}' stays in the title.`
      problems.push({ code: 'given-twice', message, from: word.from, to: word.to })
      return { word, text: word.text.replace(/\s+/g, ' '), chip: null, isTitle: true }
    }
    given.add(kind)
    return { word, text: word.text, chip: chipOf(found.meaning, found.label, [word]), isTitle: false }
  })
}

interface Run {
  readonly chips: readonly Chip[]
  readonly words: ReadonlySet<Item>
}

/** Walks back from the end of the line while everything there is a token, then gives back what may not begin the run. */
function trailingRun(items: readonly Item[], context: QuickLineContext, problems: QuickLineProblem[]): Run {
  const run: { items: readonly Item[]; phrase: Phrase | null }[] = []
  const given = new Set<Chip['kind']>()
  let end = items.length
  while (end > 0) {
    const found = items[end - 1]?.chip === null ? phraseBefore(items, end, given, context, problems) : null
    if (found === null && items[end - 1]?.chip === null) break
    run.unshift(found ?? { items: items.slice(end - 1, end), phrase: null })
    if (found !== null) given.add(found.phrase.meaning.kind)
    end -= found?.items.length ?? 1
  }
  while (run[0]?.phrase && !mayBegin(run[0].phrase, items[end - 1])) end += run.shift()?.items.length ?? 0
  const phrases = run.flatMap(({ phrase, items: part }) => (phrase === null ? [] : [{ phrase, part }]))
  return {
    chips: phrases.map(({ phrase, part }) =>
      chipOf(
        phrase.meaning,
        phrase.label,
        part.map(item => item.word),
      ),
    ),
    words: new Set(phrases.flatMap(({ part }) => part)),
  }
}

function phraseBefore(
  items: readonly Item[],
  end: number,
  given: ReadonlySet<Chip['kind']>,
  context: QuickLineContext,
  problems: QuickLineProblem[],
): { items: readonly Item[]; phrase: Phrase } | null {
  for (let length = Math.min(longestPhrase, end); length > 0; length -= 1) {
    const part = items.slice(end - length, end)
    if (part.some(item => item.chip !== null || item.isTitle)) continue
    const words = part.map(item => item.word.text)
    const phrase = readPhrase(words, context.today, context.weekStartsOn)
    if (phrase === 'impossible') {
      const { from, to } = spanOf(part.map(item => item.word))
      const message = `'${words.join(' ')}' is not in the calendar, so it stays in the title.`
      problems.push({ code: 'not-a-day', message, from, to })
      return null
    }
    if (phrase !== null) return given.has(phrase.meaning.kind) ? null : { items: part, phrase }
  }
  return null
}

function mayBegin(phrase: Phrase, before: Item | undefined): boolean {
  return phrase.mayBegin && (before === undefined || before.isTitle || !isLittleWord(before.text))
}

/** A title that is one quoted text loses its quotes: they were there to keep its words from being read. */
function titleOf(items: readonly Item[]): string {
  const [only, second] = items
  const isQuote = only !== undefined && second === undefined && /^["“„«]/.test(only.text)
  if (!isQuote || only.word.quoted === null) return items.map(item => item.text).join(' ')
  // What follows the closing quote belongs to the title: "Are we there yet"?
  return only.word.quoted + (/[,;:.!?)\]]*$/.exec(only.text)?.[0] ?? '')
}

function draftOf(
  title: string,
  chips: readonly Chip[],
  context: QuickLineContext,
  problems: QuickLineProblem[],
): Partial<ActivityInput> {
  const draft: Partial<ActivityInput> = title === '' ? {} : { title }
  const topics = new Set<string>()
  for (const chip of chips) addToDraft(draft, chip, topics)
  if (topics.size > 0) draft.topics = [...topics]
  const people = chips.find(chip => chip.kind === 'people')
  if (people === undefined) return draft
  const kind = findKind(context.kinds, draft.kind ?? context.usualKind ?? '')
  const measure = headcountMeasure(kind, draft.format)
  if (measure !== null) {
    draft.readings = [{ measure, value: people.value, grade: 'estimated' }]
  } else {
    const message = `People are not counted on ${kind?.name ?? 'this kind'}, so '${people.text}' is left out.`
    problems.push({ code: 'no-headcount', message, from: people.from, to: people.to })
  }
  return draft
}

function addToDraft(draft: Partial<ActivityInput>, chip: Chip, topics: Set<string>): void {
  switch (chip.kind) {
    case 'kind':
      draft.kind = chip.value.key
      if (chip.value.setting !== null) draft.setting = chip.value.setting
      return
    case 'event':
      if (chip.value.id === null) draft.eventTitle = chip.value.title
      else draft.eventId = chip.value.id
      return
    case 'programme':
      draft.programmeId = chip.value.id
      return
    case 'topic':
      topics.add(chip.value)
      return
    case 'url':
      draft.url = chip.value
      return
    case 'date':
      draft.date = chip.value
      return
    case 'minutes':
      draft.minutesSpent = chip.value
      return
    case 'audience':
      draft.audience = chip.value
      return
    case 'format':
      draft.format = chip.value
      return
    case 'status':
      draft.status = chip.value
      return
    case 'private':
      draft.isPrivate = true
      return
    case 'people':
      // Which measure it is depends on kind and format, which may stand further on in the line.
      return
  }
}

function isEscaped(text: string): boolean {
  return text.startsWith('\\') && couldBeRead(text.slice(1))
}

/** Whether a word would need a backslash to stay text wherever it stands. */
function couldBeRead(text: string): boolean {
  return looksLikeToken(text) || couldBePhraseWord(text) || isEscaped(text)
}

function escapeWords(text: string): string {
  return text.replace(/\S+/g, word => (couldBeRead(word) ? `\\${word}` : word))
}

function chipOf(meaning: ChipMeaning, label: string, words: readonly Word[]): Chip {
  return { ...meaning, ...spanOf(words), text: words.map(word => word.text).join(' '), label }
}

function spanOf(words: readonly Word[]): { from: number; to: number } {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 }
}

function nameOf(kind: Chip['kind']): string {
  switch (kind) {
    case 'kind':
      return 'a kind'
    case 'event':
      return 'an event'
    case 'programme':
      return 'a programme'
    case 'url':
      return 'a web address'
    default:
      return `one for ${kind}`
  }
}

function tooLong(text: string): QuickLine {
  const message = `A line has at most ${longestQuickLine} characters. Put the rest into the notes.`
  return {
    title: text.replace(/\s+/g, ' ').trim(),
    chips: [],
    draft: {},
    problems: [{ code: 'too-long', message, from: 0, to: text.length }],
  }
}
