import type { Row } from './delimited.ts'
import type { Places } from './places.ts'

/** The events that the rows of a file name. More than one: the file is no list of people at an event. */
export class EventsSeen {
  readonly #keys = new Set<string>()
  title: string | null = null
  /** As it is written. */
  startsAt: string | null = null

  get size(): number {
    return this.#keys.size
  }

  note(row: Row, at: Places): void {
    if (at.eventTitle === -1 && at.eventDate === -1 && at.eventKey === -1) return
    const title = textAt(row, at.eventTitle)
    const start = `${textAt(row, at.eventDate)} ${textAt(row, at.eventTime)}`.trim()
    const key = JSON.stringify([title, start, textAt(row, at.eventKey)])
    if (key === '["","",""]' || this.#keys.has(key) || this.#keys.size === 20) return
    this.#keys.add(key)
    if (title !== '') this.title ??= title
    if (start !== '') this.startsAt ??= start
  }
}

function textAt(row: Row, index: number): string {
  return index === -1 ? '' : row.cell(index).trim()
}
