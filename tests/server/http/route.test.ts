import { route } from '@upshot/server/http/route'
import { endpoint } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const read = endpoint('GET /trial/:id', {
  summary: 'Reads',
  allow: 'viewer',
  params: { id: z.uuid() },
  query: { many: z.coerce.number().int().max(5).optional() },
  output: z.strictObject({ id: z.string(), many: z.number().nullable() }),
})
const write = endpoint('POST /trial', {
  summary: 'Writes a team',
  allow: 'manager',
  body: z.strictObject({
    name: z.string().min(1),
    outcome: z.enum(['succeed', 'refuse', 'break', 'forget-audit', 'leak', 'hide', 'stumble']),
  }),
  output: z.strictObject({ name: z.string() }),
})
const sneaky = endpoint('GET /sneaky', { summary: 'Writes in a GET', allow: 'viewer' })

const trial = [
  route(read, async (_ctx, { params, query }) => ({ id: params.id, many: query.many ?? null })),
  route(write, async (ctx, { body }) => {
    const id = crypto.randomUUID()
    await ctx.db
      .insertInto('team')
      .values({ workspace_id: ctx.workspace.id, id, name: body.name, created_at: ctx.now.toISOString() })
      .execute()
    if (body.outcome !== 'forget-audit') await ctx.audit('team.create', { kind: 'team', id })
    if (body.outcome === 'refuse') throw new Problem('conflict', 'Somebody was first.')
    if (body.outcome === 'break') throw new Error('a bug with a secret in it')
    if (body.outcome === 'hide') await ctx.client.query('select 1/0').catch(() => {})
    if (body.outcome === 'stumble') {
      ctx.afterCommit(() => {
        throw new Error('a counter could not be written')
      })
    }
    // A verb that answers more than its contract says.
    if (body.outcome === 'leak') return { name: body.name, passwordHash: 'x' } as { name: string }
    return { name: body.name }
  }),
  route(sneaky, async (ctx): Promise<undefined> => {
    await ctx.db.deleteFrom('team').execute()
  }),
]

const aUuid = '0198f0a0-0000-7000-8000-000000000001'

describe('a route', () => {
  let test: TestApp
  let manager: TestPerson
  beforeAll(async () => {
    test = await openTestApp({ routes: trial })
    manager = await test.makePerson(await test.makeWorkspace(), 'manager')
  })
  afterAll(() => test.close())

  const teams = () => test.inWorkspace(manager.workspaceId, db => db.selectFrom('team').select('name').execute())

  it('answers what the verb answers', async () => {
    expect(await test.ask(manager, read, { params: { id: aUuid }, query: { many: '3' as never } })).toEqual({
      id: aUuid,
      many: 3,
    })
  })

  it('refuses who is not signed in with 401 and a role too low with 403', async () => {
    const viewer = await test.makePerson(manager.workspaceId, 'viewer')
    expect(await test.call(null, read, { params: { id: aUuid } })).toMatchObject({ status: 401 })
    const refused = await test.call(viewer, write, { body: { name: 'A', outcome: 'succeed' } })
    expect(refused).toMatchObject({
      status: 403,
      problem: { code: 'not-allowed', detail: expect.stringContaining('manager') },
    })
  })

  it('names every faulty field at once, unknown ones included', async () => {
    const refused = await test.call(manager, write, { body: { name: '', outcome: 'what', more: 1 } as never })
    expect(refused).toMatchObject({ status: 422, problem: { code: 'invalid-input' } })
    expect(refused.ok ? [] : refused.problem.errors.map(error => error.path).sort()).toEqual([
      'more',
      'name',
      'outcome',
    ])
    expect(await test.call(manager, read, { params: { id: aUuid }, query: { many: '9' as never } })).toMatchObject({
      status: 422,
    })
  })

  it('answers 404 for an address whose parameter cannot be', async () => {
    expect(await test.call(manager, read, { params: { id: 'nonsense' } })).toMatchObject({ status: 404 })
  })

  it('keeps nothing of a request that was refused, broke, or left no audit row', async () => {
    for (const outcome of ['refuse', 'break', 'forget-audit'] as const) {
      const failed = await test.call(manager, write, { body: { name: `Team ${outcome}`, outcome } })
      expect(failed.status).toBe(outcome === 'refuse' ? 409 : 500)
    }
    expect((await teams()).map(team => team.name)).not.toEqual(
      expect.arrayContaining([expect.stringContaining('Team')]),
    )
  })

  it('says nothing of a bug but its number', async () => {
    const failed = await test.call(manager, write, { body: { name: 'B', outcome: 'break' } })
    expect(failed.ok ? '' : failed.problem.detail).not.toContain('secret')
    expect(failed.ok ? null : failed.problem.requestId).toBe(failed.headers.get('x-request-id'))
  })

  it('never answers more than the contract says', async () => {
    expect(await test.call(manager, write, { body: { name: 'C', outcome: 'leak' } })).toMatchObject({ status: 500 })
    // The answer says that nothing was changed.
    expect((await teams()).map(team => team.name)).not.toContain('C')
  })

  it('is not answered as done when the database took it back because of a failure that nobody told', async () => {
    expect(await test.call(manager, write, { body: { name: 'E', outcome: 'hide' } })).toMatchObject({ status: 500 })
    expect((await teams()).map(team => team.name)).not.toContain('E')
  })

  it('is answered as done when only what follows it fails', async () => {
    expect(await test.call(manager, write, { body: { name: 'F', outcome: 'stumble' } })).toMatchObject({ status: 200 })
    expect((await teams()).map(team => team.name)).toContain('F')
  })

  it('tells whoever comes second to the same unique thing so, and not as a bug', async () => {
    await test.ask(manager, write, { body: { name: 'G', outcome: 'succeed' } })
    expect(await test.call(manager, write, { body: { name: 'G', outcome: 'succeed' } })).toMatchObject({ status: 409 })
  })

  it('answers an address that is not one with no failure of ours', async () => {
    expect((await test.app.request('/%E0%A4%A')).status).toBe(404)
  })

  it('cannot write in a GET: the database refuses', async () => {
    await test.ask(manager, write, { body: { name: 'Stays', outcome: 'succeed' } })
    expect((await test.call(manager, sneaky, {})).status).toBe(500)
    expect((await teams()).map(team => team.name)).toContain('Stays')
  })

  it('refuses a write from another site and one without our header', async () => {
    const send = (headers: Record<string, string>) =>
      test.app.request('/api/trial', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
    const statuses = await Promise.all([
      send({ origin: 'https://evil.example', 'x-requested-by': 'upshot' }),
      send({ origin: 'http://localhost:3000' }),
      send({ 'sec-fetch-site': 'cross-site', 'x-requested-by': 'upshot' }),
    ])
    expect(statuses.map(response => response.status)).toEqual([403, 403, 403])
    const ours = await send({ origin: 'http://localhost:3000', 'x-requested-by': 'upshot' })
    expect(ours.status).toBe(401)
  })

  it('refuses a body that is too large or not JSON, and sends security headers with every answer', async () => {
    const headers = { authorization: `Bearer ${manager.token}`, 'content-type': 'application/json' }
    const large = await test.app.request('/api/trial', {
      method: 'POST',
      headers,
      body: `{"name":"${'a'.repeat(1_100_000)}"}`,
    })
    expect(large.status).toBe(413)
    const broken = await test.app.request('/api/trial', { method: 'POST', headers, body: '{"name":' })
    expect(broken.status).toBe(400)
    expect(broken.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(broken.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('lets a token do only what it is scoped for', async () => {
    await test.inWorkspace(manager.workspaceId, db =>
      db
        .updateTable('api_token')
        .set({ scopes: ['read'] })
        .where('person_id', '=', manager.id)
        .execute(),
    )
    expect(await test.call(manager, write, { body: { name: 'D', outcome: 'succeed' } })).toMatchObject({ status: 403 })
    expect(await test.call(manager, read, { params: { id: aUuid } })).toMatchObject({ status: 200 })
  })
})
