import { Touched } from '@upshot/shared/imports/import'
import { noRepairs, Repairs } from '@upshot/shared/imports/repair'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import { seal, unseal } from './seal.ts'

/** Which staged file, and the key that is not in the database. */
export interface StagedFile {
  db: Db
  key: Buffer
  workspaceId: string
  importId: string
}

export const PART_BYTES = 1 << 20
/** Where the screen's view of the file is kept: it quotes cells, so it is sealed and goes with the file. */
const SUMMARY_PART = -1
const REPAIRS_PART = -2
const TOUCHED_PART = -3

export async function writePart(file: StagedFile, part: number, bytes: Uint8Array): Promise<void> {
  await file.db
    .insertInto('import_file')
    .values({
      workspace_id: file.workspaceId,
      import_id: file.importId,
      part,
      bytes: seal(file.key, placeOf(file, part), bytes),
    })
    .onConflict(conflict =>
      conflict.columns(['workspace_id', 'import_id', 'part']).doUpdateSet(eb => ({ bytes: eb.ref('excluded.bytes') })),
    )
    .execute()
}

/** The file, one part after another: never all of it in memory. */
export async function* readParts(file: StagedFile): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const bytes = await readPart(file, part)
    if (bytes === null) return
    yield bytes
  }
}

export async function writeSummary(file: StagedFile, summary: unknown): Promise<void> {
  await writePart(file, SUMMARY_PART, Buffer.from(JSON.stringify(summary)))
}

/** What would be made or changed, by name: quoted from the file, so it goes with it. */
export async function writeTouched(file: StagedFile, touched: readonly Touched[]): Promise<void> {
  await writePart(file, TOUCHED_PART, Buffer.from(JSON.stringify(touched)))
}

export async function readTouched(file: StagedFile): Promise<Touched[]> {
  const bytes = await readPart(file, TOUCHED_PART)
  return bytes === null ? [] : z.array(Touched).parse(JSON.parse(bytes.toString()))
}

export async function readSummary(file: StagedFile): Promise<unknown> {
  const bytes = await readPart(file, SUMMARY_PART)
  return bytes === null ? null : JSON.parse(bytes.toString())
}

/** Corrections quote cells as well, and are nobody's business once the import has ended: they go with the file. */
export async function writeRepairs(file: StagedFile, repairs: Repairs): Promise<void> {
  await writePart(file, REPAIRS_PART, Buffer.from(JSON.stringify(repairs)))
}

export async function readRepairs(file: StagedFile): Promise<Repairs> {
  const bytes = await readPart(file, REPAIRS_PART)
  return bytes === null ? noRepairs : Repairs.parse(JSON.parse(bytes.toString()))
}

export async function deleteParts({ db, workspaceId, importId }: Omit<StagedFile, 'key'>): Promise<void> {
  await db.deleteFrom('import_file').where('workspace_id', '=', workspaceId).where('import_id', '=', importId).execute()
}

async function readPart(file: StagedFile, part: number): Promise<Buffer | null> {
  const row = await file.db
    .selectFrom('import_file')
    .where('workspace_id', '=', file.workspaceId)
    .where('import_id', '=', file.importId)
    .where('part', '=', part)
    .select('bytes')
    .executeTakeFirst()
  return row === undefined ? null : unseal(file.key, placeOf(file, part), row.bytes)
}

function placeOf({ workspaceId, importId }: StagedFile, part: number): string {
  return `${workspaceId}/${importId}/${part}`
}
