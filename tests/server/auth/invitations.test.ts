import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import type { Role } from '@upshot/shared/people/role'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn, testPassword } from '../../support/sign-in.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const days = 86_400_000
const newcomer = { name: 'Noor', password: testPassword }

describe('invitations', () => {
  let test: TestApp
  let workspaceId: string
  let docs: string
  let web: string
  let asAdmin: Browser
  let asManager: Browser
  const startedAt = new Date('2026-06-17T10:00:00.000Z')

  beforeAll(async () => {
    test = await openTestApp()
    workspaceId = await test.makeWorkspace({ name: 'Kestrel' })
    docs = await test.makeTeam(workspaceId, 'Docs')
    web = await test.makeTeam(workspaceId, 'Web')
    asAdmin = await signIn(test, await makePersonWithPassword(test, workspaceId, 'admin', { name: 'Ada' }))
    asManager = await signIn(test, await makePersonWithPassword(test, workspaceId, 'manager', { teamIds: [docs] }))
  })
  afterAll(() => test.close())
  beforeEach(() => {
    test.now = new Date(startedAt)
  })

  let count = 0
  const invite = async (role: Role = 'advocate', teamId: string | null = docs) => {
    count += 1
    const email = `guest${count}@kestrel.example`
    const { invitation, link } = await asAdmin.ask(people.invite, { body: { email, role, teamId } })
    return { email, id: invitation.id, token: link.split('/').at(-1) ?? '', link }
  }

  it('brings a new person into the workspace with the role and team that the inviter set', async () => {
    const { email, token, link } = await invite('manager')
    expect(link).toBe(`http://localhost:3000/invitations/${token}`)
    const browser = openBrowser(test)
    expect(await browser.ask(auth.invitation, { params: { token } })).toEqual({
      workspaceName: 'Kestrel',
      invitedBy: 'Ada',
      email,
      role: 'manager',
      teamName: 'Docs',
      expiresAt: new Date(startedAt.getTime() + 7 * days).toISOString(),
      isKnownPerson: false,
    })
    await browser.ask(auth.acceptAsNewPerson, { params: { token }, body: newcomer })
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.person).toMatchObject({ name: 'Noor', email })
    expect(signedIn?.workspace).toMatchObject({ id: workspaceId, role: 'manager', teams: [{ id: docs, name: 'Docs' }] })
  })

  it('brings a person from another workspace here', async () => {
    const elsewhere = await test.makeWorkspace({ name: 'Heron' })
    const person = await makePersonWithPassword(test, elsewhere, 'viewer')
    const { link } = await asAdmin.ask(people.invite, { body: { email: person.email, role: 'advocate', teamId: null } })
    const token = link.split('/').at(-1) ?? ''
    const stranger = openBrowser(test)
    expect((await stranger.ask(auth.invitation, { params: { token } })).isKnownPerson).toBe(true)
    expect(await stranger.call(auth.acceptAsNewPerson, { params: { token }, body: newcomer })).toMatchObject({
      status: 409,
    })
    const other = await signIn(test, await makePersonWithPassword(test, elsewhere))
    expect(await other.call(auth.acceptAsSignedIn, { params: { token } })).toMatchObject({ status: 403 })
    const browser = await signIn(test, person)
    expect(await browser.ask(auth.acceptAsSignedIn, { params: { token } })).toEqual({ workspaceId })
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.workspace).toMatchObject({ id: workspaceId, role: 'advocate' })
    expect(signedIn?.workspaces.map(workspace => workspace.name).sort()).toEqual(['Heron', 'Kestrel'])
  })

  it('is for one person', async () => {
    const { token } = await invite()
    await openBrowser(test).ask(auth.acceptAsNewPerson, { params: { token }, body: newcomer })
    const again = await openBrowser(test).call(auth.acceptAsNewPerson, { params: { token }, body: newcomer })
    expect(again).toMatchObject({ status: 410, problem: { detail: expect.stringContaining('accepted already') } })
    expect(await openBrowser(test).call(auth.invitation, { params: { token } })).toMatchObject({ status: 410 })
  })

  it('makes one person when the link is used by several at once', async () => {
    const { token, email } = await invite()
    const accept = () => openBrowser(test).call(auth.acceptAsNewPerson, { params: { token }, body: newcomer })
    const outcomes = await Promise.all([accept(), accept(), accept()])
    expect(outcomes.map(outcome => outcome.status).sort()).toEqual([201, 410, 410])
    const { rows } = await test.pool.query('select 1 from person where email = $1', [email])
    expect(rows).toHaveLength(1)
  })

  it('ends after seven days, when withdrawn, and when a newer one takes its place', async () => {
    const expired = await invite()
    const withdrawn = await invite()
    await asAdmin.ask(people.revokeInvitation, { params: { invitationId: withdrawn.id } })
    const replaced = await invite()
    await asAdmin.ask(people.invite, { body: { email: replaced.email, role: 'viewer', teamId: null } })
    const state = async (id: string) =>
      (await asAdmin.ask(people.invitations, {})).items.find(invitation => invitation.id === id)?.state
    expect(await state(expired.id)).toBe('open')
    expect(await state(withdrawn.id)).toBe('revoked')
    for (const [token, words] of [
      [withdrawn.token, 'withdrawn'],
      [replaced.token, 'withdrawn'],
    ]) {
      const refused = await openBrowser(test).call(auth.invitation, { params: { token: token ?? '' } })
      expect(refused).toMatchObject({ status: 410, problem: { detail: expect.stringContaining(words ?? '') } })
    }
    test.now = new Date(startedAt.getTime() + 7 * days)
    const late = await openBrowser(test).call(auth.acceptAsNewPerson, {
      params: { token: expired.token },
      body: newcomer,
    })
    expect(late).toMatchObject({ status: 410, problem: { detail: expect.stringContaining('expired') } })
    test.now = new Date(startedAt.getTime() + 6 * days)
    const again = await asAdmin.call(people.revokeInvitation, { params: { invitationId: withdrawn.id } })
    expect(again).toMatchObject({ status: 409 })
  })

  it('opens no other workspace, and nothing when it was changed', async () => {
    const { token } = await invite()
    const other = (await test.makeWorkspace()).replaceAll('-', '')
    const elsewhere = token.replace(/_[0-9a-f]{32}_/, `_${other}_`)
    for (const text of [elsewhere, `${token.slice(0, -1)}~`, 'nonsense']) {
      expect(await openBrowser(test).call(auth.invitation, { params: { token: text } })).toMatchObject({ status: 410 })
    }
  })

  it('is not for members, unknown teams or weak passwords', async () => {
    const member = await test.makePerson(workspaceId)
    const body = { email: member.email, role: 'viewer', teamId: null } as const
    expect(await asAdmin.call(people.invite, { body })).toMatchObject({ status: 409 })
    const teamId = '0198f0a0-0000-7000-8000-000000000001'
    const unknown = await asAdmin.call(people.invite, { body: { ...body, email: 'new@kestrel.example', teamId } })
    expect(unknown).toMatchObject({ status: 422, problem: { errors: [{ path: 'teamId' }] } })
    const { token, email } = await invite()
    const weak = await openBrowser(test).call(auth.acceptAsNewPerson, {
      params: { token },
      body: { name: 'N', password: email },
    })
    expect(weak).toMatchObject({ status: 422, problem: { errors: [{ path: 'password' }] } })
  })

  it.each<[Role, string, number]>([
    ['viewer', 'own team', 201],
    ['advocate', 'own team', 201],
    ['manager', 'own team', 201],
    ['admin', 'own team', 403],
    ['viewer', 'other team', 403],
    ['advocate', 'no team', 403],
  ])('a manager who invites a %s into %s gets %i', async (role, place, status) => {
    count += 1
    const teamId = place === 'own team' ? docs : place === 'other team' ? web : null
    const body = { email: `guest${count}@kestrel.example`, role, teamId }
    expect(await asManager.call(people.invite, { body })).toMatchObject({ status })
  })

  it('shows managers what leads into their teams, and lets them withdraw it', async () => {
    const own = await invite('viewer', docs)
    const other = await invite('viewer', web)
    const everywhere = await invite('viewer', null)
    const seen = (await asManager.ask(people.invitations, {})).items.map(invitation => invitation.id)
    expect(seen).toContain(own.id)
    expect(seen).not.toContain(other.id)
    expect(seen).not.toContain(everywhere.id)
    expect(await asManager.call(people.revokeInvitation, { params: { invitationId: other.id } })).toMatchObject({
      status: 404,
    })
    await asManager.ask(people.revokeInvitation, { params: { invitationId: own.id } })
  })

  it('is worth no more than its sender: who lost the role or left leaves no door open', async () => {
    const leaver = await makePersonWithPassword(test, workspaceId, 'admin')
    const asLeaver = await signIn(test, leaver)
    const tokenFor = async (email: string) => {
      const { link } = await asLeaver.ask(people.invite, { body: { email, role: 'admin', teamId: null } })
      return link.split('/').at(-1) ?? ''
    }
    const token = await tokenFor('later@kestrel.example')
    const open = () => openBrowser(test).call(auth.invitation, { params: { token } })
    expect(await open()).toMatchObject({ status: 200 })
    await asAdmin.ask(people.changeRole, { params: { personId: leaver.id }, body: { role: 'manager' } })
    expect(await open()).toMatchObject({ status: 410 })
    await asAdmin.ask(people.endMembership, { params: { personId: leaver.id } })
    expect(await openBrowser(test).call(auth.acceptAsNewPerson, { params: { token }, body: newcomer })).toMatchObject({
      status: 410,
    })
  })

  it('brings somebody back whose membership had ended, without their old tokens', async () => {
    const person: TestPerson = await makePersonWithPassword(test, workspaceId, 'advocate', { teamIds: [web] })
    await asAdmin.ask(people.endMembership, { params: { personId: person.id } })
    expect(await test.call(person, people.teams, {})).toMatchObject({ status: 401 })
    const { link } = await asAdmin.ask(people.invite, { body: { email: person.email, role: 'viewer', teamId: docs } })
    const browser = await signIn(test, person)
    expect((await browser.ask(auth.session, {})).signedIn?.workspace).toBeNull()
    await browser.ask(auth.acceptAsSignedIn, { params: { token: link.split('/').at(-1) ?? '' } })
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.workspace).toMatchObject({ role: 'viewer', teams: [{ id: docs }] })
    expect(await test.call(person, people.teams, {})).toMatchObject({ status: 401 })
  })
})
