import type { SessionState } from '@upshot/shared/events/session-state'

/** How a speaker is told from others, strongest first. Names and addresses are for finding people of the workspace only. */
export interface Speaker {
  readonly identity: 'email' | 'tool' | 'name'
  readonly key: string
  readonly name: string | null
  readonly email: string | null
}

/** What the file has a column for: of the rest it says nothing. */
export type SessionColumns = Readonly<
  Record<'state' | 'type' | 'track' | 'room' | 'language' | 'startsAt' | 'minutes' | 'speakers', boolean>
>

/** One session of a conference, all its rows merged. Instants end in Z; without a known time zone they are wall clock times. */
export interface ConferenceSession {
  readonly line: number
  /** The tool's own id, else day, start and title. */
  readonly key: string
  readonly title: string
  readonly state: SessionState | null
  readonly type: string | null
  readonly track: string | null
  readonly room: string | null
  readonly language: string | null
  readonly startsAt: string | null
  readonly minutes: number | null
  readonly speakers: readonly Speaker[]
}
