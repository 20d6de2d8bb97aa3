import { z } from 'zod'
import { eventFormats } from '../events/event-format.ts'
import { stages } from '../people/stage.ts'
import { measureKeys } from './measure.ts'
import { audiences, families } from './vocabulary.ts'

/** A word used as a key: lower case, digits and hyphens. */
export const Key = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'A key has lower-case letters, digits and single hyphens.' })

export const KindDefaults = z.strictObject({
  audience: z.enum(audiences),
  format: z.enum(eventFormats).nullable(),
  stage: z.enum(stages),
  role: Key,
  minutes: z.int().min(0).nullable(),
})

/** What sort of thing an activity is: what is counted on it, who takes part and what is usual. */
export const Kind = z.strictObject({
  key: Key,
  name: z.string().trim().min(1).max(80),
  family: z.enum(families),
  /** Further words by which the one-line log knows it. */
  aliases: z.array(Key).max(20),
  measures: z.array(z.enum(measureKeys)).min(1).max(40),
  roles: z.array(Key).min(1).max(20),
  /** Where it happens, if that makes a difference: the first one is not a default. */
  settings: z.array(Key).max(20),
  expectsUrl: z.boolean(),
  defaults: KindDefaults,
  /** Hidden kinds are offered nowhere, and activities that have them keep them. */
  hidden: z.boolean(),
})
export type Kind = z.infer<typeof Kind>

/** What an admin changes: a whole new kind, or for a shipped one the parts that differ. */
export const KindOverride = z.strictObject({
  key: Key,
  name: z.string().trim().min(1).max(80).optional(),
  family: z.enum(families).optional(),
  aliases: z.array(Key).max(20).optional(),
  measures: z.array(z.enum(measureKeys)).min(1).max(40).optional(),
  roles: z.array(Key).min(1).max(20).optional(),
  settings: z.array(Key).max(20).optional(),
  expectsUrl: z.boolean().optional(),
  defaults: KindDefaults.partial().optional(),
  hidden: z.boolean().optional(),
})
export type KindOverride = z.infer<typeof KindOverride>
