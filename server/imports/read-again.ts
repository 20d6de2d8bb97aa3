import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { dayOfNew } from './import-event.ts'
import { type OpenReading, openReading } from './open-reading.ts'
import type { ReadingOptions } from './reading-message.ts'
import { reviewImport } from './review-import.ts'
import { stagedFile } from './staged.ts'
import { readParts } from './staged-file-store.ts'
import { unreadableFile } from './unreadable-file.ts'
import { withZone } from './with-zone.ts'

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

/** Opens the staged bytes as they are to be read by now; `toWrite`: what is in them will certainly be written. */
export async function openStaged(
  ctx: Ctx,
  { id, fileName }: File,
  choice: ImportChoice,
  toWrite = false,
): Promise<OpenReading> {
  const bytes = readParts(stagedFile(ctx, id))
  const pseudonyms = toWrite ? { key: ctx.keys.contacts, workspaceId: ctx.workspace.id } : null
  const eventDay = await dayOfEvent(ctx, choice)
  const options = { ...readingOptions(fileName, choice), ...(eventDay === null ? {} : { eventDay }) }
  const reading = await openReading(bytes, options, ctx.request.signal, pseudonyms)
  if (reading.kind === 'file-error') throw unreadableFile(reading.error)
  return reading
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
