import { people } from '@upshot/shared/people/api'
import { type Route, route } from '../http/route.ts'
import { addToTeam } from './add-to-team.ts'
import { changeRole } from './change-role.ts'
import { changeTeam } from './change-team.ts'
import { createTeam } from './create-team.ts'
import { getWorkspace } from './get-workspace.ts'
import { listAudit } from './list-audit.ts'
import { listPeople } from './list-people.ts'
import { listTeams } from './list-teams.ts'
import { removeFromTeam } from './remove-from-team.ts'

/**
 * Invitations and the end of a membership are bound in auth: they touch tokens and sessions. Changed settings are bound in
 * events: they decide who of the people reached is staff.
 */
export const peopleRoutes: readonly Route[] = [
  route(people.workspace, getWorkspace),
  route(people.list, listPeople),
  route(people.changeRole, changeRole),
  route(people.teams, listTeams),
  route(people.createTeam, createTeam),
  route(people.changeTeam, changeTeam),
  route(people.addToTeam, addToTeam),
  route(people.removeFromTeam, removeFromTeam),
  route(people.audit, listAudit),
]
