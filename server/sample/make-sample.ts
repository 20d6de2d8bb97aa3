import { writeAudit } from '../audit/write-audit.ts'
import type { Ctx, Person, PublicCtx } from '../context.ts'
import { newId } from '../db/id.ts'
import { enterScope } from '../db/scope.ts'
import { addMember } from '../people/add-member.ts'
import { createPerson } from '../people/create-person.ts'
import { findMember } from '../people/find-member.ts'
import { loadSample } from './load-sample.ts'
import { findSampleWorkspace, insertSampleWorkspace, lockSample } from './store.ts'
import { sampleDomain } from './team.ts'

/** What the sample takes over from the workspace of whoever loads it. */
interface Manners {
  timeZone: string
  locale: string
  currency: string
  weekStartsOn: number
}

/** The sample team's workspace, made when it is not there. Leaves the transaction in its scope. */
export async function makeSample(ctx: PublicCtx, manners: Manners): Promise<string> {
  await lockSample(ctx.db)
  const found = await findSampleWorkspace(ctx.db)
  if (found !== null) {
    await enterScope(ctx.client, { workspaceId: found, personId: null })
    return found
  }
  const id = newId(ctx.now.getTime())
  await insertSampleWorkspace(ctx.db, {
    id,
    name: 'Kestrel, the sample team',
    ...manners,
    staffDomains: [sampleDomain],
    at: ctx.now.toISOString(),
  })
  await enterScope(ctx.client, { workspaceId: id, personId: null })
  await loadSample(await asFounder(ctx, id))
  return id
}

/** Makes somebody an admin of the sample team, when they are not yet. */
export async function joinSample(ctx: PublicCtx, workspaceId: string, person: Person): Promise<void> {
  if ((await findMember(ctx.db, workspaceId, person.id)) !== null) return
  await addMember(ctx.db, { workspaceId, personId: person.id, role: 'admin', teamId: null, now: ctx.now })
}

/** The sample needs somebody who sets it up: an invented admin. */
async function asFounder(ctx: PublicCtx, workspaceId: string): Promise<Ctx> {
  const email = `mara.${workspaceId.slice(-6)}@${sampleDomain}`
  const name = 'Mara Vessel'
  const id = await createPerson(ctx.db, { name, email, emailVerified: false, now: ctx.now })
  await addMember(ctx.db, { workspaceId, personId: id, role: 'admin', teamId: null, now: ctx.now })
  const member = await findMember(ctx.db, workspaceId, id)
  if (member === null) throw new Error('the founder of the sample team is not a member of it')
  const person = { id, name, email, twoFactorEnabled: false }
  const acting = { ...ctx, ...member, person, means: { kind: 'command' } } as const
  return { ...acting, audit: (action, subject, detail = {}) => writeAudit(acting, { action, subject, detail }) }
}
