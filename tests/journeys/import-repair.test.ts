import { readFileSync } from 'node:fs'
import { addDays, dayInTimeZone } from '@upshot/shared/calendar/day'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { countKeys, focusedName, tabTo } from '../support/journey-keys.ts'
import { axeViolations, changedColours, colourRules, layoutFaults, settled } from '../support/journey-page-checks.ts'

const fixture = new URL('../fixtures/csv/open/zoom-webinar-attendees.csv', import.meta.url)
const address = 'hanna.norwickham5@example.com'
const event = 'Shipping faster with Kestrel Queues, part 2'

/** The webinar as if it had been a week ago, so that it stands on the overview; one address is broken. */
function brokenFile(): Buffer {
  const day = addDays(dayInTimeZone(new Date().toISOString(), 'Europe/Berlin'), -7)
  const written = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', {
    month: 'short',
    day: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const text = readFileSync(fixture, 'utf8')
    .replaceAll('Sep 10, 2026', written)
    .replaceAll(/Sep (0\d), 2026/g, 'Jan $1, 2026')
  return Buffer.from(text.replace(address, 'hanna.norwickham5(at)example.com'))
}

describe('a Zoom file with one broken row', () => {
  let journey: Journey
  let page: Page
  const file = { name: 'attendee_report.csv', mimeType: 'text/csv', buffer: brokenFile() }
  let imported = ''
  let eventAddress = ''
  let brokenAt: string | null = null

  beforeAll(async () => {
    journey = await startJourney(setUpByEnvironment)
    page = await journey.open()
    await signIn(page)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || brokenAt !== null) return
    brokenAt = task.name
    await journey.keepPictures(`import repair ${task.name}`)
  })
  afterAll(() => journey?.close())

  /** A step builds on those before it: after the first that fails, the rest would only time out. */
  function step(name: string, run: () => Promise<void>): void {
    it(name, async () => {
      if (brokenAt !== null) throw new Error(`The story ended at "${brokenAt}".`)
      await run()
    })
  }

  async function choose(): Promise<void> {
    await page.goto('/imports/new')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.waitForURL(/\/imports\/[0-9a-f]{8}-/)
    await settled(page)
  }

  const rowsToCorrect = () => page.getByRole('region', { name: 'Rows to correct' })

  step('says which row cannot be imported, and how many can', async () => {
    await choose()
    imported = page.url()
    await page.getByText('1 of 55 rows cannot be imported.').waitFor()
    await page.getByRole('button', { name: 'Import the 54 good rows, leave 1 out' }).waitFor()
    await rowsToCorrect()
      .getByText(/is not an e-mail address/)
      .waitFor()
  })

  step('lists the keys', async () => {
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await keys.waitFor()
    const words = await keys.getByRole('definition').allTextContents()
    expect(words).toEqual(expect.arrayContaining(['Next row to correct', 'Previous row to correct']))
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
  })

  step('is corrected with three keys besides the address, and what is typed is checked at once', async () => {
    const keys = countKeys(page)
    await keys.press('j')
    expect(await focusedName(page)).toMatch(/^Edit Email/)
    await keys.press('Enter')
    await keys.type('hanna.norwickham5(at')
    await rowsToCorrect().getByText('Left out as it is').waitFor()
    await page.keyboard.press('Control+a')
    const typed = Date.now()
    await keys.type(address)
    await rowsToCorrect().getByText('Can be imported so').waitFor()
    // All of the typing, the pause after it and the check.
    expect(Date.now() - typed).toBeLessThan(1_000)
    await keys.press('Control+Enter')
    await page.getByRole('button', { name: /^Import \d+ people$/ }).waitFor()
    expect(keys.pressed).toBe(3)
    expect(await focusedName(page)).toMatch(/^Edit Email/)
    await rowsToCorrect().getByText('No row is left to correct. 1 row corrected.').waitFor()
    expect(await page.getByText('cannot be imported').count()).toBe(0)
  })

  step('is told beside the steps, not over what is worked on', async () => {
    const told = page.getByRole('region', { name: 'Messages' }).locator('[data-toast]')
    await told.waitFor()
    for (const width of [1440, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      const [message, form] = [await told.boundingBox(), await rowsToCorrect().boundingBox()]
      expect((message?.x ?? 0) + (message?.width ?? 0)).toBeLessThanOrEqual(form?.x ?? 0)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  step('can be taken back by key, and corrected again', async () => {
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: /leave 1 out$/ }).waitFor()
    await rowsToCorrect().getByText('1 row to correct.').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await focusedName(page)).toMatch(/^Edit Email/)
    await page.keyboard.press('Enter')
    await page.keyboard.type(address)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Import \d+ people$/ }).waitFor()
  })

  step('is resumed where it was left, with its corrections', async () => {
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: /^Import \d+ people$/ }).waitFor()
    await rowsToCorrect().getByText('No row is left to correct. 1 row corrected.').waitFor()
  })

  step('says by whose clock its times are read', async () => {
    await page.getByText(/^Time zone of the file’s times: \S+, where the workspace is\. Change$/).waitFor()
  })

  step('is imported, and stands at its event and on the overview', async () => {
    await tabTo(page, /^Import \d+ people$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    await tabTo(page, /^Shipping faster/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: event }).waitFor()
    eventAddress = page.url()
    await page.getByText('Attendance rate').waitFor()
    const text = await page.getByRole('main').innerText()
    expect(text).toMatch(/Registered\s+44/)
    expect(text).toMatch(/Attended\s+31/)
    await page.goto('/')
    await settled(page)
    await page.getByRole('heading', { name: /^31 different people/ }).waitFor()
  })

  step('has nothing new when it comes again', async () => {
    await choose()
    expect(page.url()).not.toBe(imported)
    await page.getByRole('heading', { level: 2, name: 'Nothing new' }).waitFor()
    expect(await page.getByText('Nothing is written yet').count()).toBe(0)
    await page.getByText('Nothing new: this file is imported already.').waitFor()
    await page.getByText(/One correction was made then and deleted with the file/).waitFor()
    const id = page.url().match(/[0-9a-f-]{36}/)?.[0]
    const answer = await page.request.get(`/api/imports/${id}`)
    expect((await answer.json()).plan).toMatchObject({ created: 0, updated: 0, removed: 0 })
  })

  step('is gone without a trace when it is undone', async () => {
    await page.goto(imported.replace(/\?.*$/, ''))
    await settled(page)
    await tabTo(page, /^Undo this import$/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await tabTo(page, /^Undo/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Undone', exact: true }).waitFor()
    const gone = await page.request.get(eventAddress.replace('/events/', '/api/events/'))
    expect(gone.status()).toBe(404)
    await page.goto('/')
    await settled(page)
    expect(await page.getByText(/different people/).count()).toBe(0)
    expect(journey.faults.found()).toEqual([])
  })
})

const day = '2026-05-01T10:00:00.000Z'
const guests = [
  'api_id,name,email,phone_number,approval_status,created_at,checked_in_at,ticket_name',
  `gst-1,Ana Alder,family@example.com,+49 30 1,approved,${day},,Standard`,
  `gst-2,Bo Alder,family@example.com,+49 30 2,apprvd,${day},,Standard`,
  `gst-3,Cy Cedar,cy@gmial.com,+49 30 3,apprvd,${day},,Standard`,
  `gst-4,Di Elm,, Inc,di@example.com,+49 30 4,approved,${day},,Standard`,
].join('\n')

describe('a guest list with several slips', () => {
  let journey: Journey
  let page: Page
  let review = ''

  beforeAll(async () => {
    journey = await startJourney(setUpByEnvironment)
    page = await journey.open()
    await signIn(page)
    await page.goto('/imports/new')
    const file = { name: 'guests.csv', mimeType: 'text/csv', buffer: Buffer.from(guests) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.waitForURL(/\/imports\/[0-9a-f]{8}-/)
    const id = page.url().match(/[0-9a-f-]{36}/)?.[0] ?? ''
    const answered = await page.request.patch(`/api/imports/${id}`, {
      headers: { 'x-requested-by': 'upshot', origin: journey.url },
      data: { newEvent: { title: 'Meetup', day: '2026-05-20' } },
    })
    expect(answered.status()).toBe(200)
    review = `/imports/${id}?step=review`
    await page.goto(review)
    await settled(page)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await journey.keepPictures(`guest list ${task.name}`)
  })
  afterAll(() => journey?.close())

  const list = () => page.getByRole('region', { name: 'Rows to correct' })
  const says = (text: string) => list().getByRole('status').filter({ hasText: text }).first().waitFor()

  it('shows rows that are left out first, then all, then those of one cause', async () => {
    await says('1 row to correct.')
    await list().getByRole('radio', { name: 'All to look at' }).click()
    await page.waitForURL(/rows=all/)
    await says('3 rows to correct.')
    await page.getByText('Status words that are not known').click()
    await page.getByRole('button', { name: 'Show these rows to correct them' }).click()
    await page.waitForURL(/rows=UNKNOWN_STATUS/)
    await says('2 rows to correct. Cause: Status words that are not known.')
  })

  it('corrects a value in all its rows by keyboard', async () => {
    await page.goto(`${review}&rows=all`)
    await settled(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = await focusedName(page)
    await page.keyboard.press('j')
    expect(await focusedName(page)).not.toBe(second)
    await page.keyboard.press('k')
    expect(await focusedName(page)).toBe(second)
    await page.keyboard.press('ArrowRight')
    expect(await focusedName(page)).not.toBe(second)
    await list()
      .getByRole('button', { name: /^Edit approval_status.*apprvd/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('approved')
    await page.getByLabel('Apply to all 2 rows with this value').focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Save in 2 rows' }).waitFor()
    expect([...(await layoutFaults(page)), ...(await axeViolations(page))]).toEqual([])
    await changedColours(page, 'dark')
    expect(await axeViolations(page, colourRules)).toEqual([])
    await changedColours(page, 'light')
    await page.keyboard.press('Control+Enter')
    await list().getByRole('list', { name: 'Corrected in all rows' }).getByText('apprvd').first().waitFor()
    await list().getByText('is not a known status').first().waitFor({ state: 'detached' })
  })

  it('cuts a row with too many cells otherwise', async () => {
    const open = list().getByRole('button', { name: /^Correct the cells/ })
    await open.focus()
    await page.keyboard.press('Enter')
    await list().getByText('10 cells, the header has 8.').waitFor()
    expect([...(await layoutFaults(page)), ...(await axeViolations(page))]).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await layoutFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
    for (let again = 0; again < 2; again += 1) {
      await list().getByRole('button', { name: 'Join cell 2 with the next' }).focus()
      await page.keyboard.press('Enter')
    }
    await says('Can be imported so')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: /^Import \d people$/ }).waitFor()
    await list().getByText('Di Elm,, Inc').waitFor()
  })

  it('counts people by another rule, and says what follows', async () => {
    const people = page.getByRole('region', { name: 'People' })
    await people.getByText('One person = one e-mail address.').waitFor()
    await page.getByText('3 people, in a new event.').waitFor()
    await people.getByRole('button', { name: 'Count by the id in the tool' }).click()
    await people.getByText('One person = one id in the tool.').waitFor()
    await page.getByText('4 people, in a new event.').waitFor()
    await people.getByRole('radio', { name: 'Name' }).click()
    await people.getByText(/count at this event only/).waitFor()
    expect([...(await layoutFaults(page)), ...(await axeViolations(page))]).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await layoutFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('takes corrections back one by one', async () => {
    await list()
      .getByRole('button', { name: /^Undo the correction of line 5$/ })
      .click()
    await page.getByRole('button', { name: /leave 1 out$/ }).waitFor()
    await list()
      .getByRole('button', { name: /^Undo the correction of apprvd in all rows$/ })
      .click()
    await list().getByText('is not a known status').first().waitFor()
    expect(journey.faults.found()).toEqual([])
  })
})
