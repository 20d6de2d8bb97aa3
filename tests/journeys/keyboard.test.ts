import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { focusedName } from '../support/journey-keys.ts'
import { settled } from '../support/journey-page-checks.ts'

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`keyboard ${task.name}`)
})
afterAll(() => journey?.close())

const log = () => page.getByRole('dialog', { name: 'Log activity' })
const keyList = () => page.getByRole('dialog', { name: 'Keys' })

async function at(address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
}

/** Long enough for a key to have opened what it opens. */
async function nothingOpened(): Promise<void> {
  await page.waitForTimeout(150)
  expect(await page.getByRole('dialog').count()).toBe(0)
}

describe('single keys', () => {
  it('write into a field instead of doing what they do elsewhere', async () => {
    await at('/activities/new')
    const title = page.getByLabel('Title')
    await title.focus()
    await page.keyboard.type('n?x')
    expect(await title.inputValue()).toBe('n?x')
    await nothingOpened()
    await at('/metrics/new')
    const search = page.getByLabel('Search templates')
    await search.focus()
    await page.keyboard.type('n?')
    await page.waitForURL(/q=n/)
    await nothingOpened()
  })

  it('do nothing in a list of the browser, which takes letters itself', async () => {
    await at('/activities')
    await page.keyboard.press('n')
    await log().getByLabel('Kind').focus()
    await page.keyboard.press('n')
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(await log().getByLabel('Kind').inputValue()).toBe('newsletter')
    await page.keyboard.press('Escape')
    await log().waitFor({ state: 'detached' })
  })

  it('are listed by ?, with what they do on this page', async () => {
    await at('/')
    await page.keyboard.press('?')
    await keyList().waitFor()
    const keys = await keyList().getByRole('term').allTextContents()
    const words = await keyList().getByRole('definition').allTextContents()
    expect(words).toEqual(
      expect.arrayContaining(['Log an activity', 'Search and commands', 'This list of keys', 'Comparison on or off']),
    )
    expect(keys).toHaveLength(words.length)
    await page.keyboard.press('Escape')
    await keyList().waitFor({ state: 'detached' })
  })

  it('can be turned off, stay off, and can be turned on again', async () => {
    await at('/')
    await page.keyboard.press('?')
    await keyList().getByLabel('Single keys').press('Space')
    await page.keyboard.press('Escape')
    await keyList().waitFor({ state: 'detached' })
    for (const key of ['n', '?', 'x']) await page.keyboard.press(key)
    await nothingOpened()
    await at('/activities')
    await page.keyboard.press('n')
    await nothingOpened()
    // Chords are not pressed by accident; they stay.
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: /: your menu$/ }).click()
    await page.getByRole('menuitem', { name: 'Keys' }).click()
    await keyList().getByLabel('Single keys').press('Space')
    await page.keyboard.press('Escape')
    await keyList().waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await log().waitFor()
    await page.keyboard.press('Escape')
  })
})

describe('the palette', () => {
  it('finds events and metrics, with their days as people write them, and leads to them', async () => {
    const own = { headers: { 'x-requested-by': 'upshot', origin: journey.url } }
    await page.request.post('/api/events', { ...own, data: { title: 'Heron evening', day: '2026-05-21' } })
    const metric = { template: 'activation-rate', definition: { name: 'Heron activation' } }
    await page.request.post('/api/metrics', { ...own, data: metric })
    await at('/activities')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('heron')
    const found = (name: RegExp) => page.getByRole('option', { name })
    await found(/^Heron evening\s*21 May 2026$/).waitFor()
    await found(/^Heron activation\s*draft$/).click()
    await page.getByRole('heading', { level: 1, name: 'Heron activation' }).waitFor()
  })
})

describe('focus', () => {
  it('begins with a link that skips what is on every page', async () => {
    await at('/events')
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('Skip to the content')
    expect((await page.getByRole('link', { name: 'Skip to the content' }).boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('goes to the heading of the page that a link leads to', async () => {
    await at('/activities')
    await page.getByRole('link', { name: 'Events', exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it.each([
    ['the quick log', '/activities', /^Log activity/],
    ['an invitation', '/settings/people', /^Invite$/],
    ['a new programme', '/settings/programmes', /^New programme$/],
    ['the palette', '/events', /^Search/],
  ])('stays within %s and comes back from it', async (_name, address, opener) => {
    await at(address)
    const button = page.getByRole('button', { name: opener }).first()
    const name = (await button.textContent())?.trim()
    await button.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab')
      // Between the last and the first the browser's own bar has its turn: then nothing of the page has focus.
      const isWithin = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      )
      expect(isWithin).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focusedName(page)).toBe(name)
  })

  it("comes back from a menu to the menu's button", async () => {
    await at('/')
    const button = page.getByRole('button', { name: /: your menu$/ })
    await button.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toMatch(/: your menu$/)
  })

  it('is visible wherever Tab leads', async () => {
    await at('/')
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press('Tab')
      const unseen = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null
        const style = getComputedStyle(element)
        // Some draw the ring on what stands around them or in them.
        const around = element.parentElement === null ? null : getComputedStyle(element.parentElement)
        const isRinged = [style, around].some(
          one => one !== null && one.outlineStyle !== 'none' && one.outlineWidth !== '0px',
        )
        return isRinged ? null : element.outerHTML.slice(0, 200)
      })
      expect(unseen).toBeNull()
    }
  })
})

describe('a list to search in', () => {
  it('takes what it marks on Enter, also where the machine is late with what a list does on opening', async () => {
    const late = await journey.open({ cookiesOf: page })
    await late.addInitScript(() => {
      const onTime = window.setTimeout.bind(window)
      const whenReady = (then: TimerHandler, after?: number) => onTime(then, after === 0 ? 300 : after)
      window.setTimeout = Object.assign(whenReady, window.setTimeout)
    })
    await late.goto('/events/new')
    const country = late.getByRole('combobox', { name: 'Country' })
    await country.focus()
    await late.keyboard.type('portu')
    await late.locator('[data-combobox-selected]', { hasText: 'Portugal' }).waitFor()
    await late.waitForTimeout(400)
    await late.keyboard.press('Enter')
    expect(await country.inputValue()).toBe('Portugal')
    await late.close()
  })

  it('is left by Tab for the field behind it', async () => {
    await at('/events/new')
    const country = page.getByRole('combobox', { name: 'Country' })
    await country.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').nth(9).waitFor()
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).not.toBe('')
    expect(await country.evaluate(field => field === document.activeElement)).toBe(false)
  })
})

describe('undoing', () => {
  it('takes a logged activity back by Ctrl+Z, and leaves the list as it was', async () => {
    await at('/activities')
    await page.keyboard.press('n')
    await log().waitFor()
    await page.keyboard.type('Not what was meant')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('row').getByRole('link', { name: 'Not what was meant' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Undone.').waitFor()
    await page.getByText('Nothing has been logged yet.').waitFor()
  })

  it("leaves a field's own undo alone", async () => {
    await at('/activities')
    await page.keyboard.press('n')
    await log().waitFor()
    await page.keyboard.type('Worth keeping')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('row').getByRole('link', { name: 'Worth keeping' }).waitFor()
    await page.keyboard.press('n')
    await log().waitFor()
    await page.keyboard.type('abc')
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(150)
    await page.keyboard.press('Escape')
    await log().waitFor({ state: 'detached' })
    expect(await page.getByRole('row').getByRole('link', { name: 'Worth keeping' }).count()).toBe(1)
  })

  it('is offered by the toast for as long as it is there, also on another page', async () => {
    await page.getByRole('row').getByRole('link', { name: 'Worth keeping' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Worth keeping' }).waitFor()
    // This page says first that it is loading; its heading has the focus all the same.
    await expect.poll(() => focusedName(page)).toBe('Worth keeping')
    await page.getByRole('link', { name: 'Events', exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByText('Undone.').waitFor()
  })
})

it('wrote nothing to the console', () => {
  expect(journey.faults.found()).toEqual([])
})
