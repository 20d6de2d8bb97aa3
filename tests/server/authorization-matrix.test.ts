import { routes } from '@upshot/server/routes'
import type { Allowed, AnyEndpoint } from '@upshot/shared/contract/endpoint'
import { scopeOf, urlOf } from '@upshot/shared/contract/endpoint'
import { atLeast, type Role, roles } from '@upshot/shared/people/role'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../support/test-app.ts'

const someId = '0198f0a0-0000-7000-8000-000000000001'
const endpoints = routes.map(route => route.endpoint)
const nameOf = (endpoint: AnyEndpoint) => `${endpoint.method} ${endpoint.path}`

/** An address of the endpoint about nothing that exists. */
function addressOf(endpoint: AnyEndpoint): string {
  const params = Object.fromEntries([...endpoint.path.matchAll(/:([A-Za-z]+)/g)].map(match => [match[1], someId]))
  return urlOf(endpoint.path, { params })
}

/** Every endpoint x every role, from the contracts: no endpoint can be forgotten. */
describe('the authorization matrix', () => {
  let test: TestApp
  const people = new Map<Role, TestPerson>()

  beforeAll(async () => {
    test = await openTestApp()
    const workspace = await test.makeWorkspace()
    for (const role of roles) people.set(role, await test.makePerson(workspace, role))
  })
  afterAll(() => test.close())

  async function ask(
    endpoint: AnyEndpoint,
    headers: Record<string, string>,
  ): Promise<{ status: number; code: string; detail: string }> {
    const response = await test.app.request(addressOf(endpoint), {
      method: endpoint.method,
      headers: { 'x-requested-by': 'upshot', 'content-type': 'application/json', ...headers },
      ...(endpoint.method === 'GET' ? {} : { body: '{}' }),
    })
    const body = response.headers.get('content-type')?.includes('problem+json') ? await response.json() : {}
    return { status: response.status, code: body.code ?? '', detail: body.detail ?? '' }
  }

  const tokenOf = (role: Role) => ({ authorization: `Bearer ${people.get(role)?.token}` })
  const mayCall = (allow: Allowed, role: Role) => allow === 'anyone' || allow === 'signed-in' || atLeast(role, allow)

  it('covers every word that has routes', () => {
    expect(endpoints.length).toBeGreaterThan(60)
    expect(new Set(endpoints.map(nameOf)).size).toBe(endpoints.length)
  })

  it.each(endpoints.map(endpoint => [nameOf(endpoint), endpoint] as const))(
    '%s asks nobody in who is not signed in',
    async (_, endpoint) => {
      const { status, code } = await ask(endpoint, {})
      if (endpoint.spec.allow === 'anyone') expect(code).not.toBe('not-signed-in')
      else expect({ status, code }).toEqual({ status: 401, code: 'not-signed-in' })
    },
  )

  it.each(
    endpoints
      .filter(endpoint => endpoint.spec.allow !== 'anyone' && scopeOf(endpoint) !== 'session')
      .map(endpoint => [nameOf(endpoint), endpoint] as const),
  )('%s lets in the roles that its contract names, and no others', async (_, endpoint) => {
    for (const role of roles) {
      const { status, detail } = await ask(endpoint, tokenOf(role))
      const refusedForRole = status === 403 && detail.startsWith('This needs the role')
      expect({ role, refusedForRole }).toEqual({ role, refusedForRole: !mayCall(endpoint.spec.allow, role) })
      expect(status, `${role} got ${status}`).not.toBe(401)
      expect(status, `${role} got ${status}`).toBeLessThan(500)
    }
  })

  it.each(
    endpoints
      .filter(endpoint => scopeOf(endpoint) === 'session' && endpoint.spec.allow !== 'anyone')
      .map(endpoint => [nameOf(endpoint), endpoint] as const),
  )('%s is for a person in a browser: an API token is refused', async (_, endpoint) => {
    const { status, detail } = await ask(endpoint, tokenOf('admin'))
    expect({ status, detail }).toMatchObject({ status: 403, detail: expect.stringContaining('API token') })
  })

  it.each(
    endpoints
      .filter(
        endpoint =>
          endpoint.spec.params !== undefined && endpoint.spec.allow !== 'anyone' && scopeOf(endpoint) !== 'session',
      )
      .map(endpoint => [nameOf(endpoint), endpoint] as const),
  )('%s answers 404 for an id that cannot be', async (_, endpoint) => {
    const address = addressOf(endpoint).replaceAll(someId, 'no%20id')
    const response = await test.app.request(address, {
      method: endpoint.method,
      headers: { 'content-type': 'application/json', ...tokenOf('admin') },
      ...(endpoint.method === 'GET' ? {} : { body: '{}' }),
    })
    expect(response.status).toBe(404)
  })

  it.each(
    endpoints
      .filter(endpoint => endpoint.kind === 'json' && endpoint.spec.body !== undefined)
      .map(endpoint => [nameOf(endpoint), endpoint] as const),
  )('%s refuses a body with an unknown key, and says which', async (_, endpoint) => {
    const response = await test.app.request(addressOf(endpoint), {
      method: endpoint.method,
      headers: {
        'content-type': 'application/json',
        'x-requested-by': 'upshot',
        ...(endpoint.spec.allow === 'anyone' || scopeOf(endpoint) === 'session' ? {} : tokenOf('admin')),
      },
      body: JSON.stringify({ surelyNotAField: 1 }),
    })
    if (scopeOf(endpoint) === 'session' && endpoint.spec.allow !== 'anyone') expect(response.status).toBe(401)
    else expect([404, 422]).toContain(response.status)
  })
})
