import type { Received } from '@upshot/shared/contract/endpoint'
import type { Page } from '@upshot/shared/contract/page'
import type { impact } from '@upshot/shared/impact/api'
import type { StudyRow } from '@upshot/shared/impact/study'
import type { Ctx } from '../context.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { listStudies } from './store.ts'

const order = 'studies newest'

export async function listStudyPage(ctx: Ctx, { query }: Received<typeof impact.list.spec>): Promise<Page<StudyRow>> {
  const { metric, activity, outcome, q, limit, cursor } = query
  const after = readCursor(order, 'moment', cursor)
  const { rows, total } = await listStudies(
    ctx.db,
    ctx.workspace.id,
    { metric, activity, outcome, q },
    { after, limit },
  )
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit),
    nextCursor: last === undefined ? null : writeCursor(order, { value: last.createdAt, id: last.id }),
    total,
  }
}
