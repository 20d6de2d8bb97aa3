import type { ImportChoice, ImportOutcome, Touched } from '@upshot/shared/imports/import'
import type { FileError } from '@upshot/shared/imports/issue'
import type { ImportAnswers, Understood } from '@upshot/shared/imports/result'
import type { ImportTarget } from '@upshot/shared/imports/target'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import type { ImportEvent } from './import-event.ts'
import { LateDigest } from './late-digest.ts'
import { openReading } from './open-reading.ts'
import { type HowRead, readAsRemembered } from './recall-mapping.ts'
import { keptReading, withoutNames } from './review-import.ts'
import type { RunOptions } from './run-options.ts'
import { fillImport, findSameFile, insertEmptyImport, markCommitted, type StoredImport } from './store.ts'
import { startOf } from './targets/event-choice.ts'
import { chosenTarget, targetNamed } from './targets/table.ts'
import type { Alone } from './targets/target.ts'
import { unreadableFile } from './unreadable-file.ts'
import { writeReading } from './write-reading.ts'

export type ImportRun =
  | { kind: 'file-error'; error: FileError }
  | {
      kind: 'committed'
      importId: string
      understood: Understood
      target: ImportTarget
      outcome: ImportOutcome
      touched: readonly Touched[]
      event: ImportEvent | null
      /** Set when the event is new and neither the file nor the caller said on which day it was. */
      guessedDay: Alone['guessedDay']
      /** What it was read with, where something was remembered for its shape. */
      savedMapping: { name: string; createdBy: { name: string }; savedAt: string } | null
    }

/**
 * Imports a file in one go, without a review: the caller has decided. Rejected rows are left out and told. `again`: the same
 * bytes once more, so that a saved mapping of the acting person can be used; what the caller decided counts more.
 */
export async function runImport(
  ctx: Ctx,
  bytes: AsyncIterable<Uint8Array>,
  options: RunOptions,
  again: (() => AsyncIterable<Uint8Array>) | null = null,
): Promise<ImportRun> {
  const { fileName } = options
  const timeZone = options.timeZone ?? ctx.workspace.timeZone
  const eventDay = options.startsAt === null ? {} : { eventDay: startOf(options.startsAt, timeZone).day }
  const decided: ImportAnswers = {
    ...(options.timeZone === null ? {} : { timeZone }),
    ...(options.rowsAre === null ? {} : { rowsAre: options.rowsAre }),
    ...(options.sheet == null ? {} : { sheet: options.sheet }),
  }
  const digest = new LateDigest()
  async function* counted() {
    for await (const piece of bytes) {
      digest.add(piece)
      yield piece
      digest.settle()
    }
  }
  const pseudonyms = { key: ctx.keys.contacts, workspaceId: ctx.workspace.id }
  const open = (input: AsyncIterable<Uint8Array>, { mapping, answers }: HowRead) => {
    const how = { fileName, answers: { timeZone, ...answers, ...decided }, ...(mapping === null ? {} : { mapping }) }
    return openReading(input, { ...how, ...eventDay }, ctx.request.signal, pseudonyms)
  }
  const opened = await open(counted(), { mapping: null, answers: {} })
  if (opened.kind === 'file-error') return opened
  let reading = opened
  try {
    const remembered =
      again === null
        ? null
        : await readAsRemembered(ctx, reading, async how => {
            const read = await open(again(), how)
            if (read.kind === 'file-error') throw unreadableFile(read.error)
            return read
          })
    const recalled = remembered?.recalled ?? null
    reading = remembered?.reading ?? reading
    const { mapping = null } = recalled ?? {}
    const answers: ImportAnswers = { timeZone, ...recalled?.answers, ...decided }
    const id = newId(ctx.now.getTime())
    const at = ctx.now.toISOString()
    const by = ctx.actor.personId
    const fileDigest = digest.digest()
    const { tool, report, counts, targets } = reading.understood
    const wanted = targets.find(possible => possible === recalled?.target) ?? null
    const target = chosenTarget(targets, { target: options.target ?? wanted })
    const alone = await targetNamed(target).chooseAlone(ctx, reading, await sameFile(ctx, id, fileDigest, target), {
      ...options,
      rememberedMetricId: recalled?.metricId ?? null,
    })
    const { choice: chosen, guessedDay } = 'choice' in alone ? alone : { choice: alone, guessedDay: null }
    const savedMappingId = recalled?.savedMappingId ?? null
    const choice: ImportChoice = {
      ...chosen,
      mapping,
      answers,
      savedMappingId,
      target: target === targets[0] ? null : target,
      alongside: [...(options.alongside ?? [])],
      moreFiles: options.moreFiles ?? false,
    }
    await insertEmptyImport(ctx.db, ctx.workspace.id, { id, fileName, fileDigest, createdBy: by, at })
    const written = await writeReading(ctx, id, reading, choice)
    if (written === null) throw new Error('everything was chosen, and nothing was written')
    const { outcome, event, metricId, touched } = written
    const kept = {
      fileName,
      fileBytes: digest.bytes,
      fileDigest,
      tool,
      report,
      target,
      choice,
      reading: { ...keptReading(reading), touched: withoutNames(touched) },
    } as const
    await fillImport(ctx.db, ctx.workspace.id, { id, ...kept, at })
    await markCommitted(ctx.db, ctx.workspace.id, id, { by, at, eventId: event?.id ?? null, metricId, outcome })
    const detail = { fileName, tool, report, rows: counts.rows, eventId: event?.id ?? null, ...outcome }
    await ctx.audit('import.commit', { kind: 'import', id }, detail)
    return {
      kind: 'committed',
      importId: id,
      understood: reading.understood,
      target,
      outcome,
      touched,
      event,
      guessedDay,
      savedMapping: recalled?.saved ?? null,
    }
  } finally {
    reading.close()
  }
}

/** The latest import of the same bytes to the same end. */
async function sameFile(
  ctx: Ctx,
  importId: string,
  digest: Buffer,
  target: ImportTarget,
): Promise<StoredImport | null> {
  const same = await findSameFile(ctx.db, ctx.workspace.id, digest, importId)
  return same?.target === target ? same : null
}
