import { newId } from '@upshot/server/db/id'
import type { Role } from '@upshot/shared/people/role'
import { type OidcProvider, openOidcProvider } from '../../support/oidc-provider.ts'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import type { Caller } from './caller.ts'

/** Somebody of the world who certainly has a person. */
export interface Member extends Caller {
  readonly person: TestPerson
}

/** A workspace with one person of each role in a team, and two more in another team. */
export interface Side {
  readonly workspaceId: string
  readonly teamId: string
  readonly otherTeamId: string
  readonly viewer: Member
  readonly advocate: Member
  readonly manager: Member
  readonly admin: Member
  readonly otherAdvocate: Member
  readonly otherManager: Member
}

/** What the examples are made in: our workspace, a foreign one, and whatever they add. */
export interface World {
  readonly test: TestApp
  readonly provider: OidcProvider
  readonly home: Side
  readonly foreign: Side
  /** A number that no other example was given: for names that have to differ. */
  next(): number
  /** A further person of our workspace, for examples that end sessions or memberships. */
  newcomer(role?: Role): Promise<Member>
  /** A database of its own: one that nobody has set up, or one that an example fills. */
  another(): Promise<TestApp>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const provider = await openOidcProvider()
  const test = await openTestApp({
    env: {
      UPSHOT_OIDC_ISSUER: provider.issuer,
      UPSHOT_OIDC_CLIENT_ID: provider.clientId,
      UPSHOT_OIDC_CLIENT_SECRET: provider.clientSecret,
      UPSHOT_OIDC_NAME: 'Kestrel login',
    },
  })
  const others: TestApp[] = []
  const home = await makeSide(test)
  const foreign = await makeSide(test)
  let count = 0
  return {
    test,
    provider,
    home,
    foreign,
    next: () => {
      count += 1
      return count
    },
    newcomer: role =>
      makeMember(test, home.workspaceId, role ?? 'advocate', { teamIds: [home.teamId], like: home.viewer }),
    another: async () => {
      const other = await openTestApp()
      others.push(other)
      return other
    },
    close: async () => {
      await Promise.all([test, ...others].map(each => each.close()))
      await provider.close()
    },
  }
}

async function makeSide(test: TestApp): Promise<Side> {
  const workspaceId = await test.makeWorkspace()
  const teamId = await test.makeTeam(workspaceId)
  const otherTeamId = await test.makeTeam(workspaceId)
  const inTeam = (role: Role) => makeMember(test, workspaceId, role, { teamIds: [teamId] })
  const inOtherTeam = (role: Role) => makeMember(test, workspaceId, role, { teamIds: [otherTeamId] })
  return {
    workspaceId,
    teamId,
    otherTeamId,
    viewer: await inTeam('viewer'),
    advocate: await inTeam('advocate'),
    manager: await inTeam('manager'),
    admin: await inTeam('admin'),
    otherAdvocate: await inOtherTeam('advocate'),
    otherManager: await inOtherTeam('manager'),
  }
}

let signIns = 0

/** Somebody who has signed in. Their password is hashed as that of `like` was: hashing costs more than all the rest. */
export async function makeMember(
  test: TestApp,
  workspaceId: string,
  role: Role,
  options: { teamIds?: readonly string[]; like?: Member } = {},
): Promise<Member> {
  const { teamIds = [], like } = options
  const person =
    like === undefined
      ? await makePersonWithPassword(test, workspaceId, role, { teamIds: [...teamIds] })
      : await test.makePerson(workspaceId, role, { teamIds: [...teamIds] })
  if (like !== undefined) await copyPassword(test, like.person, person)
  signIns += 1
  const { cookies } = await signIn(test, person, { clientAddress: `192.0.2.${signIns % 250}` })
  return { person, cookies }
}

function copyPassword(test: TestApp, from: TestPerson, to: TestPerson): Promise<unknown> {
  return test.inWorkspace(to.workspaceId, db =>
    db
      .insertInto('credential')
      .columns(['id', 'person_id', 'provider_id', 'account_id', 'password', 'created_at', 'updated_at'])
      .expression(eb =>
        eb
          .selectFrom('credential')
          .where('person_id', '=', from.id)
          .select([
            eb.val(newId()).as('id'),
            eb.val(to.id).as('person_id'),
            'provider_id',
            eb.val(to.id).as('account_id'),
            'password',
            'created_at',
            'updated_at',
          ]),
      )
      .execute(),
  )
}
