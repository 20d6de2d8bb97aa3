import { z } from 'zod'
import { Instant } from '../calendar/wire.ts'
import type { Acting } from '../people/permissions.ts'
import { atLeast } from '../people/role.ts'
import { fields } from './field.ts'
import { ImportAnswers } from './result.ts'

/** Who reads files of this shape with it, besides the person who saved it. `team`: everybody who is in a team with them. */
export const sharings = ['nobody', 'team', 'workspace'] as const
export type Sharing = (typeof sharings)[number]

export const MappingName = z.string().trim().min(1, { error: 'Give the mapping a name.' }).max(100)

const PersonRef = z.strictObject({ id: z.uuid(), name: z.string() })

/** As an import names the saved mapping that it was read with. */
export const UsedMapping = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  savedBy: PersonRef,
  savedAt: Instant,
  isOwn: z.boolean(),
})
export type UsedMapping = z.infer<typeof UsedMapping>

/**
 * What a person answered for a file of one shape: the columns by their labels, and the answers to what the file cannot say.
 * Holds labels and status words, never other cells.
 */
export const SavedMapping = UsedMapping.extend({
  tool: z.string(),
  report: z.string(),
  /** The tool and report as messages name them. */
  title: z.string(),
  sharedWith: z.enum(sharings),
  /** Null: the columns are read as the export is known. */
  columns: z.array(z.strictObject({ label: z.string(), field: z.enum(fields) })).nullable(),
  answers: ImportAnswers,
  metric: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
  /** Imports that were confirmed with it, the first included. */
  timesUsed: z.int().min(1),
  lastUsedAt: Instant,
  mayChange: z.boolean(),
  mayForget: z.boolean(),
})
export type SavedMapping = z.infer<typeof SavedMapping>

/** What is left out stays as it was. */
export const ChangedMapping = z
  .strictObject({ name: MappingName.optional(), sharedWith: z.enum(sharings).optional() })
  .refine(({ name, sharedWith }) => name !== undefined || sharedWith !== undefined, {
    error: 'Say a new name, or who may use it.',
  })
export type ChangedMapping = z.infer<typeof ChangedMapping>

type Person = Acting & { personId: string }

export function mayChangeMapping(actor: Person, savedById: string): boolean {
  return actor.personId === savedById
}

/** Somebody has to be able to clear what others left behind. */
export function mayForgetMapping(actor: Person, savedById: string): boolean {
  return actor.personId === savedById || atLeast(actor.role, 'manager')
}
