import { atLeast, type Role } from '../people/role.ts'

interface Acting {
  readonly personId: string
  readonly role: Role
  readonly teamIds: readonly string[]
}

/** Events are shared: advocates edit those that they entered or that belong to one of their teams; managers also those of no team; admins all. */
export function mayEditEvent(
  actor: Acting,
  event: { readonly createdBy: string | null; readonly teamId: string | null },
): boolean {
  if (!atLeast(actor.role, 'advocate')) return false
  if (actor.role === 'admin' || event.createdBy === actor.personId) return true
  if (event.teamId !== null) return actor.teamIds.includes(event.teamId)
  return atLeast(actor.role, 'manager')
}
