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
  if (task.result?.state === 'fail') await journey.keepPictures(`import survey ${task.name}`)
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

async function intoNewEvent(title: string): Promise<void> {
  const own = page.getByRole('radio', { name: 'A new event' })
  if ((await own.count()) > 0) await own.check()
  await page.getByLabel('Title').fill(title)
  await looksRight()
  await page.getByRole('button', { name: /into this new event$/ }).click()
  await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
}

describe('answers to a form', () => {
  it('ask for the event, suggest the day on which most answered, and tell the scores', async () => {
    await bring('google-forms-feedback.csv')
    await page.getByText('Most people answered then. Check it.').waitFor()
    await intoNewEvent('Rated meetup')
    await page.getByText('Net Promoter Score').first().waitFor()
    await looksRight()
    await page.getByRole('button', { name: /^Import \d+ answers$/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    await looksRight()
  })

  it('stand on the event with an interval', async () => {
    await page.getByRole('link', { name: 'Rated meetup' }).first().click()
    const card = page.getByRole('region', { name: 'What people said' })
    await card.getByText('−15').waitFor()
    await card.getByText(/34 responses/).waitFor()
    await looksRight()
  })
})

describe('sessions of a conference', () => {
  it('become its programme', async () => {
    await bring('pretalx-sessions.csv')
    await intoNewEvent('Conference')
    await looksRight()
    await page.getByRole('button', { name: /^Import 24 sessions$/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Conference' }).first().click()
    const card = page.getByRole('region', { name: 'Sessions' })
    await card.getByText('15 sessions and 17 speakers; 9 other proposals.').waitFor()
    await card.getByRole('radio', { name: 'All proposals' }).check({ force: true })
    await card.getByText('Talk 16: Über Metriken').waitFor()
    await looksRight()
  })
})

describe('members of a community', () => {
  it('are kept as of a day, with nothing to answer, and go again', async () => {
    await bring('meetup-members.csv')
    await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
    await page.getByText('Members who ever attended').waitFor()
    await looksRight()
    await page.goto(`${page.url().split('?')[0]}?step=mapping&ask=community`)
    await page.getByLabel('Community').fill('Kestrel')
    await looksRight()
    await page.getByRole('button', { name: 'Take them as 42 members of that day' }).click()
    await page.getByText('Kestrel, as of').first().waitFor()
    await page.getByRole('button', { name: 'Go to the review' }).click()
    await page.getByRole('button', { name: /^Import 42 members$/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click()
    await page.getByText('Everything is as it was before the import.').waitFor()
  })
})
