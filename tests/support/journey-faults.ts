import type { Page } from 'playwright-core'

/** A refusal that belongs to the story: a status at a path, as "404 /api/setup/". */
export type ExpectedRefusal = `${4}${number} /${string}`

export interface Faults {
  watch(page: Page): void
  /** Chromium writes every refused request to the console. Name those that are meant to be refused. */
  expect(...refusals: ExpectedRefusal[]): void
  /** What was written so far and not expected. */
  found(): string[]
}

/** Collects what a page must not have: console errors and warnings, uncaught exceptions, and requests to anywhere else. */
export function watchFaults(): Faults {
  const found: string[] = []
  const expected: ExpectedRefusal[] = []

  function isExpected(text: string, path: string): boolean {
    return expected.some(refusal => {
      const [status = '', start = ''] = refusal.split(' ')
      return text.includes(`status of ${status}`) && path.startsWith(start)
    })
  }

  return {
    watch(page) {
      const where = () => new URL(page.url(), 'about:blank').pathname
      page.on('pageerror', error => found.push(`${where()}: ${error.stack ?? error.message}`))
      page.on('console', message => {
        if (message.type() !== 'error' && message.type() !== 'warning') return
        const { url } = message.location()
        const path = URL.canParse(url) ? new URL(url).pathname : ''
        if (!isExpected(message.text(), path)) found.push(`${where()}: ${message.type()}: ${message.text()} (${url})`)
      })
      page.on('request', request => {
        const { protocol, hostname } = new URL(request.url())
        // Nothing leaves the installation: no font, no script, no telemetry.
        if (protocol.startsWith('http') && hostname !== 'localhost') found.push(`${where()}: asked ${request.url()}`)
      })
    },
    expect: (...refusals) => expected.push(...refusals),
    found: () => [...found],
  }
}
