import type { ActivityStatus } from '@upshot/shared/activities/vocabulary'
import type { Day } from '@upshot/shared/calendar/day'
import type { Ctx } from '../context.ts'
import { findActivities, listActivities } from './activity-store.ts'

/** An activity as a mark on a time axis. */
export interface DatedActivity {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly date: Day
  readonly status: ActivityStatus
  readonly ownerName: string
}

const MOST = 10_000

/** Everybody's activities between two days that are done or planned, by date; private ones are nobody else's business. */
export async function listDated(
  ctx: Ctx,
  { from, to, kind }: { from: Day; to: Day; kind?: string },
): Promise<DatedActivity[]> {
  const filter = {
    from,
    to,
    visibility: 'shared',
    status: ['done', 'planned'],
    ...(kind === undefined ? {} : { kind: [kind] }),
  } as const
  const page = { sort: 'date', direction: 'asc', after: null, limit: MOST } as const
  const found = await listActivities(ctx.db, ctx.workspace.id, ctx.actor.personId, filter, page)
  return found.map(dated)
}

/** Those of these activities that are there and that everybody may see, by date. */
export async function findDated(ctx: Ctx, ids: readonly string[]): Promise<DatedActivity[]> {
  const found = await findActivities(ctx.db, ctx.workspace.id, ids)
  return found
    .filter(({ deletedAt, isPrivate }) => deletedAt === null && !isPrivate)
    .map(dated)
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
}

function dated({ id, kind, title, date, status, ownerName }: DatedActivity): DatedActivity {
  return { id, kind, title, date, status, ownerName }
}
