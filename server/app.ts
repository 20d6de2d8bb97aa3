import { randomUUID } from 'node:crypto'
import { Problem } from '@upshot/shared/contract/problem'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { apiDocument } from './api-document.ts'
import { isMigrated } from './db/migrate.ts'
import { type AppDeps, handle } from './http/handle.ts'
import { problemResponse } from './http/problem-response.ts'
import { referencePage } from './http/reference-page.ts'
import { requestAnswered, requestCame } from './http/requests-under-way.ts'
import type { Route } from './http/route.ts'
import { setSecurityHeaders } from './http/security.ts'
import { serveWeb } from './http/web-files.ts'
import { routes } from './routes.ts'

/** What the process tells the app about a connection: the address that the request came from. */
export interface Bindings {
  clientAddress?: string
}

export type App = Hono<{ Bindings: Bindings }>

/** The whole application, without a port: requests go in, responses come out. */
export function createApp(deps: AppDeps, all: readonly Route[] = routes): App {
  const app: App = new Hono()
  const isHttps = deps.config.baseUrl.startsWith('https:')

  app.use(async (c, next) => {
    const startedAt = performance.now()
    const requestId = randomUUID()
    c.set('requestId' as never, requestId as never)
    const { signal } = c.req.raw
    requestCame(signal)
    try {
      await next()
    } finally {
      requestAnswered(signal)
    }
    setSecurityHeaders(c.res.headers, isHttps)
    c.res.headers.set('x-request-id', requestId)
    const ms = Math.round(performance.now() - startedAt)
    deps.log.info(
      { requestId, method: c.req.method, path: loggedPath(c.req.path), status: c.res.status, ms },
      'request',
    )
  })
  app.use(compress())

  app.get('/healthz', c => c.json({ status: 'ok' }))
  app.get('/readyz', async c => {
    const ready = await isMigrated(deps.pool).catch(() => false)
    return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503)
  })
  const described = once(() => apiDocument(all))
  const reference = once(() => String(referencePage(described())))
  app.get('/api/openapi.json', c => c.json(described()))
  app.get('/api/docs', c => c.html(reference()))
  for (const route of all) {
    app.on(route.endpoint.method, `/api${route.endpoint.path}`, c =>
      handle(deps, route, {
        request: c.req.raw,
        params: c.req.param(),
        requestId: requestIdOf(c),
        clientAddress: c.env?.clientAddress ?? '',
      }),
    )
  }
  app.all('/api/*', c => problemResponse(new Problem('not-found', 'There is nothing at this address.'), requestIdOf(c)))
  app.get('*', serveWeb())
  app.notFound(c => problemResponse(new Problem('not-found', 'There is nothing at this address.'), requestIdOf(c)))
  app.onError((error, c) => {
    deps.log.error({ err: error, requestId: requestIdOf(c) }, 'unexpected failure')
    return problemResponse(new Problem('unexpected', 'Something went wrong on our side.'), requestIdOf(c))
  })
  return app
}

/** Made when it is first asked for, and kept: the contracts do not change while the process runs. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Links to set up or to join open a door: they are not written into the log. */
function loggedPath(path: string): string {
  return path.replace(/\/(setup|invitations?)\/[^/]+/, '/$1/…')
}

function requestIdOf(c: { get: (key: never) => unknown }): string {
  return String(c.get('requestId' as never))
}
