import { type AnyEndpoint, scopeOf } from '@upshot/shared/contract/endpoint'
import { ProblemDetails, problemStatus } from '@upshot/shared/contract/problem'
import { z } from 'zod'

type Json = { [key: string]: unknown }

/** The OpenAPI 3.1 document of these endpoints: everything in it comes from the contracts. */
export function openApiDocument(endpoints: readonly AnyEndpoint[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Upshot',
      version,
      description:
        'Everything the screens do. Programs send an API token as a bearer token; pages send the session cookie and, with everything but GET, the header `X-Requested-By: upshot`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemDetails, 'output') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'upshot_session' },
      },
    },
  }
}

function operation(endpoint: AnyEndpoint): Json {
  const { spec } = endpoint
  return {
    operationId: operationId(endpoint),
    tags: [endpoint.path.split('/')[1] ?? ''],
    summary: spec.summary,
    ...(spec.description === undefined ? {} : { description: spec.description }),
    'x-upshot-allow': spec.allow,
    security: security(endpoint),
    parameters: [...parameters(spec.params, 'path'), ...parameters(spec.query, 'query')],
    ...requestBody(endpoint),
    responses: { ...success(endpoint), default: problemAnswer() },
  }
}

function operationId({ method, path }: AnyEndpoint): string {
  const words = path.split('/').filter(part => part !== '')
  return [method.toLowerCase(), ...words.map(word => word.replace(':', 'by-'))].join('-')
}

function security(endpoint: AnyEndpoint): Json[] {
  if (endpoint.spec.allow === 'anyone') return []
  return scopeOf(endpoint) === 'session' ? [{ session: [] }] : [{ token: [] }, { session: [] }]
}

function parameters(shape: Record<string, z.ZodType> | undefined, place: 'path' | 'query'): Json[] {
  return Object.entries(shape ?? {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !schema.safeParse(undefined).success,
    schema: schemaOf(schema, 'input'),
  }))
}

function requestBody(endpoint: AnyEndpoint): Json {
  if (endpoint.kind === 'raw') {
    const { accepts } = endpoint.spec
    if (accepts === undefined) return {}
    return { requestBody: { required: true, content: { [accepts]: { schema: { type: 'string', format: 'binary' } } } } }
  }
  const { body } = endpoint.spec
  return body === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }
}

function success(endpoint: AnyEndpoint): Json {
  const { output, status } = endpoint.spec
  const answers = endpoint.kind === 'raw' ? endpoint.spec.answers : undefined
  if (answers !== undefined) {
    return { 200: { description: 'Done', content: { [answers]: { schema: { type: 'string' } } } } }
  }
  if (output === undefined) return { 204: { description: 'Done' } }
  return {
    [status ?? 200]: { description: 'Done', content: { 'application/json': { schema: schemaOf(output, 'output') } } },
  }
}

function problemAnswer(): Json {
  const statuses = [...new Set(Object.values(problemStatus))].join(', ')
  return {
    description: `A problem (RFC 9457), with one of the statuses ${statuses}`,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return described
}
