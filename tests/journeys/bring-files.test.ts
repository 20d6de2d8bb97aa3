import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../server/imports/opening/write-workbook.ts'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { focusedName, tabTo } from '../support/journey-keys.ts'
import { axeViolations, layoutFaults, settled } from '../support/journey-page-checks.ts'

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
  journey.faults.expect('422 /api/imports')
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`bring files ${task.name}`)
})
afterAll(() => journey?.close())

const fixture = (name: string) => readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url))
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

const people = [
  ['Name', 'Email', 'Checked in'],
  ['Ada Alder', 'ada@kestrel.example', 'yes'],
  ['Bo Birch', 'bo@kestrel.example', 'no'],
]

describe('several files in one go', () => {
  it('stand in a list each with its state, and those that need no answer are imported together by keyboard', async () => {
    await page.goto('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('webinar.csv', fixture('open/zoom-webinar-attendees.csv')),
        file('guests.csv', fixture('open/luma-guests.csv')),
        file('slides.pdf', fixture('bad/09-pdf-renamed.csv')),
        file('meeting.csv', fixture('open/teams-attendance.csv')),
        file('webinar-2020.csv.zip', zipSync({ 'w.csv': fixture('open/zoom-webinar-attendees-2020.csv') })),
      ])
    const list = page.getByRole('list', { name: 'Files of this go' })
    await page.getByText(/^\d ready, 1 to look at, 1 refused/).waitFor()
    const line = (name: string) => list.getByRole('listitem').filter({ hasText: name })
    expect(await line('guests.csv').innerText()).toContain('Needs an answer')
    expect(await line('guests.csv').innerText()).toContain('52 people. To answer: which event it is about.')
    expect(await line('slides.pdf').innerText()).toContain('This is a PDF')
    expect(await line('webinar.csv').innerText()).toContain('Ready')
    expect(await axeViolations(page)).toEqual([])
    expect(await layoutFaults(page)).toEqual([])

    await page.reload()
    await line('meeting.csv').getByText('Ready').waitFor()
    await tabTo(page, /^Import the \d files that are ready$/)
    await page.keyboard.press('Enter')
    await page.getByText(/^1 to look at, \d imported/).waitFor()
    expect(await focusedName(page)).toMatch(/imported/)
    expect(await line('webinar.csv').innerText()).toContain('people added')
    expect(await line('guests.csv').innerText()).toContain('Needs an answer')

    await line('guests.csv').getByRole('link').click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await page.goBack()
    await line('webinar.csv').getByText('Imported').waitFor()
    expect(journey.faults.found()).toEqual([])
  })

  it('of one event fill the same event, as if they were one file', async () => {
    const [head, people] = splitWebinar()
    const part = (lines: readonly string[]) => strToU8([...head, ...lines].join('\n'))
    await page.goto('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('first.csv', part(people.slice(0, 20).flat())),
        file('second.csv', part(people.slice(20).flat())),
      ])
    await page.getByRole('button', { name: 'Import the 2 files that are ready' }).click()
    await page.getByText(/^2 imported/).waitFor()
    const first = await page.request.get('/api/imports?status=committed&q=first.csv')
    const { event } = (await first.json()).items[0]
    const both = await page.request.get(`/api/imports?event=${event.id}`)
    expect((await both.json()).items).toHaveLength(2)
    const whole = await page.request.get(`/api/events/${event.id}`)
    expect((await whole.json()).totals).toMatchObject({ registered: 44, attended: 31, noShow: 13 })
  })
})

describe('a file of a go that is reviewed by itself', () => {
  it('adds to the others of its event, and leads back to those that wait', async () => {
    const [head, people] = splitWebinar('part 4', '999 5550 0888')
    const part = (lines: readonly string[]) => strToU8([...head, ...lines].join('\n'))
    await page.goto('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('one.csv', part(people.slice(0, 15).flat())),
        file('two.csv', part(people.slice(15, 30).flat())),
        file('three.csv', part(people.slice(30).flat())),
      ])
    await page.getByText(/^3 ready/).waitFor()
    await confirmAlone('one.csv')
    await page.getByText('2 more files are waiting').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Back to the files' }).press('Enter')
    // The event is there now: nobody makes it a second time.
    await page.getByText(/^2 ready, 1 imported/).waitFor()
    await confirmAlone('two.csv')
    await page.getByRole('link', { name: 'Back to the files' }).press('Enter')
    await page.getByText(/^1 ready, 2 imported/).waitFor()
    await page.getByRole('button', { name: 'Import the file that is ready' }).click()
    await page.getByText(/^3 imported/).waitFor()
    const first = await page.request.get('/api/imports?status=committed&q=one.csv')
    const { event } = (await first.json()).items[0]
    const whole = await page.request.get(`/api/events/${event.id}`)
    expect((await whole.json()).totals).toMatchObject({ registered: 44, attended: 31, noShow: 13 })
    expect(journey.faults.found()).toEqual([])
  })

  it('proposes the event that the file before it has made', async () => {
    const day2 = [
      ['Name', 'Email', 'Checked in'],
      ['Cy Cedar', 'cy@kestrel.example', 'yes'],
    ]
    const rows = (table: readonly string[][]) => strToU8(table.map(row => row.join(',')).join('\n'))
    await page.goto('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles([file('monday.csv', rows(people)), file('tuesday.csv', rows(day2))])
    await page.getByText(/^2 to look at/).waitFor()
    await page.getByRole('link', { name: 'monday.csv' }).click()
    await page.getByRole('button', { name: 'Read 3 of 3 columns' }).click()
    await page.getByLabel('Title').fill('Two days in May')
    await page.getByLabel('Day').fill('2026-05-20')
    await page.getByRole('button', { name: /into this new event$/ }).click()
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Import 2 people/ })
      .click()
    await page.getByRole('link', { name: 'Back to the files' }).press('Enter')
    await page.getByRole('link', { name: 'tuesday.csv' }).click()
    await page.getByRole('button', { name: 'Read 3 of 3 columns' }).click()
    await page.getByRole('radio', { name: /^Two days in May.*like monday\.csv$/ }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await layoutFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Put them into this event' }).press('Enter')
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Import 1 person/ })
      .click()
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
    const { items } = await (await page.request.get('/api/events?q=Two%20days')).json()
    expect(items).toHaveLength(1)
    expect(items[0].totals).toMatchObject({ attended: 2 })
  })

  it('leaves the people whom nothing names to the files that wait', async () => {
    const own = { 'x-requested-by': 'upshot', origin: journey.url }
    const made = await page.request.post('/api/events', {
      headers: own,
      data: { title: 'Tickets of two files', day: '2026-09-10' },
    })
    const event = await made.json()
    const bring = async (...files: [name: string, tickets: readonly string[]][]) => {
      await page.goto('/imports/new')
      await page
        .locator('input[type=file]')
        .setInputFiles(files.map(([name, tickets]) => file(name, strToU8([ticketHeader, ...tickets].join('\n')))))
      await page.getByText(/^2 to look at/).waitFor()
      const staged = await (await page.request.get('/api/imports?status=staged')).json()
      for (const [name] of files) {
        const { id } = staged.items.find(({ fileName }: { fileName: string }) => fileName === name)
        await page.request.patch(`/api/imports/${id}`, { headers: own, data: { eventId: event.id } })
      }
      await page.reload()
    }
    await bring(
      ['first.csv', [1, 2, 3].map(number => ticket(number))],
      ['second.csv', [1, 2].map(number => ticket(number))],
    )
    await page.getByRole('button', { name: 'Import the 2 files that are ready' }).click()
    await page.getByText(/^2 imported/).waitFor()

    const [ada, bo] = [ticket(4, 'ada@kestrel.example'), ticket(3, 'bo@kestrel.example')]
    await bring(
      ['first-now.csv', [...[1, 2, 3].map(number => ticket(number)), ada]],
      ['second-now.csv', [...[1, 2].map(number => ticket(number)), bo]],
    )
    for (const name of ['first-now.csv', 'second-now.csv']) {
      await confirmAlone(name)
      if (name === 'first-now.csv') await page.getByRole('link', { name: 'Back to the files' }).press('Enter')
    }
    const whole = await (await page.request.get(`/api/events/${event.id}`)).json()
    expect(whole.totals).toMatchObject({ registered: 7, anonymous: 5 })
  })
})

async function confirmAlone(name: string): Promise<void> {
  await page.getByRole('link', { name }).click()
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await settled(page)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Import|Create|Update)/ })
    .click()
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
}

const ticketHeader =
  'Number,Ticket Created Date,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Ticket Reference,Tags,Unique Ticket URL,Unique Order URL,Order Reference,Order Name,Order Email'

/** Without an address nothing tells it apart but its line. */
const ticket = (number: number, address = '') => `${number},2026-08-01 10:00:00 UTC,Std,,,,${address},,,Ev,,0,,,,,O-1,,`

/** Another webinar of the same people: the lines up to its header, and those of each person below. */
function splitWebinar(part = 'part 3', id = '999 5550 0777'): [string[], string[][]] {
  const text = fixture('open/zoom-webinar-attendees.csv').toString('utf8')
  const lines = text.replace('999 5550 0431', id).replace('part 2', part).split(/\r?\n/)
  const header = lines.findIndex(line => line.startsWith('Attended,') && line.includes('Registration Time'))
  const below = lines.slice(header + 1)
  const rows = below.slice(
    0,
    below.findIndex(line => !/^(Yes|No),/.test(line)),
  )
  return [lines.slice(0, header + 1), [...Map.groupBy(rows, line => /[\w.+-]+@[\w.-]+/.exec(line)?.[0]).values()]]
}

describe('rows from a spreadsheet', () => {
  const copied = people
    .map(row => row.join('\t'))
    .join('\r\n')
    .replace('Bo Birch', '"Bo\nBirch"')

  it('are taken with Ctrl+V, with line breaks inside cells', async () => {
    await page.goto('/imports/new')
    await page.getByRole('button', { name: 'Paste rows instead' }).waitFor()
    await page.evaluate(text => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }))
    }, copied)
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await page.getByRole('heading', { name: /^Pasted rows, / }).waitFor()
    await page.getByText('2 people').first().waitFor()
    expect(journey.faults.found()).toEqual([])
  })

  it('are taken from a box, which says what is missing', async () => {
    await page.goto('/imports/new')
    await page.getByRole('button', { name: 'Paste rows instead' }).click()
    const box = page.getByLabel('Rows copied from a spreadsheet')
    expect(await box.evaluate(element => element === document.activeElement)).toBe(true)
    await box.fill('Name')
    await page.getByRole('button', { name: 'Read these rows' }).click()
    await page.getByText('at least one row below it').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await box.fill(copied)
    await page.getByRole('button', { name: 'Read these rows' }).click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  })
})

describe('a workbook', () => {
  it('is read by its sheet that is an export, and by another when one is chosen', async () => {
    const sheets = [
      { name: 'Read me', rows: [['About this file']] },
      { name: 'Guests', rows: people },
      { name: 'Crew', rows: [people[0] ?? [], ['Cy Cedar', 'cy@kestrel.example', 'yes']] },
    ]
    await page.goto('/imports/new')
    await page.locator('input[type=file]').setInputFiles(file('evening.xlsx', writeWorkbook({ sheets })))
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await page.getByText('one of 3 in the workbook').waitFor()
    await page.getByRole('link', { name: 'Choose another sheet' }).click()
    await settled(page)
    await page.getByRole('radio', { name: /^Crew/ }).check()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Read this sheet' }).click()
    await page.getByText('Cy Cedar').first().waitFor()
    expect(journey.faults.found()).toEqual([])
  })
})
