import type { Team } from '@upshot/shared/people/api'
import { mayManageTeam } from '@upshot/shared/people/permissions'
import type { Actor } from '../context.ts'
import type { TeamRow } from './team-store.ts'

export function toldTeam(actor: Actor, row: TeamRow): Team {
  return { ...row, mayManage: mayManageTeam(actor, row.id) }
}
