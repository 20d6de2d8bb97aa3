import { newId } from '@upshot/server/db/id'
import { recordAttendance } from '@upshot/server/events/record-attendance'
import { events } from '@upshot/shared/events/api'
import { overview } from '@upshot/shared/overview/api'
import { people } from '@upshot/shared/people/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe('changing the staff domains', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it('decides anew who of the people reached is internal, in the same breath', async () => {
    const workspaceId = await test.makeWorkspace({ staffDomains: [] })
    const admin = await test.makePerson(workspaceId, 'admin')
    const event = await test.ask(admin, events.create, { body: { title: 'Guild', day: '2026-06-10' } })
    const records = ['a@kestrel.example', 'b@kestrel.example', 'c@other.example'].map(key => ({
      identity: 'email' as const,
      key,
      state: null,
      attended: true,
      minutes: null,
      registeredAt: null,
      joinedAt: null,
      externalId: null,
      country: null,
    }))
    await test.inWorkspace(workspaceId, (db, client) =>
      recordAttendance(
        { db, client, keys: test.keys, now: test.now, workspace: { id: workspaceId, staffDomains: [] } },
        {
          eventId: event.id,
          importId: newId(),
          source: 'luma',
          people: records,
          knows: { registrations: false, attendance: true },
        },
      ),
    )
    const reach = async () => {
      const { now } = (await test.ask(admin, overview.show, { query: { period: '2026-06-01..2026-06-17' } })).reach
      return { internal: now.internal.people, external: now.external.people }
    }
    expect(await reach()).toEqual({ internal: 0, external: 3 })
    await test.ask(admin, people.changeWorkspace, { body: { staffDomains: ['kestrel.example'] } })
    expect(await reach()).toEqual({ internal: 2, external: 1 })
    await test.ask(admin, people.changeWorkspace, { body: { name: 'Renamed' } })
    expect(await reach()).toEqual({ internal: 2, external: 1 })
    // Two at the same moment: the people are told apart as the settings that stay say.
    await Promise.all([
      test.ask(admin, people.changeWorkspace, { body: { staffDomains: [] } }),
      test.ask(admin, people.changeWorkspace, { body: { staffDomains: ['kestrel.example'] } }),
    ])
    const { staffDomains } = await test.ask(admin, people.workspace, {})
    expect(await reach()).toEqual(
      staffDomains.length === 0 ? { internal: 0, external: 3 } : { internal: 2, external: 1 },
    )
  })
})
