import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { badFiles, openBadFiles } from '../server/imports/bad-outcomes.ts'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'

/** A dozen of the broken files, as somebody in a browser meets them: the sentence, the line, and what to do. */

const files = openBadFiles()
let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
  // Chromium writes each refused upload to its console.
  journey.faults.expect('422 /api/imports')
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`bad files ${task.name}`)
})
afterAll(async () => {
  files.close()
  await journey?.close()
})

const some = (wanted: RegExp) => badFiles.filter(({ file }) => wanted.test(file))

async function choose(file: string): Promise<void> {
  await page.goto('/imports/new')
  await page.locator('input[type=file]').setInputFiles(files.pathOf(file))
}

describe('a file that cannot be imported at all', () => {
  it.each(some(/^(01|09|11|14|17|25|49|50|51|52|53)-/))('$file', async ({ file, says, lines }) => {
    await choose(file)
    const refusal = page.getByRole('alert').filter({ hasText: 'cannot be imported' })
    await refusal.waitFor()
    const text = await refusal.innerText()
    for (const words of says) expect(text).toContain(words)
    for (const line of Object.values(lines).flat()) expect(text).toContain(`ine ${line}`)
    expect(text).toContain('Nothing of it was kept.')
    if (file.startsWith('50-')) expect(text).not.toMatch(/example|not-real/)
    // What to do is at hand: the place for the next file is still there.
    await page.locator('input[type=file]').waitFor({ state: 'attached' })
    expect(journey.faults.found()).toEqual([])
  })
})

describe('a file of which some rows cannot be imported', () => {
  it.each(some(/^(16|42|60)-/))('$file', async ({ file, says, lines, rejected, accepted }) => {
    await choose(file)
    await page.getByRole('heading', { name: 'Which event' }).or(page.getByLabel('Title')).first().waitFor()
    const id = /imports\/([\w-]+)/.exec(page.url())?.[1] ?? ''
    const answered = await page.request.patch(`/api/imports/${id}`, {
      headers: { 'x-requested-by': 'upshot', origin: journey.url },
      data: { newEvent: { title: file, day: '2026-09-10' } },
    })
    expect(answered.status()).toBe(200)
    await page.goto(`/imports/${id}?step=review`)
    await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
    await page.getByText(`${rejected} of ${rejected + accepted} rows cannot be imported.`).waitFor()
    await page.getByRole('button', { name: /^Import/ }).waitFor()
    for (const group of await page.locator('details > summary').all()) await group.click()
    const text = await page.getByRole('main').innerText()
    for (const words of says) expect(text).toContain(words)
    for (const line of Object.values(lines).flat()) expect(text).toMatch(new RegExp(`(Line |^|\\s)${line}\\b`, 'm'))
    expect(journey.faults.found()).toEqual([])
  })
})
