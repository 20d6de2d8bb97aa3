import type { ImportChoice } from '@upshot/shared/imports/import'
import type { ImportTarget } from '@upshot/shared/imports/target'
import type { Ctx } from '../context.ts'
import type { OpenReading } from './open-reading.ts'
import { findSameFile } from './store.ts'
import { chosenTarget, targetNamed } from './targets/table.ts'

/** What need not be asked: the same file goes where it went, and a file that names its event and day goes there. */
export async function firstChoice(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  digest: Buffer,
  remembered: { target: ImportTarget | null } | null = null,
): Promise<ImportChoice> {
  const { targets } = reading.understood
  const same = await findSameFile(ctx.db, ctx.workspace.id, digest, importId)
  const before = [same?.target, remembered?.target].find(target => target != null && targets.includes(target)) ?? null
  const target = before ?? chosenTarget(targets, { target: null })
  const choice = await targetNamed(target).firstChoice(ctx, reading, target === same?.target ? same : null)
  // The usual target is not a choice: a version of the file that can become more has its own usual one.
  return before === null || before === targets[0] ? choice : { ...choice, target: before }
}
