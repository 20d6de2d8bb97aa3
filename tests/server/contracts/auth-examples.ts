import { offerSetup } from '@upshot/server/auth/offer-setup'
import { auth } from '@upshot/shared/auth/api'
import { appCode } from '../../support/app-code.ts'
import { openBrowser } from '../../support/browser.ts'
import { testPassword } from '../../support/sign-in.ts'
import { freshBrowser, nobody } from './caller.ts'
import { type Example, example, rawExample } from './example.ts'
import { makeInvitation } from './make.ts'
import { type Member, makeMember, type World } from './world.ts'

const own = { notAsked: 'it is about whoever asks, and names nothing else' } as const
const byLink = { notAsked: 'whoever has the link may use it: it is the secret' } as const
const browserOf = ({ test }: World, { cookies }: Member) => openBrowser(test, { cookies })

async function unsetApp(world: World): Promise<{ app: World['test']; token: string }> {
  const app = await world.another()
  return { app, token: (await offerSetup(app))?.split('/').at(-1) ?? '' }
}

/** Somebody who has an authenticator app, not yet confirmed. */
async function enrolled(world: World): Promise<{ caller: Member; secret: string }> {
  const caller = await world.newcomer()
  const { secret } = await browserOf(world, caller).ask(auth.enrolTwoFactor, { body: { password: testPassword } })
  return { caller, secret }
}

async function protectedPerson(world: World): Promise<{ caller: Member; secret: string }> {
  const { caller, secret } = await enrolled(world)
  const browser = browserOf(world, caller)
  await browser.ask(auth.confirmTwoFactor, { body: { code: appCode(secret) } })
  return { caller: { person: caller.person, cookies: browser.cookies }, secret }
}

export const authExamples: readonly Example[] = [
  example(auth.session)(world => ({ sent: {}, caller: { person: null, cookies: world.home.viewer.cookies } })),
  example(auth.signIn)(
    async world => ({
      sent: { body: { email: (await world.newcomer()).person.email, password: testPassword } },
      caller: nobody,
    }),
    { elsewhere: own },
  ),
  example(auth.secondFactor)(
    async world => {
      const { caller, secret } = await protectedPerson(world)
      const browser = freshBrowser(world.test)
      await browser.ask(auth.signIn, { body: { email: caller.person.email, password: testPassword } })
      return {
        sent: { body: { kind: 'app', code: appCode(secret, 1) } },
        caller: { person: null, cookies: browser.cookies },
      }
    },
    { elsewhere: own },
  ),
  example(auth.signOut)(async world => ({ sent: {}, caller: await world.newcomer() }), { elsewhere: own }),
  example(auth.switchWorkspace)(
    async world => ({ sent: { body: { workspaceId: world.home.workspaceId } }, caller: await world.newcomer() }),
    { elsewhere: { status: 404, because: 'the workspace is not theirs' } },
  ),
  example(auth.changePassword)(
    async world => ({
      sent: { body: { currentPassword: testPassword, newPassword: 'nine dry parasols' } },
      caller: await world.newcomer(),
    }),
    { elsewhere: own },
  ),
  example(auth.twoFactor)(() => ({ sent: {} })),
  example(auth.enrolTwoFactor)(
    async world => ({ sent: { body: { password: testPassword } }, caller: await world.newcomer() }),
    { elsewhere: own },
  ),
  example(auth.confirmTwoFactor)(
    async world => {
      const { caller, secret } = await enrolled(world)
      return { sent: { body: { code: appCode(secret) } }, caller }
    },
    { elsewhere: own },
  ),
  example(auth.disableTwoFactor)(
    async world => ({ sent: { body: { password: testPassword } }, caller: (await protectedPerson(world)).caller }),
    { elsewhere: own },
  ),
  example(auth.renewRecoveryCodes)(
    async world => ({ sent: { body: { password: testPassword } }, caller: (await protectedPerson(world)).caller }),
    { elsewhere: own },
  ),
  example(auth.sessions)(() => ({ sent: {} })),
  example(auth.revokeSession)(async world => {
    const caller = await world.newcomer()
    await freshBrowser(world.test).ask(auth.signIn, { body: { email: caller.person.email, password: testPassword } })
    const { items } = await browserOf(world, caller).ask(auth.sessions, {})
    return { sent: { params: { sessionId: items.find(item => !item.isCurrent)?.id ?? '' } }, caller }
  }),
  example(auth.revokeOtherSessions)(async world => ({ sent: {}, caller: await world.newcomer() }), { elsewhere: own }),
  example(auth.tokens)(() => ({ sent: {} })),
  example(auth.createToken)(
    async world => ({
      sent: { body: { name: `Build ${world.next()}`, scopes: ['read', 'import'], expiresInDays: 30 } },
    }),
    { elsewhere: own },
  ),
  example(auth.revokeToken)(
    async world => {
      const { token } = await browserOf(world, world.home.viewer).ask(auth.createToken, {
        body: { name: `Build ${world.next()}`, scopes: ['read'], expiresInDays: 30 },
      })
      return { sent: { params: { tokenId: token.id } } }
    },
    { refused: world => [['the admin, whose token it is not,', world.home.admin, 404]] },
  ),
  example(auth.checkSetup)(async world => {
    const { app, token } = await unsetApp(world)
    return { sent: { params: { token } }, caller: nobody, app }
  }),
  example(auth.setUp)(
    async world => {
      const { app, token } = await unsetApp(world)
      const body = {
        workspaceName: 'Kestrel',
        timeZone: 'Europe/Amsterdam',
        name: 'Ada',
        email: 'ada@kestrel.example',
        password: testPassword,
      }
      return { sent: { params: { token }, body }, caller: nobody, app }
    },
    { elsewhere: byLink },
  ),
  example(auth.invitation)(
    async world => ({ sent: { params: { token: (await makeInvitation(world)).token } }, caller: nobody }),
    { elsewhere: byLink },
  ),
  example(auth.acceptAsNewPerson)(
    async world => ({
      sent: {
        params: { token: (await makeInvitation(world)).token },
        body: { name: 'Noor', password: testPassword },
      },
      caller: nobody,
    }),
    { elsewhere: byLink },
  ),
  example(auth.acceptAsSignedIn)(
    async world => {
      const caller = await makeMember(world.test, await world.test.makeWorkspace(), 'viewer', {
        like: world.home.viewer,
      })
      const { token } = await makeInvitation(world, caller.person.email)
      return { sent: { params: { token } }, caller }
    },
    { elsewhere: { status: 403, because: 'they have the link, and it is for another address' } },
  ),
  example(auth.startOidc)(() => ({ sent: { body: { invitation: null } }, caller: nobody }), { elsewhere: own }),
  rawExample(auth.finishOidc)(
    async world => {
      const { person } = await world.newcomer()
      world.provider.user = { sub: `sub-${world.next()}`, email: person.email, email_verified: true, name: person.name }
      const browser = freshBrowser(world.test)
      const { url } = await browser.ask(auth.startOidc, { body: { invitation: null } })
      const query = Object.fromEntries(new URL(await world.provider.signIn(url)).searchParams)
      return { sent: { query }, caller: { person: null, cookies: browser.cookies } }
    },
    { status: 302, writes: 'the provider sends the browser here with a GET', elsewhere: own },
  ),
]
