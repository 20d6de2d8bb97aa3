import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportChoice, ImportDetail } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import type { Upload } from '../http/route.ts'
import { importDetail } from './describe-import.ts'
import { firstChoice, noChoice } from './first-choice.ts'
import { type OpenReading, openReading } from './open-reading.ts'
import { type File, readAgain } from './read-again.ts'
import { reviewImport } from './review-import.ts'
import { stageFile } from './stage-file.ts'
import { getImportRow, stagedFile } from './staged.ts'
import { insertEmptyImport } from './store.ts'
import { unreadableFile } from './unreadable-file.ts'

/** Reads a file while it arrives and stages it, encrypted. When it cannot be imported, or breaks off, nothing stays. */
export async function uploadImport(
  ctx: Ctx,
  { query }: Received<typeof imports.upload.spec>,
  upload: Upload,
): Promise<ImportDetail> {
  const { fileName } = query
  const id = newId(ctx.now.getTime())
  await insertEmptyImport(ctx.db, ctx.workspace.id, {
    id,
    fileName,
    createdBy: ctx.actor.personId,
    at: ctx.now.toISOString(),
  })
  const staging = stageFile(stagedFile(ctx, id), upload.bytes)
  const reading = await openReading(staging.parts(), { fileName }, ctx.request.signal)
  if (reading.kind === 'file-error') throw unreadableFile(reading.error)
  try {
    const { bytes, digest } = await staging.finish()
    const choice = await firstChoice(ctx, id, reading, digest)
    const file = { id, fileName, fileBytes: bytes, fileDigest: digest }
    await reviewFirst(ctx, file, reading, choice)
    const { tool, report } = reading.understood
    await ctx.audit('import.upload', { kind: 'import', id }, { fileName, tool, report, bytes })
  } finally {
    reading.close()
  }
  return importDetail(ctx, await getImportRow(ctx, id))
}

/** What was chosen for them may turn out not to go, such as values of days to come: then they choose. */
async function reviewFirst(ctx: Ctx, file: File, reading: OpenReading, choice: ImportChoice): Promise<void> {
  try {
    const isReadOtherwise = choice.mapping !== null || Object.keys(choice.answers).length > 0
    const needsZone = choice.eventId !== null && reading.understood.asks.includes('timeZone')
    if (isReadOtherwise || needsZone) await readAgain(ctx, file, choice, reading)
    else await reviewImport(ctx, file, reading, choice)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await readAgain(ctx, file, noChoice, reading)
  }
}
