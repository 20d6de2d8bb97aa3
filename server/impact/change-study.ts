import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import type { Ctx } from '../context.ts'
import { getStudy, mayEditStudy } from './get-study.ts'
import { updateStudy } from './store.ts'

/** Title and note alone: what a study asked and found stays as it was. */
export async function changeStudy(ctx: Ctx, { params, body }: Received<typeof impact.change.spec>): Promise<Study> {
  const { study } = await getStudy(ctx, params.id)
  if (!mayEditStudy(ctx, study)) {
    throw new Problem(
      'not-allowed',
      `${study.createdBy.name} ran this study. They, a manager or an admin can rename it.`,
    )
  }
  const change = { title: body.title ?? study.title, note: body.note === undefined ? study.note : body.note }
  await updateStudy(ctx.db, ctx.workspace.id, study.id, { ...change, at: ctx.now.toISOString() })
  await ctx.audit('study.change', { kind: 'study', id: study.id }, { before: { title: study.title }, ...change })
  return { ...study, ...change, mayEdit: true }
}
