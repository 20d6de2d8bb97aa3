import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'

const web = resolve(import.meta.dirname, '../../../web')
const address = 'http://parts.test'
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

export interface Parts {
  /** A fresh page with the parts; nothing reaches a network. */
  open(options?: { colours?: 'light' | 'dark'; width?: number }): Promise<Page>
  /** What the pages wrote to the console as errors. */
  errors: string[]
  close(): Promise<void>
}

/** Builds the page of parts as the application is built, and serves it under the policy that the server sends. */
export async function openParts(): Promise<Parts> {
  const files = await builtFiles()
  const browser: Browser = await chromium.launch({
    executablePath: process.env.UPSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  })
  const errors: string[] = []
  return {
    errors,
    async open({ colours = 'light', width = 1280 } = {}) {
      const context = await browser.newContext({ colorScheme: colours, viewport: { width, height: 900 } })
      const page = await context.newPage()
      page.setDefaultTimeout(5_000)
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.route('**/*', route => {
        const path = new URL(route.request().url()).pathname
        const body = files.get(path)
        if (body === undefined) return route.fulfill({ status: 404 })
        const contentType = types[extname(path)] ?? 'text/html'
        const headers = {
          'content-security-policy':
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; script-src 'self'",
        }
        return route.fulfill({ status: 200, body, contentType, headers })
      })
      await page.goto(`${address}/`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('svg.recharts-surface').first().waitFor()
      return page
    },
    close: () => browser.close(),
  }
}

async function builtFiles(): Promise<Map<string, Buffer>> {
  const result = await build({
    root: web,
    configFile: resolve(web, 'vite.config.ts'),
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: resolve(import.meta.dirname, 'parts-page.tsx') } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(one => ('output' in one ? one.output : []))
  const files = new Map(
    outputs.map(one => [`/${one.fileName}`, Buffer.from(one.type === 'chunk' ? one.code : one.source)] as const),
  )
  const entry = outputs.find(one => one.type === 'chunk' && one.isEntry)?.fileName
  const sheets = outputs.filter(one => one.fileName.endsWith('.css')).map(one => one.fileName)
  const links = sheets.map(name => `<link rel="stylesheet" href="/${name}">`).join('')
  const html = `<!doctype html><html lang="en"><head><title>Parts</title><link rel="icon" href="/favicon.svg"><script src="/early.js"></script>${links}</head><body><div id="root"></div><script type="module" src="/${entry}"></script></body></html>`
  for (const name of ['early.js', 'favicon.svg']) files.set(`/${name}`, readFileSync(resolve(web, 'public', name)))
  return files.set('/', Buffer.from(html))
}
