import type { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import type { ToldApart } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { countPeopleByRule } from '../events/count-people-by-rule.ts'

/**
 * People at the event who are not in the file, by what tells them apart. Asked while the file's people are written for a
 * trial: whoever is there and not in the file is somebody else, or the same person under another rule.
 */
export async function otherPeopleAt(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  eventId: string,
  toldApart: ToldApart,
): Promise<PeopleByRule> {
  const there = await countPeopleByRule(ctx, eventId)
  const { people } = toldApart
  return {
    email: Math.max(0, there.email - people.email),
    tool: Math.max(0, there.tool - people.tool),
    name: Math.max(0, there.name - people.name),
  }
}
