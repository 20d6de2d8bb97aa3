import type { Received } from '@upshot/shared/contract/endpoint'
import type { Page } from '@upshot/shared/contract/page'
import type { imports } from '@upshot/shared/imports/api'
import type { SavedMapping } from '@upshot/shared/imports/saved-mapping'
import type { Ctx } from '../context.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { listMappings } from './saved-mapping-store.ts'
import { describeMapping, seesAllMappings } from './saved-mappings.ts'

const ORDER = 'saved-mappings'

export async function listSavedMappings(
  ctx: Ctx,
  { query }: Received<typeof imports.savedMappings.spec>,
): Promise<Page<SavedMapping>> {
  const { q, limit } = query
  const after = readCursor(ORDER, 'moment', query.cursor)
  const seen = { personId: ctx.actor.personId, all: seesAllMappings(ctx), q }
  const { items, total } = await listMappings(ctx.db, ctx.workspace.id, seen, { after, limit: limit + 1 })
  const last = items.length > limit ? items[limit - 1] : undefined
  return {
    items: items.slice(0, limit).map(stored => describeMapping(ctx, stored)),
    nextCursor: last === undefined ? null : writeCursor(ORDER, { value: last.lastUsedAt, id: last.id }),
    total,
  }
}
