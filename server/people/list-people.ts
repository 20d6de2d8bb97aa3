import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { selectMembers } from './store.ts'
import { toldMember } from './told-member.ts'

type Spec = typeof people.list.spec

export async function listPeople(ctx: Ctx, { query }: Received<Spec>): Promise<Answer<Spec>> {
  const rows = await selectMembers(ctx.db, ctx.workspace.id)
  const shown = query.includeEnded === 'true' ? rows : rows.filter(row => row.endedAt === null)
  return { items: shown.map(row => toldMember(ctx.actor, row)) }
}
