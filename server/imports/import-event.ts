import { instantOf } from '@upshot/shared/calendar/zoned-time'
import type { ImportChoice, NewEvent } from '@upshot/shared/imports/import'
import type { EventFacts } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { addEvent } from '../events/create-event.ts'
import { findLikelyEvents } from '../events/find-likely-events.ts'
import { getEvent } from '../events/get-event.ts'

export interface ImportEvent {
  id: string
  title: string
  day: string
  timeZone: string
}

/** The event that the people go to: the one that was chosen, or a new one. Null: nobody said which. */
export async function takeImportEvent(
  ctx: Ctx,
  importId: string,
  choice: ImportChoice,
  file: { tool: string; facts: EventFacts },
): Promise<ImportEvent | null> {
  if (choice.eventId !== null) return getEvent(ctx, choice.eventId)
  if (choice.newEvent === null) return null
  const { title, format, place } = choice.newEvent
  const timeZone = zoneOf(ctx, choice.newEvent)
  const startsAt = startOf(choice.newEvent, timeZone)
  const day = dayOfNew(choice.newEvent)
  if (day === null) return null
  const minutes = file.facts.durationMinutes
  return addEvent(
    ctx,
    {
      title,
      day,
      startsAt,
      endsAt:
        startsAt === null || minutes === null ? null : new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
      timeZone,
      ...(format === undefined ? {} : { format }),
      place: place ?? null,
      ...(await externalIdOf(ctx, file)),
    },
    importId,
  )
}

export function zoneOf(ctx: Pick<Ctx, 'workspace'>, newEvent: NewEvent | null): string {
  return newEvent?.timeZone ?? ctx.workspace.timeZone
}

export function dayOfNew({ day, startsAt }: NewEvent): string | null {
  return startsAt?.slice(0, 10) ?? day ?? null
}

function startOf({ startsAt }: NewEvent, timeZone: string): string | null {
  return startsAt ? instantOf(startsAt.slice(0, 10), startsAt.slice(11), timeZone) : null
}

/** A tool's id names one event: an earlier event that has it keeps it, and whoever wants a second event gets one without. */
async function externalIdOf(
  ctx: Ctx,
  { tool, facts }: { tool: string; facts: EventFacts },
): Promise<{ source: string; externalId?: string }> {
  const { externalId } = facts
  if (externalId === null) return { source: tool }
  const known = await findLikelyEvents(ctx, { title: null, day: null, source: tool, externalId })
  return known.length > 0 ? { source: tool } : { source: tool, externalId: externalId.slice(0, 200) }
}
