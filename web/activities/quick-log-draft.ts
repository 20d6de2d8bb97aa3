import type { ActivityInput } from '@upshot/shared/activities/activity'
import type { Kind } from '@upshot/shared/activities/kind'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import type { QuickLine } from '@upshot/shared/activities/quick-line'
import type { Chip } from '@upshot/shared/activities/quick-line-chip'
import type { Audience } from '@upshot/shared/activities/vocabulary'
import type { Day } from '@upshot/shared/calendar/day'

export interface ChosenEvent {
  /** Null: a new event of this title. */
  id: string | null
  title: string
}

/** What was chosen in the fields under the line. Left out: nobody touched that field. */
export interface FieldChoices {
  kind?: string | undefined
  date?: Day | undefined
  audience?: Audience | undefined
  event?: ChosenEvent | null | undefined
}

/** What the quick log starts with. */
export interface Usual {
  kind: string
  date: Day
  audience: Audience
}

/** What would be logged now, every value as the fields show it. */
export interface LogDraft {
  title: string
  kind: string
  date: Day
  audience: Audience
  event: ChosenEvent | null
  input: ActivityInput
}

/** The line says it, else a field, else what is usual for the person and the kind. */
export function logDraft(line: QuickLine, chosen: FieldChoices, usual: Usual, kinds: readonly Kind[]): LogDraft {
  const said = line.draft
  const kind = said.kind ?? chosen.kind ?? usual.kind
  const date = said.date ?? chosen.date ?? usual.date
  const audience = said.audience ?? chosen.audience ?? usualAudience(kind, said.setting, usual, kinds)
  const event = eventIn(line) ?? chosen.event ?? null
  const { eventId: _id, eventTitle: _title, ...rest } = said
  return {
    title: line.title,
    kind,
    date,
    audience,
    event,
    input: { ...rest, title: line.title, kind, date, audience, ...eventInput(event) },
  }
}

function usualAudience(
  kind: string,
  setting: string | null | undefined,
  usual: Usual,
  kinds: readonly Kind[],
): Audience {
  if (setting === 'internal') return 'internal'
  if (kind === usual.kind) return usual.audience
  return findKind(kinds, kind)?.defaults.audience ?? usual.audience
}

function eventIn(line: QuickLine): ChosenEvent | null {
  return line.chips.find(chip => chip.kind === 'event')?.value ?? null
}

function eventInput(event: ChosenEvent | null): Pick<ActivityInput, 'eventId' | 'eventTitle'> {
  if (event === null || event.title.trim() === '') return {}
  return event.id === null ? { eventTitle: event.title.trim() } : { eventId: event.id }
}

/** The line with another value where a chip stands; how a field changes what the line says. */
export function withToken(text: string, chip: Chip, token: string): string {
  const before = text.slice(0, chip.from)
  const after = text.slice(chip.to)
  return token === '' ? `${before.trimEnd()}${after}`.trimStart() : `${before}${token}${after}`
}

export function kindToken(key: string): string {
  return `/${key}`
}

/** Quoted whatever the title, so that it is read as a whole. */
export function eventToken(title: string): string {
  return title.includes('"') ? `@«${title}»` : `@"${title}"`
}
