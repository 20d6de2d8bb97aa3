import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBadFiles } from '../server/imports/bad-outcomes.ts'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'

/** A list of 100,000 guests: somebody sees how far it is, can stop it, and can go on using the page. */

const files = openBadFiles()
let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`long import ${task.name}`)
})
afterAll(async () => {
  files.close()
  await journey?.close()
})

const api = (path: string) => page.request.get(`/api${path}`).then(response => response.json())
/** The button that names how many it imports, not the one that cancels. */
const importButton = () => page.getByRole('button', { name: /^Import 100,000 people/ })

/** Tasks that kept the page from answering while `work` was done, in milliseconds. */
async function longTasksWhile(work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const found: number[] = []
    Reflect.set(window, 'longTasks', found)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) found.push(entry.duration)
    }).observe({ type: 'longtask' })
  })
  await work()
  return page.evaluate(() => Reflect.get(window, 'longTasks') as number[])
}

describe('100,000 rows in the browser', () => {
  it('are read with progress that can be seen', async () => {
    await page.goto('/imports/new')
    await page.locator('input[type=file]').setInputFiles(files.pathOf('59-100k-rows.csv'))
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Cancel the upload' }).waitFor()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/, { timeout: 60_000 })
    const id = /imports\/([\w-]+)/.exec(page.url())?.[1] ?? ''
    const answered = await page.request.patch(`/api/imports/${id}`, {
      headers: { 'x-requested-by': 'upshot', origin: journey.url },
      data: { newEvent: { title: 'Large', day: '2026-09-10' } },
    })
    expect(answered.status()).toBe(200)
    await page.goto(`/imports/${id}?step=review`)
    await importButton().waitFor()
  })

  it('leave the review quick to scroll', async () => {
    const tasks = await longTasksWhile(async () => {
      await page.mouse.move(700, 500)
      for (let step = 0; step < 60; step += 1) {
        await page.mouse.wheel(0, step < 30 ? 300 : -300)
        await page.waitForTimeout(30)
      }
    })
    process.stdout.write(`longest task while scrolling the review of 100,000 rows: ${Math.max(0, ...tasks)} ms\n`)
    expect(tasks.filter(ms => ms > 200)).toEqual([])
  })

  it('can be stopped while they are written, and nothing of them is there', async () => {
    await importButton().click()
    const cancel = page.getByRole('button', { name: 'Cancel the import' })
    await cancel.waitFor()
    await page.getByRole('progressbar').waitFor()
    await page
      .getByText(/of 100,000 rows|[\d,]+ rows, \d+ %/)
      .first()
      .waitFor()
    await cancel.click()
    await importButton().waitFor()
    expect((await api('/events')).total).toBe(0)
    expect(journey.faults.found()).toEqual([])
  })

  it('are imported after all, and undone, which is told after a reload as well', async () => {
    await importButton().click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByRole('heading', { name: 'Undone', exact: true }).waitFor({ timeout: 60_000 })
    await page.reload()
    await page.getByRole('heading', { name: 'Undone', exact: true }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(
      /Removed\s+100,000\s+Restored as before\s+0\s+Kept, edited since\s+0/,
    )
    expect(journey.faults.found()).toEqual([])
  })
})
