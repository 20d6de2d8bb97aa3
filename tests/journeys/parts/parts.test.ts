import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openParts, type Parts } from './open-parts.ts'

let parts: Parts

beforeAll(async () => {
  parts = await openParts()
})

afterAll(async () => {
  await parts.close()
})

const chart = (page: Page, name: string) => page.getByRole('figure', { name })
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

describe('a chart', () => {
  it('shows the same values as a table two keys away, with caption, scopes and totals', async () => {
    const page = await parts.open()
    const figure = chart(page, 'What we did')
    await figure.locator('svg.recharts-surface').focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    const table = figure.getByRole('table', { name: 'What we did' })
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Period',
      'Speaking (activities)',
      'Writing (activities)',
      'All (activities)',
    ])
    expect(await table.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('Period'),
      'Jan\t3\t1\t4',
      'Feb\t5\tnot known\t5',
      'All\t8\t1\t9',
    ])
  })

  it('goes back and forth by the key t', async () => {
    const page = await parts.open()
    const figure = chart(page, 'Activated keys')
    await figure.locator('svg.recharts-surface').focus()
    await page.keyboard.press('t')
    expect(await figure.getByRole('table').count()).toBe(2)
    await page.keyboard.press('t')
    expect(await figure.getByRole('table').count()).toBe(0)
  })

  it('reads its values aloud, formatted, while arrow keys move through it', async () => {
    const page = await parts.open()
    const figure = chart(page, 'Activated keys')
    await figure.locator('svg.recharts-surface').focus()
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(async () => (await figure.getByRole('status').innerText()).replaceAll(/\s+/g, ' '))
      .toBe('Month 2 Value 120 keys Target 130 keys')
  })

  it('is taken away as an SVG that stands alone, in light colours whatever the page has', async () => {
    const page = await parts.open({ colours: 'dark' })
    const figure = chart(page, 'Activated keys')
    await figure.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Picture (SVG)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('activated-keys.svg')
    const svg = readFileSync(await download.path(), 'utf8')
    expect(svg).toContain('agreed v2 · as of 20 Apr 2026')
    expect(svg).toContain('From 100 keys in Month 1 to 140 keys in Month 3')
    expect(svg).toContain('fill="rgb(255, 255, 255)"')
    expect(svg).toContain('data:font/woff2')
    expect(svg).not.toContain('var(--')
    expect(svg).not.toContain('class=')
  })

  it('fits on paper at its own width, whatever the screen was', async () => {
    const page = await parts.open({ width: 1600 })
    await page.emulateMedia({ media: 'print' })
    const box = await chart(page, 'Activated keys').boundingBox()
    const drawn = await chart(page, 'Activated keys').locator('svg.recharts-surface').boundingBox()
    expect(box?.width).toBe(640)
    expect(drawn?.width).toBeLessThanOrEqual(640)
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('the strip of activities', () => {
  it('is one stop for Tab, and arrow keys move between marks', async () => {
    const page = await parts.open()
    await page.getByRole('button', { name: /^2 activities, Family: Speaking/ }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focusedName(page)).toBe('Keynote, Family: Speaking, When: 15 Mar 2026, People reached: 900')
    await page.keyboard.press('ArrowDown')
    expect(await focusedName(page)).toContain('First API call')
    expect(await page.locator('[data-place][tabindex="0"]').count()).toBe(1)
  })

  it('opens the rows behind a mark with Enter, and gives focus back', async () => {
    const page = await parts.open()
    await page.getByRole('button', { name: /^2 activities, Family: Speaking/ }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: '2 activities' })
    await panel.getByText('GraphQL again').waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await focusedName(page)).toContain('2 activities')
  })

  it('has room for a finger at every mark', async () => {
    const page = await parts.open({ width: 390 })
    for (const mark of await page.locator('[data-place]').all()) {
      const box = await mark.boundingBox()
      expect(box?.width).toBeGreaterThanOrEqual(24)
      expect(box?.height).toBeGreaterThanOrEqual(24)
    }
  })
})

describe('keys', () => {
  it('do nothing while typing or in a dialog, and something otherwise', async () => {
    const page = await parts.open()
    const said = page.getByTestId('said')
    await page.getByLabel('Title').fill('')
    await page.getByLabel('Title').press('n')
    expect(await said.innerText()).toBe('nothing')
    await page.getByRole('button', { name: /^2 activities/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('n')
    expect(await said.innerText()).toBe('nothing')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    expect(await said.innerText()).toBe('pressed n')
  })

  it('undo by Ctrl+Z what a toast offers to undo', async () => {
    const page = await parts.open()
    await page.getByRole('button', { name: 'Log' }).click()
    await page.getByText('Logged.').waitFor()
    await page.keyboard.press('Control+z')
    expect(await page.getByTestId('said').innerText()).toBe('undone')
    expect(await page.getByText('Logged.').count()).toBe(0)
  })
})

describe('a list in a dialog', () => {
  it('can be chosen from by keyboard, and Escape closes the list before the dialog', async () => {
    const page = await parts.open()
    await page.getByRole('button', { name: /^2 activities/ }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('combobox', { name: 'Kind' })
    await field.focus()
    await page.keyboard.press('ArrowDown')
    await dialog.getByRole('option', { name: 'Talk' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.getByRole('option', { name: 'Talk' }).waitFor({ state: 'hidden' })
    expect(await dialog.isVisible()).toBe(true)
    // A list that closes forgets what was marked in a timer, which a busy machine runs later than the next key.
    await page.evaluate(() => new Promise(done => setTimeout(done, 0)))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await dialog.getByRole('option', { name: 'Talk' }).and(page.locator('[data-combobox-selected]')).waitFor()
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('Talk')
  })
})

describe.each([
  { colours: 'light', width: 1280 },
  { colours: 'dark', width: 1280 },
  { colours: 'light', width: 360 },
] as const)('in $colours at $width px', options => {
  it('axe finds nothing, and nothing is wider than the screen', async () => {
    const page = await parts.open(options)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width)
  })
})

it('nothing was written to the console as an error', () => {
  expect(parts.errors).toEqual([])
})
