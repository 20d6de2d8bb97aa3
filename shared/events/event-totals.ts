import { z } from 'zod'

const count = z.int().min(0)
const countOrUnknown = count.nullable()

/** The same people, by what their address says: staff, others, and those without an address. */
export const CircleCounts = z.strictObject({ internal: count, external: count, unknown: count })
export type CircleCounts = z.infer<typeof CircleCounts>

/** What is known of the people of one event. Null is unknown, and is never shown as 0. */
export const EventTotals = z.strictObject({
  registered: countOrUnknown,
  attended: countOrUnknown,
  /** Registered, and not seen although somebody looked. */
  noShow: countOrUnknown,
  cancelled: countOrUnknown,
  pending: countOrUnknown,
  waitlisted: countOrUnknown,
  invited: countOrUnknown,
  declined: countOrUnknown,
  /** Among them: told apart by nothing but a name, or by nothing. They count as seats here and never as people reached. */
  anonymous: count,
  /** 0 to 1; null when unknown, for 0 of 0, and when more came than registered. */
  attendanceRate: z.number().min(0).max(1).nullable(),
  /** Of those who attended and whose minutes are known. */
  averageMinutes: z.number().min(0).nullable(),
})
export type EventTotals = z.infer<typeof EventTotals>
