import type { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import type { Ctx } from '../context.ts'
import { countIdentities } from './identity-store.ts'

/** How many people an event has, by what tells them apart. Unnamed ones are no people that could be met again. */
export async function countPeopleByRule(ctx: Pick<Ctx, 'db' | 'workspace'>, eventId: string): Promise<PeopleByRule> {
  const counted = await countIdentities(ctx.db, ctx.workspace.id, eventId)
  return { email: counted.get('email') ?? 0, tool: counted.get('tool') ?? 0, name: counted.get('name') ?? 0 }
}
