import type { Ctx } from '../context.ts'
import { lockMetric } from './store.ts'
import { findValues, type ValueRow, withdrawValues } from './value-store.ts'

/** A value of the import that stays, because somebody has restated its period since. */
export interface KeptValue {
  metricId: string
  version: number
  periodStart: string
  /** What the import brought, and what stands there now. */
  value: number
  now: number
  /** The import that brought what stands there now; null: somebody entered it. */
  laterImportId: string | null
}

export interface UndoneValues {
  /** Periods that have no value any more. */
  removed: number
  /** Periods whose earlier value counts again. */
  restored: number
  kept: KeptValue[]
}

/**
 * Takes back what an import recorded, in the transaction of `ctx` and without an audit row. The values stay readable as
 * withdrawn. What was changed since is kept and told.
 */
export async function undoValues(ctx: Ctx, importId: string): Promise<UndoneValues> {
  const { db, workspace, now } = ctx
  const brought = await findValues(db, workspace.id, { importId, withdrawnToo: false })
  const metricIds = [...new Set(brought.map(row => row.metricId))].toSorted()
  for (const id of metricIds) await lockMetric(db, workspace.id, id)
  const undone: UndoneValues = { removed: 0, restored: 0, kept: [] }
  const ended: ValueRow[] = []
  for (const [place, rows] of await standingBeside(ctx, brought)) {
    const current = rows[0]
    const own = rows.find(row => row.recorded.importId === importId)
    if (current === undefined || own === undefined) continue
    // Also below a later value: it must not come to count again should that one be withdrawn.
    ended.push(own)
    if (current.recorded.importId !== importId) {
      undone.kept.push({
        metricId: own.metricId,
        version: own.number,
        periodStart: place.periodStart,
        value: own.recorded.value,
        now: current.recorded.value,
        laterImportId: current.recorded.importId,
      })
    } else if (rows.length > 1) undone.restored += 1
    else undone.removed += 1
  }
  await withdrawValues(
    db,
    workspace.id,
    ended.map(({ metricId, number, recorded }) => ({
      metricId,
      number,
      periodStart: recorded.periodStart,
      restatement: recorded.restatement,
    })),
    now.toISOString(),
  )
  return undone
}

/** For each period that the import touched, all values that are not withdrawn, the one that counts first. */
async function standingBeside(
  { db, workspace }: Ctx,
  brought: readonly ValueRow[],
): Promise<[{ periodStart: string }, ValueRow[]][]> {
  const found: [{ periodStart: string }, ValueRow[]][] = []
  for (const own of Map.groupBy(brought, row => `${row.metricId} ${row.number}`).values()) {
    const [first] = own
    if (first === undefined) continue
    const rows = await findValues(db, workspace.id, {
      metricId: first.metricId,
      number: first.number,
      periodStarts: own.map(row => row.recorded.periodStart),
      withdrawnToo: false,
    })
    for (const [periodStart, at] of Map.groupBy(rows, row => row.recorded.periodStart))
      found.push([{ periodStart }, at])
  }
  return found
}
