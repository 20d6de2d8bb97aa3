import { inCommand } from '@upshot/server/cli/command-context'
import type { Addresses } from '@upshot/server/events/address-ids'
import { contactIds, ID_BYTES } from '@upshot/server/events/contact-id'
import { EarlyContacts } from '@upshot/server/events/early-contacts'
import { recomputeReach } from '@upshot/server/events/reach-store'
import { recountTotals } from '@upshot/server/events/totals-store'
import { openLog } from '@upshot/server/http/log'
import { runImport } from '@upshot/server/imports/run-import'
import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { attendanceTables, importPeople, record } from '../../support/attendance.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, upload } from '../imports/importing.ts'

const test: TestApp = await openTestApp()
let workspaceId: string
let manager: TestPerson
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  manager = await test.makePerson(workspaceId, 'manager')
})
afterAll(() => test.close())

function addresses(texts: readonly string[], sayAll = true): Addresses {
  const ends = new Uint32Array(texts.length)
  texts.forEach((text, index) => {
    ends[index] = (ends[index - 1] ?? 0) + Buffer.byteLength(text)
  })
  return { bytes: new Uint8Array(Buffer.from(texts.join(''))), ends, sayAll }
}

async function contacts(): Promise<unknown[]> {
  return test.inWorkspace(workspaceId, async db => {
    const { rows } =
      await sql`select c.email_domain as domain, c.identity, c.is_staff as staff, o.domain as organisation
      from contact c left join organisation o on o.workspace_id = c.workspace_id and o.id = c.organisation_id
      order by c.email_domain, c.id`.execute(db)
    return rows
  })
}

function early<Result>(work: (early: EarlyContacts) => Promise<Result>): Promise<Result> {
  return test.inWorkspace(workspaceId, async (db, client) => {
    const row = await db.selectFrom('workspace').select('staff_domains').executeTakeFirstOrThrow()
    const workspace = { id: workspaceId, staffDomains: row.staff_domains }
    return work(new EarlyContacts({ db, client, keys: test.keys, now: test.now, workspace }))
  })
}

describe('contacts added while their file is read', () => {
  it('are those that recording their attendance makes', async () => {
    const people = ['ada@kestrel.example', 'bo@mail.acme.example', 'cy@gmail.com', 'di@acme.example']
    const { id: eventId } = await test.ask(manager, events.create, { body: { title: 'DevFest', day: '2026-06-10' } })
    await importPeople(test, workspaceId, { eventId, records: people.map(key => record(key)) })
    const recorded = await contacts()
    workspaceId = await test.makeWorkspace()
    const made = await early(async adding => {
      const ids = adding.take(addresses(['', ...people]))
      await adding.settled()
      return ids
    })
    expect(await contacts()).toEqual(recorded)
    expect(recorded).toHaveLength(people.length)
    const idOf = contactIds({ key: test.keys.contacts, workspaceId, eventId: '', source: '' })
    expect(people.map((_, index) => made.toString('hex', (index + 1) * ID_BYTES, (index + 2) * ID_BYTES))).toEqual(
      people.map(key => idOf('email', key)),
    )
  })

  it('are nobody where the file tells more of them', async () => {
    await early(async adding => {
      adding.take(addresses(['ada@acme.example'], false))
      await adding.settled()
    })
    expect(await contacts()).toEqual([])
  })

  it('go again when they turn out not to be recorded, unless they were known before', async () => {
    const { id: eventId } = await test.ask(manager, events.create, { body: { title: 'DevFest', day: '2026-06-10' } })
    await importPeople(test, workspaceId, { eventId, records: [record('ada@acme.example')] })
    await early(async adding => {
      const ids = adding.take(addresses(['ada@acme.example', 'bo@acme.example', 'cy@acme.example']))
      adding.forget(ids.subarray(0, 2 * ID_BYTES))
      await adding.settled()
    })
    expect(await contacts()).toHaveLength(2)
  })

  it('are refused when the domains of the staff were changed meanwhile', async () => {
    const refused = test.inWorkspace(workspaceId, async (db, client) => {
      const workspace = { id: workspaceId, staffDomains: ['other.example'] }
      const adding = new EarlyContacts({ db, client, keys: test.keys, now: test.now, workspace })
      adding.take(addresses(['ada@acme.example']))
      await adding.settled()
    })
    await expect(refused).rejects.toThrow('changed meanwhile')
  })
})

const header = 'api_id,name,email,created_at,approval_status,checked_in_at,ticket_name'
const line = (index: number) =>
  `gst-${index},Guest Number ${index} ${'of a long name '.repeat(6)},guest${index}@org${index % 40}.example.com,2026-08-01T09:00:00.000Z,approved,${index % 3 === 0 ? '2026-09-10T16:05:00.000Z' : ''},Standard`
const PEOPLE = 6_000
const text = [header, ...Array.from({ length: PEOPLE }, (_, index) => line(index))].join('\n')

describe('a file of several blocks', () => {
  async function facts(): Promise<Record<string, string>> {
    const contents = await contentsOf(test, workspaceId)
    return Object.fromEntries(['event', ...attendanceTables].map(name => [name, contents[name] ?? '']))
  }

  it('leaves nothing behind when it is refused at its end', async () => {
    await test.makePerson(workspaceId, 'admin', { email: 'ada@kestrel.example' })
    const before = await facts()
    const { pool, keys, config } = test
    const installation = { pool, keys, config, log: openLog('silent'), close: async () => {} }
    const importing = (last: string) =>
      inCommand(installation, { as: 'ada@kestrel.example', needs: 'advocate' }, ctx =>
        runImport(ctx, pieces(`${text}\n${last}`), {
          fileName: 'guests.csv',
          eventTitle: 'A large event',
          startsAt: '2026-09-10T16:00',
          timeZone: 'Europe/Berlin',
          rowsAre: null,
          metricName: null,
        }),
      )
    expect(await importing('gst-x,"never closed')).toMatchObject({
      kind: 'file-error',
      error: { code: 'UNCLOSED_QUOTE' },
    })
    expect(await facts()).toEqual(before)
    expect(await importing(line(PEOPLE))).toMatchObject({ kind: 'committed', outcome: { created: PEOPLE + 1 } })
    expect(await contacts()).toHaveLength(PEOPLE + 1)
    const written = await facts()
    await test.inWorkspace(workspaceId, async db => {
      const events = await db.selectFrom('event').select('id').execute()
      await recountTotals(
        db,
        workspaceId,
        events.map(({ id }) => id),
      )
      await recomputeReach(db, workspaceId)
    })
    expect(await facts()).toEqual(written)
  })

  it('comes to the same in the browser, and undoing it leaves everything as it was', async () => {
    const before = await facts()
    const staged = await upload(test, manager, 'guests.csv', text)
    const answered = await test.ask(manager, imports.change, {
      params: { id: staged.id },
      body: { newEvent: { title: 'A large event', day: '2026-09-10' } },
    })
    const done = await confirm(test, manager, answered)
    expect(done.outcome).toEqual({ created: PEOPLE, updated: 0, removed: 0, unchanged: 0 })
    expect(await contacts()).toHaveLength(PEOPLE)
    await test.ask(manager, imports.undo, { params: { id: staged.id } })
    expect(await facts()).toEqual(before)
  })
})

async function* pieces(content: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
}
