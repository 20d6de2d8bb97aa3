import type { Ctx } from '../context.ts'
import { selectMembers } from './store.ts'

export interface Match {
  readonly personId: string
  readonly name: string
  /** A name alone may be somebody else's. */
  readonly by: 'email' | 'name'
}

/**
 * For other words: who of the workspace somebody is whom a file names, by address, else by a whole name that only one of
 * them has. Tells no more than the caller knew.
 */
export async function peopleMatcher(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
): Promise<(named: { email: string | null; name: string | null }) => Match | null> {
  const members = (await selectMembers(ctx.db, ctx.workspace.id)).filter(({ endedAt }) => endedAt === null)
  const byEmail = new Map(members.map(member => [member.email.toLowerCase(), member]))
  const byName = Map.groupBy(members, ({ name }) => folded(name))
  return ({ email, name }) => {
    const found = email === null ? undefined : byEmail.get(email)
    if (found !== undefined) return { personId: found.personId, name: found.name, by: 'email' }
    const [only, another] = name === null ? [] : (byName.get(folded(name)) ?? [])
    if (only === undefined || another !== undefined || !/\S\s+\S/.test(only.name)) return null
    return { personId: only.personId, name: only.name, by: 'name' }
  }
}

function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
