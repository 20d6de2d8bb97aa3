import { newId } from '../db/id.ts'
import { type RowsWritten, writeImportedRows } from '../db/imported-rows.ts'
import type { ConferenceSession, SessionColumns } from './conference-session.ts'
import { importedSessions } from './imported-sessions.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { recordContacts } from './record-contacts.ts'

export interface RecordSessions {
  readonly eventId: string
  readonly importId: string
  /** The tool, such as `sessionize`. */
  readonly source: string
  readonly sessions: readonly ConferenceSession[]
  /** What the file has a column for; the rest of sessions that are there stays. */
  readonly hasColumn: SessionColumns
  /** The talks of people of this workspace: session key -> activity. */
  readonly activities: ReadonlyMap<string, string>
}

/**
 * Writes the sessions of a conference, in the caller's transaction and without an audit row. Speakers are kept as contacts,
 * never by name. The same sessions again change nothing.
 */
export async function recordSessions(ctx: AttendanceCtx, input: RecordSessions): Promise<RowsWritten> {
  const { eventId, importId, source, sessions, hasColumn, activities } = input
  const speakers = new Map(
    sessions.flatMap(session =>
      session.speakers.map(speaker => [`${speaker.identity} ${speaker.key}`, speaker] as const),
    ),
  )
  const ids = await recordContacts(ctx, { source, scope: eventId }, [...speakers.values()])
  const idOf = new Map([...speakers.keys()].map((key, index) => [key, ids[index] ?? '']))
  const now = ctx.now.getTime()
  const rows = sessions.map(session => ({
    id: newId(now),
    event_id: eventId,
    source,
    session_key: session.key,
    title: session.title,
    state: session.state,
    session_type: session.type,
    track: session.track,
    room: session.room,
    language: session.language,
    starts_at: session.startsAt?.endsWith('Z') === true ? session.startsAt : null,
    minutes: session.minutes,
    speaker_ids: [...new Set(session.speakers.flatMap(({ identity, key }) => idOf.get(`${identity} ${key}`) ?? []))],
    activity_id: activities.get(session.key) ?? null,
  }))
  const whose = { workspaceId: ctx.workspace.id, importId }
  const known = columnsOf(hasColumn)
  const talks = rows.filter(row => row.activity_id !== null)
  const others = rows.filter(row => row.activity_id === null)
  // A file without a match says nothing of an activity that was found before.
  const first = await writeImportedRows(ctx.db, importedSessions, whose, talks, [...known, 'activity_id'])
  const second = await writeImportedRows(ctx.db, importedSessions, whose, others, known)
  return {
    created: first.created + second.created,
    updated: first.updated + second.updated,
    unchanged: first.unchanged + second.unchanged,
  }
}

function columnsOf(has: SessionColumns): string[] {
  const columns: Readonly<Record<keyof SessionColumns, string>> = {
    state: 'state',
    type: 'session_type',
    track: 'track',
    room: 'room',
    language: 'language',
    startsAt: 'starts_at',
    minutes: 'minutes',
    speakers: 'speaker_ids',
  }
  const known = Object.entries(columns).filter(([name]) => Object.entries(has).some(([key, is]) => key === name && is))
  return ['title', ...known.map(([, column]) => column)]
}
