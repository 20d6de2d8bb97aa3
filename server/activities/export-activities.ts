import type { activities } from '@upshot/shared/activities/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import { type CsvCell, csvLine } from '@upshot/shared/format/csv'
import type { Ctx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import type { Place } from '../http/cursor.ts'
import { activityRow } from './activity-row.ts'
import { listActivities, type StoredActivity, sortPlace } from './activity-store.ts'

const ROWS_AT_ONCE = 1_000

const header = [
  'date',
  'title',
  'kind',
  'setting',
  'status',
  'owner',
  'role',
  'team',
  'audience',
  'format',
  'event',
  'programme',
  'topics',
  'people reached',
  'grade',
  'minutes spent',
  'cost',
  'url',
  'city',
  'country',
  'notes',
  'id',
]

/**
 * The list as CSV, page after page as the reader takes it, so that neither memory nor a connection is held for the whole of
 * it. The pages are read after this request's transaction: each in one of its own, in the order of the list.
 */
export async function exportActivities(
  ctx: Ctx,
  { query }: Received<typeof activities.exportList.spec>,
): Promise<Response> {
  const { sort, direction, ...filter } = query
  const { id: workspaceId } = ctx.workspace
  const read = (db: Ctx['db'], after: Place | null) =>
    listActivities(db, workspaceId, ctx.actor.personId, filter, { sort, direction, after, limit: ROWS_AT_ONCE })
  // The first page is read here, so that what fails is answered as a problem rather than as half a file.
  let found: StoredActivity[] | null = await read(ctx.db, null)
  let head = `\uFEFF${csvLine(header)}`
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (found === null) return controller.close()
      const items = found.slice(0, ROWS_AT_ONCE)
      controller.enqueue(encoder.encode(head + items.map(activity => csvLine(cellsOf(ctx, activity))).join('')))
      head = ''
      const last = found.length > ROWS_AT_ONCE ? items.at(-1) : undefined
      found =
        last === undefined
          ? null
          : await ctx.separately(async (db, client) => {
              await enterScope(client, { workspaceId, personId: ctx.person.id })
              return read(db, sortPlace(last, sort))
            })
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="activities.csv"',
      'cache-control': 'no-store',
    },
  })
}

function cellsOf(ctx: Ctx, activity: StoredActivity): CsvCell[] {
  const row = activityRow(ctx.actor, activity)
  return [
    row.date,
    row.title,
    row.kind,
    row.setting,
    row.status,
    row.ownerName,
    row.role,
    row.teamName,
    row.audience,
    row.format,
    row.eventTitle,
    row.programmeTitle,
    row.topics.join(', '),
    row.reach?.people ?? null,
    row.reach?.grade ?? null,
    row.minutesSpent,
    row.costCents === null ? null : (row.costCents / 100).toFixed(2),
    row.url,
    row.city,
    row.country,
    row.notes,
    row.id,
  ]
}
