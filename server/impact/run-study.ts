import type { Received } from '@upshot/shared/contract/endpoint'
import type { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import type { Ctx } from '../context.ts'
import { performStudy } from './perform-study.ts'

/** Runs a study and keeps it, whatever it finds. */
export async function runStudy(ctx: Ctx, { body }: Pick<Received<typeof impact.run.spec>, 'body'>): Promise<Study> {
  const { title, note, ...asked } = body
  return performStudy(ctx, { asked, title, note, sampleNote: null, earlier: null })
}
