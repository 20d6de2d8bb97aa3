import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn, testPassword } from '../../support/sign-in.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const minutes = 60_000
const days = 86_400_000

describe('an account', () => {
  let test: TestApp
  let workspaceId: string
  let person: TestPerson
  let browser: Browser
  const startedAt = new Date('2026-06-17T10:00:00.000Z')

  beforeAll(async () => {
    test = await openTestApp()
    workspaceId = await test.makeWorkspace()
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    test.now = new Date(startedAt)
    person = await makePersonWithPassword(test, workspaceId, 'manager')
    browser = await signIn(test, person)
  })

  describe('its password', () => {
    const newPassword = 'nine dry umbrellas'

    it('is changed, and every other session ends', async () => {
      const other = await signIn(test, person)
      const old = browser.copy()
      await browser.ask(auth.changePassword, { body: { currentPassword: testPassword, newPassword } })
      expect(await browser.call(people.teams, {})).toMatchObject({ status: 200 })
      expect((await browser.ask(auth.session, {})).signedIn?.workspace?.id).toBe(workspaceId)
      expect(await other.call(people.teams, {})).toMatchObject({ status: 401 })
      expect(await old.call(people.teams, {})).toMatchObject({ status: 401 })
      const before = await openBrowser(test).call(auth.signIn, {
        body: { email: person.email, password: testPassword },
      })
      expect(before).toMatchObject({ status: 401 })
      await signIn(test, person, { password: newPassword })
    })

    it('is not changed without the current one, and guessing at it is stopped', async () => {
      const guess = () => browser.call(auth.changePassword, { body: { currentPassword: 'a guess', newPassword } })
      for (let i = 0; i < 10; i += 1)
        expect(await guess()).toMatchObject({ status: 401, problem: { code: 'wrong-credentials' } })
      expect(await guess()).toMatchObject({ status: 429 })
    })

    it.each(['eleven char', 'welcome12345', testPassword])('does not become %s', async weak => {
      const refused = await browser.call(auth.changePassword, {
        body: { currentPassword: testPassword, newPassword: weak },
      })
      expect(refused).toMatchObject({ status: 422, problem: { errors: [{ path: 'newPassword' }] } })
    })

    it('does not become the address of its owner', async () => {
      const refused = await browser.call(auth.changePassword, {
        body: { currentPassword: testPassword, newPassword: person.email.toUpperCase() },
      })
      expect(refused).toMatchObject({ status: 422 })
    })
  })

  describe('its sessions', () => {
    it('are listed in words, the latest first', async () => {
      test.now = new Date(startedAt.getTime() + minutes)
      const userAgent =
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile/15E148 Safari/604.1'
      const phone = await signIn(test, person, { userAgent, clientAddress: '203.0.113.9' })
      const { items } = await browser.ask(auth.sessions, {})
      expect(items.map(({ id: _, ...item }) => item)).toEqual([
        {
          device: 'Safari on iPhone',
          clientAddress: '203.0.113.9',
          startedAt: test.now.toISOString(),
          lastUsedAt: test.now.toISOString(),
          isCurrent: false,
        },
        {
          device: 'Firefox on Linux',
          clientAddress: '192.0.2.1',
          startedAt: startedAt.toISOString(),
          lastUsedAt: startedAt.toISOString(),
          isCurrent: true,
        },
      ])
      expect((await phone.ask(auth.sessions, {})).items.map(item => item.isCurrent)).toEqual([true, false])
    })

    it('are ended one by one, but only by their owner', async () => {
      const other = await signIn(test, person)
      const stranger = await signIn(test, await makePersonWithPassword(test, workspaceId, 'admin'))
      const sessionId = (await browser.ask(auth.sessions, {})).items.find(item => !item.isCurrent)?.id ?? ''
      expect(await stranger.call(auth.revokeSession, { params: { sessionId } })).toMatchObject({ status: 404 })
      expect(await other.call(people.teams, {})).toMatchObject({ status: 200 })
      await browser.ask(auth.revokeSession, { params: { sessionId } })
      expect(await other.call(people.teams, {})).toMatchObject({ status: 401 })
      expect(await browser.call(auth.revokeSession, { params: { sessionId } })).toMatchObject({ status: 404 })
    })

    it('are ended all but this one', async () => {
      const others = [await signIn(test, person), await signIn(test, person)]
      expect(await browser.ask(auth.revokeOtherSessions, {})).toEqual({ ended: 2 })
      for (const other of others) expect(await other.call(people.teams, {})).toMatchObject({ status: 401 })
      expect((await browser.ask(auth.sessions, {})).items).toHaveLength(1)
    })
  })

  describe('its API tokens', () => {
    const as = (text: string): TestPerson => ({ ...person, token: text })
    const create = (scopes: ('read' | 'write' | 'import')[] = ['read', 'write'], expiresInDays = 30) =>
      browser.ask(auth.createToken, { body: { name: 'CI', scopes, expiresInDays } })

    it('are shown once and listed by their last characters', async () => {
      const { token, text } = await create(['read'])
      expect(text).toMatch(/^upshot_[0-9a-f]{32}_[\w-]{43}$/)
      expect(token).toMatchObject({
        name: 'CI',
        hint: text.slice(-4),
        scopes: ['read'],
        lastUsedAt: null,
        revokedAt: null,
      })
      const listed = await browser.ask(auth.tokens, {})
      expect(listed.items.map(item => item.name).sort()).toEqual(['CI', 'test'])
      expect(JSON.stringify(listed)).not.toContain(text)
      const { rows } = await test.inWorkspace(workspaceId, (_, client) => client.query('select * from api_token'))
      expect(JSON.stringify(rows)).not.toContain(text)
    })

    it('do what their scopes and the role of their holder allow', async () => {
      const reading = as((await create(['read'])).text)
      const writing = as((await create(['write'])).text)
      expect(await test.call(reading, people.teams, {})).toMatchObject({ status: 200 })
      expect(await test.call(writing, people.teams, {})).toMatchObject({ status: 403 })
      expect(await test.call(writing, people.createTeam, { body: { name: 'A' } })).toMatchObject({
        status: 403,
        problem: { detail: expect.stringContaining('role admin') },
      })
    })

    it('cannot touch how their holder signs in, nor make further tokens', async () => {
      const all = as((await create(['read', 'write', 'import'])).text)
      const outcomes = [
        await test.call(all, auth.tokens, {}),
        await test.call(all, auth.createToken, { body: { name: 'B', scopes: ['read'], expiresInDays: 1 } }),
        await test.call(all, auth.sessions, {}),
        await test.call(all, auth.changePassword, {
          body: { currentPassword: testPassword, newPassword: 'nine dry umbrellas' },
        }),
        await test.call(all, auth.enrolTwoFactor, { body: { password: testPassword } }),
        await test.call(all, people.invite, { body: { email: 'a@b.example', role: 'viewer', teamId: null } }),
      ]
      expect(outcomes.map(outcome => outcome.status)).toEqual([403, 403, 403, 403, 403, 403])
    })

    it('end when they expire or are revoked', async () => {
      const short = await create(['read'], 1)
      const revoked = await create()
      await browser.ask(auth.revokeToken, { params: { tokenId: revoked.token.id } })
      expect(await test.call(as(revoked.text), people.teams, {})).toMatchObject({ status: 401 })
      expect(await browser.call(auth.revokeToken, { params: { tokenId: revoked.token.id } })).toMatchObject({
        status: 404,
      })
      test.now = new Date(startedAt.getTime() + days - 1)
      expect(await test.call(as(short.text), people.teams, {})).toMatchObject({ status: 200 })
      test.now = new Date(startedAt.getTime() + days)
      expect(await test.call(as(short.text), people.teams, {})).toMatchObject({ status: 401 })
    })

    it('are revoked by their owner only', async () => {
      const { token } = await create()
      const stranger = await signIn(test, await makePersonWithPassword(test, workspaceId, 'admin'))
      expect(await stranger.call(auth.revokeToken, { params: { tokenId: token.id } })).toMatchObject({ status: 404 })
    })

    it('last a year at most', async () => {
      const body = { name: 'CI', scopes: ['read' as const], expiresInDays: 367 }
      expect(await browser.call(auth.createToken, { body })).toMatchObject({ status: 422 })
    })

    it('remember when they were used last, to ten minutes', async () => {
      const { token, text } = await create()
      const lastUsed = async () =>
        (await browser.ask(auth.tokens, {})).items.find(item => item.id === token.id)?.lastUsedAt
      await test.ask(as(text), people.teams, {})
      expect(await lastUsed()).toBe(startedAt.toISOString())
      test.now = new Date(startedAt.getTime() + 9 * minutes)
      await test.ask(as(text), people.teams, {})
      expect(await lastUsed()).toBe(startedAt.toISOString())
      test.now = new Date(startedAt.getTime() + 10 * minutes)
      await test.ask(as(text), people.teams, {})
      expect(await lastUsed()).toBe(test.now.toISOString())
    })
  })
})
