import type { Day } from '../calendar/day.ts'
import type { EventFormat } from '../events/event-format.ts'
import type { ActivityStatus, Audience } from './vocabulary.ts'

/** Something that was understood, and where it stands in the line: `[from, to)` in UTF-16 code units. */
export type Chip = ChipMeaning & {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly label: string
}

export type ChipMeaning =
  | { readonly kind: 'kind'; readonly value: { readonly key: string; readonly setting: string | null } }
  | { readonly kind: 'event'; readonly value: { readonly id: string | null; readonly title: string } }
  | { readonly kind: 'programme'; readonly value: { readonly id: string; readonly title: string } }
  | { readonly kind: 'topic'; readonly value: string }
  | { readonly kind: 'url'; readonly value: string }
  | { readonly kind: 'date'; readonly value: Day }
  | { readonly kind: 'minutes'; readonly value: number }
  | { readonly kind: 'people'; readonly value: number }
  | { readonly kind: 'audience'; readonly value: Audience }
  | { readonly kind: 'format'; readonly value: EventFormat }
  | { readonly kind: 'status'; readonly value: ActivityStatus }
  | { readonly kind: 'private'; readonly value: true }

export type QuickLineProblemCode =
  | 'too-long'
  | 'no-title'
  | 'unclosed-quote'
  | 'unknown-kind'
  | 'ambiguous-kind'
  | 'unknown-setting'
  | 'ambiguous-event'
  | 'ambiguous-programme'
  | 'given-twice'
  | 'not-a-day'
  | 'no-headcount'

/** Something that looks meant and was not understood; its text stays in the title. */
export interface QuickLineProblem {
  readonly code: QuickLineProblemCode
  readonly message: string
  readonly from: number
  readonly to: number
}
