import { join } from 'node:path'
import { addDays, dayInTimeZone } from '@upshot/shared/calendar/day'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setupLink, startJourney } from '../support/journey.ts'
import { countKeys, tabTo } from '../support/journey-keys.ts'

const guests = join(import.meta.dirname, '..', 'fixtures', 'csv', 'open', 'luma-guests.csv')
const password = 'seven wet umbrellas'
const metric = 'Weekly active tokens'
const talk = 'GraphQL in anger'

describe('from a clone to the first impact chart', () => {
  let journey: Journey
  /** The advocate who sets Upshot up, and the product manager who agrees. */
  let ada: Page
  let piet: Page
  let invitation = ''
  let brokenAt: string | null = null

  beforeAll(async () => {
    journey = await startJourney()
    ada = await journey.open()
    piet = await journey.open()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || brokenAt !== null) return
    brokenAt = task.name
    await journey.keepPictures(`story ${task.name}`)
  })
  afterAll(() => journey?.close())

  /** A step builds on those before it: after the first that fails, the rest would only time out. */
  function step(name: string, run: () => Promise<void>): void {
    it(name, async () => {
      if (brokenAt !== null) throw new Error(`The story ended at "${brokenAt}".`)
      await run()
    })
  }

  const goTo = (page: Page, place: string) =>
    page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: place, exact: true }).click()
  const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const saved = (page: Page, name: string) => page.getByRole('row').getByRole('link', { name, exact: true })

  step('the printed link sets it up', async () => {
    await ada.goto(setupLink(journey))
    await title(ada, 'Set up Upshot')
    await ada.getByLabel('Workspace').fill('Kestrel')
    await ada.getByLabel('Your name').fill('Ada Lindqvist')
    await ada.getByLabel('Your e-mail').fill('ada@kestrel.example')
    await ada.getByLabel('Password', { exact: true }).fill(password)
    await ada.getByRole('button', { name: 'Create workspace' }).click()
    await title(ada, 'Overview')
  })

  step('a line is logged with two keys besides its title, and stands in the list within a second', async () => {
    await goTo(ada, 'Activities')
    await title(ada, 'Activities')
    const keys = countKeys(ada)
    await keys.press('n')
    await ada.getByRole('dialog', { name: 'Log activity' }).waitFor()
    await keys.type('Rate limits, kindly')
    const begun = performance.now()
    await keys.press('Control+Enter')
    await saved(ada, 'Rate limits, kindly').waitFor()
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(keys.pressed).toBeLessThanOrEqual(2)
  })

  step('a talk with date, event and audience takes at most twelve keys besides its text', async () => {
    const keys = countKeys(ada)
    await keys.press('n')
    const dialog = ada.getByRole('dialog', { name: 'Log activity' })
    await dialog.waitFor()
    await keys.type(talk)
    await keys.press('Tab')
    await keys.press('y')
    await keys.press('Tab')
    await keys.press('t')
    await keys.press('Tab')
    await keys.press('ArrowRight')
    await keys.press('Tab')
    await keys.type('Engineering day')
    await keys.press('Control+Enter')
    await saved(ada, talk).waitFor()
    expect(keys.pressed).toBeLessThanOrEqual(12)

    await saved(ada, talk).click()
    await title(ada, talk)
    const page = ada.getByRole('main')
    for (const fact of ['Talk', 'Internal', 'Engineering day']) await page.getByText(fact).first().waitFor()
  })

  step('an export of Luma becomes an event with 44 registered and 27 attended', async () => {
    await goTo(ada, 'Imports')
    await ada.getByRole('link', { name: 'Import a file' }).click()
    await title(ada, 'Import a file')
    await ada.locator('input[type=file]').setInputFiles(guests)
    await ada.getByRole('heading', { name: 'Which event is this file about?' }).waitFor()
    await ada.getByLabel('Title').fill('GraphQL evening')
    await ada.getByRole('button', { name: /^Put .* into this new event$/ }).click()
    await ada.getByRole('heading', { name: 'What will be imported' }).waitFor()
    await ada.getByRole('button', { name: /^Import \d+ people$/ }).click()
    await ada.getByRole('heading', { level: 2, name: 'Imported', exact: true }).waitFor()
    await ada.getByRole('main').getByRole('link', { name: 'GraphQL evening' }).first().click()
    await title(ada, 'GraphQL evening')
    expect(await figureOf(ada, 'Registered')).toBe('44')
    expect(await figureOf(ada, 'Attended')).toBe('27')
  })

  step('a metric is begun from a template', async () => {
    await goTo(ada, 'Metrics')
    await title(ada, 'Metrics')
    await ada.getByRole('link', { name: 'Choose the first metric' }).click()
    await ada.getByRole('link', { name: metric }).click()
    await title(ada, `New metric: ${metric}`)
    await ada.getByLabel('Source').fill('API gateway')
    await ada.getByRole('button', { name: 'Create the draft' }).click()
    await title(ada, metric)
  })

  step('a second user joins by the link', async () => {
    await ada.goto('/settings/people')
    await ada.getByRole('button', { name: 'Invite', exact: true }).click()
    const dialog = ada.getByRole('dialog')
    await dialog.getByLabel('E-mail').fill('piet@kestrel.example')
    await dialog.getByRole('combobox', { name: 'Role' }).click()
    await ada.getByRole('option', { name: 'Viewer' }).click()
    await dialog.getByRole('button', { name: 'Make invitation link' }).click()
    invitation = await ada.getByLabel('Invitation link').inputValue()
    await ada.getByRole('button', { name: 'Done' }).click()

    await piet.goto(invitation)
    await title(piet, 'Join Kestrel')
    await piet.getByLabel('Your name').fill('Piet van Dam')
    await piet.getByLabel('Password', { exact: true }).fill('nine dry umbrellas')
    await piet.getByRole('button', { name: 'Accept and sign in' }).click()
    await title(piet, 'Overview')
  })

  step('they are asked, and agree with a comment', async () => {
    await goTo(ada, 'Metrics')
    await ada.getByRole('link', { name: metric }).first().click()
    await ada.getByRole('button', { name: 'Propose version 1' }).click()
    const dialog = ada.getByRole('dialog', { name: 'Propose version 1' })
    await dialog.getByRole('combobox', { name: 'Stakeholder' }).click()
    await ada.getByRole('option', { name: /Piet van Dam/ }).click()
    await dialog.getByRole('button', { name: 'Propose version 1' }).click()
    await dialog.waitFor({ state: 'detached' })

    await goTo(piet, 'Metrics')
    await piet.getByRole('link', { name: metric }).first().click()
    await piet.getByLabel('Your comment').fill('This is the figure that we plan with.')
    await piet.getByRole('button', { name: 'Agree to version 1' }).click()
    await piet.getByText('You agreed to version 1', { exact: false }).waitFor()

    await ada.reload()
    await ada.getByText('This is the figure that we plan with.').waitFor()
  })

  step('its values come in from a file', async () => {
    await ada.goto('/imports/new')
    await ada.locator('input[type=file]').setInputFiles({
      name: 'active-tokens.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(weeklyValues()),
    })
    await ada.getByRole('heading', { name: 'Which metric are these values of?' }).waitFor()
    await ada.getByRole('combobox', { name: 'Metric' }).click()
    await ada.getByRole('option', { name: metric }).click()
    await ada.getByRole('button', { name: 'Use this metric' }).click()
    await ada.getByRole('button', { name: 'Import 26 values' }).click()
    await ada.getByRole('heading', { level: 2, name: 'Imported', exact: true }).waitFor()
    await ada.getByRole('main').getByRole('link', { name: metric }).first().click()
    await title(ada, metric)
  })

  step('a target is set', async () => {
    await ada.getByRole('button', { name: 'Set a target' }).click()
    const dialog = ada.getByRole('dialog', { name: 'Set a target' })
    await dialog.getByLabel('Target (tokens)').fill('400')
    await dialog.getByRole('button', { name: 'Set the target' }).click()
    await dialog.waitFor({ state: 'detached' })
    await ada.getByRole('table', { name: 'Targets' }).getByRole('cell', { name: '400' }).waitFor()
  })

  step('the chart shows metric, target and work on one axis, and the same as tables', async () => {
    await goTo(ada, 'Overview')
    await title(ada, 'Overview')
    const chart = mainChart(ada)
    await chart.getByText('2 activities in the same time, 2 of them speaking.').waitFor()
    await chart.getByRole('button', { name: 'Table' }).click()
    const values = chart.getByRole('table', { name: `${metric} by period` })
    expect(await values.getByRole('columnheader').allInnerTexts()).toContain('Target (tokens)')
    // The newest of the 26 weeks, 100 + 25 * 10, beside its target.
    expect(await values.getByRole('row').filter({ hasText: '350' }).innerText()).toMatch(/\t350\t.*400$/)
    const work = chart.getByRole('table', { name: 'Activities in the same time' })
    expect(await work.getByRole('rowheader').allInnerTexts()).toEqual(
      expect.arrayContaining([talk, 'Rate limits, kindly', expect.stringMatching(/^2 activities/)]),
    )
    await chart.getByRole('button', { name: 'Chart', exact: true }).click()
  })

  step('Enter on a mark opens the rows behind it, as many as it says', async () => {
    const chart = mainChart(ada)
    await chart.getByRole('button', { name: /^2 activities, Family: Speaking/ }).waitFor()
    await tabTo(ada, /^2 activities, Family: Speaking/)
    await ada.keyboard.press('Enter')
    const panel = ada.getByRole('dialog', { name: '2 activities' })
    await panel.getByRole('link', { name: talk }).waitFor()
    expect(await panel.getByRole('table').locator('tbody').getByRole('row').count()).toBe(2)
    await ada.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  })

  step('an import is undone from the history', async () => {
    await goTo(ada, 'Imports')
    await ada.getByRole('button', { name: 'Actions for luma-guests.csv' }).click()
    await ada.getByRole('menuitem', { name: 'Undo the import' }).click()
    await ada.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click()
    await ada
      .getByRole('row', { name: /luma-guests\.csv/ })
      .getByText('Undone')
      .waitFor()
    await goTo(ada, 'Events')
    await title(ada, 'Events')
    await ada.getByRole('link', { name: 'Engineering day' }).waitFor()
    expect(await ada.getByRole('link', { name: 'GraphQL evening' }).count()).toBe(0)
  })

  step('signing out leaves nothing to go back to', async () => {
    await ada.getByRole('button', { name: 'Ada Lindqvist: your menu' }).click()
    await ada.getByRole('menuitem', { name: 'Sign out' }).click()
    await title(ada, 'Sign in')
    await ada.goBack()
    await title(ada, 'Sign in')
    expect(await ada.getByText('Engineering day').count()).toBe(0)
  })

  step('nothing was written to a console in the whole run', async () => {
    expect(journey.faults.found()).toEqual([])
  })
})

const mainChart = (page: Page) =>
  page.getByRole('figure').filter({ has: page.getByText('activities in the same time', { exact: false }) })

/** The figure that stands under a word in a list of figures. */
function figureOf(page: Page, word: string): Promise<string> {
  const pair = page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.locator(`dt:text-is("${word}")`) })
  return pair.locator('dd').first().innerText()
}

/** 26 Mondays up to the last whole week, 100 growing by 10. */
function weeklyValues(): string {
  const today = dayInTimeZone(new Date().toISOString(), 'Europe/Berlin')
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const lastWhole = addDays(today, -weekday - 7)
  const rows = Array.from({ length: 26 }, (_, at) => `${addDays(lastWhole, -7 * (25 - at))},${100 + 10 * at}`)
  return ['date,value', ...rows].join('\n')
}
