import type { ImportChoice } from '@upshot/shared/imports/import'
import { countRepairs } from '@upshot/shared/imports/repair'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { dayOfNew } from './import-event.ts'
import { type OpenReading, openReading } from './open-reading.ts'
import type { ReadingOptions } from './reading-message.ts'
import { repairsOf } from './repairs-of.ts'
import { reviewImport } from './review-import.ts'
import { stagedFile } from './staged.ts'
import { readParts } from './staged-file-store.ts'
import { unreadableFile } from './unreadable-file.ts'
import { likelyZone, withZone } from './with-zone.ts'
import { tellBytes, tellRows, tellWriting } from './work.ts'

export interface File {
  id: string
  fileName: string
  fileBytes: number
  fileDigest: Buffer
}

/** How a file is read by what was answered. */
export function readingOptions(fileName: string, { mapping, answers }: ImportChoice): ReadingOptions {
  return { fileName, answers, ...(mapping === null ? {} : { mapping }) }
}

/** With whose clock counts as long as nobody names another. */
export interface OpeningOptions extends ReadingOptions {
  likelyTimeZone: string
}

/** How a staged file is read by now: by the answers, the day of its event and what was corrected in it. */
export async function openingOf(
  ctx: Ctx,
  { id, fileName }: Pick<File, 'id' | 'fileName'>,
  choice: ImportChoice,
): Promise<OpeningOptions> {
  const eventDay = await dayOfEvent(ctx, choice)
  const repairs = await repairsOf(ctx, id)
  return {
    ...readingOptions(fileName, choice),
    likelyTimeZone: await likelyZone(ctx, choice),
    ...(eventDay === null ? {} : { eventDay }),
    ...(countRepairs(repairs) === 0 ? {} : { repairs }),
  }
}

/** Opens the staged bytes as they are to be read by now; `toWrite`: what is in them will certainly be written. */
export async function openStaged(
  ctx: Ctx,
  { id, fileName, fileBytes }: File,
  choice: ImportChoice,
  toWrite = false,
): Promise<OpenReading> {
  const work = { workspaceId: ctx.workspace.id, importId: id }
  const pseudonyms = toWrite ? { key: ctx.keys.contacts, workspaceId: ctx.workspace.id } : null
  const parts = readParts(stagedFile(ctx, id))
  const options = await openingOf(ctx, { id, fileName }, choice)
  const reading = await openReading(
    tellBytes(work, parts, fileBytes),
    options,
    ctx.request.signal,
    pseudonyms,
    tellRows(work),
  )
  if (reading.kind === 'file-error') throw unreadableFile(reading.error)
  return tellWriting(work, reading)
}

async function dayOfEvent(ctx: Ctx, { eventId, newEvent }: ImportChoice): Promise<string | null> {
  if (eventId !== null) return (await getEvent(ctx, eventId)).day
  return newEvent === null ? null : dayOfNew(newEvent)
}

/** Reads the staged file by new answers and reviews it. `earlier`: a reading that is over. */
export async function readAgain(ctx: Ctx, file: File, choice: ImportChoice, earlier?: OpenReading): Promise<void> {
  earlier?.close()
  // What is compared with rows that are there has to be read as it will be written.
  const reading = await openStaged(ctx, file, choice.eventId === null ? choice : await withZone(ctx, choice))
  try {
    await reviewImport(ctx, file, reading, choice)
  } finally {
    reading.close()
  }
}
