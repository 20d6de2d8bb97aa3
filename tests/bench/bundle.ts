import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { findSystemBrowser } from '../../scripts/find-browser.mjs'
import { startServer } from '../support/server-process.ts'
import { printFigure } from './print.ts'

const email = 'bench@kestrel.example'
const password = 'seven wet umbrellas'

/** The JavaScript that a browser really fetches, by page: nothing cached, charts and everything else that the page shows included. */
export async function measureBundle(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'upshot-bench-'))
  const admin = { UPSHOT_ADMIN_EMAIL: email, UPSHOT_ADMIN_PASSWORD: password, UPSHOT_WORKSPACE: 'Bench' }
  const server = await startServer({ UPSHOT_DATA_DIR: dataDir, ...admin })
  const executablePath = process.env.UPSHOT_CHROMIUM ?? (await findSystemBrowser())
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const first = await fetchedBy(browser, server.url, '/', true)
    printFigure('overview with the sample team, JavaScript (gzip)', first / 1_000, 'KB', { atMost: 330 })
    printFigure(
      'quick log alone, JavaScript (gzip)',
      (await fetchedBy(browser, server.url, '/log', false)) / 1_000,
      'KB',
      { atMost: 180 },
    )
    printFigure(
      'sign-in page, JavaScript (gzip)',
      (await fetchedBy(browser, server.url, '/sign-in', null)) / 1_000,
      'KB',
    )
  } finally {
    await browser.close()
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Bytes of all scripts after compression. `withSample` null: not signed in. */
async function fetchedBy(browser: Browser, url: string, path: string, withSample: boolean | null): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const post = (to: string, data?: object) =>
    context.request.post(`${url}/api${to}`, {
      headers: { 'x-requested-by': 'upshot', origin: url },
      ...(data === undefined ? {} : { data }),
    })
  if (withSample !== null) await post('/auth/sign-in', { email, password })
  if (withSample === true) await post('/sample-team')
  const sizes: Promise<number>[] = []
  page.on('response', response => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then(body => gzipSync(body, { level: 6 }).length))
  })
  await page.goto(`${url}${path}`, { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return bytes
}
