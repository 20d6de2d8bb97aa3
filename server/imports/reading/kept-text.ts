/**
 * A copy of its own. Cutting a string leaves V8 with a view that keeps the whole block of the file alive, so what is kept
 * beyond its row has to be copied.
 */
export function keptText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}

/** Words that repeat over a file, such as countries and domains: each is kept once. */
export class Words {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const kept = keptText(text)
    this.#texts.push(kept)
    this.#numbers.set(kept, this.#texts.length)
    return this.#texts.length
  }

  /** Null for 0, the number of nothing. */
  textOf(number: number): string | null {
    return this.#texts[number - 1] ?? null
  }
}
