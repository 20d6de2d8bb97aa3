import { evidenceLabels } from '@upshot/shared/impact/ladder'
import type { Study } from '@upshot/shared/impact/study'
import { StudyInput } from '@upshot/shared/impact/study-question'
import type { Ctx } from '../context.ts'
import { getStudy } from './get-study.ts'
import { performStudy } from './perform-study.ts'
import { findLabels } from './store.ts'

/** The same question with the values as they are now. What was settled then stays settled, versions included. */
export async function rerunStudy(ctx: Ctx, { params }: { params: { id: string } }): Promise<Study> {
  const { study, asked, rootId } = await getStudy(ctx, params.id)
  const { setup } = study
  const found = await findLabels(ctx.db, ctx.workspace.id, rootId)
  const settled: StudyInput = {
    ...StudyInput.parse(asked),
    windowPoints: setup.windowPoints,
    baselinePoints: setup.baselinePoints,
    direction: setup.direction,
    triggered: setup.triggered,
  }
  return performStudy(ctx, {
    asked: settled,
    title: study.title,
    note: study.note,
    sampleNote: study.sampleNote,
    earlier: {
      rootId,
      declaredAt: study.declaredAt,
      versions: {
        metric: setup.metric.versionNumber,
        controls: setup.controls.map(control => control.versionNumber),
        exposure: setup.exposure?.versionNumber ?? null,
      },
      labels: evidenceLabels.filter(label => found.includes(label)),
    },
  })
}
