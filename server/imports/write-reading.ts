import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import type { OpenReading } from './open-reading.ts'
import { chosenTarget, targetNamed } from './targets/table.ts'
import type { Written } from './targets/target.ts'

/** Writes what a file says, in the transaction of `ctx`. Answers null while nobody said where it goes. */
export async function writeReading(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  choice: ImportChoice,
): Promise<Written | null> {
  const target = targetNamed(chosenTarget(reading.understood.targets, choice))
  return target.write(ctx, importId, reading, choice)
}
