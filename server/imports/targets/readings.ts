import { isMeasureKey } from '@upshot/shared/activities/measure'
import type { ImportChoice, Touched } from '@upshot/shared/imports/import'
import type { FilePeriod, Understood } from '@upshot/shared/imports/result'
import { recordContent } from '../../activities/record-content.ts'
import { undoContent } from '../../activities/undo-content.ts'
import type { Ctx } from '../../context.ts'
import { noChoice } from '../no-choice.ts'
import type { OpenReading } from '../open-reading.ts'
import { recordsOf } from '../reading/records.ts'
import type { StoredImport } from '../store.ts'
import type { Target, Written } from './target.ts'

/** Readings of activities: of videos, pages and posts, each matched to its activity or logged as a new one. */
export const readings: Target = {
  noun: 'tool',
  missing: () => [],
  planWithoutRows: () => null,
  firstChoice: async (_ctx, _reading, same) => ({ ...noChoice, newActivities: same?.choice.newActivities ?? null }),
  chooseAlone: async (_ctx, _reading, _same, { newActivities = null }) => ({ ...noChoice, newActivities }),
  write,
  undo: async (ctx, { id }: StoredImport) => {
    const { removed, restored, kept, activitiesRemoved, keptActivities } = await undoContent(ctx, id)
    return {
      removed,
      restored,
      kept,
      eventRemoved: false,
      alsoRemoved: activitiesRemoved === 0 ? [] : [{ what: 'activity', count: activitiesRemoved }],
      keptThings: keptActivities.map(({ title, because }) => ({
        kind: 'activity',
        count: 1,
        label: title,
        because,
        import: null,
      })),
    }
  },
}

async function write(
  ctx: Ctx,
  importId: string,
  { records, understood }: OpenReading,
  choice: ImportChoice,
): Promise<Written> {
  const { content } = recordsOf(records, 'content')
  const { outcome, created, updated, left, uncounted } = await recordContent(ctx, {
    importId,
    source: readingSource(understood, content.period),
    observedAt: content.period?.to ?? null,
    kind: content.kind,
    logsNew: choice.newActivities ?? content.logsNew,
    items: content.items.map(({ title, url, date, values }) => ({
      title,
      url,
      date: date ?? content.period?.to ?? null,
      readings: content.figures.flatMap(({ name, measure }) => {
        const value = values[name] ?? null
        // Fewer subscribers than before are no count.
        return measure === null || !isMeasureKey(measure) || value === null || value < 0 ? [] : [{ measure, value }]
      }),
    })),
  })
  const touched: Touched[] = []
  const note = (does: Touched['does'], names: readonly string[], why: string | null) => {
    if (names.length > 0) touched.push({ what: 'activity', does, count: names.length, names: names.slice(0, 10), why })
  }
  note('create', created, null)
  note('update', updated, null)
  for (const [why, names] of left) note('leave', names, why)
  if (uncounted.size > 0) {
    const count = [...uncounted.values()].reduce((sum, one) => sum + one, 0)
    const names = [...uncounted.keys()].slice(0, 10)
    touched.push({ what: 'reading', does: 'leave', count, names, why: notCounted })
  }
  return { outcome, event: null, metricId: null, touched }
}

const notCounted = 'The kinds of these activities do not count them. An admin can let a kind count more.'

/** Says for which days a figure is: those of September do not restate those of August. */
function readingSource({ title }: Pick<Understood, 'title'>, period: FilePeriod | null): string {
  const name = title.charAt(0).toUpperCase() + title.slice(1)
  return (period === null ? name : `${name}, ${period.from} to ${period.to}`).slice(0, 120)
}
