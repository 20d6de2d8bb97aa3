import { type AnyEndpoint, scopeOf } from '@upshot/shared/contract/endpoint'
import { ProblemDetails, problemStatus } from '@upshot/shared/contract/problem'
import type { z } from 'zod'
import { type ApiSchemas, type Json, openSchemas } from './api-schemas.ts'
import { apiTags, tagOf } from './api-tag.ts'

export interface RequestBody {
  required: boolean
  content: Record<string, { schema: Json }>
}

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  security: Json[]
  parameters: Parameter[]
  requestBody?: RequestBody
  responses: Record<string, Json>
}

export interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Json
  style?: 'form'
  explode?: boolean
}

/** As far as we fill it: OpenAPI 3.1. */
export interface OpenApiDocument {
  openapi: string
  info: Json & { version: string }
  servers: Json[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json>; responses: Record<string, Json>; securitySchemes: Record<string, Json> }
}

/** What the document is made of beside the endpoints: its version, and the schemas that have a name of their own. */
export interface About {
  readonly version: string
  readonly names: ReadonlyMap<string, z.ZodType>
}

/** The OpenAPI 3.1 document of these endpoints: everything in it comes from the contracts. */
export function openApiDocument(endpoints: readonly AnyEndpoint[], { version, names }: About): OpenApiDocument {
  const schemas = openSchemas(new Map([...names, ['Problem', ProblemDetails]]))
  const problem = schemas.of(ProblemDetails, 'output')
  const paths: OpenApiDocument['paths'] = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) }
  }
  const used = new Set(endpoints.map(tagOf))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Upshot',
      version,
      description:
        'Everything the screens do. Programs send an API token as a bearer token; pages send the session cookie and, with everything but GET, the header `X-Requested-By: upshot`. Unknown fields are refused. Absent values are null. Days are YYYY-MM-DD; moments are ISO 8601 in UTC. Lists answer a page with `nextCursor`, which is sent back as `cursor` with the same filters and order.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This Upshot' }],
    tags: apiTags.filter(({ name }) => used.has(name)).map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas.named).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: problemResponses(problem),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token, made under Settings. It has scopes, and may do what its owner may.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'upshot_session',
          description: 'Set by signing in. Everything but GET also needs the header X-Requested-By: upshot.',
        },
      },
    },
  }
}

function operation(endpoint: AnyEndpoint, schemas: ApiSchemas): Operation {
  const { spec } = endpoint
  const inputs = [spec.params, spec.query].flatMap(shape => Object.values(shape ?? {}))
  const body = requestBody(endpoint, schemas)
  return {
    operationId: operationId(endpoint),
    tags: [tagOf(endpoint)],
    summary: spec.summary,
    description: [spec.description, audienceOf(endpoint)].filter(text => text !== undefined).join(' '),
    security: security(endpoint),
    parameters: [...parameters(spec.params, 'path', schemas), ...parameters(spec.query, 'query', schemas)],
    ...(body === null ? {} : { requestBody: body }),
    responses: {
      ...success(endpoint, schemas),
      ...Object.fromEntries(
        problemsOf(endpoint, inputs.length > 0 || body !== null).map(status => [status, answerRef(status)]),
      ),
      default: answerRef('default'),
    },
  }
}

function operationId({ method, path }: AnyEndpoint): string {
  const words = path.split(/[/.]/).filter(part => part !== '')
  return [method.toLowerCase(), ...words.map(word => word.replace(':', 'by-'))].join('-')
}

/** Who may call an endpoint, in words. */
function audienceOf(endpoint: AnyEndpoint): string {
  const { allow } = endpoint.spec
  const scope = scopeOf(endpoint)
  if (allow === 'anyone') return 'For anyone, without signing in.'
  const who = allow === 'signed-in' ? 'For anyone signed in' : `For the role ${allow} and above`
  return `${who}, ${scope === 'session' ? 'in a browser session only' : `with a session or a token of scope ${scope}`}.`
}

function security(endpoint: AnyEndpoint): Json[] {
  if (endpoint.spec.allow === 'anyone') return []
  return scopeOf(endpoint) === 'session' ? [{ session: [] }] : [{ token: [] }, { session: [] }]
}

function parameters(
  shape: Record<string, z.ZodType> | undefined,
  place: 'path' | 'query',
  schemas: ApiSchemas,
): Parameter[] {
  return Object.entries(shape ?? {}).map(([name, type]) => {
    const schema = schemas.of(type, 'input')
    const isList = schema.type === 'array'
    return {
      name,
      in: place,
      required: place === 'path' || !type.safeParse(undefined).success,
      schema,
      // Lists travel as one value, comma-separated.
      ...(isList ? { style: 'form', explode: false } : {}),
    }
  })
}

function requestBody(endpoint: AnyEndpoint, schemas: ApiSchemas): RequestBody | null {
  if (endpoint.kind === 'raw') {
    const { accepts } = endpoint.spec
    if (accepts === undefined) return null
    return { required: true, content: { [accepts]: { schema: { type: 'string', format: 'binary' } } } }
  }
  const { body } = endpoint.spec
  if (body === undefined) return null
  return { required: true, content: { 'application/json': { schema: schemas.of(body, 'input') } } }
}

function success(endpoint: AnyEndpoint, schemas: ApiSchemas): Record<string, Json> {
  const { output, status } = endpoint.spec
  const answers = endpoint.kind === 'raw' ? endpoint.spec.answers : undefined
  if (answers !== undefined) {
    return { 200: { description: 'Done', content: { [answers]: { schema: { type: 'string' } } } } }
  }
  if (output === undefined) return { 204: { description: 'Done, without a body' } }
  const description = status === 201 ? 'Made' : 'Done'
  return {
    [status ?? 200]: { description, content: { 'application/json': { schema: schemas.of(output, 'output') } } },
  }
}

/** The statuses that whoever calls this has to reckon with; the default response stands for the rest. */
function problemsOf(endpoint: AnyEndpoint, hasInput: boolean): number[] {
  const { method, kind, spec } = endpoint
  const isWrite = method !== 'GET'
  const hasBody = kind === 'raw' ? spec.accepts !== undefined : spec.body !== undefined
  const isOpen = spec.allow === 'anyone'
  const reckoned: [number, boolean][] = [
    [400, hasBody && kind === 'json'],
    [401, !isOpen || isWrite],
    [403, !isOpen || isWrite],
    [404, spec.params !== undefined],
    [409, isWrite],
    [413, hasBody],
    [422, hasInput || isWrite],
    [429, isOpen && isWrite],
  ]
  return reckoned.flatMap(([status, applies]) => (applies ? [status] : []))
}

function answerRef(status: number | 'default'): Json {
  return { $ref: `#/components/responses/problem-${status}` }
}

/** One response for each status of the closed list of codes, and one for whatever else goes wrong. */
function problemResponses(problem: Json): Record<string, Json> {
  const content = { 'application/problem+json': { schema: problem } }
  const byStatus = Map.groupBy(Object.entries(problemStatus), ([, status]) => status)
  const told = [...byStatus].map(([status, codes]) => [
    `problem-${status}`,
    { description: `A problem with the code ${codes.map(([code]) => code).join(' or ')}`, content },
  ])
  return {
    ...Object.fromEntries(told),
    'problem-default': { description: 'Any other problem (RFC 9457); its code says which', content },
  }
}
