import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Journey, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { axeViolations, layoutFaults, settled } from '../support/journey-page-checks.ts'

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  page = await journey.open()
  await signIn(page)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`programmes ${task.name}`)
})
afterAll(() => journey?.close())

const row = (title: string): Locator => page.getByRole('row').filter({ hasText: title })
const toast = (text: string): Locator => page.getByText(text, { exact: true })

async function faults(): Promise<string[]> {
  await settled(page)
  return [...(await layoutFaults(page)), ...(await axeViolations(page)), ...journey.faults.found()]
}

/** A request of the signed-in page, as somebody else might send it meanwhile. */
async function send(method: string, path: string, body: object): Promise<void> {
  await page.evaluate(
    async request => {
      const response = await fetch(`/api${request.path}`, {
        method: request.method,
        headers: { 'content-type': 'application/json', 'x-requested-by': 'upshot' },
        body: JSON.stringify(request.body),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${request.path}: ${response.status} ${text}`)
    },
    { method, path, body },
  )
}

async function menu(title: string, item: string): Promise<void> {
  await row(title).hover()
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

it('is begun from where an activity lacks one, by keyboard', async () => {
  await send('POST', '/metrics', { template: 'activation-rate', definition: {} })
  await page.goto('/activities/new')
  const missing = page.getByRole('link', { name: 'Create a programme' })
  expect(await missing.getAttribute('href')).toBe('/settings/programmes')

  await page.goto('/settings')
  await page.getByRole('main').getByRole('link', { name: 'Programmes' }).click()
  await page.getByText('There is no programme yet.').waitFor()
  expect(await faults()).toEqual([])

  await page.getByRole('button', { name: 'New programme' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New programme' })
  await dialog.waitFor()
  const focused = (name: string) =>
    dialog.getByRole('textbox', { name, exact: true }).and(page.locator(':focus')).waitFor()
  await focused('Title')
  await page.keyboard.press('Enter')
  await dialog.getByText('Write a title.').waitFor()
  await page.keyboard.type('First call in a day')
  const rest: [string, string][] = [
    ['Aim', 'New developers call us on their first day.'],
    ['Activity', 'Workshops'],
    ['Output', 'People who finish the tutorial'],
    ['Outcome', 'More of them get to a working call'],
  ]
  for (const [name, text] of rest) {
    await page.keyboard.press('Tab')
    await focused(name)
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('activ')
  await page.getByRole('option', { name: 'Activation rate' }).and(page.locator('[data-combobox-selected]')).waitFor()
  await page.keyboard.press('Enter')
  expect(await dialog.getByRole('combobox', { name: 'Agreed metric' }).inputValue()).toBe('Activation rate')
  await page.keyboard.press('Tab')
  await focused('Moves after')
  await page.keyboard.type('2000')
  await page.keyboard.press('Enter')
  await dialog.getByText('Write whole days, from 0 to 1,095: three years.').waitFor()
  await focused('Moves after')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('30')
  await dialog.getByLabel('Starts on').fill('2026-06-01')
  await dialog.getByLabel('Ends on').fill('2026-01-01')
  await page.keyboard.press('Enter')
  await dialog.getByText('The programme ends before it starts.').waitFor()
  expect(await faults()).toEqual([])
  await dialog.getByLabel('Ends on').fill('2026-12-31')
  await page.keyboard.press('Enter')
  await toast('First call in a day can be chosen for activities now.').waitFor()
  await dialog.waitFor({ state: 'detached' })

  const cells = row('First call in a day')
  for (const text of ['Activation rate', 'after 30 days', 'Not agreed yet', '1 Jun', 'None']) {
    await cells.getByText(text).filter({ visible: true }).first().waitFor()
  }
  expect(await faults()).toEqual([])
})

it('refuses a second of the same name at the field', async () => {
  await page.goto('/settings/programmes')
  await page.getByRole('button', { name: 'New programme' }).click()
  const dialog = page.getByRole('dialog', { name: 'New programme' })
  await dialog.getByLabel('Title').fill('first CALL in a day')
  journey.faults.expect('422 /api/programmes')
  await page.keyboard.press('Enter')
  await dialog.getByText('There is a programme of this name already: first CALL in a day.').waitFor()
  await dialog.getByLabel('Title').and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

it('is logged into, counted, and leads to exactly its activities', async () => {
  await page.goto('/activities/new')
  await page.getByLabel('Title').fill('Tokens in twenty minutes')
  await page.getByRole('combobox', { name: 'Programme' }).click()
  await page.getByRole('option', { name: 'First call in a day' }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Log activity/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Tokens in twenty minutes' }).waitFor()
  await send('POST', '/activities', { kind: 'talk', title: 'Something else', date: '2026-03-04' })

  await page.getByRole('link', { name: 'First call in a day' }).click()
  const panel = page.getByRole('dialog', { name: 'First call in a day' })
  await panel.getByText('More of them get to a working call').waitFor()
  expect(await faults()).toEqual([])
  await panel.getByRole('link', { name: '1 activity' }).click()
  await page.getByRole('button', { name: 'Remove filter Programme: First call in a day' }).waitFor()
  await row('Tokens in twenty minutes').waitFor()
  expect(await row('Something else').count()).toBe(0)

  await page.goto('/settings/programmes')
  await page.getByRole('link', { name: '1 activity of First call in a day' }).click()
  await row('Tokens in twenty minutes').waitFor()
  expect(new URL(page.url()).search).toMatch(/^\?programme=[0-9a-f-]{36}$/)
})

it('is read and edited beside the list, and an edit can be undone', async () => {
  await page.goto('/settings/programmes')
  await page.getByRole('link', { name: 'First call in a day', exact: true }).press('Enter')
  const panel = page.getByRole('dialog', { name: 'First call in a day' })
  await panel.getByRole('button', { name: 'Edit' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit First call in a day' })
  await dialog.getByLabel('Title').fill('First call at once')
  await dialog.getByLabel('Moves after').fill('')
  await page.keyboard.press('Enter')
  await toast('Saved First call at once.').waitFor()
  await page.getByRole('dialog', { name: 'First call at once' }).getByRole('button', { name: 'Close' }).click()
  await row('First call at once').waitFor()
  expect(await row('after 30 days').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await row('First call in a day').getByText('after 30 days').filter({ visible: true }).waitFor()
})

it('tells what somebody else changed meanwhile, and keeps both', async () => {
  await page.goto('/settings/programmes')
  await menu('First call in a day', 'Edit')
  const dialog = page.getByRole('dialog', { name: 'Edit First call in a day' })
  await dialog.getByLabel('Aim').fill('My aim')
  const { items } = await (await page.request.get('/api/programmes')).json()
  const [{ id, revision }] = items
  await send('PATCH', `/programmes/${id}`, { revision, output: 'Their output' })
  journey.faults.expect(`409 /api/programmes/${id}`)
  await dialog.getByRole('button', { name: 'Save programme' }).click()
  await dialog.getByText('Somebody saved this programme while you were writing.').waitFor()
  await dialog.getByText('Their output').waitFor()
  expect(await faults()).toEqual([])
  await dialog.getByRole('button', { name: 'Save only what I changed' }).click()
  await dialog.waitFor({ state: 'detached' })
  const saved = await (await page.request.get(`/api/programmes/${id}`)).json()
  expect(saved).toMatchObject({ aim: 'My aim', output: 'Their output', expectedDelayDays: 30 })
  await page.getByRole('button', { name: 'Undo' }).click()
  await row('First call in a day').getByText('New developers call us on their first day.').waitFor()
  const back = await (await page.request.get(`/api/programmes/${id}`)).json()
  expect(back).toMatchObject({ output: 'Their output', expectedDelayDays: 30 })
})

it('is archived, kept by its activities, shown behind a switch in the address, and brought back', async () => {
  await page.goto('/settings/programmes')
  await menu('First call in a day', 'Archive')
  await toast('First call in a day is archived and offered nowhere; its activities keep it.').waitFor()
  await page.getByText('Every programme is archived.').waitFor()
  await page.getByLabel('Show archived programmes').check()
  await page.getByRole('table', { name: 'Archived programmes' }).waitFor()
  expect(new URL(page.url()).search).toBe('?archived=yes')
  expect(await faults()).toEqual([])
  await page.reload()
  await page.getByRole('link', { name: '1 activity of First call in a day' }).click()
  await page.getByRole('button', { name: 'Remove filter Programme: First call in a day (archived)' }).waitFor()
  await row('Tokens in twenty minutes').waitFor()

  await page.goto('/settings/programmes?archived=yes')
  await menu('First call in a day', 'Restore')
  await toast('First call in a day can be chosen again.').waitFor()
  await page.getByText('No programme is archived.').waitFor()
  await page.getByRole('table', { name: 'Programmes', exact: true }).waitFor()
  await menu('First call in a day', 'Archive')
  await page.getByText('Every programme is archived.').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('table', { name: 'Programmes', exact: true }).waitFor()
  await page.getByText('No programme is archived.').waitFor()
  expect(await faults()).toEqual([])
})

it('is read by whoever may not change it', async () => {
  const guest = { email: 'piet@example.com', password: 'nine dry umbrellas' }
  const link = await page.evaluate(async email => {
    const response = await fetch('/api/invitations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'upshot' },
      body: JSON.stringify({ email, role: 'advocate', teamId: null }),
    })
    const answer: { link: string } = await response.json()
    return answer.link
  }, guest.email)
  const piet = await journey.open({ screen: 'phone' })
  await piet.goto(link)
  await piet.getByLabel('Your name').fill('Piet')
  await piet.getByLabel('Password', { exact: true }).fill(guest.password)
  await piet.getByRole('button', { name: 'Accept and sign in' }).click()
  await piet.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await piet.goto('/settings/programmes')
  await piet.getByRole('link', { name: 'First call in a day', exact: true }).click()
  await piet.getByRole('dialog').getByText('Their output').waitFor()
  await settled(piet)
  expect([...(await layoutFaults(piet)), ...(await axeViolations(piet)), ...journey.faults.found()]).toEqual([])
  for (const name of ['Edit', 'Archive', 'New programme', /^Actions for/]) {
    expect(await piet.getByRole('button', { name, includeHidden: true }).count()).toBe(0)
  }
})
