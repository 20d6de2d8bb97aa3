import type { ContactIdentity } from '@upshot/shared/events/registration-state'
import { attendanceList } from './attendance-record.ts'
import { dropIncoming, joinRepeats } from './attendance-store.ts'
import { contactIds } from './contact-id.ts'
import { insertContacts, requireSameStaff } from './contact-store.ts'
import { domainPlaces } from './domain-places.ts'
import { loadAttendance } from './load-attendance.ts'
import { packAttendance } from './pack-attendance.ts'
import { lockReach } from './reach-store.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { noteStrangers } from './stranger-store.ts'
import { removeStrangers } from './undo-store.ts'

/** Somebody of whom a file speaks; see attendance-record.ts for `key`, which is never stored. */
export interface NamedContact {
  readonly identity: ContactIdentity
  readonly key: string
}

/** Whose ids and names these are: names mean somebody only within their scope, such as an event. */
export interface ContactsOf {
  readonly source: string
  readonly scope: string
}

/** Their ids, in the same order: what a file says can be compared with what is there before anything is written. */
export function contactIdsOf(
  ctx: Pick<AttendanceCtx, 'keys' | 'workspace'>,
  { source, scope }: ContactsOf,
  people: readonly NamedContact[],
): string[] {
  const idOf = contactIds({ key: ctx.keys.contacts, workspaceId: ctx.workspace.id, eventId: scope, source })
  return people.map(({ identity, key }) => hyphened(idOf(identity, key)))
}

/**
 * For other words, within a write of theirs: adds those who are not there yet, under their pseudonyms, and answers the ids.
 * They are not counted as reached: that is what attendance says.
 */
export async function recordContacts(
  ctx: AttendanceCtx,
  of: ContactsOf,
  people: readonly NamedContact[],
): Promise<string[]> {
  if (people.length === 0) return []
  const { db, workspace } = ctx
  await lockReach(db, workspace.id)
  await requireSameStaff(db, workspace)
  const list = attendanceList(people.map(({ identity, key }) => ({ ...nothingElse, identity, key })))
  const packing = {
    key: ctx.keys.contacts,
    workspaceId: workspace.id,
    eventId: of.scope,
    source: of.source,
    knows: { registrations: false, attendance: false, states: [] },
    places: await domainPlaces(ctx, list.domains),
    straight: null,
    told: new Uint8Array(),
  }
  const loaded = await loadAttendance(ctx.client, packAttendance(list, packing))
  const named = loaded.hasRepeats ? await joinRepeats(db) : loaded.rows.incoming
  const made = { workspaceId: workspace.id, at: ctx.now.toISOString() }
  await insertContacts(db, made, named)
  await dropIncoming(db)
  return contactIdsOf(ctx, of, people)
}

/** For the undo of what recorded them: those of whom nothing speaks any more go. */
export async function forgetContacts(
  ctx: Pick<AttendanceCtx, 'db' | 'workspace'>,
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return
  await lockReach(ctx.db, ctx.workspace.id)
  await noteStrangers(ctx.db, contactIds)
  await removeStrangers(ctx.db, ctx.workspace.id)
}

const nothingElse = {
  state: null,
  attended: null,
  minutes: null,
  registeredAt: null,
  joinedAt: null,
  externalId: null,
  country: null,
} as const

function hyphened(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
