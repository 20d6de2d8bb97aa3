import { isDeepStrictEqual } from 'node:util'
import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import type { OpenReading } from './open-reading.ts'
import type { ShapeSeen } from './reading/shape.ts'
import { findMappingsOfShapes, findMappingsOfSheets, type StoredMapping } from './saved-mapping-store.ts'

/** Answers that a saved mapping gives for the file at hand. */
export type Recalled = Pick<
  ImportChoice,
  'mapping' | 'answers' | 'metricId' | 'target' | 'figure' | 'newActivities' | 'savedMappingId'
> & { saved: StoredMapping }

/** The saved mapping that this person reads files of this shape with. Null: none is saved or shared. */
export async function recallMapping(ctx: Ctx, shapes: readonly ShapeSeen[]): Promise<Recalled | null> {
  const keys = [...new Set(shapes.map(({ key }) => key))]
  const known = await findMappingsOfShapes(ctx.db, ctx.workspace.id, ctx.actor.personId, keys)
  for (const saved of known) {
    const recalled = applied(saved, shapes)
    if (recalled !== null) return recalled
  }
  return null
}

/** What a saved mapping says about a file of these shapes. Null: the file is of another shape. */
export function applied(saved: StoredMapping, shapes: readonly ShapeSeen[]): Recalled | null {
  const { table, answers, metricId, target, figure, newActivities } = saved.kept
  const shape = shapes.find(
    ({ key, encoding }) => key === saved.shape && (encoding === null || encoding === answers.encoding),
  )
  if (shape === undefined) return null
  const { headerLine, delimiter, order } = shape
  const columns =
    table?.columns?.flatMap(({ position, field }) => {
      const index = order[position]
      return index === undefined ? [] : [{ index, field }]
    }) ?? null
  const mapping = table === null ? null : { headerLine, delimiter, columns }
  return { mapping, answers, metricId, target, figure, newActivities, savedMappingId: saved.id, saved }
}

/** What decides how a file is read. */
export type HowRead = Pick<ImportChoice, 'mapping' | 'answers'>

export function isReadAlike(a: HowRead, b: HowRead): boolean {
  return isDeepStrictEqual([a.mapping, a.answers], [b.mapping, b.answers])
}

/**
 * A file that was read without any answer, read as it was remembered for its shape; `open` reads it again and the earlier
 * reading is over then. What the file says itself counts more than what is remembered: the order of its dates is
 * taken from memory only where it has to be asked, and a mapping that leaves nothing to import is not used.
 */
export async function readAsRemembered(
  ctx: Ctx,
  plain: OpenReading,
  open: (how: HowRead) => Promise<OpenReading>,
): Promise<{ reading: OpenReading; recalled: Recalled | null }> {
  const recalled = (await recallMapping(ctx, plain.shapes)) ?? (await recallSheet(ctx, plain, open))
  if (recalled === null || isReadAlike(recalled, { mapping: null, answers: {} })) return { reading: plain, recalled }
  const { dateOrder, ...others } = recalled.answers
  const undated = { ...recalled, answers: others }
  const first = await tried(open, undated)
  if (first === null || isWorse(first, plain)) {
    first?.close()
    return { reading: plain, recalled: null }
  }
  plain.close()
  if (dateOrder === undefined || !first.understood.asks.includes('dateOrder'))
    return { reading: first, recalled: undated }
  const second = await tried(open, recalled)
  if (second === null) return { reading: first, recalled: undated }
  first.close()
  return { reading: second, recalled }
}

/**
 * What is remembered for another sheet of the workbook than the one that is read by itself. Its header has to be the same as
 * then, and not only its name.
 */
async function recallSheet(
  ctx: Ctx,
  { understood: { container } }: OpenReading,
  open: (how: HowRead) => Promise<OpenReading>,
): Promise<Recalled | null> {
  const others =
    container?.kind === 'workbook'
      ? container.parts.map(({ name }) => name).filter(name => name !== container.part)
      : []
  if (others.length === 0) return null
  for (const saved of await findMappingsOfSheets(ctx.db, ctx.workspace.id, ctx.actor.personId, others)) {
    const { sheet, encoding: _, ...rest } = saved.kept.answers
    const looked = sheet === undefined ? null : await tried(open, { mapping: null, answers: { sheet } })
    const recalled = looked === null ? null : applied(saved, looked.shapes)
    looked?.close()
    if (recalled !== null && sheet !== undefined) return { ...recalled, answers: { ...rest, sheet } }
  }
  return null
}

/** What was answered before anybody was asked, once the file was looked at: what it says of its metric stays. */
export function withRecalled(choice: ImportChoice, recalled: Recalled | null): ImportChoice {
  if (recalled === null) return choice
  const { saved: _, metricId, ...answered } = recalled
  return { ...choice, ...answered, target: choice.target, metricId: choice.metricId ?? metricId }
}

/** Null: the file cannot be read so. */
async function tried(open: (how: HowRead) => Promise<OpenReading>, how: HowRead): Promise<OpenReading | null> {
  try {
    return await open(how)
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

function isWorse({ understood }: OpenReading, plain: OpenReading): boolean {
  return understood.more.acceptedRows === 0 && plain.understood.more.acceptedRows > 0
}
