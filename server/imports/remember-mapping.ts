import { isDeepStrictEqual } from 'node:util'
import type { ImportChoice } from '@upshot/shared/imports/import'
import { MappingName } from '@upshot/shared/imports/saved-mapping'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import type { OpenReading } from './open-reading.ts'
import type { ShapeSeen } from './reading/shape.ts'
import {
  findOwnMapping,
  findUsableMapping,
  insertMapping,
  type KeptAnswers,
  mappingNames,
  noteUse,
} from './saved-mapping-store.ts'

/**
 * Keeps what was answered for a file that is imported now, for the next of its shape. Whoever used somebody else's saved
 * mapping as it is has no need of an own one; whoever answered otherwise gets one.
 */
export async function rememberMapping(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  choice: ImportChoice,
  metricId: string | null,
): Promise<void> {
  const [shape] = reading.shapes
  if (shape === undefined) return
  const { db, workspace, actor } = ctx
  const at = ctx.now.toISOString()
  const kept = keptOf(reading, shape, choice, metricId)
  const own = await findOwnMapping(db, workspace.id, actor.personId, shape.key)
  if (own !== null) {
    await noteUse(db, workspace.id, own.id, at, isDeepStrictEqual(own.kept, kept) ? null : kept)
    return
  }
  const used =
    choice.savedMappingId === null
      ? null
      : await findUsableMapping(db, workspace.id, actor.personId, choice.savedMappingId)
  if (used !== null && used.shape === shape.key && isDeepStrictEqual(used.kept, kept)) {
    await noteUse(db, workspace.id, used.id, at, null)
    return
  }
  const { tool, report, title } = reading.understood
  const made = { tool, report, title, shape: shape.key, kept, createdBy: actor.personId, importId, at }
  const name = await nameFor(ctx, reading)
  await insertMapping(db, workspace.id, { id: newId(ctx.now.getTime()), name, ...made })
}

function keptOf(
  { understood }: OpenReading,
  { order }: ShapeSeen,
  { mapping, answers, target, figure, newActivities }: ImportChoice,
  metricId: string | null,
): KeptAnswers {
  const columns =
    mapping?.columns?.map(({ index, field }) => ({
      position: order.indexOf(index),
      label: (understood.columns[index]?.label ?? '').slice(0, 200),
      field,
    })) ?? null
  const table = mapping === null ? null : { columns: columns?.toSorted((a, b) => a.position - b.position) ?? null }
  return { table, answers, metricId, target, figure, newActivities }
}

/** 'Luma guest list'; a table of no known tool is called by what it holds. */
async function nameFor(ctx: Ctx, { understood }: OpenReading): Promise<string> {
  const { title, columns, tool } = understood
  const labels = columns.filter(({ field }) => field !== null).map(({ label }) => label)
  const plain = tool === 'generic' ? `Table with ${labels.slice(0, 3).join(', ')}` : title
  const name = MappingName.safeParse(`${plain.charAt(0).toUpperCase()}${plain.slice(1, 90)}`).data ?? 'Table'
  const taken = new Set(await mappingNames(ctx.db, ctx.workspace.id, ctx.actor.personId))
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} ${number}`)) number++
  return `${name} ${number}`
}
