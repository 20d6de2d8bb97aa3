import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerProcess, startServer } from '../support/server-process.ts'

const person = { email: 'ada@example.com', password: 'seven wet umbrellas' }
let dataDir: string
let server: ServerProcess
let browser: Browser
let context: BrowserContext
const errors: string[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'upshot-activities-'))
  server = await startServer({
    UPSHOT_DATA_DIR: dataDir,
    UPSHOT_ADMIN_EMAIL: person.email,
    UPSHOT_ADMIN_PASSWORD: person.password,
    UPSHOT_WORKSPACE: 'Test',
  })
  browser = await chromium.launch({
    executablePath: process.env.UPSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: /Log activity/ }).waitFor()
  for (const title of ['Alpha', 'Beta', 'Gamma']) await send(page, 'POST', '/activities', activity(title))
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

function activity(title: string): object {
  return { kind: 'talk', title, date: '2026-03-04', topics: ['apis'] }
}

/** A request of the signed-in page, as somebody else in the same workspace might send it meanwhile. */
async function send(page: Page, method: string, path: string, body?: object): Promise<unknown> {
  return page.evaluate(
    async request => {
      const response = await fetch(`/api${request.path}`, {
        method: request.method,
        headers: { 'content-type': 'application/json', 'x-requested-by': 'upshot' },
        body: request.body === undefined ? null : JSON.stringify(request.body),
      })
      if (!response.ok) throw new Error(`${request.path}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    { method, path, body },
  )
}

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    // The browser itself reports an answer of 409 as an error; the page is meant to get one below.
    if (message.type() === 'error' && !message.text().includes('409')) errors.push(message.text())
  })
  await page.goto(`${server.url}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('the list of activities', () => {
  it('keeps its filters in the address, through reload and back', async () => {
    const page = await open('/activities')
    await page.getByLabel('Search activities').fill('bet')
    await page.getByRole('button', { name: 'Remove filter Text: bet' }).waitFor()
    await row(page, 'Alpha').waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('?q=bet')
    await page.reload()
    await row(page, 'Beta').waitFor()
    expect(await row(page, 'Alpha').count()).toBe(0)
    await page.getByRole('link', { name: 'Beta' }).click()
    await page.getByRole('heading', { level: 1, name: 'Beta' }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Remove filter Text: bet' }).click()
    await row(page, 'Alpha').waitFor()
  })

  it('says that filters leave nothing, and clears them', async () => {
    const page = await open('/activities?q=nothing-is-called-so')
    await page.getByText('No activity matches these filters.').waitFor()
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    await row(page, 'Alpha').waitFor()
  })

  it('changes topics of several at once and takes that back', async () => {
    const page = await open('/activities')
    await page.getByRole('checkbox', { name: 'Select Alpha' }).check()
    await page.getByRole('checkbox', { name: 'Select Beta' }).check()
    await page.getByRole('button', { name: 'Topics, programme, team' }).click()
    const dialog = page.getByRole('dialog', { name: 'Edit 2 activities' })
    await dialog.getByRole('combobox', { name: 'Add topics' }).fill('security')
    await page.keyboard.press('Enter')
    expect(await serious(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Change 2 activities' }).click()
    await page.getByText('Changed 2 activities.').waitFor()
    await page.goto(`${server.url}/activities?topic=security`)
    await row(page, 'Alpha').waitFor()
    expect(await page.getByRole('row').count()).toBe(3)
    await page.goto(`${server.url}/activities`)
    await page.getByRole('checkbox', { name: 'Select Gamma' }).check()
    await page.getByRole('button', { name: 'Topics, programme, team' }).click()
    await page.getByRole('combobox', { name: 'Add topics' }).fill('security')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Change 1 activity' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Undone.').waitFor()
    await page.goto(`${server.url}/activities?topic=security`)
    await row(page, 'Beta').waitFor()
    expect(await row(page, 'Gamma').count()).toBe(0)
  })

  it('deletes from the menu of the row, and undoing brings the row back', async () => {
    const page = await open('/activities')
    await row(page, 'Gamma').hover()
    await page.getByRole('button', { name: 'Actions for Gamma' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await row(page, 'Gamma').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await row(page, 'Gamma').waitFor()
  })

  it('is downloaded with the same filters', async () => {
    const page = await open('/activities?q=alpha')
    await row(page, 'Alpha').waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).toContain('Alpha')
    expect(text).not.toContain('Beta')
  })
})

describe('the form of an activity', () => {
  it('logs every field, a new event included, and the page of the activity shows them', async () => {
    const page = await open('/activities/new')
    await page.getByLabel('Title').fill('Webhooks by hand')
    await page.getByRole('combobox', { name: 'Kind' }).fill('Workshop')
    await page.getByRole('option', { name: 'Workshop' }).click()
    await page.getByRole('combobox', { name: 'Event' }).fill('DevConf Leipzig')
    await page.getByRole('option', { name: 'New event “DevConf Leipzig”' }).click()
    await page.getByLabel('Attended in person', { exact: true }).fill('24')
    await page.getByLabel('Time spent').fill('240')
    await page.getByLabel('City').fill('Leipzig')
    expect(await serious(page)).toEqual([])
    await page
      .getByRole('button', { name: /Log activity Ctrl|Log activity$/ })
      .last()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Webhooks by hand' }).waitFor()
    const main = await page.getByRole('main').innerText()
    for (const part of ['Workshop', '24 people, reported', '4', 'Leipzig', 'DevConf Leipzig'])
      expect(main).toContain(part)
  })

  it('says at the place what is missing, and moves there', async () => {
    const page = await open('/activities/new')
    await page.getByLabel('Notes').fill('Something')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Write what it was.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title')
  })

  it('shows what somebody else changed meanwhile, and saves only what was changed here', async () => {
    const page = await open('/activities')
    await page.getByRole('link', { name: 'Alpha' }).click()
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await page.getByLabel('City').fill('Lyon')
    const id = /activities\/([^/]+)\/edit/.exec(page.url())?.[1] ?? ''
    await send(page, 'PATCH', `/activities/${id}`, { notes: 'Theirs', revision: await revisionOf(page, id) })
    await page.getByRole('button', { name: /Save changes/ }).click()
    await page.getByText('Notes: nothing → Theirs').waitFor()
    await page.getByRole('button', { name: 'Save only what I changed' }).click()
    await page.getByRole('heading', { level: 1, name: 'Alpha' }).waitFor()
    const main = page.getByRole('main')
    await main.getByText('Lyon').waitFor()
    await main.getByText('Theirs').waitFor()
  })

  it('records a reading, withdraws it, and lets it count again by undo', async () => {
    const page = await open('/activities')
    await page.getByRole('link', { name: 'Beta' }).click()
    await page.getByRole('button', { name: 'Record reading' }).click()
    expect(await serious(page)).toEqual([])
    await page.getByLabel('Value').fill('31')
    await page.getByLabel('Source').fill('The organiser')
    await page.keyboard.press('Enter')
    await page.getByText('Counted · The organiser').waitFor()
    await page.getByText('The one reading').click()
    await row(page, 'The organiser').hover()
    await page.getByRole('button', { name: /Actions for Registered/ }).click()
    await page.getByRole('menuitem', { name: 'Withdraw' }).click()
    await page.getByText('Counted · The organiser').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Counted · The organiser').waitFor()
  })
})

describe('an event', () => {
  it('is entered with its time zone, is unknown rather than 0, and takes activities', async () => {
    const page = await open('/events/new')
    await page.getByLabel('Name').fill('API Days Lyon')
    await page.getByRole('textbox', { name: /^Day/ }).fill('2026-06-10')
    await page.getByLabel('Starts at').fill('18:30')
    await page.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Paris')
    await page.getByRole('option', { name: 'Europe/Paris' }).click()
    await page.getByRole('button', { name: 'Add event' }).click()
    await page.getByRole('heading', { level: 1, name: 'API Days Lyon' }).waitFor()
    await page.getByText('18:30, Europe/Paris').waitFor()
    await page.getByText('Nobody knows yet who registered or came.').waitFor()
    expect(await serious(page)).toEqual([])
    await page.getByRole('button', { name: 'Log an activity here' }).click()
    await page.getByRole('combobox', { name: 'What did you do?' }).fill('Keys in practice')
    await expect.poll(() => page.getByRole('combobox', { name: 'Event' }).inputValue()).toBe('API Days Lyon')
    await page.keyboard.press('Control+Enter')
    await row(page, 'Keys in practice').waitFor()
    await page.goto(`${server.url}/events`)
    await row(page, 'API Days Lyon').waitFor()
    const cells = await row(page, 'API Days Lyon').getByRole('cell').allInnerTexts()
    expect(cells.filter(text => text.includes('unknown')).length).toBeGreaterThanOrEqual(4)
    expect(cells.some(text => text.trim() === '0')).toBe(false)
  })

  it('is as it was when its change is undone, and gone when its making is', async () => {
    const page = await open('/events')
    await page.getByRole('link', { name: 'API Days Lyon' }).click()
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await page.getByLabel('Name').fill('API Days Nice')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('heading', { level: 1, name: 'API Days Nice' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { level: 1, name: 'API Days Lyon' }).waitFor()
    await page.getByText('18:30, Europe/Paris').waitFor()
    await page.goto(`${server.url}/events/new`)
    await page.getByLabel('Name').fill('Entered by mistake')
    await page.getByRole('textbox', { name: /^Day/ }).fill('2026-06-11')
    await page.getByRole('button', { name: 'Add event' }).click()
    await page.getByRole('heading', { level: 1, name: 'Entered by mistake' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
    await row(page, 'API Days Lyon').waitFor()
    expect(await row(page, 'Entered by mistake').count()).toBe(0)
  })

  it('was used without an error in the console', () => {
    expect(errors).toEqual([])
  })
})

async function revisionOf(page: Page, id: string): Promise<number> {
  const found = await send(page, 'GET', `/activities/${id}`)
  return typeof found === 'object' && found !== null && 'revision' in found ? Number(found.revision) : 0
}
