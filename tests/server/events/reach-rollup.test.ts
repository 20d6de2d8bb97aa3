import type { AttendanceRecord } from '@upshot/server/events/attendance-record'
import { rebuildReach } from '@upshot/server/events/rebuild-reach'
import { reclassifyStaff } from '@upshot/server/events/reclassify-staff'
import { events } from '@upshot/shared/events/api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  attendanceTables,
  everything,
  importPeople,
  onlyAttendance,
  onlyRegistrations,
  record,
  rowsOf,
  undoPeople,
} from '../../support/attendance.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const people: readonly Pick<AttendanceRecord, 'identity' | 'key'>[] = [
  { identity: 'email', key: 'ada@kestrel.example' },
  { identity: 'email', key: 'bo@a.example' },
  { identity: 'email', key: 'cy@gmail.com' },
  { identity: 'email', key: 'dee@b.example' },
  { identity: 'tool', key: '17' },
  { identity: 'name', key: 'eve' },
  { identity: 'anonymous', key: 'row 6' },
]
const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-05']
const event = fc.nat(2)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      event,
      source: fc.constantFrom('luma', 'zoom'),
      knows: fc.constantFrom(everything, onlyRegistrations, onlyAttendance),
      records: fc.uniqueArray(
        fc.record({
          person: fc.nat(people.length - 1),
          state: fc.constantFrom('registered' as const, 'cancelled' as const, null),
          // Mostly seen: days between days are what can go wrong.
          attended: fc.constantFrom(true, true, true, true, false, null),
          minutes: fc.constantFrom(null, 10, 25.5),
          externalId: fc.constantFrom(null, 'g1', 'g2'),
        }),
        { selector: ({ person }) => person, minLength: 1, maxLength: 6, size: 'max' },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), event, day: fc.constantFrom(...days) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove or restore' as const), event }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('staff' as const), domains: fc.subarray(['kestrel.example', 'b.example']) }),
  },
)

it('totals and reach equal a computation from the facts after any sequence of writes, and undoing all leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16, size: 'max' }), async steps => {
      const workspaceId = await test.makeWorkspace()
      const admin = await test.makePerson(workspaceId, 'admin')
      const ids: string[] = []
      for (const day of days.slice(0, 3)) {
        ids.push((await test.ask(admin, events.create, { body: { title: `Event ${day}`, day } })).id)
      }
      const removed = new Set<string>()
      const imports: string[] = []
      const idAt = (index: number) => ids[index] ?? ''
      for (const move of steps) {
        switch (move.do) {
          case 'import': {
            const eventId = idAt(move.event)
            if (removed.has(eventId)) break
            const records = move.records.map(({ person, ...facts }) => {
              const { identity, key } = people[person] ?? { identity: 'email', key: 'x@y.example' }
              return record(key, { ...facts, identity })
            })
            const { importId } = await importPeople(test, workspaceId, {
              eventId,
              records,
              source: move.source,
              knows: move.knows,
            })
            imports.push(importId)
            break
          }
          case 'undo': {
            const [importId] = imports.splice(move.which % Math.max(1, imports.length), 1)
            if (importId !== undefined) await undoPeople(test, workspaceId, importId)
            break
          }
          case 'move': {
            const eventId = idAt(move.event)
            if (removed.has(eventId)) break
            const { revision } = await test.ask(admin, events.get, { params: { id: eventId } })
            await test.ask(admin, events.change, { params: { id: eventId }, body: { day: move.day, revision } })
            break
          }
          case 'remove or restore': {
            const params = { id: idAt(move.event) }
            if (removed.delete(params.id)) await test.ask(admin, events.restore, { params })
            else {
              await test.ask(admin, events.remove, { params })
              removed.add(params.id)
            }
            break
          }
          case 'staff':
            await test.inWorkspace(workspaceId, async db => {
              await db
                .updateTable('workspace')
                .set({ staff_domains: move.domains })
                .where('id', '=', workspaceId)
                .execute()
              const ctx = { db, now: test.now, workspace: { id: workspaceId, staffDomains: [] } }
              await reclassifyStaff(ctx, move.domains)
            })
        }
        await test.inWorkspace(workspaceId, async db => {
          const kept = await rowsOf(db, ['event_total', 'contact_day', 'reach_day', 'reach_total'])
          await rebuildReach({ db, workspace: { id: workspaceId } })
          expect(kept).toEqual(await rowsOf(db, ['event_total', 'contact_day', 'reach_day', 'reach_total']))
        })
      }
      for (const importId of imports.reverse()) await undoPeople(test, workspaceId, importId)
      const left = await test.inWorkspace(workspaceId, db => rowsOf(db, attendanceTables))
      expect(Object.fromEntries(Object.entries(left).filter(([, rows]) => rows.length > 0))).toEqual({})
    }),
    { numRuns: 25 },
  )
}, 120_000)
