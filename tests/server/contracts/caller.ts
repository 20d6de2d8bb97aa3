import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'
import { scopeOf, urlOf } from '@upshot/shared/contract/endpoint'
import { openBrowser } from '../../support/browser.ts'
import type { TestApp, TestPerson } from '../../support/test-app.ts'

/** Somebody who can ask: with an API token, or with the cookies of a browser in which they signed in. */
export interface Caller {
  readonly person: TestPerson | null
  readonly cookies: ReadonlyMap<string, string>
}

export const nobody: Caller = { person: null, cookies: new Map() }

export interface AnySent {
  params?: Record<string, unknown> | undefined
  query?: Record<string, unknown> | undefined
  body?: unknown
}

export interface Answered {
  status: number
  contentType: string
  text: string
  /** Undefined when the answer is not JSON. */
  json: unknown
}

let asked = 0

/** Asks as a program does where a token will do, else as a page does; each time from another address. */
export async function ask(
  test: TestApp,
  caller: Caller,
  endpoint: AnyEndpoint,
  sent: AnySent,
  bytes?: Uint8Array | string,
): Promise<Answered> {
  asked += 1
  const headers = new Headers(credentials(caller, endpoint))
  const body = bytes ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body))
  if (body !== undefined) headers.set('content-type', mediaTypeOf(endpoint))
  const response = await test.app.request(
    urlOf(endpoint.path, sent),
    { method: endpoint.method, headers, ...(body === undefined ? {} : { body: bodyOf(body) }) },
    { clientAddress: `198.51.${(asked >> 8) & 255}.${asked & 255}` },
  )
  const contentType = response.headers.get('content-type') ?? ''
  const text = await response.text()
  const json: unknown = contentType.includes('json') ? JSON.parse(text) : undefined
  return { status: response.status, contentType, text, json }
}

function credentials({ person, cookies }: Caller, endpoint: AnyEndpoint): Record<string, string> {
  if (person !== null && scopeOf(endpoint) !== 'session') return { authorization: `Bearer ${person.token}` }
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { 'x-requested-by': 'upshot', ...(cookie === '' ? {} : { cookie }) }
}

function mediaTypeOf(endpoint: AnyEndpoint): string {
  return endpoint.kind === 'raw' ? (endpoint.spec.accepts ?? 'application/octet-stream') : 'application/json'
}

function bodyOf(body: Uint8Array | string): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? body : new Uint8Array(body)
}

/** A browser that has been nowhere yet, for steps that come before the one in question. */
export function freshBrowser(test: TestApp) {
  asked += 1
  return openBrowser(test, { clientAddress: `203.0.${(asked >> 8) & 255}.${asked & 255}` })
}
