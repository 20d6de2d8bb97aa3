import { activities } from '@upshot/shared/activities/api'
import { type Example, example, rawExample } from './example.ts'
import { logTalk, makeEvent, makeProgramme, makeReading, makeTalk } from './make.ts'
import type { World } from './world.ts'

const notTheirs = (world: World) =>
  [
    ['an advocate of another team', world.home.otherAdvocate, 403],
    ['a manager of another team', world.home.otherManager, 403],
  ] as const

const namesField = (what: string) => ({
  status: 422,
  because: `${what} is a field of the body, and the answer names that field`,
})

export const activitiesExamples: readonly Example[] = [
  example(activities.list)(async world => {
    await makeTalk(world)
    await makeTalk(world)
    return { sent: { query: { kind: 'talk,article', status: 'done', from: '2026-01-01', sort: 'title' } } }
  }),
  rawExample(activities.exportList)(async world => {
    await makeTalk(world)
    return { sent: { query: { topic: 'graphql' } } }
  }),
  example(activities.topics)(async world => {
    await makeTalk(world)
    return { sent: { query: { q: 'graph' } } }
  }),
  example(activities.defaults)(() => ({ sent: {} })),
  example(activities.duplicates)(async world => ({
    sent: { query: { url: (await makeTalk(world)).url ?? '', except: '0198f0a0-0000-7000-8000-000000000001' } },
  })),
  example(activities.create)(
    async world => {
      const { home } = world
      return {
        sent: {
          body: {
            kind: 'talk',
            setting: null,
            title: `GraphQL in anger ${world.next()}`,
            date: '2026-05-20',
            ownerId: home.advocate.person.id,
            role: 'speaker',
            contributors: [{ personId: home.manager.person.id, role: 'speaker' }],
            teamId: home.teamId,
            audience: 'external',
            format: 'in-person',
            topics: ['graphql', 'tooling'],
            url: 'https://kestrel.example/anger',
            eventId: (await makeEvent(world)).id,
            programmeId: (await makeProgramme(world)).id,
            minutesSpent: 90,
            costCents: 12_000,
            status: 'done',
            isPrivate: false,
            followUpOn: null,
            intendedMetricId: null,
            notes: 'Went well.',
            country: 'DE',
            city: 'Berlin',
            readings: [{ measure: 'attended_in_person', value: 120, grade: 'counted', source: 'Head count' }],
          },
        },
      }
    },
    { elsewhere: namesField('the team') },
  ),
  example(activities.fromLine)(world => ({
    sent: {
      body: { line: `GraphQL in anger ${world.next()} /talk @"DevFest Berlin" #graphql yesterday 120p internal` },
    },
  })),
  example(activities.bulkEdit)(
    async world => ({
      sent: {
        body: {
          ids: [(await makeTalk(world)).id],
          addTopics: ['federation'],
          removeTopics: ['graphql'],
        },
      },
    }),
    {
      elsewhere: { status: 404, because: 'none of the activities is there' },
      refused: notTheirs,
    },
  ),
  example(activities.undo)(async world => ({ sent: { params: { id: (await logTalk(world)).changeId } } }), {
    refused: world => [
      ['an advocate of another team, whose change it is not,', world.home.otherAdvocate, 404],
      ['the manager, whose change it is not,', world.home.manager, 404],
    ],
  }),
  example(activities.get)(async world => ({ sent: { params: { id: (await makeReading(world)).id } } })),
  example(activities.change)(
    async world => {
      const { id, revision } = await makeTalk(world)
      return { sent: { params: { id }, body: { revision, title: `Talk ${world.next()}`, costCents: 100 } } }
    },
    { refused: notTheirs },
  ),
  example(activities.remove)(async world => ({ sent: { params: { id: (await makeTalk(world)).id } } }), {
    refused: notTheirs,
  }),
  example(activities.duplicate)(async world => ({ sent: { params: { id: (await makeTalk(world)).id } } })),
  example(activities.readings)(async world => ({ sent: { params: { id: (await makeReading(world)).id } } })),
  example(activities.addReading)(
    async world => ({
      sent: {
        params: { id: (await makeTalk(world)).id },
        body: {
          measure: 'attended_in_person',
          value: 41,
          grade: 'counted',
          observedAt: '2026-05-21T09:00:00Z',
          source: 'Ada',
        },
      },
    }),
    { refused: notTheirs },
  ),
  example(activities.withdrawReading)(async world => ({ sent: { params: await makeReading(world) } }), {
    refused: notTheirs,
  }),
  example(activities.restoreReading)(
    async world => {
      const params = await makeReading(world)
      await world.test.ask(world.home.advocate.person, activities.withdrawReading, { params })
      return { sent: { params } }
    },
    { refused: notTheirs },
  ),
  example(activities.kinds)(() => ({ sent: {} })),
  example(activities.saveKind)(world => ({
    sent: {
      params: { key: `walk-${world.next()}` },
      body: {
        name: `Walk ${world.next()}`,
        family: 'community',
        aliases: [`stroll-${world.next()}`],
        measures: ['attended_in_person'],
        roles: ['host'],
        settings: ['park'],
        expectsUrl: false,
        hidden: false,
      },
    },
  })),
  example(activities.programmes)(async world => {
    await makeProgramme(world)
    await makeProgramme(world)
    return { sent: { query: { archived: 'no', q: 'programme' } } }
  }),
  example(activities.createProgramme)(
    world => ({
      sent: {
        body: {
          title: `First call ${world.next()}`,
          aim: 'The first call within a day.',
          activity: 'Workshops',
          output: 'People who try',
          outcome: 'People who call',
          metricId: null,
          expectedDelayDays: 30,
          teamId: world.home.teamId,
          startsOn: '2026-01-01',
          endsOn: '2026-12-31',
        },
      },
    }),
    {
      elsewhere: namesField('the team'),
      refused: world => [['a manager of another team', world.home.otherManager, 422]],
    },
  ),
  example(activities.programme)(async world => ({ sent: { params: { id: (await makeProgramme(world)).id } } })),
  example(activities.changeProgramme)(async world => {
    const { id, revision } = await makeProgramme(world)
    return { sent: { params: { id }, body: { revision, title: `Second call ${world.next()}` } } }
  }),
  example(activities.archiveProgramme)(async world => ({ sent: { params: { id: (await makeProgramme(world)).id } } })),
  example(activities.restoreProgramme)(async world => {
    const { id } = await makeProgramme(world)
    await world.test.ask(world.home.manager.person, activities.archiveProgramme, { params: { id } })
    return { sent: { params: { id } } }
  }),
]
