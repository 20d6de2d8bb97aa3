import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportChoice, ImportDetail } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import type { Upload } from '../http/route.ts'
import { importDetail } from './describe-import.ts'
import { firstChoice } from './first-choice.ts'
import { noChoice } from './no-choice.ts'
import { type OpenReading, openReading } from './open-reading.ts'
import { type File, openStaged, readAgain } from './read-again.ts'
import { type HowRead, isReadAlike, readAsRemembered, withRecalled } from './recall-mapping.ts'
import { reviewImport } from './review-import.ts'
import { stageFile } from './stage-file.ts'
import { getImportRow, stagedFile } from './staged.ts'
import { findImport, insertEmptyImport } from './store.ts'
import { unreadableFile } from './unreadable-file.ts'
import { tellBytes, tellRows, tellWriting } from './work.ts'

/** Reads a file while it arrives and stages it, encrypted. When it cannot be imported, or breaks off, nothing stays. */
export async function uploadImport(
  ctx: Ctx,
  { query }: Received<typeof imports.upload.spec>,
  upload: Upload,
): Promise<ImportDetail> {
  const { fileName } = query
  const id = query.id ?? newId(ctx.now.getTime())
  await refuseTaken(ctx, id)
  await insertEmptyImport(ctx.db, ctx.workspace.id, {
    id,
    fileName,
    createdBy: ctx.actor.personId,
    at: ctx.now.toISOString(),
  })
  const staging = stageFile(stagedFile(ctx, id), upload.bytes)
  const work = { workspaceId: ctx.workspace.id, importId: id }
  const pieces = tellBytes(work, staging.parts(), lengthOf(ctx))
  const options = { fileName, likelyTimeZone: ctx.workspace.timeZone }
  const opened = await openReading(pieces, options, ctx.request.signal, null, tellRows(work))
  if (opened.kind === 'file-error') throw unreadableFile(opened.error)
  let reading = tellWriting(work, opened)
  try {
    const { bytes, digest } = await staging.finish()
    const file = { id, fileName, fileBytes: bytes, fileDigest: digest }
    const remembered = await readAsRemembered(ctx, reading, recalled =>
      openStaged(ctx, file, { ...noChoice, ...recalled }),
    )
    reading = remembered.reading
    const choice = withRecalled(await firstChoice(ctx, id, reading, digest, remembered.recalled), remembered.recalled)
    await reviewFirst(ctx, file, reading, choice, remembered.recalled ?? noChoice)
    const { tool, report } = reading.understood
    await ctx.audit('import.upload', { kind: 'import', id }, { fileName, tool, report, bytes })
  } finally {
    reading.close()
  }
  return importDetail(ctx, await getImportRow(ctx, id))
}

/** An id that somebody chose may be taken: nothing of that import is touched. */
async function refuseTaken(ctx: Ctx, id: string): Promise<void> {
  if ((await findImport(ctx.db, ctx.workspace.id, id)) === null) return
  throw new Problem('conflict', 'An import of this id is there already. Choose another id, or leave it out.')
}

/** As far as the sender says it. */
function lengthOf(ctx: Ctx): number | null {
  const length = Number(ctx.request.headers.get('content-length') ?? Number.NaN)
  return Number.isSafeInteger(length) && length > 0 ? length : null
}

/** What was chosen for them may turn out not to go, such as values of days to come: then they choose. */
async function reviewFirst(
  ctx: Ctx,
  file: File,
  reading: OpenReading,
  choice: ImportChoice,
  readWith: HowRead,
): Promise<void> {
  try {
    const isReadOtherwise = !isReadAlike(choice, readWith)
    const needsZone = choice.eventId !== null && reading.understood.asks.includes('timeZone')
    if (isReadOtherwise || needsZone) await readAgain(ctx, file, choice, reading)
    else await reviewImport(ctx, file, reading, choice)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await readAgain(ctx, file, noChoice, reading)
  }
}
