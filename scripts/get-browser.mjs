import { existsSync } from 'node:fs'
import { findSystemBrowser, runsAsBrowser } from './find-browser.mjs'
import { inProject } from './project.mjs'
import { capture, run } from './run.mjs'
import { getRuntime } from './runtime.mjs'

const aptGet = '/usr/bin/apt-get'
const downloadTimeoutMs = 5 * 60_000

const remedy =
  'Install Chromium or Chrome, or name one with UPSHOT_CHROMIUM=/path/to/chromium, then run the command again.'

/**
 * A browser for the tests, from the cheapest source that has one: named, already downloaded by Playwright or on the
 * system, downloaded by Playwright, Debian's package. Throws with a remedy when none does.
 */
export async function getBrowser({
  env = process.env,
  runs = runsAsBrowser,
  findOnSystem = findSystemBrowser,
  sources = [playwrightDownload, debianPackage],
} = {}) {
  const named = env.UPSHOT_CHROMIUM
  if (named) {
    if (await runs(named)) return named
    throw new Error(`UPSHOT_CHROMIUM names ${named}, which is not a browser that runs. Correct it or unset it.`)
  }
  const found = await findOnSystem()
  if (found) return found
  for (const source of sources) {
    const path = await source()
    if (path && (await runs(path))) return path
  }
  throw new Error(`No Chromium or Chrome was found, and none could be installed. ${remedy}`)
}

async function playwrightDownload() {
  const runtime = getRuntime()
  const ask = "import('playwright-core').then(p => console.log(p.chromium.executablePath()))"
  const { output } = await capture(runtime, ['-e', ask])
  const path = output.trim()
  if (path && existsSync(path)) return path
  process.stdout.write('No Chromium found: downloading one…\n')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env }
  const cli = inProject('node_modules', 'playwright-core', 'cli.js')
  const args = [cli, 'install', 'chromium', '--no-shell', '--no-progress']
  const status = await run(runtime, args, { env, timeoutMs: downloadTimeoutMs })
  return status === 0 ? path : null
}

async function debianPackage() {
  const root = process.getuid?.() === 0
  if (!root || !existsSync(aptGet)) return null
  process.stdout.write("Installing Debian's package chromium…\n")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(aptGet, ['update', '-qq'], { env })
  await run(aptGet, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  return '/usr/bin/chromium'
}
