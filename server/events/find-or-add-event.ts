import { type Day, diffDays } from '@upshot/shared/calendar/day'
import type { EventFormat } from '@upshot/shared/events/event-format'
import type { Ctx } from '../context.ts'
import { addEvent } from './create-event.ts'
import { findEventsByTitle, listRecentTitles } from './event-store.ts'

export interface NamedEvent {
  title: string
  day: Day
  format: EventFormat
  audience: 'internal' | 'external'
  teamId: string | null
}

/** For other words: the event of this title that is nearest to the day, or else a new one. They write the audit row. */
export async function findOrAddEvent(ctx: Ctx, named: NamedEvent): Promise<{ id: string; isNew: boolean }> {
  const found = await findEventsByTitle(ctx.db, ctx.workspace.id, named.title)
  const distance = (day: Day) => Math.abs(diffDays(named.day, day))
  const nearest = found.toSorted((a, b) => distance(a.day) - distance(b.day))[0]
  if (nearest !== undefined) return { id: nearest.id, isNew: false }
  const { id } = await addEvent(ctx, named)
  return { id, isNew: true }
}

/** Titles of the latest events, for a line or a field that names one. */
export async function listEventTitles(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  limit: number,
): Promise<{ id: string; title: string }[]> {
  return listRecentTitles(ctx.db, ctx.workspace.id, limit)
}
