import { attemptLimits } from '@upshot/server/auth/limit-attempts'
import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../support/browser.ts'
import { type Misbehaviour, type OidcProvider, openOidcProvider } from '../../support/oidc-provider.ts'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe("sign-in with the company's provider", () => {
  let provider: OidcProvider
  let test: TestApp
  let workspaceId: string
  let asAdmin: Browser

  beforeAll(async () => {
    provider = await openOidcProvider()
    test = await openTestApp({
      env: {
        UPSHOT_OIDC_ISSUER: provider.issuer,
        UPSHOT_OIDC_CLIENT_ID: provider.clientId,
        UPSHOT_OIDC_CLIENT_SECRET: provider.clientSecret,
        UPSHOT_OIDC_NAME: 'Kestrel login',
        UPSHOT_OIDC_ALLOWED_DOMAINS: 'kestrel.example',
      },
    })
    workspaceId = await test.makeWorkspace()
    asAdmin = await signIn(test, await makePersonWithPassword(test, workspaceId, 'admin'))
  })
  afterAll(async () => {
    await test.close()
    await provider.close()
  })

  let count = 0
  beforeEach(() => {
    count += 1
    provider.misbehaviour = {}
    provider.user = { sub: `sub-${count}`, email: `person${count}@kestrel.example`, email_verified: true, name: 'Pia' }
  })

  const emailNow = () => `person${count}@kestrel.example`
  /** Plays the whole way there and back, and answers where the browser ends. */
  const goThrough = async (browser: Browser, invitation: string | null = null) => {
    const { url } = await browser.ask(auth.startOidc, { body: { invitation } })
    const response = await browser.visit(await provider.signIn(url))
    expect(response.status).toBe(302)
    return response.headers.get('location')?.replace('http://localhost:3000', '')
  }
  const whoIs = async (browser: Browser) => (await browser.ask(auth.session, {})).signedIn
  const credentialsOf = async (personId: string) =>
    (await test.pool.query('select * from credential where person_id = $1', [personId])).rows

  it('is offered by its name', async () => {
    expect((await openBrowser(test).ask(auth.session, {})).oidc).toEqual({ name: 'Kestrel login' })
  })

  it('signs in a member of the verified address, also when the address changes later, and keeps no token', async () => {
    const person = await test.makePerson(workspaceId, 'advocate', { email: emailNow() })
    const browser = openBrowser(test)
    expect(await goThrough(browser)).toBe('/')
    expect(await whoIs(browser)).toMatchObject({
      person: { id: person.id, hasPassword: false },
      workspace: { id: workspaceId },
    })
    provider.user = { ...provider.user, email: 'renamed@kestrel.example' }
    const again = openBrowser(test)
    expect(await goThrough(again)).toBe('/')
    expect((await whoIs(again))?.person.id).toBe(person.id)
    const [credential, ...more] = await credentialsOf(person.id)
    expect(more).toEqual([])
    expect(credential).toMatchObject({
      account_id: provider.user.sub,
      access_token: null,
      refresh_token: null,
      id_token: null,
    })
    const { items } = await asAdmin.ask(people.audit, { query: { personId: person.id } })
    expect(items[0]).toMatchObject({ action: 'person.sign-in', detail: { by: 'Kestrel login' } })
  })

  it("reads the address from the userinfo endpoint when the token leaves it out, but never somebody else's", async () => {
    await test.makePerson(workspaceId, 'advocate', { email: emailNow() })
    provider.misbehaviour = { claims: 'other-subject' }
    expect(await goThrough(openBrowser(test))).toBe('/sign-in?problem=unverified-address')
    provider.misbehaviour = { claims: 'userinfo' }
    expect(await goThrough(openBrowser(test))).toBe('/')
  })

  it('makes an invited person a member, without a password', async () => {
    const { link } = await asAdmin.ask(people.invite, { body: { email: emailNow(), role: 'advocate', teamId: null } })
    const browser = openBrowser(test)
    expect(await goThrough(browser, link.split('/').at(-1) ?? '')).toBe('/')
    expect(await whoIs(browser)).toMatchObject({
      person: { name: 'Pia', email: emailNow(), hasPassword: false },
      workspace: { id: workspaceId, role: 'advocate' },
    })
    expect(
      await openBrowser(test).call(auth.startOidc, { body: { invitation: link.split('/').at(-1) ?? '' } }),
    ).toMatchObject({
      status: 410,
    })
  })

  it('gives an invitation to nobody but the invited', async () => {
    const { link } = await asAdmin.ask(people.invite, {
      body: { email: 'invited@kestrel.example', role: 'admin', teamId: null },
    })
    const browser = openBrowser(test)
    expect(await goThrough(browser, link.split('/').at(-1) ?? '')).toBe('/sign-in?problem=other-address')
    expect(await whoIs(browser)).toBeNull()
  })

  it('lets nobody in who is in no workspace, and leaves nothing of them', async () => {
    expect(await goThrough(openBrowser(test))).toBe('/sign-in?problem=not-invited')
    const { rows } = await test.pool.query('select 1 from person where email = $1', [emailNow()])
    expect(rows).toEqual([])
    const person = await test.makePerson(workspaceId, 'viewer', { email: emailNow() })
    await asAdmin.ask(people.endMembership, { params: { personId: person.id } })
    const browser = openBrowser(test)
    expect(await goThrough(browser)).toBe('/sign-in?problem=not-invited')
    expect(await whoIs(browser)).toBeNull()
    expect(await credentialsOf(person.id)).toEqual([])
  })

  it.each<[string, Misbehaviour, string]>([
    ['a nonce that is not ours', { nonce: 'wrong' }, 'refused'],
    ['no nonce', { nonce: 'none' }, 'refused'],
    ["another key's signature", { signature: 'other-key' }, 'refused'],
    ['no signature', { signature: 'unsigned' }, 'refused'],
    ['a token for another client', { audience: 'another-client' }, 'refused'],
    ['a token of another issuer', { issuer: 'https://elsewhere.example' }, 'refused'],
    ['a token that has expired', { expired: true }, 'refused'],
    ['no ID token', { idToken: 'none' }, 'refused'],
    ['a person who thinks better of it', { answer: 'denied' }, 'cancelled'],
  ])('refuses %s', async (_, misbehaviour, problem) => {
    const person = await test.makePerson(workspaceId, 'advocate', { email: emailNow() })
    provider.misbehaviour = misbehaviour
    const browser = openBrowser(test)
    expect(await goThrough(browser)).toBe(`/sign-in?problem=${problem}`)
    expect(await whoIs(browser)).toBeNull()
    expect(await credentialsOf(person.id)).toEqual([])
  })

  it('refuses addresses that are not verified, missing, or of another domain', async () => {
    await test.makePerson(workspaceId, 'advocate', { email: emailNow() })
    const { sub } = provider.user
    const verified = provider.user
    provider.user = { ...verified, email_verified: false }
    expect(await goThrough(openBrowser(test))).toBe('/sign-in?problem=unverified-address')
    provider.user = { sub, name: 'Pia' }
    expect(await goThrough(openBrowser(test))).toBe('/sign-in?problem=unverified-address')
    provider.user = { ...verified, email: 'pia@kestrel.example.evil.example' }
    expect(await goThrough(openBrowser(test))).toBe('/sign-in?problem=other-domain')
  })

  it('takes an answer only in the browser that asked, once, and for its own state', async () => {
    await test.makePerson(workspaceId, 'advocate', { email: emailNow() })
    const browser = openBrowser(test)
    const { url } = await browser.ask(auth.startOidc, { body: { invitation: null } })
    const back = await provider.signIn(url)
    const victim = await openBrowser(test).visit(back)
    expect(victim.headers.get('location')).toContain('/sign-in?problem=refused')
    const changed = new URL(back)
    changed.searchParams.set('state', 'another')
    expect((await browser.visit(changed.href)).headers.get('location')).toContain('problem=refused')
    expect(await whoIs(browser)).toBeNull()
    const fresh = openBrowser(test)
    const again = await provider.signIn((await fresh.ask(auth.startOidc, { body: { invitation: null } })).url)
    const replay = fresh.copy()
    expect((await fresh.visit(again)).headers.get('location')).toBe('http://localhost:3000/')
    expect((await replay.visit(again)).headers.get('location')).toContain('problem=refused')
  })

  it('says so when the provider cannot be reached or is another than configured', async () => {
    for (const discovery of ['down', 'other-issuer'] as const) {
      provider.misbehaviour = { discovery }
      const refused = await openBrowser(test).call(auth.startOidc, { body: { invitation: null } })
      expect(refused).toMatchObject({ status: 503, problem: { detail: expect.stringContaining('cannot be reached') } })
    }
    provider.misbehaviour = {}
    const browser = openBrowser(test)
    const { url } = await browser.ask(auth.startOidc, { body: { invitation: null } })
    const back = await provider.signIn(url)
    provider.misbehaviour = { discovery: 'down' }
    expect((await browser.visit(back)).headers.get('location')).toContain('problem=unreachable')
  })

  it('is not to be used to wear the provider out', async () => {
    const ways = () => openBrowser(test).call(auth.startOidc, { body: { invitation: null } })
    const before = await test.pool.query<{ attempts: number }>('select attempts from sign_in_attempt')
    expect(Math.max(...before.rows.map(({ attempts }) => attempts))).toBeLessThan(attemptLimits.provider)
    let answer = await ways()
    for (let more = 0; more < attemptLimits.provider && answer.ok; more += 1) answer = await ways()
    expect(answer).toMatchObject({ status: 429, problem: { code: 'too-many-requests' } })
    await test.pool.query('delete from sign_in_attempt')
    expect(await ways()).toMatchObject({ ok: true })
  })

  it('is not there when nobody configured it', async () => {
    const plain = await openTestApp()
    const browser = openBrowser(plain)
    expect((await browser.ask(auth.session, {})).oidc).toBeNull()
    expect(await browser.call(auth.startOidc, { body: { invitation: null } })).toMatchObject({ status: 404 })
    await plain.close()
  })
})
