import type { Day } from '@upshot/shared/calendar/day'
import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'
import { type AttendanceRecord, attendanceList, type Knowledge } from './attendance-record.ts'
import {
  dropIncoming,
  hasAttendance,
  insertAttendance,
  joinRepeats,
  type Merge,
  type MergeCounts,
  preferBulk,
  rememberSource,
  removeReplaced,
} from './attendance-store.ts'
import type { Tallies } from './attendance-tally.ts'
import { updateAttendance } from './attendance-update-store.ts'
import { insertContacts, knownContacts, requireSameStaff } from './contact-store.ts'
import { domainPlaces } from './domain-places.ts'
import { lockEvent } from './event-store.ts'
import { type Loaded, loadAttendance } from './load-attendance.ts'
import { type PackedRows, type PackScope, packAttendance, type Straight } from './pack-attendance.ts'
import { addDay, addFirstDay, applyAttendees, lockReach, noteAttendees } from './reach-store.ts'
import { recountTotals, takeTotals } from './totals-store.ts'

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
  people: readonly AttendanceRecord[] | PackedElsewhere
  knows: Knowledge
  /** Where people of an event come in several files; none: this file is all there is. */
  together?: Together
}

export interface Together {
  /** Imports that brought others of these people, or people's other rows; of theirs nobody is replaced. */
  readonly alongside: readonly string[]
  /** Which of the files this is, from 0: people whom nothing names are others in each. */
  readonly part: number
  /** It comes in one go with other files. */
  readonly inOneGo: boolean
  /** Some of those have been imported: what was said before and none of them says is gone. */
  readonly isAfterOthers: boolean
  /** Imports of the same file that stand: what is marked as said by them is said by this one. */
  readonly twins: readonly string[]
}

const byItself: Together = { alongside: [], part: 0, inOneGo: false, isAfterOthers: false, twins: [] }

export interface PackedElsewhere {
  /** Of the people's addresses, each once. */
  readonly domains: readonly string[]
  pack(scope: PackScope): AsyncIterable<PackedRows>
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
  const { eventId, source, people, knows, together = byItself } = input
  const merge: Merge = { ...input, ...together, workspaceId: workspace.id, at: ctx.now.toISOString() }
  await preferBulk(db)
  await lockReach(db, workspace.id)
  const event = await lockEvent(db, workspace.id, eventId)
  if (event === null || event.deletedAt !== null) throw new Problem('not-found', 'This event is not there any more.')
  await requireSameStaff(db, workspace)
  const given = 'domains' in people ? people : packedHere(people)
  const scope = {
    key: ctx.keys.contacts,
    workspaceId: workspace.id,
    eventId,
    source,
    part: together.part,
    knows,
    places: await domainPlaces(ctx, given.domains),
    straight: await straightInto(ctx, merge, event.day),
  }
  const loaded = await loadAttendance(ctx.client, given.pack(scope))
  const { tally } = loaded
  return tally === null
    ? mergeIncoming(ctx, merge, loaded, event.day)
    : keep(ctx, merge, { ...loaded, tally }, event.day)
}

function packedHere(people: readonly AttendanceRecord[]) {
  const list = attendanceList(people)
  return {
    domains: list.domains,
    pack: (scope: PackScope) => packAttendance(list, { ...scope, told: new Uint8Array() }),
  }
}

async function straightInto({ db, workspace, now }: AttendanceCtx, merge: Merge, day: Day): Promise<Straight | null> {
  if (await hasAttendance(db, merge)) return null
  const known = await knownContacts(db, workspace.id)
  return known === null ? null : { importId: merge.importId, day, at: now.getTime(), known }
}

/** Contacts, attendance and first days have their rows already: the event had nobody before. */
async function keep(
  { db, workspace }: AttendanceCtx,
  merge: Merge,
  { rows, tally }: Loaded & { tally: Tallies },
  day: Day,
): Promise<AttendanceRecorded> {
  const counts: MergeCounts = { created: rows.attendance, updated: 0, removed: 0 }
  await rememberSource(db, merge, counts.created > 0)
  await takeTotals(db, workspace.id, merge.eventId, tally.people)
  await addFirstDay(db, workspace.id, day, tally.first)
  if (rows.concerned > 0) await addDay(db, workspace.id, day)
  return { ...counts, unchanged: 0 }
}

/** The rows stand in `incoming`, beside what is known of the event already. */
async function mergeIncoming(
  { db, workspace }: AttendanceCtx,
  merge: Merge,
  { rows, hasRepeats }: Loaded,
  day: Day,
): Promise<AttendanceRecorded> {
  const named = hasRepeats ? await joinRepeats(db) : rows.incoming
  await noteAttendees(db, workspace.id, merge.eventId)
  await insertContacts(db, merge, named)
  const removed = await removeReplaced(db, merge)
  const { changed: updated, written } = await withoutNestedLoops(db, () => updateAttendance(db, merge))
  const created = await withoutNestedLoops(db, () => insertAttendance(db, merge))
  const counts: MergeCounts = { created, updated, removed }
  await rememberSource(db, merge, created + written + removed > 0)
  await recountTotals(db, workspace.id, [merge.eventId])
  await applyAttendees(db, workspace.id, merge.eventId, day)
  await dropIncoming(db)
  return { ...counts, unchanged: named - created - updated }
}
