import type { ImportChoice } from '@upshot/shared/imports/import'
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { Together } from '../events/record-attendance.ts'

/** An import that stands: what it wrote is there. */
interface Standing {
  id: string
  /** Which of several files of the event it was; see {@link Together}. */
  part: number
  /** Named by the caller, or the same file as one that is. */
  isGiven: boolean
  /** The same file as this one. */
  isTwin: boolean
}

/**
 * What belongs together with this file, for its event: the imports that the caller names, under which the same files stand
 * already, and what once came together with this file itself. The same files again are the same people again, whether all of
 * them come, or one. Files are the same when their bytes are, and the sheet that is read.
 */
export async function broughtTogether(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  importId: string,
  eventId: string,
  { alongside, moreFiles, answers }: Pick<ImportChoice, 'alongside' | 'moreFiles' | 'answers'>,
): Promise<Together> {
  const given = sql`${[...alongside]}::uuid[]`
  const { rows } = await sql<Standing>`
    with file as (
      select i.id, (i.file_digest, coalesce(i.answers -> 'answers' ->> 'sheet', '')) as bytes, i.status,
        array(select jsonb_array_elements_text(i.answers -> 'alongside')::uuid) as alongside
      from import i
      where i.workspace_id = ${ctx.workspace.id}::uuid and i.file_digest <> ''::bytea and i.id <> ${importId}::uuid
        and (i.status in ('committed', 'undone') and i.event_id = ${eventId}::uuid or i.id = any (${given}))),
    own as (
      select (file_digest, ${answers.sheet ?? ''}::text) as bytes from import
      where workspace_id = ${ctx.workspace.id}::uuid and id = ${importId}::uuid and file_digest <> ''::bytea),
    -- Files that this one once came together with, also where nothing of it was new then, or it was taken back since.
    partner as (
      select distinct case when earlier.bytes = own.bytes then later.bytes else earlier.bytes end as bytes
      from own, file later join file earlier on earlier.id = any (later.alongside)
      where own.bytes in (later.bytes, earlier.bytes)),
    named as (
      select bytes from file where id = any (${given}))
    select f.id, s.part, f.bytes in (select bytes from named) as "isGiven",
      f.bytes in (select bytes from own) as "isTwin"
    from file f
    join attendance_source s on s.workspace_id = ${ctx.workspace.id}::uuid and s.import_id = f.id
      and s.event_id = ${eventId}::uuid
    where f.status = 'committed' and (f.bytes in (select bytes from named) or f.bytes in (select bytes from own)
      or f.bytes in (select bytes from partner))
    order by f.id desc`.execute(ctx.db)
  const twin = rows.find(row => row.isTwin)
  const taken = new Set(rows.filter(row => row.isGiven && !row.isTwin).map(row => row.part))
  const near = rows.filter(row => row.isGiven || !row.isTwin)
  return {
    alongside: [...new Set([...alongside, ...near.map(row => row.id)])],
    part: twin !== undefined && !taken.has(twin.part) ? twin.part : firstFree(taken),
    inOneGo: moreFiles || alongside.length > 0,
    isAfterOthers: rows.some(row => row.isGiven),
    twins: rows.filter(row => row.isTwin).map(row => row.id),
  }
}

function firstFree(taken: ReadonlySet<number>): number {
  let part = 0
  while (taken.has(part)) part += 1
  return part
}
