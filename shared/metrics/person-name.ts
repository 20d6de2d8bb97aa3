import { z } from 'zod'

/** Somebody who is named beside a metric: its owner, its stakeholder, who recorded a value. */
export const PersonName = z.strictObject({ id: z.uuid(), name: z.string() })
export type PersonName = z.infer<typeof PersonName>
