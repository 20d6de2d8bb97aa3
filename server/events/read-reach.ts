import type { Day } from '@upshot/shared/calendar/day'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { Reach } from '@upshot/shared/events/api'
import type { Ctx } from '../context.ts'
import { countReach } from './reach-store.ts'

/** Different people who attended anything in a period, the new among them, and by circle. */
export async function readReach(ctx: Pick<Ctx, 'db' | 'workspace'>, from: Day, to: Day): Promise<Reach> {
  if (from > to) throw invalidInput([{ path: 'to', message: 'The period ends before it begins.' }])
  const counts = await countReach(ctx.db, ctx.workspace.id, from, to)
  const inCircle = (circle: 'internal' | 'external' | 'unknown' | null) => {
    const found = counts.filter(count => circle === null || count.circle === circle)
    const people = found.reduce((sum, count) => sum + count.people, 0)
    const newPeople = found.reduce((sum, count) => sum + count.newPeople, 0)
    return { people, newPeople, returning: people - newPeople }
  }
  return {
    from,
    to,
    ...inCircle(null),
    internal: inCircle('internal'),
    external: inCircle('external'),
    unknown: inCircle('unknown'),
  }
}
