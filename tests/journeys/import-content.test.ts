import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { axeViolations, layoutFaults, settled } from '../support/journey-page-checks.ts'

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`import content ${task.name}`)
})
afterAll(() => journey?.close())

async function bring(fixture: string): Promise<void> {
  const buffer = readFileSync(new URL(`../fixtures/csv/open/${fixture}`, import.meta.url))
  await page.goto('/imports/new')
  await page.locator('input[type=file]').setInputFiles({ name: fixture, mimeType: 'text/csv', buffer })
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await settled(page)
}

async function looksRight(): Promise<void> {
  await settled(page)
  expect(await axeViolations(page)).toEqual([])
  expect(await layoutFaults(page)).toEqual([])
}

describe('videos from YouTube Studio', () => {
  it('are ready to be reviewed at once: which activities they make, by name', async () => {
    await bring('youtube-studio-table.csv')
    await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
    await page.getByText('28 new activities will be made.').waitFor()
    await page.getByRole('list', { name: 'The first ones' }).getByText('Ein Tag im Büro', { exact: true }).waitFor()
    await page.getByText('and 18 more').waitFor()
    await page.getByText('138,129').first().waitFor()
    await looksRight()
  })

  it('are left alone where they are no activity yet, when somebody says so', async () => {
    await page.getByRole('link', { name: 'Change what becomes of items that are no activity yet' }).click()
    await page.getByRole('radio', { name: 'Only activities that are there' }).check()
    await looksRight()
    await page.getByRole('button', { name: 'Leave them' }).click()
    await page.getByText('Nothing of this file is an activity here yet.').first().waitFor()
    await page.getByRole('button', { name: 'Change new activities' }).click()
    await page.getByRole('radio', { name: 'Log each as an activity of mine' }).check()
    await page.getByRole('button', { name: 'Log them' }).click()
    await page.getByRole('button', { name: 'Go to the review' }).click()
  })

  it('become activities with readings, and go again', async () => {
    await page.getByRole('button', { name: /^Import \d+ readings$/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    await page.getByText('28 new activities were made.').waitFor()
    await looksRight()
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click()
    await page.getByText('28 activities that the import had made are gone as well.').waitFor()
  })
})

describe('visits from Umami', () => {
  it('become values of a metric, unless somebody wants readings', async () => {
    await bring('umami-website-event.csv')
    await page.getByRole('heading', { name: 'Which metric are these values of?' }).waitFor()
    await looksRight()
    await page.getByRole('button', { name: 'Change what it becomes' }).click()
    await page.getByRole('heading', { name: 'What should this become?' }).waitFor()
    await page.getByRole('radio', { name: /^Metric values/, checked: true }).waitFor()
    await looksRight()
    await page.getByRole('button', { name: 'Make it metric values' }).click()
    await page.getByRole('heading', { name: 'Which metric are these values of?' }).waitFor()
    await page.getByRole('button', { name: 'Change figure' }).click()
    await page.getByRole('radio', { name: /^Custom events/ }).check()
    await looksRight()
    await page.getByRole('button', { name: 'Use this figure' }).click()
    await page.getByLabel('Name of the new metric').waitFor()
    await page.getByRole('button', { name: 'Begin this metric' }).click()
    await page.getByText('1 new metric will be made.').waitFor()
    await page.getByRole('button', { name: /^Import \d+ values?$/ }).click()
    await page.getByRole('link', { name: 'Custom events, Umami website events' }).first().waitFor()
    await looksRight()
    expect(journey.faults.found()).toEqual([])
  })
})
