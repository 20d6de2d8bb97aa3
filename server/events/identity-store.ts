import type { ContactIdentity } from '@upshot/shared/events/registration-state'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'

/** People of an event by how they are told from others. */
export async function countIdentities(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<ReadonlyMap<ContactIdentity, number>> {
  const { rows } = await withoutNestedLoops(db, () =>
    sql<{ identity: ContactIdentity; people: number }>`select c.identity, count(*)::int as people
      from attendance a join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id
      where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid group by c.identity`.execute(db),
  )
  return new Map(rows.map(row => [row.identity, row.people]))
}
