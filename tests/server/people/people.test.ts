import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { type Role, roles } from '@upshot/shared/people/role'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const nobody = '0198f0a0-0000-7000-8000-000000000001'

describe('people of a workspace', () => {
  let test: TestApp
  let workspaceId: string
  let docs: string
  let web: string
  let admin: TestPerson
  let asAdmin: Browser
  let staff: Record<Role, TestPerson>

  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    workspaceId = await test.makeWorkspace({ name: 'Kestrel', staffDomains: ['kestrel.example'] })
    docs = await test.makeTeam(workspaceId, 'Docs')
    web = await test.makeTeam(workspaceId, 'Web')
    admin = await makePersonWithPassword(test, workspaceId, 'admin', { name: 'Ada' })
    asAdmin = await signIn(test, admin)
    staff = {
      viewer: await test.makePerson(workspaceId, 'viewer', { name: 'Vera' }),
      advocate: await test.makePerson(workspaceId, 'advocate', { name: 'Abe', teamIds: [docs] }),
      manager: await test.makePerson(workspaceId, 'manager', { name: 'Mo', teamIds: [docs] }),
      admin,
    }
  })

  describe('the list', () => {
    it('has everybody by name, with their role and teams', async () => {
      const { items } = await test.ask(admin, people.list, {})
      expect(items.map(member => [member.name, member.role, member.teamIds])).toEqual([
        ['Abe', 'advocate', [docs]],
        ['Ada', 'admin', []],
        ['Mo', 'manager', [docs]],
        ['Vera', 'viewer', []],
      ])
    })

    it.each<[Role, boolean, boolean]>([
      ['viewer', false, false],
      ['advocate', false, false],
      ['manager', true, false],
      ['admin', true, true],
    ])('tells a %s addresses: %s, second factors: %s', async (role, seesAddress, seesFactor) => {
      const { items } = await test.ask(staff[role], people.list, {})
      const other = items.find(member => member.personId === (role === 'viewer' ? staff.advocate : staff.viewer).id)
      expect(other?.email !== null).toBe(seesAddress)
      expect(other?.twoFactorEnabled !== null).toBe(seesFactor)
      expect(items.find(member => member.personId === staff[role].id)?.email).toBe(staff[role].email)
    })

    it('has nobody of another workspace', async () => {
      const elsewhere = await test.makePerson(await test.makeWorkspace(), 'admin')
      expect((await test.ask(elsewhere, people.list, {})).items).toHaveLength(1)
    })
  })

  describe('a role', () => {
    it('is changed by an admin, at once', async () => {
      const { viewer } = staff
      expect(await test.call(viewer, people.invitations, {})).toMatchObject({ status: 403 })
      const changed = await asAdmin.ask(people.changeRole, {
        params: { personId: viewer.id },
        body: { role: 'manager' },
      })
      expect(changed).toMatchObject({ personId: viewer.id, role: 'manager' })
      expect(await test.call(viewer, people.invitations, {})).toMatchObject({ status: 200 })
      const { items } = await asAdmin.ask(people.audit, { query: { action: 'person.change-role' } })
      expect(items).toMatchObject([
        { subjectId: viewer.id, detail: { from: 'viewer', to: 'manager' }, personName: 'Ada' },
      ])
    })

    it('cannot be changed by an API token, nor for somebody who is not there', async () => {
      const change = { params: { personId: staff.viewer.id }, body: { role: 'admin' as const } }
      expect(await test.call(admin, people.changeRole, change)).toMatchObject({ status: 403 })
      const unknown = await asAdmin.call(people.changeRole, { params: { personId: nobody }, body: { role: 'viewer' } })
      expect(unknown).toMatchObject({ status: 404 })
      const stranger = await test.makePerson(await test.makeWorkspace(), 'viewer')
      const foreign = await asAdmin.call(people.changeRole, {
        params: { personId: stranger.id },
        body: { role: 'admin' },
      })
      expect(foreign).toMatchObject({ status: 404 })
    })

    it('stays with the last admin', async () => {
      const refused = await asAdmin.call(people.changeRole, {
        params: { personId: admin.id },
        body: { role: 'viewer' },
      })
      expect(refused).toMatchObject({ status: 422, problem: { detail: expect.stringContaining('last admin') } })
      expect(await asAdmin.call(people.endMembership, { params: { personId: admin.id } })).toMatchObject({
        status: 422,
      })
    })

    it('leaves an admin even when two demote each other at once', async () => {
      const second = await makePersonWithPassword(test, workspaceId, 'admin')
      const asSecond = await signIn(test, second)
      const outcomes = await Promise.all([
        asAdmin.call(people.changeRole, { params: { personId: second.id }, body: { role: 'viewer' } }),
        asSecond.call(people.changeRole, { params: { personId: admin.id }, body: { role: 'viewer' } }),
      ])
      const [first, other] = outcomes.map(outcome => outcome.status).sort()
      expect(first).toBe(200)
      // Whoever comes later is the last admin, or, later still, no admin any more.
      expect([403, 422]).toContain(other)
      const admins = await test.inWorkspace(workspaceId, db =>
        db
          .selectFrom('membership')
          .where('workspace_id', '=', workspaceId)
          .where('role', '=', 'admin')
          .where('ended_at', 'is', null)
          .select('person_id')
          .execute(),
      )
      expect(admins).toHaveLength(1)
    })
  })

  describe('the end of a membership', () => {
    it('takes away sessions and tokens in this workspace, and teams, but not the name of who did something', async () => {
      const person = await makePersonWithPassword(test, workspaceId, 'advocate', { name: 'Ben', teamIds: [docs] })
      const browser = await signIn(test, person)
      await asAdmin.ask(people.endMembership, { params: { personId: person.id } })
      expect(await test.call(person, people.teams, {})).toMatchObject({ status: 401 })
      expect(await browser.call(people.teams, {})).toMatchObject({ status: 401 })
      const names = async (includeEnded: 'true' | 'false') =>
        (await asAdmin.ask(people.list, { query: { includeEnded } })).items.map(member => member.name)
      expect(await names('false')).not.toContain('Ben')
      expect(await names('true')).toContain('Ben')
      expect((await asAdmin.ask(people.teams, {})).items.find(team => team.id === docs)?.people).toBe(2)
      const again = await asAdmin.call(people.endMembership, { params: { personId: person.id } })
      expect(again).toMatchObject({ status: 409 })
      const signedIn = await signIn(test, person)
      expect((await signedIn.ask(auth.session, {})).signedIn).toMatchObject({ workspace: null, workspaces: [] })
      expect(await signedIn.call(people.teams, {})).toMatchObject({ status: 403 })
    })
  })

  describe('teams', () => {
    it('are created, renamed, archived and restored', async () => {
      const team = await test.ask(admin, people.createTeam, { body: { name: '  Events ' } })
      expect(team).toMatchObject({ name: 'Events', people: 0, archivedAt: null, mayManage: true })
      const params = { teamId: team.id }
      expect(await test.ask(admin, people.changeTeam, { params, body: { name: 'Meetups' } })).toMatchObject({
        name: 'Meetups',
      })
      const archived = await test.ask(admin, people.changeTeam, { params, body: { archived: true } })
      expect(archived.archivedAt).toBe(test.now.toISOString())
      const names = async (includeArchived: 'true' | 'false') =>
        (await test.ask(admin, people.teams, { query: { includeArchived } })).items.map(item => item.name)
      expect(await names('false')).toEqual(['Docs', 'Web'])
      expect(await names('true')).toEqual(['Docs', 'Meetups', 'Web'])
      await test.ask(admin, people.createTeam, { body: { name: 'meetups' } })
      expect(await test.call(admin, people.changeTeam, { params, body: { archived: false } })).toMatchObject({
        status: 409,
      })
      await test.ask(admin, people.changeTeam, { params, body: { archived: false, name: 'Old meetups' } })
    })

    it('have names of their own', async () => {
      const refused = await test.call(admin, people.createTeam, { body: { name: 'DOCS' } })
      expect(refused).toMatchObject({ status: 409, problem: { errors: [{ path: 'name' }] } })
      expect(await test.call(admin, people.createTeam, { body: { name: '   ' } })).toMatchObject({ status: 422 })
    })

    const deeds = ['rename', 'add', 'remove', 'archive', 'create'] as const
    const allowed: Record<Role, Record<'own' | 'other', readonly string[]>> = {
      viewer: { own: [], other: [] },
      advocate: { own: [], other: [] },
      manager: { own: ['rename', 'add', 'remove'], other: [] },
      admin: { own: [...deeds], other: [...deeds] },
    }
    const table = roles.flatMap(role =>
      (['own', 'other'] as const).flatMap(team => deeds.map(deed => [role, deed, team] as const)),
    )
    it.each(table)('a %s who wants to %s, %s team', async (role, deed, whose) => {
      const person = staff[role]
      const teamId = whose === 'own' ? docs : web
      const params = { teamId, personId: staff.viewer.id }
      if (deed === 'remove') await test.ask(admin, people.addToTeam, { params })
      const outcome =
        deed === 'create'
          ? await test.call(person, people.createTeam, { body: { name: 'New' } })
          : deed === 'add'
            ? await test.call(person, people.addToTeam, { params })
            : deed === 'remove'
              ? await test.call(person, people.removeFromTeam, { params })
              : await test.call(person, people.changeTeam, {
                  params: { teamId },
                  body: deed === 'rename' ? { name: 'Renamed' } : { archived: true },
                })
      expect(outcome.ok).toBe(allowed[role][whose].includes(deed))
      if (!outcome.ok) expect(outcome.status).toBe(403)
    })

    it('take in members of the workspace only, and nobody once archived', async () => {
      const stranger = await test.makePerson(await test.makeWorkspace())
      const add = (personId: string, teamId = docs) =>
        test.call(admin, people.addToTeam, { params: { teamId, personId } })
      expect(await add(stranger.id)).toMatchObject({ status: 404 })
      expect(await add(staff.viewer.id, nobody)).toMatchObject({ status: 404 })
      expect(await add(staff.viewer.id)).toMatchObject({ status: 204 })
      expect(await add(staff.viewer.id)).toMatchObject({ status: 204 })
      await test.ask(admin, people.changeTeam, { params: { teamId: docs }, body: { archived: true } })
      expect(await add(staff.viewer.id)).toMatchObject({ status: 422 })
      const missing = { params: { teamId: web, personId: staff.viewer.id } }
      expect(await test.call(admin, people.removeFromTeam, missing)).toMatchObject({ status: 404 })
    })

    it('of another workspace cannot be touched', async () => {
      const foreign = await test.makeTeam(await test.makeWorkspace())
      const outcome = await test.call(admin, people.changeTeam, { params: { teamId: foreign }, body: { name: 'Mine' } })
      expect(outcome).toMatchObject({ status: 404 })
    })

    it('give their manager nothing once archived', async () => {
      await test.ask(admin, people.changeTeam, { params: { teamId: docs }, body: { archived: true } })
      const outcome = await test.call(staff.manager, people.changeTeam, {
        params: { teamId: docs },
        body: { name: 'Again' },
      })
      expect(outcome).toMatchObject({ status: 403 })
    })
  })

  describe('settings of the workspace', () => {
    it('are read by everybody and changed by an admin, one by one', async () => {
      const before = await test.ask(staff.viewer, people.workspace, {})
      expect(before).toMatchObject({ name: 'Kestrel', timeZone: 'Europe/Amsterdam', weekStartsOn: 1, smallestGroup: 7 })
      const body = {
        locale: 'de-DE',
        fiscalYearStartMonth: 4,
        staffDomains: ['Kestrel.example', 'kestrel.dev', 'kestrel.dev'],
      }
      const after = await test.ask(admin, people.changeWorkspace, { body })
      expect(after).toEqual({ ...before, ...body, staffDomains: ['kestrel.example', 'kestrel.dev'] })
      const { items } = await asAdmin.ask(people.audit, { query: { action: 'workspace.change' } })
      expect(items[0]?.detail).toMatchObject({ locale: { from: 'en-GB', to: 'de-DE' } })
      expect(items[0]?.detail).not.toHaveProperty('name')
      expect(await test.call(staff.manager, people.changeWorkspace, { body })).toMatchObject({ status: 403 })
    })

    it.each<[string, object]>([
      ['timeZone', { timeZone: 'Europe/Nowhere' }],
      ['locale', { locale: 'xx-nonsense-locale' }],
      ['weekStartsOn', { weekStartsOn: 7 }],
      ['fiscalYearStartMonth', { fiscalYearStartMonth: 0 }],
      ['currency', { currency: 'euro' }],
      ['staffDomains.0', { staffDomains: ['not a domain'] }],
      ['name', { name: ' ' }],
      ['owner', { owner: 'me' }],
    ])('refuse a wrong %s', async (path, body) => {
      const refused = await test.call(admin, people.changeWorkspace, { body })
      expect(refused).toMatchObject({ status: 422, problem: { errors: [{ path }] } })
    })
  })

  describe('the audit log', () => {
    it('is for admins, filtered, page by page', async () => {
      const now = test.now
      for (const name of ['One', 'Two', 'Three']) {
        test.now = new Date(test.now.getTime() + 1_000)
        await test.ask(admin, people.createTeam, { body: { name } })
      }
      await test.ask(admin, people.addToTeam, { params: { teamId: docs, personId: staff.viewer.id } })
      expect(await test.call(staff.manager, people.audit, {})).toMatchObject({ status: 403 })
      const query = { action: 'team.create', limit: '2' as never }
      const first = await test.ask(admin, people.audit, { query })
      expect(first.total).toBe(3)
      expect(first.items.map(entry => entry.detail.name)).toEqual(['Three', 'Two'])
      expect(first.items[0]).toMatchObject({
        personId: admin.id,
        personName: 'Ada',
        tokenName: 'test',
        subjectKind: 'team',
      })
      const rest = await test.ask(admin, people.audit, { query: { ...query, cursor: first.nextCursor ?? '' } })
      expect(rest).toMatchObject({ items: [{ detail: { name: 'One' } }], nextCursor: null })
      const ofTeam = await test.ask(admin, people.audit, { query: { subjectKind: 'team', subjectId: docs } })
      expect(ofTeam.items.map(entry => entry.action)).toEqual(['team.add-person'])
      expect((await test.ask(admin, people.audit, { query: { personId: nobody } })).total).toBe(0)
      expect(await test.call(admin, people.audit, { query: { cursor: 'nonsense' } })).toMatchObject({ status: 422 })
      test.now = now
    })

    it('tells nothing of another workspace', async () => {
      await test.ask(admin, people.createTeam, { body: { name: 'Secret' } })
      const elsewhere = await test.makePerson(await test.makeWorkspace(), 'admin')
      expect((await test.ask(elsewhere, people.audit, {})).items).toEqual([])
    })
  })

  it('are hidden from who is not signed in', async () => {
    expect(await openBrowser(test).call(people.list, {})).toMatchObject({ status: 401 })
    expect(await openBrowser(test).call(people.workspace, {})).toMatchObject({ status: 401 })
  })
})
