import type { Db } from '../db/connect.ts'
import { selectSettings } from './workspace-store.ts'

export async function nameWorkspace(db: Db, workspaceId: string): Promise<string> {
  return (await selectSettings(db, workspaceId)).name
}
