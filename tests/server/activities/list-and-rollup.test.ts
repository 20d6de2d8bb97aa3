import { rebuildDays } from '@upshot/server/activities/rebuild-days'
import { type ActivityRow, activities, activitySorts } from '@upshot/shared/activities/api'
import type { Page } from '@upshot/shared/contract/page'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../support/attendance.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const parts = {
  kind: fc.constantFrom('talk', 'article', 'webinar'),
  title: fc.constantFrom('Same', 'same', 'Łódź', 'Zebra', 'a', '日本語'),
  date: fc.constantFrom('2026-06-01', '2026-06-02', '2026-06-17'),
  status: fc.constantFrom('done' as const, 'planned' as const, 'draft' as const),
  audience: fc.constantFrom('internal' as const, 'external' as const),
  isPrivate: fc.boolean(),
}
const fields = fc.record(parts)

it('pages through every order without losing or repeating a row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fields, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...activitySorts),
      fc.constantFrom('asc' as const, 'desc' as const),
      fc.integer({ min: 1, max: 5 }),
      async (made, sort, direction, limit) => {
        const ada = await test.makePerson(await test.makeWorkspace(), 'advocate')
        for (const [index, body] of made.entries()) {
          const readings =
            index % 3 === 0 ? [{ measure: headcount(body.kind), value: index % 2, grade: 'counted' as const }] : []
          await test.ask(ada, activities.create, {
            body: { ...body, readings: body.kind === 'article' ? [] : readings },
          })
        }
        const whole = await test.ask(ada, activities.list, { query: { sort, direction, limit: 200 } })
        const paged: string[] = []
        let cursor: string | null = ''
        do {
          const query: { sort: typeof sort; direction: typeof direction; limit: number; cursor?: string } = {
            sort,
            direction,
            limit,
          }
          const answer: Page<ActivityRow> = await test.ask(ada, activities.list, {
            query: cursor === '' ? query : { ...query, cursor },
          })
          expect(answer.total).toBe(made.length)
          paged.push(...answer.items.map(({ id }) => id))
          cursor = answer.nextCursor
        } while (cursor !== null)
        expect(whole.items).toHaveLength(made.length)
        expect(paged).toEqual(whole.items.map(({ id }) => id))
      },
    ),
    { numRuns: 20 },
  )
}, 120_000)

function headcount(kind: string): 'attended_online' | 'attended_in_person' {
  return kind === 'webinar' ? 'attended_online' : 'attended_in_person'
}

const step = fc.oneof(
  fc.record({ do: fc.constant('log' as const), fields }),
  fc.record({ do: fc.constant('change' as const), which: fc.nat(10), fields: fc.record(parts, { requiredKeys: [] }) }),
  fc.record({ do: fc.constant('remove' as const), which: fc.nat(10) }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(10) }),
  fc.record({ do: fc.constant('bulk' as const), team: fc.boolean() }),
)

it('counts of days equal a count of the activities after any sequence of writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async steps => {
      const workspaceId = await test.makeWorkspace()
      const teamId = await test.makeTeam(workspaceId)
      const ada = await test.makePerson(workspaceId, 'advocate', { teamIds: [teamId] })
      const ids: string[] = []
      const changes: string[] = []
      for (const move of steps) {
        const id = ids[('which' in move ? move.which : 0) % Math.max(1, ids.length)] ?? crypto.randomUUID()
        switch (move.do) {
          case 'log': {
            const { activity, changeId } = await test.ask(ada, activities.create, { body: move.fields })
            ids.push(activity.id)
            changes.push(changeId)
            break
          }
          case 'change': {
            const found = await test.call(ada, activities.get, { params: { id } })
            if (!found.ok) break
            const body = { ...move.fields, revision: found.body.revision }
            const changed = await test.call(ada, activities.change, { params: { id }, body })
            if (changed.ok) changes.push(changed.body.changeId)
            break
          }
          case 'remove': {
            const removed = await test.call(ada, activities.remove, { params: { id } })
            if (removed.ok) changes.push(removed.body.changeId)
            break
          }
          case 'undo': {
            const changeId = changes[move.which % Math.max(1, changes.length)]
            if (changeId !== undefined) await test.call(ada, activities.undo, { params: { id: changeId } })
            break
          }
          case 'bulk': {
            if (ids.length === 0) break
            const edit = await test.call(ada, activities.bulkEdit, { body: { ids, teamId: move.team ? teamId : null } })
            if (edit.ok && edit.body.changeId !== null) changes.push(edit.body.changeId)
          }
        }
        await test.inWorkspace(workspaceId, async db => {
          const kept = await rowsOf(db, ['activity_day'])
          await rebuildDays({ db, workspace: { id: workspaceId } })
          expect(kept).toEqual(await rowsOf(db, ['activity_day']))
        })
      }
    }),
    { numRuns: 20 },
  )
}, 120_000)
