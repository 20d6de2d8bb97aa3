import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { countKeys } from '../support/journey-keys.ts'
import { axeViolations, layoutFaults, settled } from '../support/journey-page-checks.ts'

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`import memory ${task.name}`)
})
afterAll(() => journey?.close())

const evening = (people: readonly string[]): string =>
  [
    'Export vom Empfang;;;',
    'Wer;Kontakt;Da gewesen;Essen',
    ...people.map((name, at) => `${name};${name.toLowerCase()}@kestrel.example;${at === 0 ? 'nein' : 'ja'};Pizza`),
  ].join('\n')

const webinar = readFileSync(new URL('../fixtures/csv/open/zoom-webinar-attendees.csv', import.meta.url), 'utf8')

async function bring(name: string, text: string): Promise<void> {
  await page.goto('/imports/new')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await settled(page)
}

describe('a second file of the same shape', () => {
  it('asks for the columns once, and shows why and how the file was read', async () => {
    await bring('may.csv', evening(['Ada', 'Bo', 'Cy']))
    await page.getByRole('heading', { name: 'What is in this table?' }).waitFor()
    const answers = page.getByRole('list', { name: 'Answers so far' })
    await answers.getByText('On line 2, separated by semicolon').waitFor()
    await answers.getByText('No known tool writes these columns.').waitFor()
    expect(await axeViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Change header' }).click()
    await page.getByRole('radio', { name: /^Line 1: Export vom Empfang/ }).press('ArrowDown')
    await page.getByRole('radio', { name: /^Line 2: Wer, Kontakt/, checked: true }).waitFor()
    await page.getByRole('radio', { name: /^Line 2/ }).press('ArrowUp')
    await page.getByRole('button', { name: 'Read the columns from line 1' }).click()
    await answers.getByText('On line 1, separated by semicolon').waitFor()
    await page.getByRole('button', { name: 'Change header' }).click()
    await page.getByRole('radio', { name: /^Line 2/ }).check()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Read the columns from line 2' }).click()

    await page.getByRole('heading', { name: 'What is in this table?' }).waitFor()
    await mean('Wer', 'Name')
    await mean('Da gewesen', 'Attended, yes or no')
    await page.getByRole('button', { name: 'Read 3 of 4 columns' }).click()
    await page.getByRole('heading', { name: /event/i }).first().waitFor()
    const id = page.url().match(/[0-9a-f-]{36}/)?.[0]
    await answerEvent(id, 'Evening in May', '2026-05-20')
    await page.getByRole('button', { name: /^Import 3 people/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
  })

  it('is read without a click on its mapping, says which one was used, and can do without', async () => {
    await bring('june.csv', evening(['Di', 'Ed', 'Fay', 'Gus']))
    await page.getByText('Read with the saved mapping').waitFor()
    await page.getByText(/Saved by you on/).waitFor()
    expect(await page.getByRole('heading', { name: 'What is in this table?' }).count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    expect(await layoutFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Do not use it' }).click()
    await page.getByRole('heading', { name: 'What is in this table?' }).waitFor()
    expect(await page.getByText('Read with the saved mapping').count()).toBe(0)
  })

  it('takes at most three keys where the file says its event', async () => {
    await bring('webinar-1.csv', webinar)
    await page.getByRole('button', { name: /^Import \d+ people/ }).click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()

    const next = webinar.replace('part 2', 'part 3').replace('999 5550 0431', '999 5550 0432')
    await bring('webinar-2.csv', next)
    await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
    await page.getByText('Read with the saved mapping').waitFor()
    const keys = countKeys(page)
    await keys.press('Tab')
    const committed = page.waitForResponse(response => response.url().endsWith('/commit'))
    await keys.press('Enter')
    expect((await committed).status()).toBe(200)
    expect(keys.pressed).toBeLessThanOrEqual(3)
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
  })

  it('lists what is remembered, to be renamed, shared and forgotten', async () => {
    await page.goto('/imports')
    await page.getByRole('link', { name: 'Saved mappings' }).click()
    await page.getByText('Table with Wer, Kontakt, Da gewesen').waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await layoutFaults(page)).toEqual([])
    await menuOf('Table with Wer, Kontakt, Da gewesen', 'Rename or share')
    await page.getByRole('textbox', { name: 'Name' }).fill('Evenings, front desk')
    await page.getByRole('radio', { name: 'Everybody here' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Evenings, front desk').waitFor()
    await page.getByText('Everybody here', { exact: true }).waitFor()
    await menuOf('Evenings, front desk', 'Forget')
    await page.getByRole('button', { name: 'Forget the mapping' }).click()
    await page.getByText('The mapping was forgotten.').waitFor()
    expect(await page.getByText('Evenings, front desk').count()).toBe(0)
    expect(journey.faults.found()).toEqual([])
  })
})

async function mean(column: string, meaning: string): Promise<void> {
  await page.getByRole('combobox', { name: `Meaning of ${column}` }).click()
  await page.getByRole('option', { name: meaning, exact: true }).click()
}

async function menuOf(row: string, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${row}`) }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Where the people go is another question's story. */
async function answerEvent(id: string | undefined, title: string, day: string): Promise<void> {
  const answered = await page.request.patch(`/api/imports/${id}`, {
    headers: { 'x-requested-by': 'upshot', origin: journey.url },
    data: { newEvent: { title, day } },
  })
  expect(answered.status()).toBe(200)
  await page.goto(`/imports/${id}`)
}
