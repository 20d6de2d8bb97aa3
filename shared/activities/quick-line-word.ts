/** A stretch of a line without white space, or a quoted one with its quotes (and marker, as in `@"DevFest Berlin"`). */
export interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The text between the quotes; null when the word is not quoted. */
  readonly quoted: string | null
  /** A marker and an opening quote that nothing closes. */
  readonly isUnclosed: boolean
}

export const markers = '/@#+'

// Phones turn straight quotes into typographic ones, so those count too.
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
])

const punctuation = /[,;:.!?)\]]/

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let from = nextWord(text, 0); from < text.length; ) {
    const word = quotedWord(text, from) ?? plainWord(text, from)
    words.push(word)
    from = nextWord(text, word.to)
  }
  return words
}

/** Commas and full stops after a token belong to the sentence, not to the token. */
export function withoutPunctuation(text: string): string {
  return text.replace(/[,;:.!?)\]]+$/, '')
}

function quotedWord(text: string, from: number): Word | null {
  const marked = markers.includes(text.charAt(from)) ? 1 : 0
  const closing = closers.get(text.charAt(from + marked))
  if (closing === undefined) return null
  const begin = from + marked + 1
  for (let at = begin; at < text.length; at += 1) {
    if (!closing.includes(text.charAt(at))) continue
    let to = at + 1
    while (punctuation.test(text.charAt(to))) to += 1
    if (to < text.length && !/\s/.test(text.charAt(to))) continue
    const quoted = text.slice(begin, at).replace(/\s+/g, ' ').trim()
    if (quoted === '') return null
    return { from, to, text: text.slice(from, to), quoted, isUnclosed: false }
  }
  return marked === 1 ? { ...plainWord(text, from), isUnclosed: true } : null
}

function plainWord(text: string, from: number): Word {
  let to = from
  while (to < text.length && !/\s/.test(text.charAt(to))) to += 1
  return { from, to, text: text.slice(from, to), quoted: null, isUnclosed: false }
}

function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}
