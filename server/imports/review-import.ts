import type { ImportChoice, Touched } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import type { OpenReading } from './open-reading.ts'
import { fingerprintOf, planImport } from './plan-import.ts'
import { digestAsRead, repairsOf } from './repairs-of.ts'
import { stagedFile } from './staged.ts'
import { writeSummary, writeTouched } from './staged-file-store.ts'
import { fillImport, type ReadingKept } from './store.ts'
import { chosenTarget } from './targets/table.ts'

/** What is remembered of a file: nothing that quotes it. */
export function keptReading({ understood, evidence }: OpenReading): ReadingKept {
  const { title, counts, more, issueCounts, event, asks, repairs, figures, series, targets, period } = understood
  return {
    title,
    counts,
    more,
    issueCounts,
    facts: event,
    asks,
    evidence,
    figures,
    series,
    targets,
    period,
    touched: [],
    plan: null,
    fingerprint: null,
    repaired: repairs.applied,
    otherPeople: null,
  }
}

/** Names stand in the file. */
export function withoutNames(touched: readonly Touched[]): Touched[] {
  return touched.map(one => ({ ...one, names: [] }))
}

/** Works out what confirming would do and keeps it with the staged import, so that any instance can show it again. */
export async function reviewImport(
  ctx: Ctx,
  file: { id: string; fileName: string; fileBytes: number; fileDigest: Buffer },
  reading: OpenReading,
  choice: ImportChoice,
): Promise<void> {
  const { understood } = reading
  const { plan, otherPeople, touched } = await planImport(ctx, file.id, reading, choice)
  const digest = digestAsRead(ctx, file.fileDigest, await repairsOf(ctx, file.id))
  const fingerprint = plan === null ? null : fingerprintOf(digest, choice, understood.counts, plan, touched)
  await writeSummary(stagedFile(ctx, file.id), understood)
  await writeTouched(stagedFile(ctx, file.id), touched)
  await fillImport(ctx.db, ctx.workspace.id, {
    ...file,
    tool: understood.tool,
    report: understood.report,
    target: chosenTarget(understood.targets, choice),
    choice,
    reading: { ...keptReading(reading), plan, fingerprint, otherPeople, touched: withoutNames(touched) },
    at: ctx.now.toISOString(),
  })
}
