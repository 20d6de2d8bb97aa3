import { activities } from '@upshot/shared/activities/api'
import { auth } from '@upshot/shared/auth/api'
import { overview } from '@upshot/shared/overview/api'
import { sample } from '@upshot/shared/sample/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../support/browser.ts'
import { makePersonWithPassword, signIn } from '../../support/sign-in.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe('the sample team', () => {
  let test: TestApp
  let browser: Browser
  let before: string

  beforeAll(async () => {
    test = await openTestApp()
    const admin = await makePersonWithPassword(test, await test.makeWorkspace(), 'admin')
    browser = await signIn(test, admin)
    before = await everything()
  })
  afterAll(() => test.close())

  /** Every row of every table but what signing in itself writes. */
  async function everything(): Promise<string> {
    const tables = await test.pool.query<{ name: string }>(
      `select relname as name from pg_class
       where relkind in ('r', 'p') and not relispartition and relnamespace = current_schema()::regnamespace order by 1`,
    )
    const texts: string[] = []
    const workspaces = await test.pool.query<{ id: string }>('select id from workspace order by id')
    for (const { id } of workspaces.rows) {
      for (const { name } of tables.rows.filter(
        table => !['session', 'sign_in_attempt', 'migration'].includes(table.name),
      )) {
        const rows = await test.inWorkspace(
          id,
          async (_, client) => (await client.query(`select to_jsonb(t)::text as row from ${name} t order by 1`)).rows,
        )
        texts.push(`${name} ${JSON.stringify(rows)}`)
      }
    }
    return texts.join('\n').replaceAll(/"last_workspace_id\\": [^,]+,/g, '')
  }

  it('loads in one click, relative to today, and looks like a year of work', async () => {
    const { workspaceId } = await browser.ask(sample.load, {})
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.workspace?.id).toBe(workspaceId)
    const shown = await browser.ask(overview.show, { query: { period: 'last-12-months' } })
    expect(shown.cards.map(card => card.name)).toHaveLength(6)
    expect(shown.cards.every(card => card.value !== null || card.caveat !== null)).toBe(true)
    expect(shown.cards.filter(card => card.freshness.state === 'stale')).toHaveLength(1)
    expect(shown.activities.total).toBeGreaterThan(120)
    expect(shown.reach.now.external.people).toBeGreaterThan(500)
    expect(shown.reach.now.internal.people).toBeGreaterThan(50)
    expect(shown.attention.map(item => item.kind)).toContain('event-without-attendance')
    const planned = await browser.ask(activities.list, { query: { status: 'planned' as never } })
    expect(planned.items.every(activity => activity.date > '2026-06-17')).toBe(true)
    expect(planned.total).toBeGreaterThan(3)
  })

  it('is loaded once: a second click goes to the same one', async () => {
    const first = await browser.ask(sample.load, {})
    expect(await browser.ask(sample.load, {})).toEqual(first)
  })

  it('leaves nothing behind when it is cleared, and takes you home', async () => {
    await browser.ask(sample.clear, {})
    const { signedIn } = await browser.ask(auth.session, {})
    expect(signedIn?.workspace?.name).toBe('Kestrel')
    expect(await everything()).toBe(before)
    expect(await browser.call(sample.clear, {})).toMatchObject({ status: 422 })
  })
})
