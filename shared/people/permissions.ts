import { atLeast, type Role } from './role.ts'

/** What the screens offer to a role. The server decides again for each request; rows of other teams are its matter. */
export interface Permissions {
  readonly logActivities: boolean
  readonly importFiles: boolean
  readonly proposeMetrics: boolean
  readonly manageOwnTeams: boolean
  readonly managePeople: boolean
  readonly changeSettings: boolean
  readonly readAuditLog: boolean
}

export function permissionsOf(role: Role): Permissions {
  return {
    logActivities: atLeast(role, 'advocate'),
    importFiles: atLeast(role, 'advocate'),
    proposeMetrics: atLeast(role, 'manager'),
    manageOwnTeams: atLeast(role, 'manager'),
    managePeople: atLeast(role, 'admin'),
    changeSettings: atLeast(role, 'admin'),
    readAuditLog: atLeast(role, 'admin'),
  }
}

/** A member as far as rules about people go. */
export interface Acting {
  readonly role: Role
  readonly teamIds: readonly string[]
}

/** Why somebody may not invite a person as `role` into `teamId`, as a sentence, or null when they may. */
export function whyNotInvite(actor: Acting, role: Role, teamId: string | null): string | null {
  if (actor.role === 'admin') return null
  if (!atLeast(actor.role, 'manager')) return 'Only managers and admins can invite people.'
  if (role === 'admin') return 'Only an admin can invite an admin.'
  if (teamId === null) return 'Choose one of your teams: managers invite people into their own teams.'
  return actor.teamIds.includes(teamId) ? null : 'You can invite people into your own teams only.'
}

/** Whether somebody may rename a team and choose who belongs to it. */
export function mayManageTeam(actor: Acting, teamId: string): boolean {
  return actor.role === 'admin' || (actor.role === 'manager' && actor.teamIds.includes(teamId))
}
