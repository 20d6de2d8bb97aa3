import type { Db } from '../db/connect.ts'
import { hasRealWorkspace } from './workspace-store.ts'

/**
 * Whether somebody administers this installation. A workspace is made together with its admin, and the last admin of a
 * workspace stays: so a workspace that is not the sample is the sign of one, seen without entering any.
 */
export async function isSetUp(db: Db): Promise<boolean> {
  return hasRealWorkspace(db)
}
