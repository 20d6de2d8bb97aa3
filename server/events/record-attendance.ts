import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import type { AttendanceRecord, Knowledge } from './attendance-record.ts'
import {
  dropIncoming,
  hasAttendance,
  insertAttendance,
  insertContacts,
  insertOrganisations,
  joinRepeats,
  type Merge,
  type MergeCounts,
  preferBulk,
  rememberSource,
  removeReplaced,
  updateAttendance,
  withoutNestedLoops,
} from './attendance-store.ts'
import { contactIds } from './contact-id.ts'
import { lockEvent } from './event-store.ts'
import { loadAttendance } from './load-attendance.ts'
import { applyAttendees, lockReach, noteAttendees } from './reach-store.ts'
import { recountTotals } from './totals-store.ts'

/** What the verbs of attendance need of a context; commands and imports have it too. */
export type AttendanceCtx = Pick<Ctx, 'db' | 'client' | 'keys' | 'now'> & {
  readonly workspace: Pick<Ctx['workspace'], 'id' | 'staffDomains'>
}

export interface RecordAttendance {
  eventId: string
  importId: string
  /** The tool, such as `luma`. */
  source: string
  records: AsyncIterable<readonly AttendanceRecord[]> | Iterable<readonly AttendanceRecord[]>
  knows: Knowledge
}

export interface AttendanceRecorded extends MergeCounts {
  /** They were so already. */
  unchanged: number
}

/**
 * Writes what a file says about the people of one event, in the caller's transaction, and brings totals and reach up to
 * date. The caller checks permission and writes the audit row. The same records again change nothing.
 */
export async function recordAttendance(ctx: AttendanceCtx, input: RecordAttendance): Promise<AttendanceRecorded> {
  const { db, workspace } = ctx
  const { eventId, source, records, knows } = input
  const merge: Merge = { ...input, workspaceId: workspace.id, at: ctx.now.toISOString() }
  await preferBulk(db)
  const idOf = contactIds({ key: ctx.keys.contacts, workspaceId: workspace.id, eventId, source })
  const loaded = await loadAttendance(ctx.client, { records, knows, staffDomains: workspace.staffDomains, idOf })
  await lockReach(db, workspace.id)
  const event = await lockEvent(db, workspace.id, eventId)
  if (event === null || event.deletedAt !== null) throw new Problem('not-found', 'This event is not there any more.')
  if (loaded.hasRepeats) await joinRepeats(db)

  const isFirst = !(await hasAttendance(db, merge))
  await noteAttendees(db, workspace.id, eventId)
  await insertOrganisations(db, merge, loaded.organisationDomains)
  await insertContacts(db, merge)
  const removed = isFirst ? 0 : await removeReplaced(db, merge)
  const updated = isFirst ? 0 : await withoutNestedLoops(db, () => updateAttendance(db, merge))
  const created = await withoutNestedLoops(db, () => insertAttendance(db, merge, isFirst))
  const counts: MergeCounts = { created, updated, removed }
  await rememberSource(db, merge, counts)
  await recountTotals(db, workspace.id, [eventId], isFirst ? 'incoming' : 'attendance')
  await applyAttendees(db, workspace.id, eventId, event.day)
  const people = await dropIncoming(db)
  return { ...counts, unchanged: people - created - updated }
}
