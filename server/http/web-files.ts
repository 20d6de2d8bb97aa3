import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'

const builtWeb = fileURLToPath(new URL('../../web/dist', import.meta.url))

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
])

/** The built web application. Any address without a file gets index.html: the addresses of pages are the web's business. */
export function serveWeb(folder: string = builtWeb): (c: Context) => Promise<Response> {
  return async c => {
    const path = decoded(c.req.path)
    if (path === null) return c.notFound()
    const wanted = normalize(path)
    const file = join(folder, wanted)
    const isInside = file.startsWith(folder + sep)
    const isAsset = isInside && extname(file) !== ''
    if (isAsset) return (await fileResponse(file, wanted.startsWith('/assets/'))) ?? c.notFound()
    return (await fileResponse(join(folder, 'index.html'), false)) ?? notBuilt()
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function fileResponse(file: string, isHashed: boolean): Promise<Response | null> {
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) return null
  const headers = {
    'content-type': mediaTypes.get(extname(file)) ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  return new Response(new Uint8Array(await readFile(file)), { headers })
}

function notBuilt(): Response {
  return new Response('The web application has not been built yet. Run npm start, or npm run build.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
