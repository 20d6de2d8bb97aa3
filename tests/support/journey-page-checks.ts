import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page, Request } from 'playwright-core'

declare global {
  interface Window {
    axe: Pick<typeof import('axe-core'), 'run'>
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const onTheirWay = new WeakMap<Page, Set<Request>>()

/** Counts what a page has asked for and not got; without it nothing can be said to have settled. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>()
  onTheirWay.set(page, open)
  page.on('request', request => open.add(request))
  page.on('requestfinished', request => open.delete(request))
  page.on('requestfailed', request => open.delete(request))
}

/** Waits until what the page asked for has come and is drawn: nothing on its way, no grey lines. */
export async function settled(page: Page): Promise<void> {
  const open = onTheirWay.get(page)
  if (open === undefined) throw new Error('Nobody watches the requests of this page: see watchRequests.')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (let quiet = 0, tries = 0; quiet < 3; tries += 1) {
    if (tries > 400) throw new Error(`${page.url()} still waits: ${[...open].map(one => one.url()).join(', ')}`)
    quiet = open.size === 0 && !(await isLoading(page)) ? quiet + 1 : 0
    await page.waitForTimeout(25)
  }
}

function isLoading(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const grey = [...document.querySelectorAll('[role="status"]')]
    return (
      grey.some(one => /^(Loading|Checking)/.test(one.textContent)) ||
      document.querySelector('[aria-busy="true"], [data-plot]:empty') !== null
    )
  })
}

/** Waits until colours have changed: not only by us, but in every element that had to follow. */
export async function changedColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction(
    scheme =>
      // Pages of the server itself have no choice of colours to follow.
      (document.documentElement.dataset.mantineColorScheme ?? scheme) === scheme &&
      document.getAnimations().every(one => one.playState !== 'running'),
    colorScheme,
  )
}

/** The same page in other colours: nothing but these rules can judge it otherwise. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/** Serious and critical violations, and any of landmarks, each as a line that leads to the element. */
export async function axeViolations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  // Evaluated through the browser's own protocol, which our content security policy does not reach.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    only =>
      window.axe.run({
        resultTypes: ['violations'],
        ...(only === null ? {} : { runOnly: { type: 'rule', values: [...only] } }),
      }),
    rules,
  )
  return violations
    .filter(({ impact, id }) => impact === 'serious' || impact === 'critical' || id.startsWith('landmark-'))
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(
        node => `${id} (${impact}): ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`,
      ),
    )
}

/** What every page of ours keeps to, whoever made it. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter(
        one => one.getBoundingClientRect().right > clientWidth + 1 && one.closest('[popover]') === null,
      )
      const named = wide.slice(0, 3).map(one => one.outerHTML.slice(0, 120))
      faults.push(`is ${scrollWidth} px wide on ${clientWidth}: ${named.join(' | ')}`)
    }
    const headings = [...document.querySelectorAll('h1')].map(one => one.textContent)
    if (headings.length !== 1) faults.push(`has ${headings.length} headings of level 1: ${headings.join(', ')}`)
    if (!/^\S.* · Upshot$/.test(document.title)) faults.push(`has the title "${document.title}"`)
    if (document.documentElement.lang === '') faults.push('has no language')
    return faults
  })
}
