import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import { standings } from '@upshot/shared/metrics/register-entry'
import { stages } from '@upshot/shared/people/stage'
import type { Ctx } from '../context.ts'
import { type Head, readEntries, readHeads } from './register.ts'

type Query = Received<typeof metrics.list.spec>['query']
type Filter = Pick<Query, 'status' | 'stage' | 'ownerId' | 'search' | 'sort' | 'direction'>

export async function listMetrics(
  ctx: Ctx,
  { query }: Received<typeof metrics.list.spec>,
): Promise<Answer<typeof metrics.list.spec>> {
  const heads = await findHeads(ctx, query)
  const begin = query.cursor === undefined ? 0 : placeAfter(heads, query.cursor, query)
  const slice = heads.slice(begin, begin + query.limit)
  const last = slice.at(-1)
  const isMore = begin + slice.length < heads.length
  return {
    items: await readEntries(ctx, slice),
    nextCursor: isMore && last !== undefined ? cursorOf(last, query) : null,
    total: heads.length,
  }
}

/** Those that wait for whoever asks first, then by the sort. */
export async function findHeads(ctx: Ctx, filter: Filter): Promise<Head[]> {
  const heads = (await readHeads(ctx, null)).filter(head => matches(head, filter))
  return heads.toSorted((a, b) => compare(keyOf(a, filter.sort), keyOf(b, filter.sort), filter.direction))
}

function matches(head: Head, { status, stage, ownerId, search }: Filter): boolean {
  const { version } = head.shown
  if (status !== undefined && !status.some(wanted => isIn(head, wanted))) return false
  if (stage !== undefined && !stage.includes(version.stage)) return false
  if (ownerId !== undefined && version.ownerId !== ownerId) return false
  if (search === undefined || search === '') return true
  const text = `${version.name} ${version.definition} ${version.source} ${head.open?.version.name ?? ''}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

/** An agreed metric with a newer version under way is found under both. */
function isIn(head: Head, wanted: Head['standing']): boolean {
  return head.standing === wanted || head.open?.version.status === wanted
}

/** Sorts as text: what waits, the chosen order, the name, and the id so that no two are equal. */
function keyOf(head: Head, sort: Filter['sort']): string[] {
  const { version } = head.shown
  const order =
    sort === 'stage' ? stages.indexOf(version.stage) : sort === 'standing' ? standings.indexOf(head.standing) : 0
  return [head.awaitsMe ? '0' : '1', String(order).padStart(2, '0'), version.name.toLowerCase(), head.metric.id]
}

/** What waits stays first, whichever way the rest is turned. */
function compare(a: readonly string[], b: readonly string[], direction: Filter['direction']): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? ''
    if (part !== other) return part < other === (index === 0 || direction === 'up') ? -1 : 1
  }
  return 0
}

function cursorOf(head: Head, { sort, direction }: Filter): string {
  const [waits, order, name, id] = keyOf(head, sort)
  return Buffer.from(JSON.stringify([`${sort} ${direction}`, waits, order, name, id])).toString('base64url')
}

/** How many stand before the cursor, wherever its own row is by now. */
function placeAfter(heads: readonly Head[], cursor: string, { sort, direction }: Filter): number {
  const parts = partsOf(cursor)
  if (parts === null || parts[0] !== `${sort} ${direction}`) {
    throw new Problem('invalid-input', 'This place in the list belongs to another order. Begin from the first page.', [
      { path: 'cursor', message: 'This cursor does not belong to this list.' },
    ])
  }
  const place = parts.slice(1)
  const found = heads.findIndex(head => compare(keyOf(head, sort), place, direction) > 0)
  return found === -1 ? heads.length : found
}

function partsOf(cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isRight = Array.isArray(parts) && parts.length === 5 && parts.every(part => typeof part === 'string')
    return isRight ? parts : null
  } catch {
    return null
  }
}
