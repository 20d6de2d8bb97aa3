import type { OutsideRegistrations } from '@upshot/shared/events/outside-registrations'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** The people of an event who are not among its registered and of whom no other total tells. */
export async function countOutsideRegistrations(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<OutsideRegistrations> {
  const { rows } = await sql<OutsideRegistrations>`select
      count(*) filter (where state is null and attended is not true)::int as "statusUnknown",
      count(*) filter (where attended and state is distinct from 'registered')::int as "cameUnregistered"
    from attendance where workspace_id = ${workspaceId}::uuid and event_id = ${eventId}::uuid`.execute(db)
  return rows[0] ?? { statusUnknown: 0, cameUnregistered: 0 }
}
