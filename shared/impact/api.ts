import { z } from 'zod'
import { Key } from '../activities/kind.ts'
import { GivenDay } from '../calendar/wire.ts'
import { endpoint } from '../contract/endpoint.ts'
import { commaSeparated, searchText } from '../contract/list-query.ts'
import { page, pageQuery } from '../contract/page.ts'
import { Study, StudyRow } from './study.ts'
import { StudyPreview } from './study-preview.ts'
import { StudyInput } from './study-question.ts'
import {
  MOST_ACTIVITIES,
  MOST_CONTROLS,
  MOST_WINDOW_POINTS,
  studyDirections,
  studyExpectations,
  studyOutcomes,
  studySteps,
} from './study-vocabulary.ts'

const id = { id: z.uuid() }
const points = z.coerce.number().int().min(1).max(MOST_WINDOW_POINTS).optional()
const title = z.string().trim().min(1, { error: 'A study needs a title.' }).max(200)
const note = z.string().trim().max(4_000)

export const impact = {
  list: endpoint('GET /studies', {
    summary: 'List the studies that ran, newest first',
    allow: 'viewer',
    query: {
      metric: z.uuid().optional(),
      activity: z.uuid().optional(),
      outcome: z.enum(studyOutcomes).optional(),
      q: searchText,
      ...pageQuery,
    },
    output: page(StudyRow),
  }),
  preview: endpoint('GET /study-preview', {
    summary: 'Tell how small a lift a study could see, before running it',
    description:
      'The subject is either activities, or kind with from and to. Nothing that happened in the window is looked at.',
    allow: 'viewer',
    query: {
      metric: z.uuid(),
      activities: commaSeparated(z.uuid(), MOST_ACTIVITIES),
      kind: Key.optional(),
      from: GivenDay.optional(),
      to: GivenDay.optional(),
      windowPoints: points,
      baselinePoints: points,
      direction: z.enum(studyDirections).optional(),
      step: z.enum(studySteps).optional(),
      expects: z.enum(studyExpectations).optional(),
      exposure: z.uuid().optional(),
      controls: commaSeparated(z.uuid(), MOST_CONTROLS),
      triggered: z.enum(['yes', 'no']).default('no'),
    },
    output: StudyPreview,
  }),
  run: endpoint('POST /studies', {
    summary: 'Run a study and keep it, whatever it finds',
    description:
      'One date, or activities that are one campaign: event lift. Several separate dates: event study. A change that lasts: interrupted series. A refusal is kept too.',
    allow: 'advocate',
    body: StudyInput.extend({
      /** Left out or null: made of the metric and the activities. */
      title: title.nullable().default(null),
      note: note.nullable().default(null),
    }),
    output: Study,
    status: 201,
  }),
  get: endpoint('GET /studies/:id', {
    summary: 'Read a study with everything that it found',
    allow: 'viewer',
    params: id,
    output: Study,
  }),
  rerun: endpoint('POST /studies/:id/reruns', {
    summary: 'Run a study again with the values as they are now; the earlier one stays',
    description:
      'Metric, activities, window and direction stay as they were written down. The label may fall but not rise.',
    allow: 'advocate',
    params: id,
    output: Study,
    status: 201,
  }),
  change: endpoint('PATCH /studies/:id', {
    summary: 'Rename a study or change its note; who ran it, a manager or an admin may',
    allow: 'advocate',
    params: id,
    body: z.strictObject({ title: title.optional(), note: note.nullable().optional() }),
    output: Study,
  }),
}
