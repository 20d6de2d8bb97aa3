import type { Actor, Ctx, Person } from '../context.ts'
import { newId } from '../db/id.ts'
import { addMember } from '../people/add-member.ts'
import { addToTeam } from '../people/add-to-team.ts'
import { createPerson } from '../people/create-person.ts'
import { createTeam } from '../people/create-team.ts'
import { type PersonKey, sampleDomain, samplePeople, sampleTeams } from './team.ts'

interface Member {
  person: Person
  actor: Actor
}

export interface Cast {
  members: Record<PersonKey, Member>
  teams: Record<keyof typeof sampleTeams, string>
}

/** The invented people with their teams. They have no passwords: nobody can sign in as them. */
export async function addSamplePeople(ctx: Ctx): Promise<Cast> {
  const platform = await createTeam(ctx, { params: {}, query: {}, body: { name: sampleTeams.platform } })
  const community = await createTeam(ctx, { params: {}, query: {}, body: { name: sampleTeams.community } })
  const teams = { platform: platform.id, community: community.id }
  const members = new Map<PersonKey, Member>()
  for (const { key, name, role, team } of samplePeople) {
    // The id in the address keeps a sample that is loaded again apart from the people of the one before.
    const email = `${key}.${newId(ctx.now.getTime()).slice(-6)}@${sampleDomain}`
    const id = await createPerson(ctx.db, { name, email, emailVerified: false, now: ctx.now })
    const teamId = team === null ? null : teams[team]
    await addMember(ctx.db, { workspaceId: ctx.workspace.id, personId: id, role, teamId, now: ctx.now })
    const person = { id, name, email, twoFactorEnabled: false }
    members.set(key, { person, actor: { personId: id, role, teamIds: teamId === null ? [] : [teamId] } })
  }
  const ines = get(members, 'ines')
  await addToTeam(ctx, { params: { teamId: teams.community, personId: ines.person.id }, query: {}, body: undefined })
  return {
    teams,
    members: {
      ines: { ...ines, actor: { ...ines.actor, teamIds: [teams.platform, teams.community] } },
      kofi: get(members, 'kofi'),
      yuki: get(members, 'yuki'),
      priya: get(members, 'priya'),
      oskar: get(members, 'oskar'),
      hanna: get(members, 'hanna'),
    },
  }
}

function get(members: Map<PersonKey, Member>, key: PersonKey): Member {
  const member = members.get(key)
  if (member === undefined) throw new Error(`the sample team has nobody called ${key}`)
  return member
}
