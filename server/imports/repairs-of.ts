import { createHmac } from 'node:crypto'
import { countRepairs, type Repairs } from '@upshot/shared/imports/repair'
import type { Ctx } from '../context.ts'
import { stagedFile } from './staged.ts'
import { readRepairs } from './staged-file-store.ts'

export async function repairsOf(ctx: Pick<Ctx, 'db' | 'keys' | 'workspace'>, importId: string): Promise<Repairs> {
  return readRepairs(stagedFile(ctx, importId))
}

/**
 * What was read, for the fingerprint: the bytes and what was corrected in them. Keyed, since the fingerprint outlives the
 * corrections and nobody should be able to try out addresses on it.
 */
export function digestAsRead(ctx: Pick<Ctx, 'keys'>, fileDigest: Buffer, repairs: Repairs): Buffer {
  if (countRepairs(repairs) === 0) return fileDigest
  const sorted = {
    cells: repairs.cells.toSorted((a, b) => a.line - b.line || a.column - b.column),
    values: repairs.values.toSorted((a, b) => a.column - b.column || (a.from < b.from ? -1 : 1)),
    rows: repairs.rows.toSorted((a, b) => a.line - b.line),
  }
  return createHmac('sha256', ctx.keys.stagedFiles).update(fileDigest).update(JSON.stringify(sorted)).digest()
}
