import { z } from 'zod'
import { Instant } from '../calendar/wire.ts'
import { attendanceStates } from './attendance-state.ts'

const count = z.int().min(0).nullable()

/** One contact at one event or activity. */
export const Attendance = z.strictObject({
  id: z.uuid(),
  contactId: z.uuid(),
  eventId: z.uuid().nullable(),
  activityId: z.uuid().nullable(),
  state: z.enum(attendanceStates),
  minutesPresent: z.number().min(0).nullable(),
  registeredAt: Instant.nullable(),
  importId: z.uuid().nullable(),
})
export type Attendance = z.infer<typeof Attendance>

/** How many people, by what became of them. Null is unknown, and is never shown as 0. */
export const AttendanceTotals = z.strictObject({
  registered: count,
  attended: count,
  noShow: count,
  cancelled: count,
  waitlisted: count,
  /** Registered, and nobody knows whether they came. */
  unknown: count,
})
export type AttendanceTotals = z.infer<typeof AttendanceTotals>
