import { atLeast, type Role } from '../people/role.ts'
import type { Activity } from './activity.ts'

/** Somebody in a workspace, as far as these rules go. */
export interface Acting {
  readonly personId: string
  readonly role: Role
  readonly teamIds: readonly string[]
}

/** What is private is its owner's alone, an admin included. */
export function maySeeActivity(actor: Acting, activity: Pick<Activity, 'ownerId' | 'isPrivate'>): boolean {
  return !activity.isPrivate || activity.ownerId === actor.personId
}

type Edited = Pick<Activity, 'ownerId' | 'isPrivate' | 'teamId'> & {
  readonly createdBy: string
  readonly contributors: readonly { readonly personId: string }[]
}

/** Advocates edit what they own, entered or took part in; managers also what belongs to their teams; admins all they see. */
export function mayEditActivity(actor: Acting, activity: Edited): boolean {
  if (!maySeeActivity(actor, activity) || !atLeast(actor.role, 'advocate')) return false
  const { personId } = actor
  if (activity.ownerId === personId || activity.createdBy === personId) return true
  if (activity.contributors.some(contributor => contributor.personId === personId)) return true
  return actor.role === 'admin' || isOfOwnTeam(actor, activity.teamId)
}

/** Whether an activity may be put into this team: nobody adds to the figures of a team that is not theirs. */
export function mayUseTeam(actor: Acting, teamId: string | null): boolean {
  return teamId === null || actor.role === 'admin' || actor.teamIds.includes(teamId)
}

function isOfOwnTeam(actor: Acting, teamId: string | null): boolean {
  return atLeast(actor.role, 'manager') && teamId !== null && actor.teamIds.includes(teamId)
}
