import { z } from 'zod'
import { Day, GivenDay, Instant } from '../calendar/wire.ts'

const text = z.string().trim().max(4_000)

/**
 * Activities with one aim, and why they should work: activity, output, outcome, agreed metric, and how many days later
 * the metric is expected to move.
 */
export const Programme = z.strictObject({
  id: z.uuid(),
  title: z.string().trim().min(1).max(200),
  aim: text.nullable(),
  activity: text.nullable(),
  output: text.nullable(),
  outcome: text.nullable(),
  metricId: z.uuid().nullable(),
  expectedDelayDays: z.int().min(0).max(1_095).nullable(),
  teamId: z.uuid().nullable(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.int32().min(1),
})
export type Programme = z.infer<typeof Programme>

const optional = {
  aim: text.nullable().optional(),
  activity: text.nullable().optional(),
  output: text.nullable().optional(),
  outcome: text.nullable().optional(),
  metricId: z.uuid().nullable().optional(),
  expectedDelayDays: z.int().min(0).max(1_095).nullable().optional(),
  teamId: z.uuid().nullable().optional(),
  startsOn: GivenDay.nullable().optional(),
  endsOn: GivenDay.nullable().optional(),
}

export const ProgrammeInput = z.strictObject({ title: z.string().trim().min(1).max(200), ...optional })
export type ProgrammeInput = z.infer<typeof ProgrammeInput>

export const ProgrammeChange = z.strictObject({
  title: z.string().trim().min(1).max(200).optional(),
  ...optional,
  revision: z.int32().min(1),
})
export type ProgrammeChange = z.infer<typeof ProgrammeChange>
