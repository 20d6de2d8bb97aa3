import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type Faults, watchFaults } from './journey-faults.ts'
import { watchRequests } from './journey-page-checks.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** The real server on an embedded database of its own, and a browser before it. */
export interface Journey {
  readonly url: string
  readonly server: ServerProcess
  /** A person with a browser of their own: nothing is shared with the others but the server. */
  open(options?: OpenOptions): Promise<Page>
  /** What no page may have: errors and warnings in its console, exceptions, failed requests. */
  readonly faults: Faults
  /** Pictures of all open pages, for whoever has to find out why a test failed. */
  keepPictures(name: string): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  screen?: keyof typeof screens
  colours?: 'light' | 'dark'
  /** Another window of somebody who is signed in already. */
  cookiesOf?: Page
}

export const screens = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} satisfies Record<string, BrowserContextOptions>

/** Where pictures go; the folder is not committed. */
export const artifacts: string = join(import.meta.dirname, '..', '.artifacts')

export const admin = {
  name: 'ada',
  email: 'ada@example.com',
  password: 'seven wet umbrellas',
  workspace: 'Ada & Co',
} as const

/** Settings with which the server sets itself up, where setting up is not the story. */
export const setUpByEnvironment: Record<string, string> = {
  UPSHOT_ADMIN_EMAIL: admin.email,
  UPSHOT_ADMIN_PASSWORD: admin.password,
  UPSHOT_WORKSPACE: admin.workspace,
}

export async function startJourney(env: Record<string, string> = {}): Promise<Journey> {
  const dataDir = await mkdtemp(join(tmpdir(), 'upshot-journey-'))
  const removeData = () => rm(dataDir, { recursive: true, force: true })
  const executablePath = process.env.UPSHOT_CHROMIUM ?? '/usr/bin/chromium'
  // Playwright leaves Chromium's own sandbox off, which root and most containers need; only pages of ours are opened.
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking'],
  })
  const server = await startServer({ UPSHOT_DATA_DIR: dataDir, ...env }).catch(async error => {
    await browser.close()
    await removeData()
    throw error
  })
  const contexts: BrowserContext[] = []
  const faults = watchFaults()

  return {
    url: server.url,
    server,
    faults,
    async open({ screen = 'desk', colours = 'light', cookiesOf } = {}) {
      const context = await browser.newContext({
        ...screens[screen],
        baseURL: server.url,
        colorScheme: colours,
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      context.setDefaultTimeout(10_000)
      if (cookiesOf !== undefined) await context.addCookies(await cookiesOf.context().cookies())
      const page = await context.newPage()
      faults.watch(page)
      watchRequests(page)
      return page
    },
    async keepPictures(name) {
      await mkdir(artifacts, { recursive: true })
      const pages = contexts.flatMap(context => context.pages())
      const stem = name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 80)
      for (const [at, page] of pages.entries()) {
        // A page that is going away is no reason to lose the other pictures.
        await page.screenshot({ path: join(artifacts, `${stem}-${at + 1}.png`), timeout: 5_000 }).catch(() => {})
      }
    },
    async close() {
      await browser.close()
      await server.stop()
      await removeData()
    },
  }
}

/** The one-time link that the server prints while nobody is set up. */
export function setupLink({ server }: Journey): string {
  const link = /\S+\/setup\/\S+/.exec(server.output())?.[0]
  if (link === undefined) throw new Error(`The server printed no setup link:\n${server.output()}`)
  return link
}

export async function signIn(page: Page, who: { email: string; password: string } = admin): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
}
