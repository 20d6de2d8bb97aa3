import { type ActivityFields, withDefaults } from '@upshot/shared/activities/with-defaults'
import { type Day, dayInTimeZone } from '@upshot/shared/calendar/day'
import type { EventFormat } from '@upshot/shared/events/event-format'
import { atLeast } from '@upshot/shared/people/role'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { listTalksAt, writeContent } from './content-store.ts'
import { getKind } from './list-kinds.ts'
import { usualTeam } from './log-activity.ts'
import { lockDays, recountDays } from './rollup-store.ts'

/** A talk that people of this workspace give at an event. */
export interface TalkGiven {
  /** The caller's own name for it. */
  readonly key: string
  readonly title: string
  readonly date: Day
  /** The first is its owner. */
  readonly speakerIds: readonly [string, ...string[]]
}

export interface TalksRecorded {
  /** Key of the talk -> its activity, logged now or before. */
  readonly activities: ReadonlyMap<string, string>
  readonly created: readonly string[]
  /** Titles of those that are there already, and of those that somebody else has to log. */
  readonly known: readonly string[]
  readonly notOwn: readonly string[]
}

/**
 * Logs talks as activities of an event, in the transaction of `ctx` and without an audit row. A talk of the same title by the
 * same person at the event is the same talk.
 */
export async function recordTalks(
  ctx: Ctx,
  importId: string,
  event: { readonly id: string; readonly format: EventFormat; readonly audience: 'internal' | 'external' },
  talks: readonly TalkGiven[],
): Promise<TalksRecorded> {
  const activities = new Map<string, string>()
  const done = { activities, created: [] as string[], known: [] as string[], notOwn: [] as string[] }
  if (talks.length === 0) return done
  const { db, workspace, actor, now } = ctx
  await lockDays(db, workspace.id)
  const kind = await getKind(ctx, 'talk')
  const today = dayInTimeZone(now.toISOString(), workspace.timeZone)
  const known = await listTalksAt(db, workspace.id, event.id)
  const fresh: { id: string; fields: ActivityFields; canonicalUrl: null }[] = []
  for (const { key, title, date, speakerIds } of talks) {
    const same = known.find(
      talk => talk.title.toLowerCase() === title.toLowerCase() && speakerIds.some(id => talk.personIds.includes(id)),
    )
    if (same !== undefined) {
      activities.set(key, same.id)
      done.known.push(title)
      continue
    }
    const isOwn = speakerIds.includes(actor.personId)
    if (!isOwn && !atLeast(actor.role, 'manager')) {
      done.notOwn.push(title)
      continue
    }
    const ownerId = isOwn && !atLeast(actor.role, 'manager') ? actor.personId : speakerIds[0]
    const teamId = await usualTeam(ctx, ownerId)
    const contributors = speakerIds
      .filter(id => id !== ownerId)
      .map(personId => ({ personId, role: 'speaker' as const }))
    const setting = event.audience === 'internal' ? ('internal' as const) : ('conference' as const)
    const fields = withDefaults(
      {
        kind: kind.key,
        title: title.slice(0, 200),
        date,
        setting,
        eventId: event.id,
        format: event.format,
        audience: event.audience,
        contributors,
      },
      kind,
      { personId: ownerId, teamId },
      today,
    )
    const id = newId(now.getTime())
    activities.set(key, id)
    done.created.push(title)
    fresh.push({ id, fields, canonicalUrl: null })
  }
  if (fresh.length === 0) return done
  const by = { importId, personId: actor.personId, at: now.toISOString() }
  await writeContent(db, workspace.id, by, { source: '', observedAt: by.at, activities: fresh, readings: [] })
  await recountDays(
    db,
    workspace.id,
    fresh.map(({ fields }) => fields.date),
  )
  return done
}
