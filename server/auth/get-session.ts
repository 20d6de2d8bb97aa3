import type { auth, SignedIn } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import { permissionsOf } from '@upshot/shared/people/permissions'
import type { PublicCtx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import { findMember, type Member } from '../people/find-member.ts'
import { isSetUp } from '../people/is-set-up.ts'
import { listOwnWorkspaces } from '../people/list-own-workspaces.ts'
import { nameTeams } from '../people/name-teams.ts'
import { type Identified, identify } from './identify.ts'
import { hasPassword } from './store.ts'

/** What the web asks first. */
export async function getSession(ctx: PublicCtx): Promise<Answer<typeof auth.session.spec>> {
  const identified = await identify(ctx)
  const { oidc } = ctx.config
  return {
    signedIn: identified === null ? null : await signedIn(ctx, identified),
    setupNeeded: identified === null && !(await isSetUp(ctx.db)),
    oidc: oidc === null ? null : { name: oidc.name },
  }
}

async function signedIn(ctx: PublicCtx, { person, workspaceId }: Identified): Promise<SignedIn> {
  await enterScope(ctx.client, { workspaceId, personId: person.id })
  const member = workspaceId === null ? null : await findMember(ctx.db, workspaceId, person.id)
  return {
    person: { ...person, hasPassword: await hasPassword(ctx.db, person.id) },
    workspace: member === null ? null : await currentWorkspace(ctx, member),
    workspaces: await listOwnWorkspaces(ctx.db, person.id),
  }
}

async function currentWorkspace(ctx: PublicCtx, { workspace, actor }: Member): Promise<SignedIn['workspace']> {
  const { id, name, timeZone, locale, weekStartsOn, fiscalYearStartMonth, currency, isSample } = workspace
  const names = await nameTeams(ctx.db, id)
  const teams = actor.teamIds.map(teamId => ({ id: teamId, name: names.get(teamId) ?? '' }))
  const settings = { id, name, timeZone, locale, weekStartsOn, fiscalYearStartMonth, currency, isSample }
  return { ...settings, role: actor.role, teams, permissions: permissionsOf(actor.role) }
}
