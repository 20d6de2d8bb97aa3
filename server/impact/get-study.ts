import { Problem } from '@upshot/shared/contract/problem'
import type { Study } from '@upshot/shared/impact/study'
import type { Ctx } from '../context.ts'
import { type FoundStudy, findStudy } from './store.ts'

/** A study that is there. Everybody of the workspace may read it. */
export async function getStudy(ctx: Ctx, id: string): Promise<FoundStudy> {
  const found = await findStudy(ctx.db, ctx.workspace.id, id)
  if (found === null) throw new Problem('not-found', 'There is no such study.')
  return found
}

export async function readStudy(ctx: Ctx, { params }: { params: { id: string } }): Promise<Study> {
  const { study } = await getStudy(ctx, params.id)
  return { ...study, mayEdit: mayEditStudy(ctx, study) }
}

/** Who ran it, managers and admins: a title and a note belong to everybody who reads them. */
export function mayEditStudy({ actor }: Pick<Ctx, 'actor'>, { createdBy }: Pick<Study, 'createdBy'>): boolean {
  if (actor.role === 'manager' || actor.role === 'admin') return true
  return actor.role === 'advocate' && createdBy.id === actor.personId
}
