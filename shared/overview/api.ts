import { z } from 'zod'
import { audiences, families } from '../activities/vocabulary.ts'
import { readPeriod } from '../calendar/period.ts'
import { GivenDay } from '../calendar/wire.ts'
import { endpoint } from '../contract/endpoint.ts'
import { EventSurvey } from './event-survey.ts'
import { ActivityMark, Overview } from './overview.ts'

export const comparisons = ['previous', 'last-year', 'none'] as const
export type Comparison = (typeof comparisons)[number]

export const overview = {
  show: endpoint('GET /overview', {
    summary: 'Agreed metrics, what was done, who was reached and what needs attention, in one period',
    description:
      'The period is a name such as last-90-days or two days, 2026-01-01..2026-03-31. A running period is compared by the same number of days.',
    allow: 'viewer',
    query: {
      period: z
        .string()
        .max(40)
        .refine(text => readPeriod(text) !== null, {
          error: 'This is not a period. Use a name such as last-90-days, or two days as 2026-01-01..2026-03-31.',
        })
        .default('last-90-days'),
      compare: z.enum(comparisons).default('previous'),
      team: z.uuid().optional(),
      audience: z.enum(audiences).optional(),
      family: z.enum(families).optional(),
    },
    output: Overview,
  }),
  marks: endpoint('GET /activity-marks', {
    summary: 'What was done in some days, as marks under the line of a metric',
    description:
      'Activities that are done and not private; more than 400 are counted by family, week by week or in longer steps.',
    allow: 'viewer',
    query: { from: GivenDay, to: GivenDay },
    output: z.strictObject({ items: z.array(ActivityMark) }),
  }),
  eventSurvey: endpoint('GET /events/:id/survey', {
    summary: 'What people answered about an event, each score with its interval',
    description: 'Below 10 answers there is no score, below 5 nothing but their number.',
    allow: 'viewer',
    params: { id: z.uuid() },
    output: EventSurvey,
  }),
}
