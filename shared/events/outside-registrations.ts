import { z } from 'zod'

const count = z.int().min(0)

/** People whom the number of registered leaves out, so that registered is not attended and no-show together. */
export const OutsideRegistrations = z.strictObject({
  /** Nobody knows whether they registered, cancelled or wait, and nobody has seen them. */
  statusUnknown: count,
  /** Attended, and not among the registered. */
  cameUnregistered: count,
})
export type OutsideRegistrations = z.infer<typeof OutsideRegistrations>
