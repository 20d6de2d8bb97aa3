import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { settled } from '../support/journey-page-checks.ts'

/** Every recorded export, through the browser as a person would take it, up to the review that says what is in it. */

const folder = new URL('../fixtures/csv/open/', import.meta.url)
const files = readdirSync(folder).filter(name => !name.endsWith('.expected.json'))

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`every export ${task.name}`)
})
afterAll(() => journey?.close())

const Count = z.number().nullable()
const Parts = z.record(z.string(), z.unknown())
const Expected = z.looseObject({
  rows: z.int(),
  averageMinutes: Count.optional(),
  averageTolerance: z.number().optional(),
  duplicates: z.looseObject({ extraRows: z.int() }),
})
const Detail = z.object({ figures: z.array(z.object({ name: z.string(), label: z.string() })) })

const wordsOf = {
  rows: 'Rows',
  registered: 'Registered',
  attended: 'Attended',
  noShow: 'No-show',
  cancelled: 'Cancelled',
  pending: 'Pending',
  anonymous: 'Anonymous',
} as const

/** Answers what is asked with what is proposed, and with a title where the file has none. */
async function toTheReview(title: string): Promise<void> {
  for (let questions = 0; questions < 5; questions += 1) {
    await settled(page)
    if (await page.getByRole('heading', { name: 'What the file says' }).isVisible()) return
    const named = page.getByLabel('Title', { exact: true })
    if (await named.isVisible()) await named.fill(title)
    const day = page.getByLabel('Day', { exact: true })
    if ((await day.isVisible()) && (await day.inputValue()) === '') await day.fill('2026-09-10')
    await page.getByRole('button', { name: /^(Put \d|Read them|Begin this metric)/ }).click()
  }
}

/** The numbers of the review by their names; where it shows none they are unknown. */
async function numbersShown(): Promise<Map<string, number | null>> {
  const rows = await page.locator('dl > div').evaluateAll(all =>
    all.map(row => [
      row.querySelector('dt')?.textContent ?? '',
      // A note stands behind some of them.
      row.querySelector('dd')?.firstChild?.textContent ?? '',
    ]),
  )
  return new Map(
    rows.map(([name = '', text = '']) => [name, /^[\d.,-]+$/.test(text) ? Number(text.replaceAll(',', '')) : null]),
  )
}

describe('the review of each export shows what is in it', () => {
  it('of as many as are recorded', () => {
    expect(files).toHaveLength(29)
  })

  it.each(files)('%s', { timeout: 30_000 }, async file => {
    const written = readFileSync(new URL(file.replace(/\.\w+$/, '.expected.json'), folder), 'utf8')
    const expected = Expected.parse(JSON.parse(written))
    await page.goto('/imports/new')
    const buffer = readFileSync(new URL(file, folder))
    await page.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'text/csv', buffer })
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await toTheReview(file)
    const shown = await numbersShown()
    const isOfPeople = shown.has('Registered')
    for (const [key, word] of Object.entries(wordsOf)) {
      const isShown = key === 'rows' || isOfPeople
      if (key in expected && isShown) expect([word, shown.get(word)]).toEqual([word, expected[key]])
    }
    expect(shown.get('Duplicate rows') ?? 0).toBe(expected.duplicates.extraRows)
    if (typeof expected.averageMinutes === 'number') {
      const difference = Math.abs((shown.get('Average minutes') ?? -1) - expected.averageMinutes)
      expect(difference).toBeLessThanOrEqual(expected.averageTolerance ?? 0.1)
    }
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const detail = Detail.parse(await (await page.request.get(`/api/imports/${id}`)).json())
    const labels = new Map(detail.figures.map(({ name, label }) => [name, label]))
    const parts = ['nps', 'csat', 'byState', 'byRole'].flatMap(name =>
      Object.entries(Parts.parse(expected[name] ?? {})).map(([part, value]) => [`${name}.${part}`, value] as const),
    )
    const wholes = ['responses', 'sessions', 'speakers', 'members', 'membersWhoEverAttended'].map(
      name => [name, expected[name]] as const,
    )
    for (const [name, value] of [...wholes, ...parts]) {
      if (typeof value === 'number') expect([name, shown.get(labels.get(name) ?? name)]).toEqual([name, value])
    }
    expect(shown.size).toBeGreaterThan(1)
  })

  it('without a fault in the browser', () => {
    expect(journey.faults.found()).toEqual([])
  })
})
