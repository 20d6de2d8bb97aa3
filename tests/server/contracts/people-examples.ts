import { people } from '@upshot/shared/people/api'
import { type Example, example } from './example.ts'
import { makeInvitation } from './make.ts'
import type { World } from './world.ts'

const managerElsewhere = (world: World) =>
  [
    ['a manager of another team', world.home.otherManager, 403],
    ['an advocate', world.home.advocate, 403],
  ] as const

export const peopleExamples: readonly Example[] = [
  example(people.workspace)(() => ({ sent: {} })),
  example(people.changeWorkspace)(world => ({
    sent: {
      body: {
        name: `Kestrel ${world.next()}`,
        timeZone: 'Europe/Amsterdam',
        locale: 'en-GB',
        weekStartsOn: 1,
        fiscalYearStartMonth: 4,
        currency: 'EUR',
        staffDomains: ['kestrel.example', 'kestrel.test'],
        smallestGroup: 5,
      },
    },
  })),
  example(people.list)(() => ({ sent: { query: { includeEnded: 'true' } } })),
  example(people.changeRole)(async world => {
    const { person } = await world.newcomer('viewer')
    return { sent: { params: { personId: person.id }, body: { role: 'advocate' } } }
  }),
  example(people.endMembership)(async world => {
    const { person } = await world.newcomer('viewer')
    return { sent: { params: { personId: person.id } } }
  }),
  example(people.teams)(() => ({ sent: { query: { includeArchived: 'true' } } })),
  example(people.createTeam)(world => ({ sent: { body: { name: `Docs ${world.next()}` } } })),
  example(people.changeTeam)(
    world => ({ sent: { params: { teamId: world.home.teamId }, body: { name: `Web ${world.next()}` } } }),
    { refused: managerElsewhere },
  ),
  example(people.addToTeam)(
    async world => {
      const { test, home } = world
      const { id } = await test.makePerson(home.workspaceId, 'viewer')
      return { sent: { params: { teamId: home.teamId, personId: id } } }
    },
    { refused: managerElsewhere },
  ),
  example(people.removeFromTeam)(
    async world => {
      const { test, home } = world
      const { id } = await test.makePerson(home.workspaceId, 'viewer', { teamIds: [home.teamId] })
      return { sent: { params: { teamId: home.teamId, personId: id } } }
    },
    { refused: managerElsewhere },
  ),
  example(people.invitations)(async world => {
    await makeInvitation(world)
    return { sent: {} }
  }),
  example(people.invite)(
    world => ({
      sent: { body: { email: `guest-${world.next()}@kestrel.example`, role: 'advocate', teamId: world.home.teamId } },
    }),
    {
      elsewhere: { status: 422, because: 'the team is a field of the body, and the answer names that field' },
      refused: managerElsewhere,
    },
  ),
  example(people.revokeInvitation)(
    async world => ({ sent: { params: { invitationId: (await makeInvitation(world)).id } } }),
    { refused: world => [['a manager of another team, who does not see it,', world.home.otherManager, 404]] },
  ),
  example(people.audit)(() => ({ sent: { query: { limit: '200' } } })),
]
