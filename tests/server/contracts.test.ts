import { routes } from '@upshot/server/routes'
import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'
import { ProblemDetails } from '@upshot/shared/contract/problem'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answered, ask, type Caller, nobody } from './contracts/caller.ts'
import type { Elsewhere, Example, Given } from './contracts/example.ts'
import { examples, nameOf } from './contracts/examples.ts'
import * as bodies from './contracts/mutations.ts'
import { lookAt, type Rows } from './contracts/rows.ts'
import { openWorld, type Side, type World } from './contracts/world.ts'

const endpoints = routes.map(route => route.endpoint)
const exampleOf = (endpoint: AnyEndpoint): Example => {
  const found = examples[nameOf(endpoint)]
  if (found === undefined) throw new Error(`${nameOf(endpoint)} has no example in tests/server/contracts`)
  return found
}
const named = (chosen: readonly AnyEndpoint[]) => chosen.map(endpoint => [nameOf(endpoint), endpoint] as const)

/** Every endpoint with a request that succeeds, and with what must not: from the contracts, so that none is forgotten. */
describe('the contracts', () => {
  let world: World
  let rows: Rows
  beforeAll(async () => {
    world = await openWorld()
    rows = await lookAt(world.test)
  })
  afterAll(() => world.close())

  const leastOf = ({ spec }: AnyEndpoint, side: Side): Caller => {
    if (spec.allow === 'anyone') return nobody
    return side[spec.allow === 'signed-in' ? 'viewer' : spec.allow]
  }
  const send = (endpoint: AnyEndpoint, given: Given, caller?: Caller, changed: Partial<Given['sent']> = {}) =>
    ask(
      given.app ?? world.test,
      caller ?? given.caller ?? leastOf(endpoint, world.home),
      endpoint,
      { ...given.sent, ...changed },
      given.bytes,
    )

  it('have an example for every endpoint, and an endpoint for every example', () => {
    expect(Object.keys(examples).sort()).toEqual(endpoints.map(nameOf).sort())
  })

  describe('fulfilled', () => {
    it.each(named(endpoints))('%s', async (_, endpoint) => {
      const { status, make, writes } = exampleOf(endpoint)
      const given = await make(world)
      const seen = given.app === undefined ? rows : await lookAt(given.app)
      const isRead = endpoint.method === 'GET'
      const contents = async () =>
        isRead ? [await seen.digest(world.home.workspaceId), await seen.digestOfShared()] : []
      const before = await contents()
      const audits = await seen.audits()
      const answered = await send(endpoint, given)
      expect(answered.status, answered.text).toBe(status ?? successOf(endpoint))
      if (status === undefined) expectContract(endpoint, answered)
      if (isRead && writes === undefined) expect(await contents()).toEqual(before)
      if (!isRead && endpoint.spec.noAudit === undefined) expect(await seen.audits()).toBeGreaterThan(audits)
    })
  })

  describe('kept from another workspace', () => {
    const asked = endpoints.filter(endpoint => {
      const { elsewhere } = exampleOf(endpoint)
      return endpoint.spec.allow !== 'anyone' && !(elsewhere !== undefined && 'notAsked' in elsewhere)
    })

    it.each(named(asked))('%s', async (_, endpoint) => {
      const { make, elsewhere } = exampleOf(endpoint)
      const given = await make(world)
      const before = await rows.digest(world.home.workspaceId)
      const answered = await send(endpoint, given, world.foreign.admin)
      expect(answered.status, answered.text).toBe(statusElsewhere(endpoint, elsewhere))
      expect(await rows.digest(world.home.workspaceId)).toEqual(before)
      const sent = JSON.stringify(given.sent)
      const ours = [...(await rows.idsOf(world.home.workspaceId))].filter(id => !sent.includes(id))
      expect(ours.filter(id => answered.text.includes(id))).toEqual([])
    })

    it('shows each workspace its own rows only, and does show them', async () => {
      const lists = endpoints.filter(
        ({ method, spec }) => method === 'GET' && spec.allow !== 'anyone' && spec.params === undefined,
      )
      const withIds: string[] = []
      for (const endpoint of lists) {
        const given = await exampleOf(endpoint).make(world)
        const { text } = await send(endpoint, given)
        const ours = await rows.idsOf(world.home.workspaceId)
        const theirs = await rows.idsOf(world.foreign.workspaceId)
        expect([...theirs].filter(id => text.includes(id))).toEqual([])
        if ([...ours].some(id => text.includes(id))) withIds.push(nameOf(endpoint))
      }
      expect(withIds).toEqual(
        expect.arrayContaining(['GET /activities', 'GET /events', 'GET /metrics', 'GET /imports']),
      )
      expect(withIds.length).toBeGreaterThan(12)
    })
  })

  describe('refused within the workspace', () => {
    const restricted = endpoints.filter(endpoint => exampleOf(endpoint).refused !== undefined)

    it.each(named(restricted))('%s', async (_, endpoint) => {
      const { make, refused } = exampleOf(endpoint)
      const given = await make(world)
      for (const [who, caller, status] of refused?.(world) ?? []) {
        const before = await rows.digest(world.home.workspaceId)
        const answered = await send(endpoint, given, caller)
        expect({ who, status: answered.status }, answered.text).toEqual({ who, status })
        expect(await rows.digest(world.home.workspaceId)).toEqual(before)
      }
    })
  })

  const withBody = endpoints.filter(endpoint => bodyOf(endpoint) !== undefined)

  describe('held against a wrong body', () => {
    it.each(named(withBody))('%s', async (_, endpoint) => {
      const given = await exampleOf(endpoint).make(world)
      const schema = bodyOf(endpoint)
      if (schema === undefined) throw new Error('chosen by its body')
      const wrong = bodies.wrongBodies(schema, given.sent.body)
      expect(wrong.length).toBeGreaterThan(1)
      const unnoticed: unknown[] = []
      for (const { what, path, body } of wrong) {
        const answered = await send(endpoint, given, undefined, { body })
        const told = answered.status === 422 ? ProblemDetails.parse(answered.json).errors : []
        const isTold = told.some(error => error.path === path || (path !== '' && error.path.startsWith(`${path}.`)))
        if (!isTold) unnoticed.push({ what, status: answered.status, told })
      }
      expect(unnoticed).toEqual([])
      for (const bytes of ['', '{', '{"a":', 'null,', '\u0000']) {
        const { status, text } = await send(endpoint, { ...given, bytes })
        expect(status, text).toBe(400)
      }
    })
  })

  describe('never our fault, whatever is in the body', () => {
    it.each(named(withBody))('%s', async (_, endpoint) => {
      const { make } = exampleOf(endpoint)
      const schema = bodyOf(endpoint)
      if (schema === undefined) throw new Error('chosen by its body')
      let given = await make(world)
      const ours: unknown[] = []
      const whats = bodies.hostileBodies(schema, given.sent.body).map(({ what }) => what)
      for (const [index, what] of whats.entries()) {
        const body = bodies.hostileBodies(schema, given.sent.body)[index]?.body
        const { status } = await send(endpoint, given, undefined, { body })
        if (status >= 500) ours.push({ what, status })
        // What was accepted may be used up: a link, a revision, a draft. A whole database is not made anew for it.
        if (status < 300 && given.app === undefined) given = await make(world)
      }
      expect(ours).toEqual([])
      const places = bodies.placesIn(schema, given.sent.body)
      const anything = fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async ({ path }, value) => {
        const body = bodies.withValue(given.sent.body, path, value)
        expect((await send(endpoint, given, undefined, { body })).status).toBeLessThan(500)
      })
      await fc.assert(anything, { numRuns: 6, seed: 20_260_617 })
    })
  })

  describe('held against a wrong query', () => {
    const withQuery = endpoints.filter(({ spec }) => spec.query !== undefined)

    it.each(named(withQuery))('%s', async (_, endpoint) => {
      const given = await exampleOf(endpoint).make(world)
      const queried = (name: string, value: string) =>
        send(endpoint, given, undefined, { query: { ...given.sent.query, [name]: value } })
      const unknown = await queried('surelyNotAsked', '1')
      expect({ status: unknown.status, paths: pathsOf(unknown) }).toEqual({ status: 422, paths: ['surelyNotAsked'] })
      for (const [name, schema] of Object.entries(endpoint.spec.query ?? {})) {
        const isFreeText = schema.safeParse('surely nonsense ✗').success && name !== 'cursor'
        const nonsense = await queried(name, 'surely nonsense ✗')
        if (!isFreeText) {
          expect({ name, status: nonsense.status, paths: pathsOf(nonsense)[0]?.split('.')[0] }).toEqual({
            name,
            status: 422,
            paths: name,
          })
        }
        for (const value of [
          nonsense,
          ...(await Promise.all(hostileQueries(schema).map(text => queried(name, text)))),
        ]) {
          expect({ name, status: value.status < 500 }, value.text).toEqual({ name, status: true })
        }
      }
    })

    const paged = withQuery.filter(({ spec }) => spec.query !== undefined && 'cursor' in spec.query)
    it.each(named(paged))('%s, page by page, also with a cursor that somebody wrote', async (_, endpoint) => {
      const given = await exampleOf(endpoint).make(world)
      const at = async (cursor: string | undefined) => {
        const answered = await send(endpoint, given, undefined, { query: { ...given.sent.query, limit: '1', cursor } })
        return { ...answered, page: isPage(answered.json) ? answered.json : null }
      }
      const first = await at(undefined)
      const cursor = first.page?.nextCursor
      if (typeof cursor !== 'string') throw new Error(`the example needs two rows: ${first.text.slice(0, 200)}`)
      const second = await at(cursor)
      expect(second.status).toBe(200)
      expect(second.page?.items).toHaveLength(1)
      expect(second.page?.items).not.toEqual(first.page?.items)
      for (const written of forgedCursors(cursor)) {
        const { status, text } = await at(written)
        expect([200, 422], text).toContain(status)
      }
    })
  })

  describe('held against a wrong path', () => {
    const withParams = endpoints.filter(({ spec }) => spec.params !== undefined)
    it.each(named(withParams))('%s', async (_, endpoint) => {
      const given = await exampleOf(endpoint).make(world)
      for (const name of Object.keys(endpoint.spec.params ?? {})) {
        for (const value of [
          '%00',
          '\u0000',
          '..',
          '-1',
          '99999999999999999999',
          '0198f0a0-0000-7000-8000-00000000dead',
        ]) {
          const params = { ...given.sent.params, [name]: value }
          const { status, text } = await send(endpoint, given, undefined, { params })
          expect({ name, value, status: status < 500 }, text).toEqual({ name, value, status: true })
        }
      }
    })
  })
})

function successOf({ kind, spec }: AnyEndpoint): number {
  const hasAnswer = spec.output !== undefined || (kind === 'raw' && spec.answers !== undefined)
  return hasAnswer ? (spec.status ?? 200) : 204
}

function expectContract(endpoint: AnyEndpoint, { contentType, text, json }: Answered): void {
  const { output } = endpoint.spec
  if (endpoint.kind === 'raw' && endpoint.spec.answers !== undefined) {
    expect(contentType.split(';')[0]).toBe(endpoint.spec.answers)
    expect(text).not.toBe('')
  } else if (output === undefined) {
    expect(text).toBe('')
  } else {
    expect(contentType.split(';')[0]).toBe('application/json')
    expect(output.parse(json)).toEqual(json)
  }
}

function statusElsewhere(endpoint: AnyEndpoint, elsewhere: Elsewhere | undefined): number {
  if (elsewhere !== undefined && 'status' in elsewhere) return elsewhere.status
  return endpoint.path.includes('/:') && endpoint.path !== '/kinds/:key' ? 404 : successOf(endpoint)
}

function bodyOf(endpoint: AnyEndpoint) {
  return endpoint.kind === 'json' ? endpoint.spec.body : undefined
}

function pathsOf({ status, json }: Answered): string[] {
  return status === 422 ? ProblemDetails.parse(json).errors.map(error => error.path) : []
}

function hostileQueries(schema: Parameters<typeof bodies.describe>[0]): string[] {
  const values = bodies.hostileValues(bodies.describe(schema))
  return values.flatMap(value => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
}

function isPage(json: unknown): json is { items: unknown[]; nextCursor: string | null } {
  return bodies.isPlain(json) && Array.isArray(json.items) && 'nextCursor' in json
}

/** The same cursor with another value where the list left off: of another type, empty, or hostile. */
function forgedCursors(cursor: string): string[] {
  const forged = ['surely nonsense', '9999-12-31', '0001-01-01', Buffer.from('[1,2,3]').toString('base64url')]
  const text = Buffer.from(cursor, 'base64url').toString()
  if (!text.startsWith('[')) return forged
  const [order, , ...rest]: unknown[] = JSON.parse(text)
  const values = ['surely nonsense', '', 'null \u0000 byte', '2026-02-31', -1, 1e300, 0.5, 2 ** 53]
  const written = values.map(value => Buffer.from(JSON.stringify([order, value, ...rest])).toString('base64url'))
  return [...forged, ...written]
}
