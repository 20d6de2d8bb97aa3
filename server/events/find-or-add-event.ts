import { addDays, type Day, diffDays } from '@upshot/shared/calendar/day'
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

/** Further apart than this, events of one title are different years of one conference. */
const SAME_EVENT_DAYS = 60

/**
 * For other words: the event of this title that is nearest to the day and not further than two months from it, or else a new
 * one. They write the audit row.
 */
export async function findOrAddEvent(ctx: Ctx, named: NamedEvent): Promise<{ id: string; isNew: boolean }> {
  const found = await findEventsByTitle(ctx.db, ctx.workspace.id, named.title)
  const distance = (day: Day) => Math.abs(diffDays(named.day, day))
  const nearest = found.toSorted((a, b) => distance(a.day) - distance(b.day))[0]
  if (nearest !== undefined && distance(nearest.day) <= SAME_EVENT_DAYS) return { id: nearest.id, isNew: false }
  const { id } = await addEvent(ctx, named)
  return { id, isNew: true }
}

/**
 * Titles of the events of the last two months and those ahead, for a line that names one. An older event of the same title
 * is found by `findOrAddEvent` when the day is near it: last year's conference is not this year's.
 */
export async function listEventTitles(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  today: Day,
  limit: number,
): Promise<{ id: string; title: string }[]> {
  return listRecentTitles(ctx.db, ctx.workspace.id, addDays(today, -SAME_EVENT_DAYS), limit)
}
