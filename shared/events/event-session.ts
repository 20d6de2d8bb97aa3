import { z } from 'zod'
import { Instant } from '../calendar/wire.ts'
import { sessionStates } from './session-state.ts'

/** A session of a conference. Speakers are a number: who they are is known by pseudonym only. */
export const EventSession = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  /** Null: the file, such as an agenda, has no states. */
  state: z.enum(sessionStates).nullable(),
  type: z.string().nullable(),
  track: z.string().nullable(),
  room: z.string().nullable(),
  language: z.string().nullable(),
  startsAt: Instant.nullable(),
  minutes: z.int().min(0).nullable(),
  speakers: z.int().min(0),
  /** The talk of somebody of this workspace. */
  activityId: z.uuid().nullable(),
  source: z.string(),
  importId: z.uuid(),
})
export type EventSession = z.infer<typeof EventSession>

export const EventSessions = z.strictObject({
  /** Different people who speak in sessions that take place. */
  speakers: z.int().min(0),
  items: z.array(EventSession),
})
export type EventSessions = z.infer<typeof EventSessions>
