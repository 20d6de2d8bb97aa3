import type { ContentDay, ContentItem } from './content-records.ts'
import { pageOf } from './content-variants.ts'

/** The figures of one row by their names. */
export type FigureCells = Record<string, number | null>

/** Items and days of a file, each once. The same row again is a duplicate; another one for the same thing is told. */
export class ContentRows {
  duplicates = 0
  /** Addresses whose figures were added to those of another address of their page. */
  readonly variants: string[] = []
  readonly #items = new Map<string, ContentItem>()
  readonly #days = new Map<string, ContentDay>()
  readonly #parts = new Set<string>()
  readonly #moments = new Map<string, { line: number; values: string }>()

  get items(): readonly ContentItem[] {
    return [...this.#items.values()]
  }

  get days(): readonly ContentDay[] {
    return [...this.#days.values()]
  }

  /** Answers the line of another row for the same thing that says otherwise, null when all is well. */
  takeItem(item: ContentItem): number | null {
    const known = this.#items.get(item.key)
    if (known === undefined) {
      this.#items.set(item.key, item)
      return null
    }
    if (JSON.stringify(known.values) !== JSON.stringify(item.values)) return known.line
    this.duplicates++
    return null
  }

  /** A part of a thing, which its other rows add to. `all`: the whole row, which stands there once. */
  takePart(item: ContentItem, all: string, adds: ReadonlySet<string>): void {
    if (this.#parts.has(all)) {
      this.duplicates++
      return
    }
    this.#parts.add(all)
    const known = this.#items.get(item.key)
    this.#items.set(
      item.key,
      known === undefined ? item : { ...known, values: summed(known.values, item.values, adds) },
    )
  }

  /** Adds up what pages have under several of their addresses, when all rows were read. */
  joinVariants(adds: ReadonlySet<string>): void {
    const known = new Map<string, ContentItem>()
    for (const item of [...this.#items.values()]) {
      const page = pageOf(item)
      if (page === null) continue
      const first = known.get(page)
      if (first === undefined) {
        known.set(page, item)
        continue
      }
      const whole = { ...first, title: first.title ?? item.title, values: summed(first.values, item.values, adds) }
      known.set(page, whole)
      this.#items.set(first.key, whole)
      this.#items.delete(item.key)
      this.variants.push(item.key)
    }
  }

  /**
   * `moment`: the cell as it stands; hours of one day add up where the figure does, and are unknown where it does not.
   * `isPart`: it names the thing as well, and things add up as hours do.
   */
  takeDay(day: ContentDay, moment: string, adds: ReadonlySet<string>, isPart = false): number | null {
    const values = JSON.stringify(day.values)
    const same = this.#moments.get(moment)
    if (same !== undefined) {
      if (same.values !== values) return same.line
      this.duplicates++
      return null
    }
    const known = this.#days.get(day.day)
    // Without times of day two cells for one day are the same day written in two ways.
    if (known !== undefined && !isPart && !/\d:\d{2}/.test(moment)) return known.line
    this.#moments.set(moment, { line: day.line, values })
    this.#days.set(day.day, known === undefined ? day : { ...known, values: summed(known.values, day.values, adds) })
    return null
  }
}

function summed(a: ContentDay['values'], b: ContentDay['values'], adds: ReadonlySet<string>): FigureCells {
  const sum: FigureCells = {}
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [first, second] = [a[name] ?? null, b[name] ?? null]
    sum[name] = !adds.has(name) ? null : first === null || second === null ? (first ?? second) : first + second
  }
  return sum
}
