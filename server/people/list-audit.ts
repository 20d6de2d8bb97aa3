import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { people } from '@upshot/shared/people/api'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { selectAudit } from './audit-store.ts'

type Spec = typeof people.audit.spec

export async function listAudit(ctx: Ctx, { query }: Received<Spec>): Promise<Answer<Spec>> {
  const before = query.cursor ?? null
  if (before !== null && !z.uuid().safeParse(before).success) {
    throw invalidInput([{ path: 'cursor', message: 'This page does not exist. Begin at the first one.' }])
  }
  const { entries, total } = await selectAudit(ctx.db, ctx.workspace.id, {
    limit: query.limit,
    before,
    personId: query.personId ?? null,
    action: query.action ?? null,
    subjectKind: query.subjectKind ?? null,
    subjectId: query.subjectId ?? null,
  })
  const items = entries.slice(0, query.limit)
  return { items, nextCursor: entries.length > items.length ? (items.at(-1)?.id ?? null) : null, total }
}
