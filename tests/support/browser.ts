import type { Answer, Endpoint, EndpointSpec, Method, Sent } from '@upshot/shared/contract/endpoint'
import { urlOf } from '@upshot/shared/contract/endpoint'
import { ProblemDetails } from '@upshot/shared/contract/problem'
import type { Outcome, TestApp } from './test-app.ts'

/** A browser without a screen: it keeps cookies and sends what our pages send. */
export interface Browser {
  readonly cookies: Map<string, string>
  call<Spec extends EndpointSpec, M extends Method>(
    endpoint: Endpoint<Spec, M>,
    sent: Sent<Spec>,
  ): Promise<Outcome<Answer<Spec>>>
  /** The same, for tests that expect success: fails with the problem's words otherwise. */
  ask<Spec extends EndpointSpec, M extends Method>(endpoint: Endpoint<Spec, M>, sent: Sent<Spec>): Promise<Answer<Spec>>
  /** Follows a link of ours, without following redirects. */
  visit(url: string): Promise<Response>
  /** Another browser with the same cookies. */
  copy(): Browser
}

export interface BrowserOptions {
  userAgent?: string
  headers?: Record<string, string>
  /** The address that the connection comes from. */
  clientAddress?: string
  cookies?: ReadonlyMap<string, string>
}

export function openBrowser(test: TestApp, options: BrowserOptions = {}): Browser {
  const cookies = new Map(options.cookies)

  const request = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers({ 'user-agent': options.userAgent ?? firefox, ...options.headers })
    for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, String(value))
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await test.app.request(
      url,
      { ...init, headers },
      { clientAddress: options.clientAddress ?? '192.0.2.1' },
    )
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie)
    return response
  }

  const browser: Browser = {
    cookies,
    async call(endpoint, sent) {
      const response = await request(urlOf(endpoint.path, sent), {
        method: endpoint.method,
        headers: {
          'x-requested-by': 'upshot',
          ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      })
      return outcomeOf(response)
    },
    async ask(endpoint, sent) {
      const outcome = await browser.call(endpoint, sent)
      if (outcome.ok) return outcome.body
      const { status, code, detail, errors } = outcome.problem
      throw new Error(`${endpoint.method} ${endpoint.path}: ${status} ${code}: ${detail} ${JSON.stringify(errors)}`)
    },
    visit: url =>
      request(new URL(url, test.config.baseUrl).href.replace(new URL(test.config.baseUrl).origin, ''), {
        method: 'GET',
      }),
    copy: () => openBrowser(test, { ...options, cookies }),
  }
  return browser
}

export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, equals).trim()
  const isOver = attributes.some(attribute => attribute.trim().toLowerCase() === 'max-age=0')
  if (isOver) cookies.delete(name)
  else cookies.set(name, pair.slice(equals + 1))
}

async function outcomeOf<Output>(response: Response): Promise<Outcome<Output>> {
  const { status, headers } = response
  const text = await response.text()
  const json: unknown = text === '' ? undefined : JSON.parse(text)
  if (!response.ok) return { ok: false, status, problem: ProblemDetails.parse(json), headers }
  // The server parsed the answer by the same contract before it sent it.
  return { ok: true, status, body: json as Output, headers }
}
