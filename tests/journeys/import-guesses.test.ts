import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { axeViolations, layoutFaults, settled } from '../support/journey-page-checks.ts'

/** What is taken for granted about a file, as the mapping step shows it and lets it be changed. */

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`import guesses ${task.name}`)
})
afterAll(() => journey?.close())

async function bring(name: string, bytes: Uint8Array | string): Promise<void> {
  await page.goto('/imports/new')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await settled(page)
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url))
const answers = () => page.getByRole('list', { name: 'Answers so far' })

describe('a list with a column of who came', () => {
  it('takes the answer that everybody on it registered', async () => {
    await bring(
      'list.csv',
      'Name,Email,Attended\nAda,ada@example.com,yes\nBo,bo@example.com,no\nCy,cy@example.com,no\n',
    )
    await page.getByRole('button', { name: 'Read 3 of 3 columns' }).click()
    await answers().getByText('Who came is in a column').waitFor()
    await page.getByRole('button', { name: 'Change who is in the list' }).click()
    await page.getByRole('heading', { name: 'Who is in this list?' }).waitFor()
    await settled(page)
    expect(await axeViolations(page)).toEqual([])
    expect(await layoutFaults(page)).toEqual([])
    await page.getByRole('radio', { name: /^Everyone on this list registered/ }).check()
    await page.getByRole('button', { name: 'They registered' }).click()
    await answers().getByText('Everyone registered, and a column says who came').waitFor()
  })
})

describe('people of unknown status', () => {
  it('are told by number before and after the import and at the event, so that the figures add up', async () => {
    const rows = [
      'Ada,ada@example.com,registered',
      'Bo,bo@example.com,cancelled',
      'Cy,cy@example.com,perhaps',
      'Di,di@example.com,perhaps',
    ]
    await bring('perhaps.csv', ['Name,Email,Status', ...rows, ''].join('\n'))
    await page.getByRole('button', { name: 'Read 3 of 3 columns' }).click()
    await page.getByLabel('Title').fill('An evening of maybe')
    await page.getByLabel('Day', { exact: true }).fill('2026-05-20')
    await page.getByRole('button', { name: /^Put 4 people/ }).click()
    const figure = () =>
      page.locator('dl > div').filter({ hasText: 'Unknown status' }).getByRole('definition').first().innerText()
    await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
    expect(await figure()).toMatch(/^2\s+not counted as registered$/)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Import 4 people' }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    expect(await figure()).toMatch(/^2\s+not counted as registered$/)
    await page.getByRole('main').getByRole('link', { name: 'An evening of maybe' }).click()
    await page.getByText('2 of unknown status, not counted as registered.').waitFor()
  })
})

describe('a day that was guessed', () => {
  it('says at its field where it comes from, and only as long as it stands', async () => {
    await bring('guests.csv', fixture('open/luma-guests.csv'))
    const day = page.getByLabel('Day', { exact: true })
    const told = () =>
      day.evaluate(field =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map(id => document.getElementById(id)?.textContent)
          .join(''),
      )
    expect(await told()).toBe('Most people came then.')
    const [box, clock] = [await day.boundingBox(), await page.getByLabel('Begins at').boundingBox()]
    expect(box?.y).toBe(clock?.y)
    await day.fill('2026-05-22')
    await day.press('Tab')
    await page.getByText('Most people came then.').waitFor({ state: 'detached' })
  })
})

describe('the first step', () => {
  it('needs no sideways scrolling where a page is enlarged four times', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/imports/new')
    await settled(page)
    expect(await layoutFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })
})

describe('what a file is', () => {
  it('is said once below the question', async () => {
    await bring('guests.csv', fixture('open/luma-guests.csv'))
    await answers().waitFor()
    expect(await page.getByText('Recognised by its columns').count()).toBe(1)
    expect(await page.getByText(/^\d+ columns: \d+ read/).count()).toBe(1)
    expect(await page.getByText('What each column means').count()).toBe(1)
    expect(await layoutFaults(page)).toEqual([])
  })
})

describe('times that lost their format', () => {
  it('are shown with what they were read as', async () => {
    await bring('serial.csv', 'Name,Email,Status,Registered at\nAda,ada@example.com,Confirmed,45910.67\n')
    await page.getByText('45910.67 = 2025-09-10 16:04').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(journey.faults.found()).toEqual([])
  })
})

describe('a table of values of several metrics', () => {
  it('says that none of them is chosen, and lets one be', async () => {
    await bring('values.csv', 'Date,Metric,Value\n2026-01-01,Signups,10\n2026-01-01,Builds,3\n2026-02-01,Signups,12\n')
    await page.getByText('3 values of 2 metrics in 3 rows.').waitFor()
    await answers().getByText('The one that is called as the metric is, of Signups, Builds').waitFor()
    await page.getByRole('button', { name: 'Change figure' }).click()
    expect(await page.getByRole('button', { name: 'Use this figure' }).isDisabled()).toBe(true)
    await page.getByRole('radio', { name: 'Builds' }).check()
    await page.getByRole('button', { name: 'Use this figure' }).click()
    await answers().getByText('Builds', { exact: true }).waitFor()
  })

  it('says what is left in it when one was taken', async () => {
    const definition = {
      name: 'Signups',
      definition: 'Accounts made in a month',
      unit: 'accounts',
      direction: 'up',
      cadence: 'monthly',
      aggregation: 'sum',
      nature: 'flow',
      stage: 'activation',
      grade: 'counted',
    }
    const headers = { 'x-requested-by': 'upshot', origin: new URL(page.url()).origin }
    const made = await page.request.post('/api/metrics', { headers, data: { template: null, definition } })
    expect(made.status()).toBe(201)
    await bring('values.csv', 'Metric,Jan 2026,Feb 2026,Mar 2026\nSignups,1,2,3\nBuilds,4,5,6\nCalls,7,8,9\n')
    await page.getByRole('combobox', { name: 'Metric' }).click()
    await page.getByRole('option', { name: /^Signups/ }).click()
    await page
      .getByRole('button', { name: /^(Put|Use|Go to|Choose)/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Import 3 values$/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    await page.getByRole('heading', { name: '2 more figures are in this file' }).waitFor()
    await page.getByText('Builds, Calls').waitFor()
    await settled(page)
    expect(await axeViolations(page)).toEqual([])
    expect(await layoutFaults(page)).toEqual([])
  })
})
