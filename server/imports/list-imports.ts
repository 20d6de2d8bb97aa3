import type { Received } from '@upshot/shared/contract/endpoint'
import type { Page } from '@upshot/shared/contract/page'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportRow } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { importRow } from './describe-import.ts'
import { listStoredImports } from './history-store.ts'

const ORDER = 'imports'

export async function listImports(ctx: Ctx, { query }: Received<typeof imports.list.spec>): Promise<Page<ImportRow>> {
  const { q, status, target, tool, person, event, from, to, limit } = query
  const filter = { q, status, target, tool, person, event, from, to }
  const after = readCursor(ORDER, 'moment', query.cursor)
  const { id, timeZone } = ctx.workspace
  const { items, total } = await listStoredImports(ctx.db, id, timeZone, filter, { after, limit: limit + 1 })
  const last = items.length > limit ? items[limit - 1] : undefined
  return {
    items: items.slice(0, limit).map(found => importRow(ctx, found)),
    nextCursor: last === undefined ? null : writeCursor(ORDER, { value: last.createdAt, id: last.id }),
    total,
  }
}
