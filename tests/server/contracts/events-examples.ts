import { events } from '@upshot/shared/events/api'
import { type Example, example } from './example.ts'
import { importedFile, makeEvent } from './make.ts'
import type { World } from './world.ts'

const notTheirs = (world: World) =>
  [
    ['an advocate of another team', world.home.otherAdvocate, 403],
    ['a manager of another team', world.home.otherManager, 403],
  ] as const

export const eventsExamples: readonly Example[] = [
  example(events.list)(async world => {
    await makeEvent(world)
    await makeEvent(world)
    return { sent: { query: { from: '2026-01-01', to: '2026-12-31', format: 'in-person,online', sort: 'title' } } }
  }),
  example(events.reach)(() => ({ sent: { query: { from: '2026-01-01', to: '2026-06-30' } } })),
  example(events.get)(async world => ({ sent: { params: { id: (await makeEvent(world)).id } } })),
  example(events.sessions)(async world => ({ sent: { params: { id: (await makeEvent(world)).id } } })),
  example(events.create)(
    world => ({
      sent: {
        body: {
          title: `DevFest ${world.next()}`,
          day: '2026-05-20',
          startsAt: '2026-05-20T16:00:00.000Z',
          endsAt: '2026-05-20T18:00:00.000Z',
          timeZone: 'Europe/Berlin',
          format: 'in-person',
          place: 'Festsaal Kreuzberg',
          city: 'Berlin',
          country: 'DE',
          url: 'https://devfest.example/berlin',
          source: 'luma',
          externalId: `evt-${world.next()}`,
          audience: 'external',
          teamId: world.home.teamId,
        },
      },
    }),
    { elsewhere: { status: 422, because: 'the team is a field of the body, and the answer names that field' } },
  ),
  example(events.change)(
    async world => {
      const { id, revision } = await makeEvent(world)
      return { sent: { params: { id }, body: { revision, title: `DevFest ${world.next()}`, city: 'Berlin' } } }
    },
    { refused: notTheirs },
  ),
  example(events.remove)(async world => ({ sent: { params: { id: (await makeEvent(world)).id } } }), {
    refused: notTheirs,
  }),
  example(events.restore)(
    async world => {
      const { id } = await makeEvent(world)
      await world.test.ask(world.home.advocate.person, events.remove, { params: { id } })
      return { sent: { params: { id } } }
    },
    { refused: notTheirs },
  ),
  example(events.organisations)(async world => {
    await importedFile(world)
    return { sent: {} }
  }),
]
