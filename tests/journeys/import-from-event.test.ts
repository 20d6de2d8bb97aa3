import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'

const guests = fileURLToPath(new URL('../fixtures/csv/open/luma-guests.csv', import.meta.url))

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`import from event ${task.name}`)
})
afterAll(() => journey?.close())

describe('an import begun from an event', () => {
  it('knows its event, and brings its people there', async () => {
    const made = await page.request.post('/api/events', {
      headers: { 'x-requested-by': 'upshot', origin: journey.url },
      data: { title: 'Kestrel meetup', day: '2026-05-21' },
    })
    const { id } = await made.json()
    await page.goto(`/events/${id}`)
    await page.getByRole('button', { name: 'Import attendance' }).click()
    await page.getByText('Attendance of Kestrel meetup').waitFor()
    await page.locator('input[type=file]').setInputFiles(guests)
    const committed = page.waitForResponse(response => response.url().endsWith('/commit'))
    await page.getByRole('button', { name: /^Import 52 people/ }).click()
    expect((await committed).status()).toBe(200)
    await page.goto(`/events/${id}`)
    await page.getByText('Attendance rate').waitFor()
    const text = await page.getByRole('main').innerText()
    expect(text).toMatch(/Registered\s+44/)
    expect(text).toMatch(/Attended\s+27/)
    expect(journey.faults.found()).toEqual([])
  })
})
