import type { KeptThing, UndoBuckets } from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import { forgetMetric } from '../../metrics/forget-metric.ts'
import { undoValues } from '../../metrics/undo-values.ts'
import type { StoredImport } from '../store.ts'
import { fileNames, listedThings } from './kept-things.ts'

export async function takeValuesBack(ctx: Ctx, { id, metricId, choice }: StoredImport): Promise<UndoBuckets> {
  const { removed, restored, kept } = await undoValues(ctx, id)
  const listed = kept.slice(0, listedThings)
  const names = await fileNames(
    ctx,
    listed.flatMap(({ laterImportId }) => laterImportId ?? []),
  )
  const keptThings = listed.map(({ periodStart, laterImportId }): KeptThing => {
    const what = { kind: 'value', count: 1, label: periodStart } as const
    if (laterImportId === null) return { ...what, because: 'restated-since', import: null }
    return {
      ...what,
      because: 'imported-since',
      import: { id: laterImportId, fileName: names.get(laterImportId) ?? '' },
    }
  })
  // Only a metric that this import began: one that was chosen has other things to say.
  const isGone =
    choice.newMetric !== null &&
    choice.metricId === null &&
    metricId !== null &&
    (await forgetMetric(ctx, metricId, id))
  const alsoRemoved = isGone ? [{ what: 'metric' as const, count: 1 }] : []
  return { removed, restored, kept: kept.length, eventRemoved: false, alsoRemoved, keptThings }
}
