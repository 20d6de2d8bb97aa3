import { z } from 'zod'

const count = z.int().min(0)

/** What is being done: a file that arrives is read, answers are tried out for the review, what was reviewed is written. */
export const importWorks = ['upload', 'review', 'commit'] as const
export type ImportWork = (typeof importWorks)[number]

/** `comparing`: rows are held against those that are there. `finishing`: totals; nobody can tell how far that is. */
export const importPhases = ['reading', 'comparing', 'writing', 'finishing'] as const
export type ImportPhase = (typeof importPhases)[number]

/** How far the work on an import is. Counts are those of the phase; null: nobody can tell. */
export const ImportProgress = z.strictObject({
  work: z.enum(importWorks),
  phase: z.enum(importPhases),
  bytes: count,
  totalBytes: count.nullable(),
  rows: count,
  totalRows: count.nullable(),
  /** Of the phase, 0 to 1. */
  share: z.number().min(0).max(1).nullable(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

/** The events of `GET /imports/:id/progress`: `progress` carries an {@link ImportProgress}, the others carry nothing. */
export const progressEvents = ['progress', 'idle', 'ended'] as const
export type ProgressEvent = (typeof progressEvents)[number]
