import { offerSetup } from '@upshot/server/auth/offer-setup'
import { setUpFromEnvironment } from '@upshot/server/auth/set-up-from-environment'
import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

const admin = {
  workspaceName: 'Kestrel',
  timeZone: 'Europe/Amsterdam',
  name: 'Ada',
  email: 'Ada@Kestrel.example',
  password: 'seven wet umbrellas',
}

describe('setting up', () => {
  let test: TestApp
  beforeEach(async () => {
    test = await openTestApp()
  })
  afterEach(() => test.close())

  const offeredToken = async () => {
    const link = await offerSetup(test)
    return new URL(link ?? 'http://none').pathname.replace('/setup/', '')
  }

  it('makes workspace, admin and first team by the printed link, and signs in', async () => {
    const browser = openBrowser(test)
    expect((await browser.ask(auth.session, {})).setupNeeded).toBe(true)
    const link = await offerSetup(test)
    expect(link).toMatch(/^http:\/\/localhost:3000\/setup\/[\w-]{43}$/)
    const token = link?.split('/').at(-1) ?? ''
    expect(await browser.ask(auth.checkSetup, { params: { token } })).toEqual({ isValid: true })
    const { workspaceId } = await browser.ask(auth.setUp, { params: { token }, body: admin })
    const { signedIn, setupNeeded } = await browser.ask(auth.session, {})
    expect(setupNeeded).toBe(false)
    expect(signedIn?.person).toMatchObject({ name: 'Ada', email: 'ada@kestrel.example' })
    expect(signedIn?.workspace).toMatchObject({ id: workspaceId, role: 'admin', timeZone: 'Europe/Amsterdam' })
    expect(signedIn?.workspace?.teams).toHaveLength(1)
    const { items } = await browser.ask(people.audit, {})
    expect(items.map(entry => entry.action).sort()).toEqual(['person.sign-in', 'workspace.create'])
    expect(await offerSetup(test)).toBeNull()
  })

  it('works once', async () => {
    const token = await offeredToken()
    await openBrowser(test).ask(auth.setUp, { params: { token }, body: admin })
    const second = openBrowser(test)
    expect(await second.ask(auth.checkSetup, { params: { token } })).toEqual({ isValid: false })
    const refused = await second.call(auth.setUp, {
      params: { token },
      body: { ...admin, email: 'eve@kestrel.example' },
    })
    expect(refused).toMatchObject({ status: 410, problem: { code: 'expired' } })
  })

  it('makes one admin when the link is used twice at once', async () => {
    const token = await offeredToken()
    const use = (email: string) => openBrowser(test).call(auth.setUp, { params: { token }, body: { ...admin, email } })
    const outcomes = await Promise.all([
      use('ada@kestrel.example'),
      use('eve@kestrel.example'),
      use('bob@kestrel.example'),
    ])
    expect(outcomes.map(outcome => outcome.status).sort()).toEqual([201, 410, 410])
    const { rows } = await test.pool.query('select count(*)::int as workspaces from workspace')
    expect(rows).toEqual([{ workspaces: 1 }])
  })

  it('ends an earlier link when a new one is made', async () => {
    const first = await offeredToken()
    const second = await offeredToken()
    const browser = openBrowser(test)
    expect(await browser.ask(auth.checkSetup, { params: { token: first } })).toEqual({ isValid: false })
    expect(await browser.ask(auth.checkSetup, { params: { token: second } })).toEqual({ isValid: true })
    expect(await browser.call(auth.setUp, { params: { token: first }, body: admin })).toMatchObject({ status: 410 })
    const links = await Promise.all([offeredToken(), offeredToken(), offeredToken()])
    const valid = await Promise.all(links.map(token => browser.ask(auth.checkSetup, { params: { token } })))
    expect(valid.filter(answer => answer.isValid)).toHaveLength(1)
  })

  it('keeps only a hash of the link', async () => {
    const token = await offeredToken()
    const { rows } = await test.pool.query("select encode(token_hash, 'escape') as text from setup_link")
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it.each([
    ['eleven char', 'password'],
    ['ada@kestrel.example', 'password'],
    ['PasswordPassword', 'password'],
    ['a'.repeat(129), 'password'],
    ['aaaaaaaaaaaaaaa', 'password'],
  ])('refuses the password %s and keeps the link', async (password, path) => {
    const token = await offeredToken()
    const browser = openBrowser(test)
    const refused = await browser.call(auth.setUp, { params: { token }, body: { ...admin, password } })
    expect(refused).toMatchObject({ status: 422, problem: { errors: [{ path }] } })
    await browser.ask(auth.setUp, { params: { token }, body: admin })
  })

  it('knows no link that was never made', async () => {
    const token = 'x'.repeat(43)
    expect(await openBrowser(test).call(auth.setUp, { params: { token }, body: admin })).toMatchObject({ status: 410 })
  })
})

describe('setting up from the environment', () => {
  const env = {
    UPSHOT_ADMIN_EMAIL: 'ada@kestrel.example',
    UPSHOT_ADMIN_PASSWORD: 'seven wet umbrellas',
    UPSHOT_WORKSPACE: 'Kestrel',
  }

  it('does so once, however many start at once, and offers no link', async () => {
    const test = await openTestApp({ env })
    const done = await Promise.all([setUpFromEnvironment(test), setUpFromEnvironment(test), setUpFromEnvironment(test)])
    expect(done.filter(Boolean)).toHaveLength(1)
    expect(await offerSetup(test)).toBeNull()
    const browser = openBrowser(test)
    await browser.ask(auth.signIn, { body: { email: env.UPSHOT_ADMIN_EMAIL, password: env.UPSHOT_ADMIN_PASSWORD } })
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.workspace).toMatchObject({ name: 'Kestrel', role: 'admin' })
    await test.close()
  })

  it('refuses a well-known password by the name of its variable', async () => {
    const test = await openTestApp({ env: { ...env, UPSHOT_ADMIN_PASSWORD: 'changemechangeme' } })
    await expect(setUpFromEnvironment(test)).rejects.toThrow('UPSHOT_ADMIN_PASSWORD')
    const { rows } = await test.pool.query('select 1 from workspace')
    expect(rows).toEqual([])
    await test.close()
  })
})
