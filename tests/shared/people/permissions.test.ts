import { mayManageTeam, permissionsOf, whyNotInvite } from '@upshot/shared/people/permissions'
import { atLeast, isRole, type Role, roles } from '@upshot/shared/people/role'
import { describe, expect, it } from 'vitest'

const mine = 'team-mine'
const theirs = 'team-theirs'

describe('roles', () => {
  it('contain the ones before them', () => {
    for (const [rank, role] of roles.entries()) {
      expect(roles.filter(needed => atLeast(role, needed))).toEqual(roles.slice(0, rank + 1))
    }
    expect(isRole('owner')).toBe(false)
  })

  it('never lose a permission on the way up', () => {
    const granted = (role: Role) => Object.values(permissionsOf(role)).filter(Boolean).length
    expect(roles.map(granted)).toEqual([0, 2, 4, 7])
  })

  const own = { teamIds: [mine] }
  it.each<[Role, Role, string | null, boolean]>([
    ['viewer', 'viewer', mine, false],
    ['advocate', 'viewer', mine, false],
    ['manager', 'viewer', mine, true],
    ['manager', 'manager', mine, true],
    ['manager', 'admin', mine, false],
    ['manager', 'viewer', theirs, false],
    ['manager', 'viewer', null, false],
    ['admin', 'admin', theirs, true],
    ['admin', 'viewer', null, true],
  ])('%s invites %s into %s: %s', (role, invited, team, may) => {
    expect(whyNotInvite({ role, ...own }, invited, team) === null).toBe(may)
  })

  it.each<[Role, string, boolean]>([
    ['viewer', mine, false],
    ['advocate', mine, false],
    ['manager', mine, true],
    ['manager', theirs, false],
    ['admin', theirs, true],
  ])('%s manages %s: %s', (role, team, may) => {
    expect(mayManageTeam({ role, ...own }, team)).toBe(may)
  })
})
