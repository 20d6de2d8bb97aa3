/** Something the palette found: a talk, an event, a metric. */
export interface Match {
  id: string
  /** "Activities", "Events": what it is listed under. */
  group: string
  label: string
  /** A second fact: the date, the place. */
  note: string | null
  /** The address of its page. */
  href: string
}

export type FindMatches = (text: string, signal: AbortSignal) => Promise<readonly Match[]>
