import { overview } from '@upshot/shared/overview/api'
import { type Example, example } from './example.ts'
import { makeEvent, makeTalk } from './make.ts'

export const overviewExamples: readonly Example[] = [
  example(overview.show)(async world => {
    await makeTalk(world)
    return { sent: { query: { period: 'last-90-days', compare: 'previous', audience: 'external' } } }
  }),
  example(overview.marks)(async world => {
    await makeTalk(world)
    return { sent: { query: { from: '2026-01-01', to: '2026-12-31' } } }
  }),
  example(overview.eventSurvey)(async world => ({ sent: { params: { id: (await makeEvent(world)).id } } })),
]
