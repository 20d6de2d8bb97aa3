import type { ImportChoice } from '@upshot/shared/imports/import'
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { Together } from '../events/record-attendance.ts'

interface Row {
  id: string
  part: number
  isGiven: boolean
  isSameFile: boolean
}

/**
 * What was brought together with this file, for its event: the imports that the caller names, under which the same files stand
 * already, and what came together with this file itself when it was imported before. The same files again are the same people
 * again, whether all of them come, or one.
 */
export async function broughtTogether(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  importId: string,
  eventId: string,
  { alongside, moreFiles }: Pick<ImportChoice, 'alongside' | 'moreFiles'>,
): Promise<Together> {
  const given = sql`${[...alongside]}::uuid[]`
  const { rows } = await sql<Row>`
    with standing as (
      select i.id, i.file_digest, s.part,
        array(select jsonb_array_elements_text(i.answers -> 'alongside')::uuid) as alongside
      from import i
      join attendance_source s on s.workspace_id = i.workspace_id and s.import_id = i.id and s.event_id = ${eventId}::uuid
      where i.workspace_id = ${ctx.workspace.id}::uuid and i.status = 'committed' and i.id <> ${importId}::uuid),
    digests as (
      select id, file_digest from import
      where workspace_id = ${ctx.workspace.id}::uuid and (id = ${importId}::uuid or id = any (${given}))),
    same as (
      select s.id, s.alongside, d.id = ${importId}::uuid as is_own
      from standing s join digests d on d.file_digest = s.file_digest and d.file_digest <> ''::bytea)
    select s.id, s.part, s.id = any (${given}) as "isGiven",
      exists (select from same where same.id = s.id and same.is_own) as "isSameFile"
    from standing s
    where s.id = any (${given}) or exists (
      select from same where same.id = s.id
        or same.is_own and (s.id = any (same.alongside) or same.id = any (s.alongside)))
    order by s.id desc`.execute(ctx.db)
  const taken = new Set(rows.filter(row => row.isGiven).map(row => row.part))
  const before = rows.find(row => row.isSameFile)?.part
  return {
    alongside: [...new Set([...alongside, ...rows.filter(row => !row.isSameFile || row.isGiven).map(row => row.id)])],
    part: before !== undefined && !taken.has(before) ? before : firstFree(taken),
    inOneGo: moreFiles || alongside.length > 0,
    // Rows of a file that stands already are marked as that one's.
    marksAll: moreFiles && before === undefined,
  }
}

function firstFree(taken: ReadonlySet<number>): number {
  let part = 0
  while (taken.has(part)) part += 1
  return part
}
