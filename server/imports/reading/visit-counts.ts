import type { Field } from '@upshot/shared/imports/field'
import type { Figure } from '@upshot/shared/imports/result'
import type { ContentDay, ContentItem } from './content-records.ts'
import type { Row } from './delimited.ts'
import { keptText } from './kept-text.ts'

interface Counted {
  title: string | null
  line: number
  views: number
  events: number
  visitors: Set<number>
}

/**
 * Counts page views and clicks that stand one in a row, by page and by day. The ids of visitors tell them apart while the
 * file is read, as numbers, and are forgotten with it.
 */
export class VisitCounts {
  duplicates = 0
  readonly #column: (field: Field) => number
  readonly #seen = new Set<string>()
  readonly #sessions = new Map<string, number>()
  readonly #visits = new Set<string>()
  readonly #pages = new Map<string, Counted>()
  readonly #days = new Map<string, Counted>()
  #views = 0
  #events = 0

  constructor(column: (field: Field) => number) {
    this.#column = column
  }

  take(row: Row, day: string): void {
    const id = this.#text(row, 'toolId')
    if (id !== '') {
      if (this.#seen.has(id)) {
        this.duplicates++
        return
      }
      this.#seen.add(keptText(id))
    }
    const visitor = this.#visitor(this.#text(row, 'visitorId'))
    const visit = this.#text(row, 'visitId')
    if (visit !== '') this.#visits.add(keptText(visit))
    const isEvent =
      ['2', 'true'].includes(this.#text(row, 'visitType')) ||
      (this.#column('visitType') === -1 && this.#text(row, 'eventName') !== '')
    if (isEvent) this.#events++
    else this.#views++
    const counted = [this.#of(this.#days, day, row.line)]
    const page = this.#page(row)
    if (page !== '') counted.push(this.#of(this.#pages, page, row.line))
    for (const one of counted) {
      if (isEvent) one.events++
      else one.views++
      if (visitor !== null) one.visitors.add(visitor)
    }
    const title = this.#text(row, 'contentTitle')
    const known = this.#pages.get(page)
    if (known !== undefined && !isEvent && title !== '') known.title ??= keptText(title.slice(0, 300))
  }

  /** Pages that were viewed; those with clicks alone were seen by nobody. */
  items(): ContentItem[] {
    return [...this.#pages].flatMap(([page, counted]) =>
      counted.views === 0
        ? []
        : [{ key: page, title: counted.title, url: page, date: null, values: valuesOf(counted), line: counted.line }],
    )
  }

  days(): ContentDay[] {
    return [...this.#days]
      .map(([day, counted]) => ({ day, values: valuesOf(counted), line: counted.line }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  }

  totals(): Figure[] {
    const knows = (field: Field, value: number) => (this.#column(field) === -1 ? null : value)
    return [
      { name: 'pageviews', label: 'Page views', value: this.#views },
      { name: 'customEvents', label: 'Custom events', value: this.#events },
      { name: 'visitors', label: 'Visitors', value: knows('visitorId', this.#sessions.size) },
      { name: 'visits', label: 'Visits', value: knows('visitId', this.#visits.size) },
    ]
  }

  #visitor(id: string): number | null {
    if (id === '') return null
    const known = this.#sessions.get(id)
    if (known !== undefined) return known
    this.#sessions.set(keptText(id), this.#sessions.size)
    return this.#sessions.size - 1
  }

  #page(row: Row): string {
    const path = this.#text(row, 'contentUrl')
    if (path === '') return ''
    const host = this.#text(row, 'hostname')
    return keptText(host === '' || !path.startsWith('/') ? path : `https://${host}${path}`)
  }

  #of(map: Map<string, Counted>, key: string, line: number): Counted {
    const known = map.get(key)
    if (known !== undefined) return known
    const fresh: Counted = { title: null, line, views: 0, events: 0, visitors: new Set() }
    map.set(key, fresh)
    return fresh
  }

  /** Cells that could be formulas stand behind an apostrophe. */
  #text(row: Row, field: Field): string {
    const column = this.#column(field)
    return column === -1
      ? ''
      : row
          .cell(column)
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^'(?=[=+\-@])/, '')
  }
}

function valuesOf({ views, events, visitors }: Counted): ContentItem['values'] {
  return { pageviews: views, customEvents: events, visitors: visitors.size === 0 ? null : visitors.size }
}
