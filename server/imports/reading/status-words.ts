import type { StatusMeaning } from '@upshot/shared/imports/field'
import type { StatusWord } from '@upshot/shared/imports/result'
import { keptText } from './kept-text.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { wordMeaning } from './word-meaning.ts'

/** A column with more different words is no column of states. */
const mostWords = 200
const shownWords = 60

interface Known {
  word: string
  meaning: StatusMeaning | undefined
  count: number
}

/** The words of a status column: what each means, and how often it occurs. */
export class StatusWords {
  readonly #ofTool: ReadonlyMap<string, StatusMeaning>
  readonly #given: ReadonlyMap<string, StatusMeaning>
  /** By the cell as it is written: most files have a handful of forms. */
  readonly #cells = new Map<string, Known>()
  readonly #words = new Map<string, Known>()

  constructor(ofTool: ReadonlyMap<string, StatusMeaning>, given: Readonly<Record<string, StatusMeaning>>) {
    this.#ofTool = ofTool
    this.#given = new Map(Object.entries(given).map(([word, meaning]) => [normaliseLabel(word), meaning]))
  }

  /** Undefined: nobody knows the word. */
  note(cell: string): StatusMeaning | undefined {
    const seen = this.#cells.get(cell)
    if (seen !== undefined) {
      seen.count++
      return seen.meaning
    }
    const key = normaliseLabel(cell)
    const known = this.#words.get(key) ?? {
      word: keptText(cell.trim().slice(0, 60)),
      meaning: this.#of(cell, key),
      count: 0,
    }
    known.count++
    if (this.#words.size < mostWords) this.#words.set(keptText(key), known)
    if (this.#cells.size < mostWords) this.#cells.set(keptText(cell), known)
    return known.meaning
  }

  /** Nobody knows what any of the cells means, or none of them holds a word. */
  get knowsNone(): boolean {
    const words = [...this.#words.values()]
    return words.length > 0 && words.every(({ meaning }) => meaning === undefined)
  }

  /** No cell holds a word, and nothing is meant by that. */
  get areBlank(): boolean {
    return this.knowsNone && [...this.#words.keys()].every(isNothing)
  }

  /** Words stand beside some people and say that they are not registered; nobody knows what an empty cell says of the others. */
  get namesOthersOnly(): boolean {
    const words = [...this.#words]
    const isOpen = words.some(([key, { meaning }]) => isNothing(key) && meaning === undefined)
    return isOpen && !words.some(([, { meaning }]) => meaning === 'registered' || meaning === 'attended')
  }

  list(): StatusWord[] {
    return [...this.#words]
      .map(([key, { word, meaning, count }]) => ({
        word,
        key,
        count,
        meaning: meaning ?? null,
        tool: wordMeaning(this.#ofTool, word) ?? null,
      }))
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, shownWords)
  }

  #of(cell: string, key: string): StatusMeaning | undefined {
    return this.#given.get(key) ?? wordMeaning(this.#ofTool, cell)
  }
}
