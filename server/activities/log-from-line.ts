import type { ActivityWritten, activities, LogDefaults } from '@upshot/shared/activities/api'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { visibleKinds } from '@upshot/shared/activities/merge-kinds'
import { readQuickLine } from '@upshot/shared/activities/quick-line'
import { dayInTimeZone, type Weekday } from '@upshot/shared/calendar/day'
import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { listEventTitles } from '../events/find-or-add-event.ts'
import { findLastLogged, listTopics } from './activity-store.ts'
import { listKinds } from './list-kinds.ts'
import { logActivity, usualTeam } from './log-activity.ts'
import { listProgrammes } from './programme-store.ts'

const MOST_EVENTS = 300
const MOST_PROGRAMMES = 200

/** What the quick log starts with: what this person logged last, today, themselves. */
export async function readDefaults(ctx: Ctx): Promise<LogDefaults> {
  const { db, workspace, actor } = ctx
  const kinds = visibleKinds(await listKinds(ctx))
  const last = await findLastLogged(db, workspace.id, actor.personId)
  const kind = kinds.find(({ key }) => key === last?.kind) ?? kinds[0] ?? shippedKinds[0]
  if (kind === undefined) throw new Error('no kinds are shipped')
  const programmes = await listProgrammes(db, workspace.id, actor.personId, {
    archived: false,
    q: undefined,
    after: null,
    limit: MOST_PROGRAMMES,
  })
  const today = dayInTimeZone(ctx.now.toISOString(), workspace.timeZone)
  const topics = await listTopics(db, workspace.id, actor.personId, undefined)
  return {
    kind: kind.key,
    date: today,
    ownerId: actor.personId,
    teamId: await usualTeam(ctx, actor.personId),
    audience: kind.defaults.audience,
    events: await listEventTitles(ctx, today, MOST_EVENTS),
    topics: topics.map(({ topic }) => topic),
    programmes: programmes.items.map(({ id, title }) => ({ id, title })),
  }
}

/** The one line, read by the same function as in the browser and on the command line, and logged. */
export async function logFromLine(
  ctx: Ctx,
  { body }: Received<typeof activities.fromLine.spec>,
): Promise<ActivityWritten & { notUnderstood: string[] }> {
  const defaults = await readDefaults(ctx)
  const line = readQuickLine(body.line, {
    today: defaults.date,
    weekStartsOn: weekdayOf(ctx.workspace.weekStartsOn),
    usualKind: defaults.kind,
    kinds: visibleKinds(await listKinds(ctx)),
    events: defaults.events,
    topics: defaults.topics,
    programmes: defaults.programmes,
  })
  if (line.title === '') {
    throw invalidInput([{ path: 'line', message: 'The line has no title. Write what it was.' }])
  }
  const { eventId, ...draft } = line.draft
  // By its title again: which of the events of this title is meant, the day says.
  const eventTitle = defaults.events.find(event => event.id === eventId)?.title ?? draft.eventTitle
  const written = await logActivity(ctx, {
    body: {
      kind: defaults.kind,
      date: defaults.date,
      ...draft,
      title: line.title,
      ...(eventTitle === undefined ? {} : { eventTitle }),
    },
  })
  return { ...written, notUnderstood: line.problems.map(({ message }) => message) }
}

/** The database keeps 0 to 6. */
function weekdayOf(day: number): Weekday {
  const known: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]
  return known[day] ?? 1
}
