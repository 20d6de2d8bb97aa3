import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { openStaged } from './read-again.ts'
import { applied } from './recall-mapping.ts'
import { findMapping, findUsableMapping } from './saved-mapping-store.ts'
import type { StoredImport } from './store.ts'

/** What stands answered once a saved mapping is used, or with null no more. The event stays as it was chosen. */
export async function withSavedMapping(ctx: Ctx, found: StoredImport, id: string | null): Promise<ImportChoice> {
  const before = await withoutSavedMapping(ctx, found.choice)
  if (id === null) return before
  const saved = await findUsableMapping(ctx.db, ctx.workspace.id, ctx.actor.personId, id)
  if (saved === null) throw new Problem('not-found', 'There is no such saved mapping.')
  const plain = await openStaged(ctx, found, { ...before, mapping: null, answers: {} })
  plain.close()
  const recalled = applied(saved, plain.shapes)
  if (recalled === null) {
    throw new Problem('not-acceptable', `'${saved.name}' was saved for files with other columns. Nothing has changed.`)
  }
  const { saved: _, ...answered } = recalled
  return { ...before, ...answered, metricId: answered.metricId ?? before.metricId }
}

/** As if nobody had answered anything but where it goes. */
async function withoutSavedMapping(ctx: Ctx, choice: ImportChoice): Promise<ImportChoice> {
  const used =
    choice.savedMappingId === null ? null : await findMapping(ctx.db, ctx.workspace.id, choice.savedMappingId)
  const cameWithIt = used !== null && used.kept.metricId === choice.metricId
  return {
    ...choice,
    mapping: null,
    answers: {},
    savedMappingId: null,
    ...(cameWithIt ? { metricId: null, target: null, figure: null, newActivities: null } : {}),
  }
}
