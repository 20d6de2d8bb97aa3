import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn, testPassword } from '../../support/sign-in.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const minutes = 60_000
const days = 86_400_000

describe('signing in', () => {
  let test: TestApp
  let workspaceId: string
  let person: TestPerson
  const startedAt = new Date('2026-06-17T10:00:00.000Z')

  beforeAll(async () => {
    test = await openTestApp()
    workspaceId = await test.makeWorkspace({ name: 'Kestrel' })
    person = await makePersonWithPassword(test, workspaceId, 'manager', {
      teamIds: [await test.makeTeam(workspaceId, 'Docs')],
    })
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    test.now = new Date(startedAt)
    await test.pool.query('delete from sign_in_attempt')
  })

  const later = (ms: number) => {
    test.now = new Date(startedAt.getTime() + ms)
  }

  it('tells nobody anything before, and everything that the screens need after', async () => {
    const browser = openBrowser(test)
    expect(await browser.ask(auth.session, {})).toEqual({ signedIn: null, setupNeeded: false, oidc: null })
    expect(
      await browser.ask(auth.signIn, { body: { email: person.email.toUpperCase(), password: testPassword } }),
    ).toEqual({
      next: 'done',
    })
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.person).toEqual({
      id: person.id,
      name: person.name,
      email: person.email,
      twoFactorEnabled: false,
      hasPassword: true,
    })
    expect(signedIn?.workspace).toMatchObject({
      id: workspaceId,
      name: 'Kestrel',
      role: 'manager',
      teams: [{ name: 'Docs' }],
      permissions: { manageOwnTeams: true, managePeople: false },
    })
    expect(signedIn?.workspaces).toEqual([{ id: workspaceId, name: 'Kestrel', role: 'manager' }])
  })

  it('lets the session do what the role may, and a write only from our own pages', async () => {
    const browser = await signIn(test, person)
    expect((await browser.ask(people.teams, {})).items).toHaveLength(1)
    expect(await browser.call(people.createTeam, { body: { name: 'A' } })).toMatchObject({ status: 403 })
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const foreign = await test.app.request('/api/auth/sign-out', {
      method: 'POST',
      headers: { cookie, origin: 'https://evil.example', 'x-requested-by': 'upshot' },
    })
    expect(foreign.status).toBe(403)
  })

  it('writes a cookie that scripts and other sites cannot have', async () => {
    const outcome = await openBrowser(test).call(auth.signIn, { body: { email: person.email, password: testPassword } })
    const cookie = outcome.headers.getSetCookie().find(text => text.startsWith('upshot.session_token='))
    expect(cookie).toMatch(/; HttpOnly/i)
    expect(cookie).toMatch(/; SameSite=Lax/i)
    expect(cookie).toMatch(/; Path=\//i)
    expect(cookie).not.toMatch(/; Secure/i)
  })

  it('gives a wrong password and an unknown address the same answer', async () => {
    const browser = openBrowser(test)
    const wrong = await browser.call(auth.signIn, { body: { email: person.email, password: 'not the password' } })
    const unknown = await browser.call(auth.signIn, {
      body: { email: 'nobody@kestrel.example', password: testPassword },
    })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.ok || unknown.ok ? null : wrong.problem.detail).toBe(unknown.ok ? '' : unknown.problem.detail)
    expect(wrong.ok ? '' : wrong.problem.code).toBe('wrong-credentials')
    expect(browser.cookies.size).toBe(0)
  })

  it('takes about as long for an unknown address as for a wrong password', async () => {
    const timed = async (email: string) => {
      const before = performance.now()
      await openBrowser(test).call(auth.signIn, { body: { email, password: 'not the password' } })
      return performance.now() - before
    }
    await timed(person.email)
    const known: number[] = []
    const unknown: number[] = []
    for (let i = 0; i < 4; i += 1) {
      known.push(await timed(person.email))
      unknown.push(await timed(`nobody${i}@kestrel.example`))
    }
    // Without the same work for both, the unknown ones take less than a tenth.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('writes who signed in, and out, into the audit log', async () => {
    const admin = await test.makePerson(workspaceId, 'admin')
    const browser = await signIn(test, person)
    later(minutes)
    await browser.ask(auth.signOut, {})
    const { items } = await test.ask(admin, people.audit, { query: { personId: person.id, limit: '2' as never } })
    expect(items.map(entry => entry.action)).toEqual(['person.sign-out', 'person.sign-in'])
  })

  it('signs out: the cookie is gone and its value worthless', async () => {
    const browser = await signIn(test, person)
    const thief = browser.copy()
    await browser.ask(auth.signOut, {})
    expect(browser.cookies.has('upshot.session_token')).toBe(false)
    expect((await thief.ask(auth.session, {})).signedIn).toBeNull()
    await browser.ask(auth.signOut, {})
  })

  it('knows nobody by a cookie that was changed', async () => {
    const browser = await signIn(test, person)
    const value = browser.cookies.get('upshot.session_token') ?? ''
    browser.cookies.set('upshot.session_token', `x${value}`)
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
    browser.cookies.set('upshot.session_token', value.slice(0, value.indexOf('.')))
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
    browser.cookies.set('upshot.session_token', '%E0%A4%A')
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
  })

  it('ends a session that was not used for seven days', async () => {
    const browser = await signIn(test, person)
    later(7 * days - minutes)
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 200 })
    later(14 * days - 2 * minutes)
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 200 })
    later(21 * days)
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
  })

  it('ends a session after thirty days, however often it was used', async () => {
    const browser = await signIn(test, person)
    for (let day = 5; day < 30; day += 5) {
      later(day * days)
      expect(await browser.call(people.teams, {})).toMatchObject({ status: 200 })
    }
    later(30 * days + minutes)
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
  })

  it('writes the time of last use down every quarter of an hour at most', async () => {
    const browser = await signIn(test, person)
    const lastUsed = async () => (await browser.ask(auth.sessions, {})).items.find(item => item.isCurrent)?.lastUsedAt
    later(14 * minutes)
    await browser.ask(people.teams, {})
    expect(await lastUsed()).toBe(startedAt.toISOString())
    later(16 * minutes)
    await browser.ask(people.teams, {})
    expect(await lastUsed()).toBe(test.now.toISOString())
  })

  it('stops guessing at one address, from wherever, and says when to try again', async () => {
    const guess = (clientAddress: string) =>
      openBrowser(test, { clientAddress }).call(auth.signIn, { body: { email: person.email, password: 'a guess' } })
    for (let i = 0; i < 10; i += 1) expect(await guess(`192.0.2.${i}`)).toMatchObject({ status: 401 })
    const refused = await guess('192.0.2.99')
    expect(refused).toMatchObject({ status: 429, problem: { detail: 'Too many attempts. Try again in 15 minutes.' } })
    expect(refused.headers.get('retry-after')).toBe('900')
    const right = await openBrowser(test).call(auth.signIn, { body: { email: person.email, password: testPassword } })
    expect(right).toMatchObject({ status: 429 })
    later(15 * minutes)
    await signIn(test, person)
  })

  it('cannot be outrun by many guesses at once', async () => {
    const guess = () => openBrowser(test).call(auth.signIn, { body: { email: person.email, password: 'a guess' } })
    const statuses: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.all([guess(), guess(), guess()])
      statuses.push(...outcomes.map(outcome => outcome.status))
    }
    expect(statuses.filter(status => status === 401)).toHaveLength(10)
    expect(statuses.filter(status => status === 429)).toHaveLength(5)
  })

  it('works for more people at once than there are connections, while others work', async () => {
    const colleagues: TestPerson[] = []
    for (let i = 0; i < 12; i += 1) colleagues.push(await makePersonWithPassword(test, workspaceId))
    const browser = await signIn(test, person)
    const statuses = await Promise.all([
      ...colleagues.map(({ email }, i) =>
        openBrowser(test, { clientAddress: `192.0.2.${i}` }).call(auth.signIn, {
          body: { email, password: testPassword },
        }),
      ),
      ...colleagues.map(() => browser.call(people.teams, {})),
    ])
    expect(new Set(statuses.map(outcome => outcome.status))).toEqual(new Set([200]))
  })

  it('stops one client that tries many addresses, and not the others', async () => {
    const guess = (email: string, clientAddress: string) =>
      openBrowser(test, { clientAddress }).call(auth.signIn, { body: { email, password: 'a guess' } })
    const key =
      'insert into sign_in_attempt select key, 60, window_ends_at from sign_in_attempt on conflict (key) do update set attempts = 60'
    await guess('nobody@kestrel.example', '198.51.100.7')
    await test.pool.query(key)
    expect(await guess('somebody@kestrel.example', '198.51.100.7')).toMatchObject({ status: 429 })
    expect(await guess('somebody@kestrel.example', '198.51.100.8')).toMatchObject({ status: 401 })
  })

  it('forgets failures after success', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 6; i += 1) {
        await openBrowser(test).call(auth.signIn, { body: { email: person.email, password: 'a guess' } })
      }
      await signIn(test, person)
    }
  })

  it('goes to the workspace that was used last, and to another one on wish', async () => {
    const other = await test.makeWorkspace({ name: 'Heron' })
    await test.inWorkspace(other, db =>
      db
        .insertInto('membership')
        .values({ workspace_id: other, person_id: person.id, role: 'viewer', created_at: '2026-06-18T00:00:00.000Z' })
        .execute(),
    )
    const browser = await signIn(test, person)
    expect((await browser.ask(auth.session, {})).signedIn?.workspace?.id).toBe(workspaceId)
    await browser.ask(auth.switchWorkspace, { body: { workspaceId: other } })
    expect((await browser.ask(auth.session, {})).signedIn?.workspace).toMatchObject({ id: other, role: 'viewer' })
    expect(await browser.call(people.invitations, {})).toMatchObject({ status: 403 })
    const again = await signIn(test, person)
    expect((await again.ask(auth.session, {})).signedIn?.workspace?.id).toBe(other)
    const foreign = await test.makeWorkspace()
    expect(await browser.call(auth.switchWorkspace, { body: { workspaceId: foreign } })).toMatchObject({ status: 404 })
  })
})

describe('behind https', () => {
  it('writes a cookie that only this host gets, encrypted', async () => {
    const test = await openTestApp({ env: { UPSHOT_BASE_URL: 'https://upshot.example.com' } })
    const person = await makePersonWithPassword(test, await test.makeWorkspace())
    const browser = openBrowser(test)
    const outcome = await browser.call(auth.signIn, { body: { email: person.email, password: testPassword } })
    const cookie = outcome.headers.getSetCookie().find(text => text.startsWith('__Host-upshot.session_token='))
    expect(cookie).toMatch(/; Secure/i)
    expect(cookie).not.toMatch(/; Domain/i)
    expect((await browser.ask(auth.session, {})).signedIn?.person.id).toBe(person.id)
    await test.close()
  })
})
