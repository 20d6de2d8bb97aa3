import { z } from 'zod'
import { Day, GivenDay, Instant } from '../calendar/wire.ts'

const figure = z.number().min(-1e15).max(1e15)

/** Baseline and target of an agreed version for a period. For a flow the target is the total of the whole period. */
export const Target = z.strictObject({
  id: z.uuid(),
  versionId: z.uuid(),
  from: Day,
  to: Day,
  baseline: figure.nullable(),
  target: figure,
  setAt: Instant,
  setBy: z.uuid(),
})
export type Target = z.infer<typeof Target>

export const TargetInput = z
  .strictObject({ from: GivenDay, to: GivenDay, baseline: figure.nullable().optional(), target: figure })
  .refine(input => input.from <= input.to, {
    path: ['to'],
    error: 'The period ends before it begins. Choose a last day on or after the first.',
  })
export type TargetInput = z.infer<typeof TargetInput>
