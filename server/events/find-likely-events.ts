import type { Day } from '@upshot/shared/calendar/day'
import { diffDays } from '@upshot/shared/calendar/day'
import type { Ctx } from '../context.ts'
import { findEventByExternalId, findEventsByTitle } from './event-store.ts'
import { getEvent } from './get-event.ts'

/** What a file says about the event that it is about. */
export interface EventHints {
  title: string | null
  day: Day | null
  source: string
  externalId: string | null
}

export interface LikelyEvent {
  id: string
  title: string
  day: Day
  /** The tool's own id, or title and day (within a day: time zones) agree; otherwise the title alone. */
  isSure: boolean
}

/** Events that a file may be about, the likeliest first. */
export async function findLikelyEvents(ctx: Pick<Ctx, 'db' | 'workspace'>, hints: EventHints): Promise<LikelyEvent[]> {
  const { db, workspace } = ctx
  const found: LikelyEvent[] = []
  if (hints.externalId !== null) {
    const same = await findEventByExternalId(db, workspace.id, hints.source, hints.externalId)
    if (same !== null) {
      const { title } = await getEvent(ctx, same.id)
      found.push({ id: same.id, title, day: same.day, isSure: true })
    }
  }
  if (hints.title === null) return found
  const { title, day } = hints
  const named = (await findEventsByTitle(db, workspace.id, title)).filter(event => event.id !== found[0]?.id)
  const near = named.map(event => ({
    id: event.id,
    title,
    day: event.day,
    isSure: day !== null && Math.abs(diffDays(day, event.day)) <= 1,
  }))
  return [...found, ...near.filter(event => event.isSure), ...near.filter(event => !event.isSure)].slice(0, 10)
}
