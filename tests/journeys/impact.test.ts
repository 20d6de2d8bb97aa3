import { forbiddenWordsIn } from '@upshot/shared/impact/evidence-sentence'
import type { Study, StudyRow } from '@upshot/shared/impact/study'
import type { StudyOutcome } from '@upshot/shared/impact/study-vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { focusedName, tabTo } from '../support/journey-keys.ts'
import { layoutFaults, settled } from '../support/journey-page-checks.ts'

let journey: Journey
let page: Page
let rows: StudyRow[] = []

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`impact ${task.name}`)
})
afterAll(() => journey?.close())

const main = () => page.getByRole('main')
const course = () => page.getByRole('figure').first()

/** What the server answers, which is what the page must show. */
async function answer<Body>(path: string): Promise<Body> {
  return await (await page.request.get(path)).json()
}

function rowOf(outcome: StudyOutcome): StudyRow {
  const row = rows.find(one => one.outcome === outcome)
  if (row === undefined) throw new Error(`The sample team has no study with the outcome ${outcome}.`)
  return row
}

/** From the list to a study and nothing but keys. */
async function openByKeys(outcome: StudyOutcome): Promise<Study> {
  const row = rowOf(outcome)
  await page.goto('/impact')
  await settled(page)
  await tabTo(page, new RegExp(`^${row.title.replace('?', '\\?')}$`))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: row.title }).waitFor()
  await settled(page)
  return answer<Study>(`/api/studies/${row.id}`)
}

/** From the picture of the course to its table with one key; the rows of the table. */
async function tableByKey(): Promise<string[][]> {
  await tabTo(page, /Arrow keys read the values/, 40)
  await page.keyboard.press('ArrowRight')
  await course().getByRole('status').waitFor()
  await page.keyboard.press('t')
  const table = course().getByRole('table')
  await table.waitFor()
  expect(await focusedName(page)).toBe('Chart')
  return table
    .locator('tbody tr')
    .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')))
}

async function forbiddenOnPage({ verdict }: Study): Promise<string[]> {
  const text = await main().innerText()
  return verdict.label === null ? [] : forbiddenWordsIn(verdict.label, text)
}

describe('where nothing was agreed', () => {
  it('the pages of impact lead to the metrics', async () => {
    for (const address of ['/impact', '/impact/new']) {
      await page.goto(address)
      await page.getByText('A study needs a metric that somebody agreed to', { exact: false }).waitFor()
      expect(await page.getByRole('link', { name: 'Go to the metrics' }).getAttribute('href')).toBe('/metrics')
    }
  })
})

describe('on the sample team, by keyboard alone', () => {
  beforeAll(async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Look around in the sample team' }).click()
    await page.getByText('This is the sample team.', { exact: false }).waitFor({ timeout: 120_000 })
    const list = await answer<{ items: StudyRow[] }>('/api/studies')
    rows = list.items
  })

  it('the overview has the latest with their verdicts, whatever they found', async () => {
    const latest = page.getByRole('region', { name: 'What moved' })
    await latest.getByRole('listitem').first().waitFor()
    const lines = await latest.getByRole('listitem').allInnerTexts()
    expect(lines).toHaveLength(3)
    for (const [at, row] of rows.slice(0, 3).entries()) {
      expect(lines[at]).toContain(row.title)
      expect(lines[at]).toContain(row.sentence)
    }
    expect(lines.join()).toContain('Refused')
  })

  it('the list is reached from the rail and says of each study what was put into its numbers', async () => {
    await tabTo(page, /^Impact$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Impact' }).waitFor()
    await settled(page)
    expect(rows.map(row => row.outcome).toSorted()).toEqual(['effect', 'not-detectable', 'refused'])
    for (const row of rows) {
      await main().getByText(row.sentence, { exact: true }).waitFor()
      expect(row.sampleNote).not.toBeNull()
      await main()
        .getByText(row.sampleNote ?? '', { exact: true })
        .waitFor()
    }
  })

  it('the list says every outcome by the word it is filtered by, and puts nothing but labels into badges', async () => {
    await page.goto('/impact')
    await settled(page)
    const words = { effect: 'Effect', 'not-detectable': 'Not detectable', refused: 'Refused' }
    for (const row of rows) {
      const line = main().getByRole('row').filter({ hasText: row.title })
      const label = row.label === null ? '' : `${row.label.charAt(0).toUpperCase()}${row.label.slice(1)}`
      expect((await line.getByRole('cell').first().innerText()).split(/\n+/)).toEqual(
        label === '' ? [words[row.outcome]] : [words[row.outcome], label],
      )
    }
    await page.setViewportSize({ width: 320, height: 640 })
    await settled(page)
    expect(await layoutFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('a study is found by a word of its title, in the list and by the palette', async () => {
    const wanted = rowOf('refused').title
    const unique = wanted.split(/\s+/).find(word => rows.filter(row => row.title.includes(word)).length === 1) ?? ''
    expect(unique).not.toBe('')
    await page.goto('/impact')
    await settled(page)
    await page.getByLabel('Search studies').fill(unique)
    await page.getByText('Text: ', { exact: false }).waitFor()
    await main().getByRole('search').getByText('1 study', { exact: true }).waitFor()
    await main().getByRole('link', { name: wanted, exact: true }).waitFor()
    await page.getByLabel('Search studies').fill('nothing is called so')
    await main().getByText('No study matches these filters.').waitFor()
    await main().getByRole('button', { name: 'Clear the filters' }).click()
    await main()
      .getByRole('link', { name: rowOf('effect').title, exact: true })
      .waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type(unique)
    await page.getByRole('option', { name: `${wanted} Refused` }).click()
    await page.getByRole('heading', { level: 1, name: wanted }).waitFor()
  })

  it('an effect is told with its interval, its band, its placebos and every check', async () => {
    const study = await openByKeys('effect')
    const { estimate } = study
    if (estimate === null) throw new Error('The study has no estimate.')
    await main().getByText(study.verdict.sentence, { exact: true }).waitFor()
    await main().getByText('Estimated', { exact: true }).waitFor()
    expect(
      await main()
        .getByText(/^95 % interval/)
        .count(),
    ).toBe(3)
    for (const check of study.checks) await main().getByText(check.name, { exact: true }).waitFor()
    await main().getByText(study.data.inputHash, { exact: false }).waitFor()
    expect(await page.getByRole('figure').count()).toBe(3)
    expect(await forbiddenOnPage(study)).toEqual([])
    const table = await tableByKey()
    expect(table).toHaveLength(estimate.points.length)
    expect(new URL(page.url()).searchParams.get('main')).toBe('table')
    const last = estimate.points.at(-1)
    const number = (value: number | null | undefined) =>
      new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value ?? Number.NaN)
    expect(table.at(-1)?.slice(1)).toEqual([
      number(last?.actual),
      number(last?.expected),
      number(last?.expectedLower),
      number(last?.expectedUpper),
    ])
  })

  it('the path that adds up is in the address, and ends at the total', async () => {
    const study = await openByKeys('effect')
    await tabTo(page, /^By the day$/, 40)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/path=total/)
    await page.getByRole('heading', { name: 'Difference, added up so far' }).waitFor()
    const total = study.estimate?.effect.total?.estimate ?? Number.NaN
    expect(study.estimate?.points.at(-1)?.cumulative).toBeCloseTo(total, 6)
  })

  it('what cannot be told from chance has no green, its range instead of a number, and the smallest lift', async () => {
    const study = await openByKeys('not-detectable')
    await main().getByText(study.verdict.sentence, { exact: true }).waitFor()
    await main().getByText('Inconclusive', { exact: true }).waitFor()
    expect(await main().getByText('it holds zero, best guess', { exact: false }).count()).toBe(3)
    await main().getByText('Smallest difference usually seen', { exact: true }).waitFor()
    expect(await greensOn(page)).toEqual([])
    expect(await forbiddenOnPage(study)).toEqual([])
    expect(await tableByKey()).toHaveLength(study.estimate?.points.length ?? 0)
  })

  it('a refusal has every reason with its remedy, its data as a chart, and no number', async () => {
    const study = await openByKeys('refused')
    await main().getByText(study.verdict.sentence, { exact: true }).waitFor()
    expect(study.refusals.length).toBeGreaterThan(0)
    for (const { words, remedy } of study.refusals) {
      await main().getByText(words, { exact: true }).first().waitFor()
      await main().getByText(remedy, { exact: true }).first().waitFor()
    }
    // Codes are for whoever looks them up: with hashes and versions, not under the reasons.
    for (const { code } of study.refusals) {
      expect(await main().getByText(code).count()).toBe(1)
      expect(await main().getByRole('definition').filter({ hasText: code }).count()).toBe(1)
    }
    expect(
      await main()
        .getByText(/^95 % interval/)
        .count(),
    ).toBe(0)
    expect(await greensOn(page)).toEqual([])
    const table = await tableByKey()
    expect(table).toHaveLength(study.points.length)
    expect(table.every(row => row.length === 2)).toBe(true)
  })

  it('how to read it opens beside the result and gives the focus back', async () => {
    await openByKeys('effect')
    await tabTo(page, /^How to read this$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'How to read this' }).waitFor()
    await page.getByText('Not detectable is an answer').waitFor()
    expect(new URL(page.url()).searchParams.get('guide')).toBe('yes')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focusedName(page)).toBe('How to read this')
  })

  it('a new study is set up, told beforehand what it could see, run, and opened again by its address', async () => {
    await page.goto('/impact')
    await settled(page)
    await tabTo(page, /^New study$/)
    await page.keyboard.press('Enter')
    await page.getByText('Choose the metric that should have moved.').waitFor()
    await settled(page)
    await tabTo(page, /^Metric$/)
    await page.keyboard.type('First API')
    // Enter takes what is marked: the list shows the option before it was searched, too.
    await page.locator('[data-combobox-selected]', { hasText: 'First API calls' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Choose the activity that is asked about.').waitFor()
    await tabTo(page, /^Activities$/)
    await page.keyboard.type('Quickstart live')
    await page.getByRole('option', { name: /^Quickstart live/ }).waitFor()
    await page.keyboard.press('Enter')
    const promise = page.getByText(/^A lift below .* a day \(.*\s%\) would usually go unnoticed\.$/)
    await promise.waitFor()
    await settled(page)
    const atFirst = await promise.innerText()
    await tabTo(page, /^Window$/)
    await page.keyboard.type('5')
    await page.waitForURL(/window=5/)
    await page.waitForFunction(
      before => [...document.querySelectorAll('p')].every(one => one.textContent !== before),
      atFirst,
    )
    await settled(page)
    await page.getByRole('heading', { name: 'The label can be “Correlated” at most' }).waitFor()
    await tabTo(page, /^Run the study$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/impact\/[0-9a-f-]{36}/)
    await settled(page)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const study = await answer<Study>(`/api/studies/${id}`)
    expect(study.setup.windowPoints).toBe(5)
    expect(study.verdict.label).toBe('correlated')
    await main().getByText('Correlated', { exact: true }).waitFor()
    expect(await greensOn(page)).toEqual([])
    expect(await forbiddenOnPage(study)).toEqual([])
    const told = await main().innerText()
    await page.reload()
    await settled(page)
    expect(await main().innerText()).toBe(told)
  })

  it('a change that lasts is asked about, told beforehand, run, and shown with jump, slope and other methods', async () => {
    const { setup } = await answer<Study>(`/api/studies/${rowOf('effect').id}`)
    await page.goto(`/impact/new?metric=${setup.metric.id}&activities=${setup.activities[0]?.id}`)
    await settled(page)
    await tabTo(page, /^A bump around it$/)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/expects=lasting/)
    await tabTo(page, /^Window$/)
    await page.keyboard.type('40')
    await page.waitForURL(/window=40/)
    await page.getByText(/^A lift below .* a day \(.*\s%\) would usually go unnoticed\.$/).waitFor()
    await page.getByText('A change that lasts from its date on', { exact: false }).waitFor()
    await settled(page)
    await tabTo(page, /^Run the study$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/impact\/[0-9a-f-]{36}/)
    await page.getByRole('heading', { name: 'Jump and slope' }).waitFor()
    await settled(page)
    const study = await answer<Study>(`/api/studies/${new URL(page.url()).pathname.split('/').at(-1)}`)
    expect(study.setup).toMatchObject({ method: 'lasting-change', windowPoints: 40 })
    expect(study.verdict.label).toBe('correlated')
    for (const name of ['Jump at the beginning', 'Then added with every day', 'After 4 weeks', 'Newey-West']) {
      await main().getByText(name, { exact: true }).waitFor()
    }
    expect(await page.getByRole('figure').count()).toBe(3)
    expect(await greensOn(page)).toEqual([])
    expect(await forbiddenOnPage(study)).toEqual([])
    expect(await tableByKey()).toHaveLength(study.estimate?.points.length ?? 0)
  })

  it('all issues of the newsletter are asked about as one kind, with total and share', async () => {
    const { items } = await answer<{ items: { id: string; name: string }[] }>('/api/metrics')
    const metric = items.find(one => one.name === 'Quickstart visits')?.id
    await page.goto(`/impact/new?metric=${metric}&by=kind&kind=newsletter&from=2020-01-01&to=2100-01-01`)
    await settled(page)
    await tabTo(page, /^Run the study$/, 40)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/impact\/[0-9a-f-]{36}/)
    await page.getByRole('heading', { name: 'Each campaign by itself' }).waitFor()
    await settled(page)
    const told = await main()
      .getByText(/^95 % interval/)
      .allInnerTexts()
    expect(told).toHaveLength(3)
    expect(told[1]).toMatch(/over 3 days after each of 9 dates$/)
    expect(told[2]).toMatch(/of 3\d\d visits a day$/)
  })

  it('how it is computed is one link away from every result, and from the list', async () => {
    for (const address of ['/impact', `/impact/${rowOf('effect').id}`, `/impact/${rowOf('refused').id}`]) {
      await page.goto(address)
      await settled(page)
      await tabTo(page, /^How it is computed/, 80)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'How impact is computed, and how often it is wrong' }).waitFor()
    }
    await settled(page)
    await page.getByRole('columnheader', { name: 'OLS wrong, %' }).waitFor()
    await tabTo(page, /^How to read this$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'How to read this' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('can be renamed and not be changed otherwise', async () => {
    await openByKeys('not-detectable')
    await tabTo(page, /^Name and note$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Name and note' }).waitFor()
    await tabTo(page, /^Name$/)
    await page.keyboard.press('Tab')
    await page.keyboard.type('For the September review.')
    await tabTo(page, /^Save name and note$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await main().getByText('For the September review.').waitFor()
  })

  it('a metric has what was done under its line, and each mark leads to its rows', async () => {
    const { items } = await answer<{ items: { id: string; name: string }[] }>('/api/metrics')
    const metric = items.find(one => one.name === 'Quickstart visits')
    const asked = Promise.withResolvers<void>()
    await page.route('**/api/activity-marks*', async route => {
      await asked.promise
      await route.continue()
    })
    await page.goto(`/metrics/${metric?.id}`)
    await page.getByRole('heading', { name: 'Values', exact: true }).waitFor()
    // What is not known yet is not said to be nothing.
    expect(await main().innerText()).not.toMatch(/No activities/)
    asked.resolve()
    await settled(page)
    const strip = page.getByRole('group', { name: /^Activities, / })
    await strip.waitFor()
    const several = strip.getByRole('button', { name: /^\d+ activities/ }).first()
    const wanted = Number((await several.getAttribute('aria-label'))?.match(/^\d+/)?.[0])
    await several.press('Enter')
    await page.waitForURL(/\/activities\?.*period=/)
    await page.getByRole('search').getByText(`${wanted} activities`, { exact: true }).waitFor()
    await page.goBack()
    await strip.waitFor()
  })

  it('a metric says nothing of what was done where that cannot be asked', async () => {
    const { items } = await answer<{ items: { id: string; name: string }[] }>('/api/metrics')
    const metric = items.find(one => one.name === 'First API calls')
    const refusal = { type: 'about:blank', title: 'Not allowed', status: 403, code: 'not-allowed' }
    const said = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(refusal) }
    journey.faults.expect('403 /api/activity-marks')
    await page.route('**/api/activity-marks*', route => route.fulfill(said))
    await page.goto(`/metrics/${metric?.id}`)
    await settled(page)
    await main().getByRole('figure', { name: 'First API calls' }).waitFor()
    expect(await page.getByRole('group', { name: /^Activities, / }).count()).toBe(0)
    expect(await main().innerText()).not.toMatch(/No activities|activities in the same time/)
    await page.unroute('**/api/activity-marks*')
  })

  it('an activity and an agreed metric lead to a question that holds them', async () => {
    const { setup } = await answer<Study>(`/api/studies/${rowOf('effect').id}`)
    const activity = setup.activities[0]?.id ?? ''
    for (const [address, asked] of [
      [`/activities/${activity}`, `/impact/new?activities=${activity}`],
      [`/metrics/${setup.metric.id}`, `/impact/new?metric=${setup.metric.id}`],
    ] as const) {
      await page.goto(address)
      await settled(page)
      expect(await page.getByRole('link', { name: 'Measure impact' }).getAttribute('href')).toBe(asked)
    }
  })

  it('left no fault behind', () => {
    expect(journey.faults.found()).toEqual([])
  })
})

/** Texts in the colour of success. */
function greensOn(where: Page): Promise<string[]> {
  return where.evaluate(() => {
    const probe = document.createElement('span')
    probe.style.color = 'var(--good)'
    document.body.append(probe)
    const green = getComputedStyle(probe).color
    probe.remove()
    return [...document.querySelectorAll('main *')]
      .filter(one => getComputedStyle(one).color === green)
      .map(one => one.textContent ?? '')
  })
}
