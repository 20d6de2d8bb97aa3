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
})
