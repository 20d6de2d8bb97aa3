import type { Member } from '@upshot/shared/people/api'
import { atLeast } from '@upshot/shared/people/role'
import type { Actor } from '../context.ts'
import type { MemberRow } from './store.ts'

/** What somebody is told of a member: addresses are for managers and admins, and everybody knows their own. */
export function toldMember(actor: Actor, row: MemberRow): Member {
  const isSelf = row.personId === actor.personId
  return {
    ...row,
    email: isSelf || atLeast(actor.role, 'manager') ? row.email : null,
    twoFactorEnabled: isSelf || actor.role === 'admin' ? row.twoFactorEnabled : null,
  }
}
