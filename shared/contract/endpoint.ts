import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * Who may call an endpoint at all. Roles include the ones before them; what a role may see or touch *within* an endpoint
 * (own rows, own teams) is the verb's rule. `anyone`: no sign-in. `signed-in`: a person, with or without a workspace.
 */
export const audiences = ['anyone', 'signed-in', 'viewer', 'advocate', 'manager', 'admin'] as const
export type Allowed = (typeof audiences)[number]

/** What an API token must be scoped for. `session`: only a person in a browser, no token at all. */
export type TokenScope = 'read' | 'write' | 'import' | 'session'

type Shape = Record<string, z.ZodType>

export interface EndpointSpec {
  summary: string
  /** Longer description for the reference, in Markdown-free sentences. */
  description?: string
  allow: Allowed
  /** Left out: `read` for GET, `write` for the rest. */
  scope?: TokenScope
  /** Path parameters, one schema for each `:name` of the path. */
  params?: Shape
  /** Query string, flat. Values arrive as strings: use `z.coerce` or string schemas. Arrays are comma-separated. */
  query?: Shape
  body?: z.ZodType
  /** Left out: the answer is 204 without a body. */
  output?: z.ZodType
  /** Successful status: 200 unless given; 204 when there is no output. */
  status?: 200 | 201
  /** Writes that leave no audit row say why. */
  noAudit?: string
}

/** JSON in, JSON out. The server makes a handler of it, the web a typed call, the document an operation, the tests a client. */
export interface Endpoint<Spec extends EndpointSpec = EndpointSpec, M extends Method = Method> {
  readonly kind: 'json'
  readonly method: M
  readonly path: string
  readonly spec: Spec
}

/** Uploads, downloads, progress: parameters and permission as ever, but body or answer are not JSON. */
export interface RawEndpoint<Spec extends RawSpec = RawSpec, M extends Method = Method> {
  readonly kind: 'raw'
  readonly method: M
  readonly path: string
  readonly spec: Spec
}

export interface RawSpec extends Omit<EndpointSpec, 'body'> {
  /** Media type of the request body, if there is one. */
  accepts?: 'application/octet-stream' | 'text/csv'
  /** Media type of the answer, when it is not `output` as JSON. */
  answers?: 'text/csv' | 'text/event-stream' | 'text/html'
  /** Bytes; more is refused while reading. */
  maxBodyBytes?: number
}

export type AnyEndpoint = Endpoint | RawEndpoint

/** `endpoint('POST /metrics/:id/agreement', {...})`. Paths are below `/api`. */
export function endpoint<M extends Method, const Spec extends EndpointSpec>(
  methodAndPath: `${M} /${string}`,
  spec: Spec,
): Endpoint<Spec, M> {
  const { method, path } = split<M>(methodAndPath)
  return { kind: 'json', method, path, spec }
}

export function rawEndpoint<M extends Method, const Spec extends RawSpec>(
  methodAndPath: `${M} /${string}`,
  spec: Spec,
): RawEndpoint<Spec, M> {
  const { method, path } = split<M>(methodAndPath)
  return { kind: 'raw', method, path, spec }
}

function split<M extends Method>(methodAndPath: `${M} /${string}`): { method: M; path: string } {
  const space = methodAndPath.indexOf(' ')
  // The template type says that what stands before the first space is M.
  return { method: methodAndPath.slice(0, space) as M, path: methodAndPath.slice(space + 1) }
}

export function scopeOf(endpoint: AnyEndpoint): TokenScope {
  return endpoint.spec.scope ?? (endpoint.method === 'GET' ? 'read' : 'write')
}

type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined
type InputOf<S> = S extends z.ZodType ? z.input<S> : undefined
type ShapeOutput<S> = S extends Shape ? { [K in keyof S]: z.output<S[K]> } : Record<never, never>
type Optionals<S extends Shape> = { [K in keyof S]: undefined extends z.input<S[K]> ? K : never }[keyof S]
type ShapeInput<S> = S extends Shape
  ? { [K in Exclude<keyof S, Optionals<S>>]: z.input<S[K]> } & { [K in Optionals<S>]?: z.input<S[K]> }
  : Record<never, never>

/** What a verb receives: parsed. */
export interface Received<Spec extends EndpointSpec | RawSpec> {
  params: ShapeOutput<Spec['params']>
  query: ShapeOutput<Spec['query']>
  body: Spec extends { body: z.ZodType } ? OutputOf<Spec['body']> : undefined
}

/** What a caller sends: not yet parsed. Parts that the endpoint does not have may be left out. */
export type Sent<Spec extends EndpointSpec | RawSpec> = (Spec['params'] extends Shape
  ? { params: ShapeInput<Spec['params']> }
  : { params?: undefined }) &
  (Spec['query'] extends Shape ? { query?: ShapeInput<Spec['query']> } : { query?: undefined }) &
  (Spec extends { body: z.ZodType } ? { body: InputOf<Spec['body']> } : { body?: undefined })

export type Answer<Spec extends EndpointSpec | RawSpec> = OutputOf<Spec['output']>

/** Fills `:name` in the path and appends the query; empty and absent query values are left out. */
export function urlOf(
  path: string,
  sent: { params?: object | undefined; query?: object | undefined },
  base = '/api',
): string {
  const params = new Map(Object.entries(sent.params ?? {}))
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(params.get(name))))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(sent.query ?? {})) {
    if (value === undefined || value === null || value === '') continue
    search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  const text = search.toString()
  return `${base}${filled}${text === '' ? '' : `?${text}`}`
}
