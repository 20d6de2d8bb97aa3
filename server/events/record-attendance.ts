import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { type AttendanceRecord, attendanceList, type Knowledge } from './attendance-record.ts'
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
  readStaffDomains,
  rememberSource,
  removeReplaced,
  updateAttendance,
  withoutNestedLoops,
} from './attendance-store.ts'
import { lockEvent } from './event-store.ts'
import { loadAttendance } from './load-attendance.ts'
import { type PackedRows, type PackOptions, packAttendance } from './pack-attendance.ts'
import { addIncomingAttendees, applyAttendees, lockReach, noteAttendees } from './reach-store.ts'
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
  /** The people, or who packs them elsewhere, such as in another thread. */
  people: readonly AttendanceRecord[] | ((options: PackOptions) => AsyncIterable<PackedRows>)
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
  const { eventId, source, people, knows } = input
  const { staffDomains } = workspace
  const merge: Merge = { ...input, workspaceId: workspace.id, at: ctx.now.toISOString() }
  await preferBulk(db)
  const packing = { key: ctx.keys.contacts, workspaceId: workspace.id, eventId, source, knows, staffDomains }
  const loaded = await loadAttendance(
    ctx.client,
    typeof people === 'function' ? people(packing) : packAttendance(attendanceList(people), packing),
  )
  await lockReach(db, workspace.id)
  const event = await lockEvent(db, workspace.id, eventId)
  if (event === null || event.deletedAt !== null) throw new Problem('not-found', 'This event is not there any more.')
  await requireSameStaff(db, workspace)
  const named = loaded.hasRepeats ? await joinRepeats(db) : loaded.rows

  const isFirst = !(await hasAttendance(db, merge))
  if (!isFirst) await noteAttendees(db, workspace.id, eventId)
  await insertOrganisations(db, merge, loaded.organisationDomains)
  await insertContacts(db, merge, named)
  const removed = isFirst ? 0 : await removeReplaced(db, merge)
  const updated = isFirst ? 0 : await withoutNestedLoops(db, () => updateAttendance(db, merge))
  const created = await withoutNestedLoops(db, () => insertAttendance(db, merge, isFirst))
  const counts: MergeCounts = { created, updated, removed }
  await rememberSource(db, merge, counts)
  await recountTotals(db, workspace.id, [eventId], isFirst ? 'incoming' : 'attendance')
  if (isFirst) await addIncomingAttendees(db, workspace.id, event.day)
  else await applyAttendees(db, workspace.id, eventId, event.day)
  await dropIncoming(db)
  return { ...counts, unchanged: named - created - updated }
}

/** Who is staff was decided while the rows were packed: by the same domains, or contacts and counts would disagree. */
async function requireSameStaff(db: AttendanceCtx['db'], workspace: AttendanceCtx['workspace']): Promise<void> {
  const now = await readStaffDomains(db, workspace.id)
  if (now.join() === workspace.staffDomains.join()) return
  throw new Problem('conflict', 'The domains of your own staff were changed meanwhile. Nothing was written: try again.')
}
