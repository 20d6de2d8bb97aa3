import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import type { OpenReading } from './open-reading.ts'
import { fingerprintOf, planImport } from './plan-import.ts'
import { stagedFile } from './staged.ts'
import { writeSummary } from './staged-file-store.ts'
import { fillImport, type ReadingKept } from './store.ts'

/** What is remembered of a file: nothing that quotes it. */
export function keptReading({ understood, evidence }: OpenReading): ReadingKept {
  const { title, counts, more, issueCounts, event, asks } = understood
  return { title, counts, more, issueCounts, facts: event, asks, evidence, plan: null, fingerprint: null }
}

/** Works out what confirming would do and keeps it with the staged import, so that any instance can show it again. */
export async function reviewImport(
  ctx: Ctx,
  file: { id: string; fileName: string; fileBytes: number; fileDigest: Buffer },
  reading: OpenReading,
  choice: ImportChoice,
): Promise<void> {
  const { understood } = reading
  const plan = await planImport(ctx, file.id, reading, choice)
  const fingerprint = plan === null ? null : fingerprintOf(file.fileDigest, choice, understood.counts, plan)
  await writeSummary(stagedFile(ctx, file.id), understood)
  await fillImport(ctx.db, ctx.workspace.id, {
    ...file,
    tool: understood.tool,
    report: understood.report,
    target: understood.holds === 'values' ? 'values' : 'attendance',
    choice,
    reading: { ...keptReading(reading), plan, fingerprint },
    at: ctx.now.toISOString(),
  })
}
