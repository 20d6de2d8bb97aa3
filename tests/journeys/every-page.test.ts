import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { artifacts, type Journey, screens, setUpByEnvironment, signIn, startJourney } from '../support/journey.ts'
import { axeViolations, changedColours, colourRules, layoutFaults, settled } from '../support/journey-page-checks.ts'

const root = join(import.meta.dirname, '..', '..')
const guests = join(root, 'tests', 'fixtures', 'csv', 'open', 'luma-guests.csv')

/** One of each thing that has a page of its own. */
interface Things {
  activity: string
  event: string
  metric: string
  programme: string
  /** A file that was read and not confirmed. */
  staged: string
  done: string
  /** A study of each outcome. */
  effect: string
  inconclusive: string
  refused: string
  /** Studies by the other methods, asked for here. */
  eventStudy: string
  lasting: string
}

/** Every route of web/routes.tsx, and the addresses at which it is looked at. A new route fails a test until it stands here. */
const pages: Record<string, (at: Things) => string[]> = {
  '/': () => [
    '/',
    '/?period=last-12-months&compare=last-year',
    '/?main=table&work=table&reach=table&audience=external',
  ],
  '/settings': () => ['/settings'],
  '/settings/people': () => ['/settings/people'],
  '/settings/teams': () => ['/settings/teams'],
  '/settings/workspace': () => ['/settings/workspace'],
  '/settings/kinds': () => ['/settings/kinds'],
  '/settings/programmes': at => [
    '/settings/programmes',
    '/settings/programmes?archived=yes',
    `/settings/programmes?open=${at.programme}`,
  ],
  '/settings/audit': () => ['/settings/audit'],
  '/settings/security': () => ['/settings/security'],
  '/settings/tokens': () => ['/settings/tokens'],
  '/log': () => ['/log?text=Read%20this%20https%3A%2F%2Fexample.com%2Fpost'],
  '/activities': () => ['/activities', '/activities?audience=internal&q=zzzz'],
  '/activities/new': () => ['/activities/new'],
  '/activities/$activityId': at => [`/activities/${at.activity}`],
  '/activities/$activityId/edit': at => [`/activities/${at.activity}/edit`],
  '/events': () => ['/events'],
  '/events/new': () => ['/events/new'],
  '/events/$eventId': at => [`/events/${at.event}`],
  '/events/$eventId/edit': at => [`/events/${at.event}/edit`],
  '/imports': () => ['/imports'],
  '/imports/new': () => ['/imports/new'],
  '/imports/mappings': () => ['/imports/mappings'],
  '/imports/$id': at => [
    ...['file', 'mapping', 'mapping&ask=event', 'mapping&ask=columns', 'review'].map(
      step => `/imports/${at.staged}?step=${step}`,
    ),
    `/imports/${at.done}`,
  ],
  '/metrics': () => ['/metrics'],
  '/metrics/new': () => ['/metrics/new', '/metrics/new?template=weekly-active-tokens'],
  '/metrics/$id': at => [`/metrics/${at.metric}`],
  '/impact': () => ['/impact', '/impact?outcome=refused'],
  '/impact/new': at => [
    '/impact/new',
    `/impact/new?metric=${at.metric}&activities=${at.activity}`,
    '/impact/new?by=kind&from=2026-02-01&to=2026-01-01',
    `/impact/new?metric=${at.metric}&activities=${at.activity}&expects=lasting`,
  ],
  '/impact/method': () => ['/impact/method'],
  '/impact/$id': at => [
    `/impact/${at.effect}`,
    `/impact/${at.effect}?path=total&history=all&main=table&effect=table&placebo=table`,
    `/impact/${at.inconclusive}`,
    `/impact/${at.refused}`,
    `/impact/${at.eventStudy}`,
    `/impact/${at.lasting}`,
  ],
}

/** For whoever is not signed in, and where there is nothing. */
const strangers = ['/sign-in', '/setup/x', '/invitations/x', '/api/docs']

/** What opens on a page: the page, and how it is opened there by somebody at a desk. */
const openings: Record<string, { at: (at: Things) => string; open: (page: Page) => Promise<void> }> = {
  'the quick log': {
    at: () => '/activities',
    open: async page => {
      await page.evaluate(() => document.body.focus())
      await page.keyboard.press('n')
      await page.getByRole('dialog', { name: 'Log activity' }).waitFor()
      await page.keyboard.type('Tokens /webinar #security 45p yesterday')
    },
  },
  'the palette': {
    at: () => '/events',
    open: async page => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type('a')
    },
  },
  'the list of keys': {
    at: () => '/',
    open: async page => {
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    },
  },
  "a row's menu": {
    at: () => '/activities',
    open: async page => {
      await page
        .getByRole('button', { name: /^Actions for/ })
        .first()
        .click()
      await page.getByRole('menu').waitFor()
    },
  },
  "the person's menu": {
    at: () => '/metrics',
    open: async page => {
      await page.getByRole('button', { name: /: your menu$/ }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  'an invitation': {
    at: () => '/settings/people',
    open: async page => {
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      await page.getByRole('dialog', { name: 'Invite somebody' }).waitFor()
    },
  },
  'a new programme': {
    at: () => '/settings/programmes',
    open: async page => {
      await page.getByRole('button', { name: 'New programme' }).click()
      await page.getByRole('dialog', { name: 'New programme' }).waitFor()
    },
  },
  'a new token': {
    at: () => '/settings/tokens',
    open: async page => {
      await page.getByRole('main').getByRole('button', { name: /token/i }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  'a value recorded by hand': {
    at: at => `/metrics/${at.metric}`,
    open: async page => {
      await page.getByRole('button', { name: 'Record a value' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  'a target': {
    at: at => `/metrics/${at.metric}`,
    open: async page => {
      await page.getByRole('button', { name: 'Set a target' }).click()
      await page.getByRole('dialog', { name: 'Set a target' }).waitFor()
    },
  },
  'the rows behind a mark': {
    at: () => '/',
    open: async page => {
      await page
        .getByRole('figure')
        .getByRole('button', { name: /Family: / })
        .first()
        .press('Enter')
      await page.getByRole('dialog').getByRole('table').waitFor()
    },
  },
  'how to read a study': {
    at: at => `/impact/${at.effect}`,
    open: async page => {
      await page.getByRole('button', { name: 'How to read this' }).click()
      await page.getByRole('dialog', { name: 'How to read this' }).waitFor()
    },
  },
  'the name of a study': {
    at: at => `/impact/${at.effect}`,
    open: async page => {
      await page.getByRole('button', { name: 'Name and note' }).click()
      await page.getByRole('dialog', { name: 'Name and note' }).waitFor()
    },
  },
  'the undoing of an import': {
    at: () => '/imports',
    open: async page => {
      await page.getByRole('button', { name: 'Actions for luma-guests.csv' }).first().click()
      await page.getByRole('menuitem', { name: 'Undo the import' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
}

let journey: Journey
let desk: Page
let phone: Page
let seen = 0

beforeAll(async () => {
  journey = await startJourney(setUpByEnvironment)
  desk = await journey.open()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await journey.keepPictures(`every-page ${task.name}`)
})
afterAll(() => journey?.close())

/** Light at a desk, on a phone, and dark: what is wrong at one address, in words. Loading it once is half of the work. */
async function faultsAt(address: string, page: Page = desk): Promise<string[]> {
  await page.goto(address)
  await changedColours(page, 'light')
  await settled(page)
  const atDesk = await looked(page, `${address} light`)
  const onPhone = await asOnPhone(page, async () => {
    await settled(page)
    return looked(page, `${address} 360 px`)
  })
  await changedColours(page, 'dark')
  const dark = (await axeViolations(page, colourRules)).map(fault => `${address} dark: ${fault}`)
  return [...atDesk, ...onPhone, ...dark, ...newFaults()]
}

/** The same page in the hand: narrow, touched, and with a phone's idea of a viewport. */
async function asOnPhone<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  const { viewport, deviceScaleFactor } = screens.phone
  const session = await page.context().newCDPSession(page)
  const touch = (enabled: boolean) => session.send('Emulation.setTouchEmulationEnabled', { enabled })
  await session.send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor, mobile: true })
  await touch(true)
  try {
    await page.waitForFunction(width => innerWidth === width && matchMedia('(pointer: coarse)').matches, viewport.width)
    return await look()
  } finally {
    await touch(false)
    await session.send('Emulation.clearDeviceMetricsOverride')
    await session.detach()
    await page.setViewportSize(screens.desk.viewport)
    await page.waitForFunction(width => innerWidth === width, screens.desk.viewport.width)
  }
}

async function looked(page: Page, where: string): Promise<string[]> {
  const faults = [...(await layoutFaults(page)), ...(await axeViolations(page))]
  return faults.map(fault => `${where}: ${fault}`)
}

function newFaults(): string[] {
  const all = journey.faults.found()
  const found = all.slice(seen)
  seen = all.length
  return found
}

it('is done with checks that see what is wrong', async () => {
  const page = await journey.open()
  await page.goto('/sign-in')
  await settled(page)
  await page.evaluate(() => {
    document.title = 'Upshot'
    document.body.insertAdjacentHTML(
      'beforeend',
      '<h1 style="width:2000px">Second</h1><p style="color:#999;background:#aaa">Grey on grey</p><input>',
    )
  })
  const layout = await layoutFaults(page)
  expect(layout).toEqual([
    expect.stringContaining('px wide'),
    expect.stringContaining('2 headings of level 1'),
    'has the title "Upshot"',
  ])
  const found = await axeViolations(page)
  expect(found).toEqual([
    expect.stringMatching(/^color-contrast \(serious\)/),
    expect.stringMatching(/^label \(critical\)/),
  ])
  await page.close()
})

it('knows every route', async () => {
  const routes = await readFile(join(root, 'web', 'routes.tsx'), 'utf8')
  const paths = [...routes.matchAll(/^ {2}(?:page|barePage)\(\s*'([^']+)'/gm)].map(match => match[1] ?? '')
  const known = [...Object.keys(pages), '/sign-in', '/setup/$token', '/invitations/$token']
  expect(paths.toSorted()).toEqual(known.toSorted())
})

describe('for a stranger', () => {
  let stranger: Page

  beforeAll(async () => {
    stranger = await journey.open()
    // The links that lead nowhere.
    journey.faults.expect('410 /api/auth/invitations/x')
  })

  it.each(strangers)('%s', async address => {
    expect(await faultsAt(address, stranger)).toEqual([])
  })
})

describe('in an empty workspace', () => {
  beforeAll(async () => {
    await signIn(desk)
    phone = await journey.open({ screen: 'phone', cookiesOf: desk })
  })

  it.each(Object.keys(pages).filter(path => !path.includes('$')))('%s', async path => {
    const [address = path] = addressesOf(path)
    expect(await faultsAt(address)).toEqual([])
  })

  it('an address without a page', async () => {
    expect(await faultsAt('/nowhere')).toEqual([])
  })

  it('things that are not there', async () => {
    const missing = '0197a000-0000-7000-8000-00000000dead'
    journey.faults.expect(
      `404 /api/activities/${missing}`,
      `404 /api/events/${missing}`,
      `404 /api/metrics/${missing}`,
      `404 /api/imports/${missing}`,
      `404 /api/studies/${missing}`,
    )
    for (const word of ['activities', 'events', 'metrics', 'imports', 'impact']) {
      expect(await faultsAt(`/${word}/${missing}`)).toEqual([])
    }
  })
})

const nothing: Things = {
  activity: '',
  event: '',
  metric: '',
  programme: '',
  staged: '',
  done: '',
  effect: '',
  inconclusive: '',
  refused: '',
  eventStudy: '',
  lasting: '',
}
let things = nothing

function addressesOf(path: string): string[] {
  return pages[path]?.(things) ?? []
}

describe('with the sample team', () => {
  beforeAll(async () => {
    await loadSampleTeam(desk)
    things = await thingsOf(desk)
  })

  it.each(Object.keys(pages))('%s', async path => {
    for (const address of addressesOf(path)) expect(await faultsAt(address)).toEqual([])
  })

  it('is what the README shows', async () => {
    await desk.goto('/')
    await changedColours(desk, 'light')
    await settled(desk)
    const chart = desk.getByRole('figure').first()
    await chart.locator('svg.recharts-surface').waitFor()
    await mkdir(artifacts, { recursive: true })
    const folder = process.env.UPDATE_SCREENSHOT === '1' ? join(root, 'docs') : artifacts
    // As wide as a desk, and as high as the main chart needs.
    const { y = 0, height = 900 } = (await chart.boundingBox()) ?? {}
    await desk.setViewportSize({ width: 1440, height: Math.ceil(y + height + 24) })
    await desk.screenshot({ path: join(folder, 'overview.png') })
    await desk.setViewportSize(screens.desk.viewport)
    expect((await stat(join(folder, 'overview.png'))).size).toBeGreaterThan(50_000)
  })

  it.each(Object.entries(openings))('%s', async (_name, { at, open }) => {
    const opened = async (page: Page, where: string): Promise<string[]> => {
      await page.goto(at(things))
      await changedColours(page, 'light')
      await settled(page)
      await open(page)
      await settled(page)
      return looked(page, where)
    }
    const [atDesk, onPhone] = await Promise.all([opened(desk, 'desk'), opened(phone, '360 px')])
    await changedColours(desk, 'dark')
    const faults = [...atDesk, ...(await axeViolations(desk, colourRules)), ...onPhone]
    expect([...faults, ...newFaults()]).toEqual([])
  })
})

async function loadSampleTeam(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Look around in the sample team' }).click()
  await page.getByText('This is the sample team.', { exact: false }).waitFor({ timeout: 60_000 })
}

/** Taken from the lists, as a person would; the files go through the wizard. */
async function thingsOf(page: Page): Promise<Things> {
  const staged = await readGuests(page, 'An evening to be confirmed')
  const done = await readGuests(page, 'A confirmed evening')
  await page.getByRole('button', { name: /^Import \d+ people$/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Imported', exact: true }).waitFor()
  return {
    activity: await firstId(page, '/api/activities?limit=1'),
    event: await firstId(page, '/api/events?limit=1'),
    metric: await firstId(page, '/api/metrics?status=agreed&limit=1'),
    programme: await firstId(page, '/api/programmes?limit=1'),
    effect: await firstId(page, '/api/studies?outcome=effect&limit=1'),
    inconclusive: await firstId(page, '/api/studies?outcome=not-detectable&limit=1'),
    refused: await firstId(page, '/api/studies?outcome=refused&limit=1'),
    ...(await otherStudies(page)),
    staged,
    done,
  }
}

/** The newsletter of the sample team as an event study, and its stream as if it had lasted. */
async function otherStudies(page: Page): Promise<Pick<Things, 'eventStudy' | 'lasting'>> {
  const read = async (path: string) => (await page.request.get(path)).json()
  const { items } = await read('/api/metrics')
  const metricId = items.find((metric: { name: string }) => metric.name === 'Quickstart visits').id
  const stream = await read(`/api/studies/${await firstId(page, '/api/studies?outcome=effect&limit=1')}`)
  const ask = (question: object): Promise<string> =>
    page.evaluate(async asked => {
      const headers = { 'Content-Type': 'application/json', 'X-Requested-By': 'upshot' }
      const answer = await fetch('/api/studies', { method: 'POST', headers, body: JSON.stringify(asked) })
      return (await answer.json()).id
    }, question)
  const newsletter = { kind: 'kind', activityKind: 'newsletter', from: '2020-01-01', to: '2100-01-01' }
  const activityIds = [stream.setup.activities[0].id]
  return {
    eventStudy: await ask({ metricId, subject: newsletter }),
    lasting: await ask({
      metricId: stream.setup.metric.id,
      subject: { kind: 'activities', activityIds },
      expects: 'lasting',
      windowPoints: 60,
    }),
  }
}

async function readGuests(page: Page, title: string): Promise<string> {
  await page.goto('/imports/new')
  await page.locator('input[type=file]').setInputFiles(guests)
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByRole('heading', { name: 'Which event is this file about?' }).waitFor()
  await page.getByRole('radio', { name: 'A new event' }).check()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: /into this new event$/ }).click()
  await page.getByRole('heading', { name: 'What will be imported' }).waitFor()
  return id
}

async function firstId(page: Page, list: string): Promise<string> {
  const answer = await page.request.get(list)
  const { items }: { items?: { id: string }[] } = await answer.json()
  const [first] = items ?? []
  if (first === undefined) throw new Error(`${list} answered ${answer.status()} and lists nothing.`)
  return first.id
}
