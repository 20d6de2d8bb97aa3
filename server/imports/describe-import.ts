import type { ImportDetail, ImportRow, ImportStep } from '@upshot/shared/imports/import'
import { mayHandleImport, stagedDays, whyNotUndo } from '@upshot/shared/imports/may-handle-import'
import type { UsedMapping } from '@upshot/shared/imports/saved-mapping'
import type { ImportTarget } from '@upshot/shared/imports/target'
import type { Ctx } from '../context.ts'
import { findLikelyEvents } from '../events/find-likely-events.ts'
import { zoneOf } from './import-event.ts'
import { missingOf } from './plan-import.ts'
import { repairsOf } from './repairs-of.ts'
import { findMapping } from './saved-mapping-store.ts'
import { usedMapping } from './saved-mappings.ts'
import { metricValues } from './sources/metric-values.ts'
import { readUnderstood, stagedFile } from './staged.ts'
import { readTouched } from './staged-file-store.ts'
import { findSameFile, type StoredImport } from './store.ts'
import { suggestEvent, tellingDay } from './suggest-event.ts'
import { metricFor } from './targets/content-series.ts'

export function importRow(ctx: Pick<Ctx, 'actor' | 'now'>, found: StoredImport): ImportRow {
  const { reading, createdBy, committedBy, committedAt, status } = found
  const handled = { status, createdById: createdBy.id, committedById: committedBy?.id ?? null, committedAt }
  return {
    id: found.id,
    status,
    fileName: found.fileName,
    fileBytes: found.fileBytes,
    tool: found.tool,
    report: found.report,
    title: reading.title,
    target: found.target,
    counts: reading.counts,
    figures: reading.figures,
    issueCounts: reading.issueCounts,
    event: found.event,
    metric: found.metric,
    outcome: found.outcome,
    createdAt: found.createdAt,
    createdBy,
    committedAt,
    committedBy,
    undoneAt: found.undoneAt,
    undoneBy: found.undoneBy,
    undone: found.undone,
    expiresAt: status === 'staged' ? expiryOf(found.updatedAt) : null,
    mayUndo: whyNotUndo(ctx.actor, handled, ctx.now) === null,
  }
}

/** All that the screen needs to go on where somebody left. */
export async function importDetail(ctx: Ctx, found: StoredImport): Promise<ImportDetail> {
  const { choice, reading, tool } = found
  const isStaged = found.status === 'staged'
  const missing = isStaged ? missingOf(found.target, reading.asks, choice) : []
  const mayLook = isStaged && mayHandleImport(ctx.actor, found.createdBy.id)
  const suggestedEvent = belongsToEvent(found.target)
    ? suggestEvent(tool, reading.facts, reading.evidence, zoneOf(ctx, choice.newEvent))
    : null
  const { externalId } = reading.facts
  const likely =
    isStaged && suggestedEvent !== null
      ? await findLikelyEvents(ctx, {
          title: suggestedEvent.title,
          day: tellingDay(suggestedEvent),
          source: tool,
          externalId,
        })
      : []
  const same = isStaged ? await findSameFile(ctx.db, ctx.workspace.id, found.fileDigest, found.id) : null
  return {
    ...importRow(ctx, found),
    step: stepOf(found, missing.length > 0),
    understood: mayLook ? await readUnderstood(ctx, found.id) : null,
    choice,
    savedMapping: await savedMappingOf(ctx, choice),
    repairs: mayLook ? await repairsOf(ctx, found.id) : null,
    more: reading.more,
    repaired: reading.repaired,
    otherPeople: isStaged ? reading.otherPeople : null,
    asks: reading.asks,
    missing,
    plan: isStaged ? reading.plan : null,
    touched: mayLook ? await readTouched(stagedFile(ctx, found.id)) : reading.touched,
    suggestedMetric: isStaged ? suggestedMetric(found) : null,
    otherFigures: isStaged ? [] : otherFigures(found),
    fingerprint: isStaged ? reading.fingerprint : null,
    suggestedEvent,
    suggestedEvents: likely.map(({ id, title, day }) => ({ id, title, day })),
    sameAs:
      same === null || same.committedAt === null
        ? null
        : { importId: same.id, committedAt: same.committedAt, event: same.event, repaired: same.reading.repaired },
  }
}

async function savedMappingOf(ctx: Ctx, { savedMappingId }: StoredImport['choice']): Promise<UsedMapping | null> {
  if (savedMappingId === null) return null
  const saved = await findMapping(ctx.db, ctx.workspace.id, savedMappingId)
  return saved === null ? null : usedMapping(ctx, saved)
}

/** A name for the metric of a figure, where none is there yet. Null: only a person knows what the values mean. */
function suggestedMetric({ tool, reading: { title, series }, choice }: StoredImport): string | null {
  if (tool === metricValues.tool) return null
  const figure = series.find(({ name }) => name === choice.figure) ?? series[0]
  return figure === undefined ? null : metricFor({ title }, figure).name
}

/** What is left in a file of several series, each of which an import by itself takes. */
function otherFigures({ target, tool, metric, reading: { series }, choice }: StoredImport): string[] {
  if (target !== 'values') return []
  // Of a table of values the one was taken that is called as the metric is, unless somebody chose.
  const called = series.find(({ name }) => name.toLowerCase() === metric?.name.toLowerCase())
  const taken = choice.figure ?? (tool === metricValues.tool ? called?.name : series[0]?.name)
  return taken === undefined ? [] : series.flatMap(({ name, label }) => (name === taken ? [] : [label]))
}

function stepOf({ status }: StoredImport, isMissing: boolean): ImportStep {
  if (status !== 'staged') return 'done'
  return isMissing ? 'mapping' : 'review'
}

function expiryOf(touchedAt: string): string {
  return new Date(Date.parse(touchedAt) + stagedDays * 86_400_000).toISOString()
}

function belongsToEvent(target: ImportTarget): boolean {
  return target === 'attendance' || target === 'answers' || target === 'sessions'
}
