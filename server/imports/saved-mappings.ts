import { Problem } from '@upshot/shared/contract/problem'
import {
  mayChangeMapping,
  mayForgetMapping,
  type SavedMapping,
  type UsedMapping,
} from '@upshot/shared/imports/saved-mapping'
import { atLeast } from '@upshot/shared/people/role'
import type { Ctx } from '../context.ts'
import { findMapping, findUsableMapping, type StoredMapping } from './saved-mapping-store.ts'

/** As the list shows it. */
export function describeMapping(ctx: Pick<Ctx, 'actor'>, stored: StoredMapping): SavedMapping {
  const { tool, report, title, sharedWith, kept, metric, timesUsed, lastUsedAt, createdBy } = stored
  return {
    ...usedMapping(ctx, stored),
    tool,
    report,
    title,
    sharedWith,
    columns: kept.table?.columns?.map(({ label, field }) => ({ label, field })) ?? null,
    answers: kept.answers,
    metric,
    timesUsed,
    lastUsedAt,
    mayChange: mayChangeMapping(ctx.actor, createdBy.id),
    mayForget: mayForgetMapping(ctx.actor, createdBy.id),
  }
}

export function usedMapping(
  { actor }: Pick<Ctx, 'actor'>,
  { id, name, createdBy, savedAt }: StoredMapping,
): UsedMapping {
  return { id, name, savedBy: createdBy, savedAt, isOwn: createdBy.id === actor.personId }
}

/** Managers and admins see everybody's, so that they can forget what is wrong. */
export function seesAllMappings({ actor }: Pick<Ctx, 'actor'>): boolean {
  return atLeast(actor.role, 'manager')
}

/** One that this person may see; else it is not there for them. */
export async function getMapping(ctx: Ctx, id: string): Promise<StoredMapping> {
  const found = seesAllMappings(ctx)
    ? await findMapping(ctx.db, ctx.workspace.id, id)
    : await findUsableMapping(ctx.db, ctx.workspace.id, ctx.actor.personId, id)
  if (found === null) throw new Problem('not-found', 'There is no such saved mapping.')
  return found
}
