import { type Answer, type Endpoint, type EndpointSpec, type Sent, urlOf } from '@upshot/shared/contract/endpoint'
import { problemFrom, unreachable } from './read-problem.ts'

/**
 * Sent with everything but GET. A form on a foreign page cannot set a header, and a foreign script that tries is stopped by
 * the browser's own question to the server, so the header says that the request comes from our pages.
 */
export const ownRequest = { 'X-Requested-By': 'upshot' }

export interface CallOptions {
  signal?: AbortSignal | undefined
}

/**
 * Calls an endpoint. Throws a `Problem`, or the signal's `AbortError`.
 *
 * The answer is not parsed again here: the server parses it on its way out, both come from one build, and zod with all
 * schemas would add 23 KB gzip and more to the first page (see `drop-schemas.ts`).
 */
export async function call<Spec extends EndpointSpec>(
  endpoint: Endpoint<Spec>,
  sent: Sent<Spec>,
  options: CallOptions = {},
): Promise<Answer<Spec>> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (endpoint.method !== 'GET') Object.assign(headers, ownRequest)
  if (sent.body !== undefined) headers['Content-Type'] = 'application/json'
  const response = await send(urlOf(endpoint.path, sent), {
    method: endpoint.method,
    credentials: 'same-origin',
    headers,
    body: sent.body === undefined ? null : JSON.stringify(sent.body),
    signal: options.signal ?? null,
  })
  return asAnswer<Spec>(response.status === 204 ? undefined : await response.json())
}

/** A fetch whose every failure but an abort is a `Problem`. */
export async function send(url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  }
  if (!response.ok) throw problemFrom(response.status, await bodyOf(response))
  return response
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}

/** The one place that takes the server at its word; see `call`. */
function asAnswer<Spec extends EndpointSpec>(value: unknown): Answer<Spec> {
  return value as Answer<Spec>
}
