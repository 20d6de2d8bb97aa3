import { readFileSync } from 'node:fs'
import { ProblemDetails } from '@upshot/shared/contract/problem'
import { imports } from '@upshot/shared/imports/api'
import { ImportDetail } from '@upshot/shared/imports/import'
import { sql } from 'kysely'
import type { TestApp, TestPerson } from '../../support/test-app.ts'

export function csvFixture(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/csv/${path}`, import.meta.url)))
}

export type Uploaded = { ok: true; detail: ImportDetail } | { ok: false; problem: ProblemDetails }

export async function tryUpload(
  test: TestApp,
  who: TestPerson,
  fileName: string,
  bytes: Uint8Array | string,
): Promise<Uploaded> {
  const response = await test.send(who, imports.upload, { params: undefined, query: { fileName } }, bytes)
  const json: unknown = await response.json()
  return response.ok
    ? { ok: true, detail: ImportDetail.parse(json) }
    : { ok: false, problem: ProblemDetails.parse(json) }
}

export async function upload(
  test: TestApp,
  who: TestPerson,
  fileName: string,
  bytes: Uint8Array | string,
): Promise<ImportDetail> {
  const uploaded = await tryUpload(test, who, fileName, bytes)
  if (uploaded.ok) return uploaded.detail
  throw new Error(`${uploaded.problem.code}: ${uploaded.problem.detail}`)
}

/** Confirms what was reviewed, leaving rejected rows out. */
export async function confirm(test: TestApp, who: TestPerson, detail: ImportDetail): Promise<ImportDetail> {
  if (detail.fingerprint === null) throw new Error(`still missing: ${detail.missing.join(', ')}`)
  return test.ask(who, imports.commit, {
    params: { id: detail.id },
    body: { fingerprint: detail.fingerprint, acceptRejectedRows: true },
  })
}

/** Uploads, names a new event of a day, confirms. */
export async function importAsNewEvent(
  test: TestApp,
  who: TestPerson,
  fixture: string,
  newEvent: { title: string; day: string },
): Promise<ImportDetail> {
  const uploaded = await upload(test, who, fixture, csvFixture(fixture))
  const answered = await test.ask(who, imports.change, { params: { id: uploaded.id }, body: { newEvent } })
  return confirm(test, who, answered)
}

const volatile = new Set(['import', 'import_file', 'saved_mapping', 'audit', 'api_token', 'session', 'sign_in_attempt'])

/** Every row of every table of the workspace, but imports themselves and the records of who did what. */
export async function contentsOf(test: TestApp, workspaceId: string): Promise<Record<string, string>> {
  return test.inWorkspace(workspaceId, async db => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name = 'workspace_id'
        and has_table_privilege(format('%I.%I', table_schema, table_name), 'select') order by 1`.execute(db)
    const contents: Record<string, string> = {}
    for (const { name } of rows.filter(row => !volatile.has(row.name))) {
      const found = await sql<{
        digest: string
      }>`select count(*) || ' ' || coalesce(md5(string_agg(t::text, ';' order by t::text)), '')
        as digest from ${sql.table(name)} t`.execute(db)
      contents[name] = found.rows[0]?.digest ?? ''
    }
    return contents
  })
}

/** Attendance without what differs between imports: who came, in which state, for how long. */
export async function attendanceOf(test: TestApp, workspaceId: string, title: string): Promise<unknown[]> {
  return test.inWorkspace(workspaceId, async db => {
    const { rows } =
      await sql`select a.contact_id, a.state, a.attended, a.minutes, a.registered_at, a.joined_at, a.external_id
      from attendance a join event e on e.workspace_id = a.workspace_id and e.id = a.event_id
      where e.title = ${title} order by a.contact_id`.execute(db)
    return rows
  })
}

export async function stagedParts(test: TestApp, workspaceId: string): Promise<Buffer[]> {
  return test.inWorkspace(workspaceId, async db => {
    const rows = await db.selectFrom('import_file').select('bytes').execute()
    return rows.map(row => row.bytes)
  })
}
