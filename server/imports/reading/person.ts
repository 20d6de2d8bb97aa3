import type { PersonState } from '@upshot/shared/imports/field'

/** How a person is told from others, strongest first. `name` is uncertain; `anonymous` is one row that names nobody. */
export type IdentityKind = 'email' | 'tool' | 'name' | 'anonymous'

/** One person of a file, all their rows merged. Instants end in Z; without a known time zone they are wall clock times. */
export interface PersonRecord {
  identity: { kind: IdentityKind; key: string }
  /** Domain of the address, null without one. */
  emailDomain: string | null
  /** For the screen; nothing obliges anyone to store it. Null unless asked for. */
  name: string | null
  country: string | null
  company: string | null
  state: PersonState | null
  /** Null: the file cannot know. */
  attended: boolean | null
  minutes: number | null
  registeredAt: string | null
  joinedAt: string | null
  /** The tool's own id of the person or ticket. */
  externalId: string | null
  /** Their first row. */
  line: number
}

/** One value of a metric. */
export interface ValueRecord {
  /** 'YYYY-MM-DD', the first day of what the value is about. */
  periodStart: string
  value: number
  /** Name of the metric where the file has a column for it. */
  metric: string | null
  line: number
}
