import { resetSignIn } from '@upshot/server/auth/reset-sign-in'
import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appCode } from '../../support/app-code.ts'
import { type Browser, openBrowser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn, testPassword } from '../../support/sign-in.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

describe('the second factor', () => {
  let test: TestApp
  let workspaceId: string
  let person: TestPerson
  let browser: Browser
  beforeAll(async () => {
    test = await openTestApp()
    workspaceId = await test.makeWorkspace()
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    await test.pool.query('delete from sign_in_attempt')
    person = await makePersonWithPassword(test, workspaceId)
    browser = await signIn(test, person)
  })

  const enrol = async () => {
    const enrolled = await browser.ask(auth.enrolTwoFactor, { body: { password: testPassword } })
    await browser.ask(auth.confirmTwoFactor, { body: { code: appCode(enrolled.secret, -1) } })
    return enrolled
  }
  const firstStep = async () => {
    const other = openBrowser(test)
    const answer = await other.ask(auth.signIn, { body: { email: person.email, password: testPassword } })
    expect(answer).toEqual({ next: 'second-factor' })
    return other
  }

  it('is asked for only after a code of the app was confirmed', async () => {
    const { uri, secret, qr, recoveryCodes } = await browser.ask(auth.enrolTwoFactor, {
      body: { password: testPassword },
    })
    expect(uri).toContain('otpauth://totp/Upshot')
    expect(uri).toContain(encodeURIComponent(person.email))
    expect(new URL(uri).searchParams.get('secret')).toBe(secret.replaceAll(' ', ''))
    expect(qr.path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/)
    expect(qr.size).toBeGreaterThan(30)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await openBrowser(test).ask(auth.signIn, { body: { email: person.email, password: testPassword } })).toEqual(
      {
        next: 'done',
      },
    )
    expect(await browser.call(auth.confirmTwoFactor, { body: { code: '000000' } })).toMatchObject({ status: 401 })
    await browser.ask(auth.confirmTwoFactor, { body: { code: appCode(secret) } })
    expect(await browser.ask(auth.twoFactor, {})).toEqual({ enabled: true, recoveryCodesLeft: 10 })
    expect((await browser.ask(auth.session, {})).signedIn?.person.twoFactorEnabled).toBe(true)
    await firstStep()
  })

  it('opens nothing before the second step, and everything after', async () => {
    const { secret } = await enrol()
    const other = await firstStep()
    expect(await other.call(people.teams, {})).toMatchObject({ status: 401 })
    expect(other.cookies.has('upshot.session_token')).toBe(false)
    expect(await other.call(auth.secondFactor, { body: { kind: 'app', code: '000000' } })).toMatchObject({
      status: 401,
    })
    await other.ask(auth.secondFactor, { body: { kind: 'app', code: appCode(secret) } })
    expect(await other.call(people.teams, {})).toMatchObject({ status: 200 })
  })

  it('accepts no code a second time, not even for another sign-in', async () => {
    const { secret } = await enrol()
    const code = appCode(secret)
    await (await firstStep()).ask(auth.secondFactor, { body: { kind: 'app', code } })
    const replayed = await (await firstStep()).call(auth.secondFactor, { body: { kind: 'app', code } })
    expect(replayed).toMatchObject({ status: 401, problem: { code: 'wrong-credentials' } })
    const next = appCode(secret, 1)
    const [one, two] = [await firstStep(), await firstStep()]
    const outcomes = await Promise.all(
      [one, two].map(each => each.call(auth.secondFactor, { body: { kind: 'app', code: next } })),
    )
    expect(outcomes.map(outcome => outcome.status).sort()).toEqual([200, 401])
  })

  it('stops guessing at a person, whatever the browser', async () => {
    const { secret } = await enrol()
    for (let i = 0; i < 5; i += 1) {
      const guess = await (await firstStep()).call(auth.secondFactor, { body: { kind: 'app', code: `00000${i}` } })
      expect(guess).toMatchObject({ status: 401 })
    }
    const right = await (await firstStep()).call(auth.secondFactor, { body: { kind: 'app', code: appCode(secret) } })
    expect(right).toMatchObject({ status: 429 })
  })

  it('takes each recovery code once', async () => {
    const { recoveryCodes } = await enrol()
    const [code = '', other = ''] = recoveryCodes
    const use = async (text: string) =>
      (await firstStep()).call(auth.secondFactor, { body: { kind: 'recovery', code: text } })
    expect(await use(code)).toMatchObject({ status: 200 })
    expect(await use(code)).toMatchObject({ status: 401 })
    expect(await browser.ask(auth.twoFactor, {})).toEqual({ enabled: true, recoveryCodesLeft: 9 })
    const atOnce = await Promise.all([use(other), use(other)])
    expect(atOnce.filter(outcome => outcome.status === 200)).toHaveLength(1)
    expect(atOnce.filter(outcome => outcome.status >= 500)).toHaveLength(0)
  })

  it('gives new recovery codes for the password, and the old ones end', async () => {
    const { recoveryCodes: old } = await enrol()
    expect(await browser.call(auth.renewRecoveryCodes, { body: { password: 'wrong' } })).toMatchObject({ status: 401 })
    const { recoveryCodes } = await browser.ask(auth.renewRecoveryCodes, { body: { password: testPassword } })
    const use = async (code = '') => (await firstStep()).call(auth.secondFactor, { body: { kind: 'recovery', code } })
    expect(await use(old[0])).toMatchObject({ status: 401 })
    expect(await use(recoveryCodes[0])).toMatchObject({ status: 200 })
  })

  it('is turned off with the password only', async () => {
    await enrol()
    expect(await browser.call(auth.disableTwoFactor, { body: { password: 'wrong' } })).toMatchObject({ status: 401 })
    await browser.ask(auth.disableTwoFactor, { body: { password: testPassword } })
    expect(await browser.ask(auth.twoFactor, {})).toEqual({ enabled: false, recoveryCodesLeft: null })
    await signIn(test, person)
  })

  it('needs the first step, and in time', async () => {
    const never = await openBrowser(test).call(auth.secondFactor, { body: { kind: 'app', code: '123456' } })
    expect(never).toMatchObject({ status: 410 })
    const { secret } = await enrol()
    const other = await firstStep()
    await test.pool.query("update verification set expires_at = now() - interval '1 second'")
    const late = await other.call(auth.secondFactor, { body: { kind: 'app', code: appCode(secret) } })
    expect(late).toMatchObject({ status: 410 })
  })

  it('is not set up twice, and not by a wrong password', async () => {
    expect(await browser.call(auth.enrolTwoFactor, { body: { password: 'wrong' } })).toMatchObject({ status: 401 })
    const { secret } = await enrol()
    expect(await browser.call(auth.enrolTwoFactor, { body: { password: testPassword } })).toMatchObject({ status: 409 })
    expect(await browser.call(auth.confirmTwoFactor, { body: { code: appCode(secret) } })).toMatchObject({
      status: 409,
    })
  })

  it('is taken away, with password and sessions, by whoever runs the installation', async () => {
    await enrol()
    const password = (await resetSignIn(test, person.email.toUpperCase())) ?? ''
    expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
    const old = await openBrowser(test).call(auth.signIn, { body: { email: person.email, password: testPassword } })
    expect(old).toMatchObject({ status: 401 })
    const again = await signIn(test, person, { password })
    expect(await again.ask(auth.twoFactor, {})).toEqual({ enabled: false, recoveryCodesLeft: null })
    expect(await resetSignIn(test, 'nobody@kestrel.example')).toBeNull()
  })

  it('keeps no secret and no recovery code readable', async () => {
    const { secret, recoveryCodes } = await enrol()
    const { rows } = await test.pool.query('select secret, backup_codes from two_factor where person_id = $1', [
      person.id,
    ])
    const stored = JSON.stringify(rows)
    expect(stored).not.toContain(secret.replaceAll(' ', ''))
    for (const code of recoveryCodes) expect(stored).not.toContain(code)
  })
})
