import { z } from 'zod'
import { Day } from '../calendar/wire.ts'
import { Country } from './event.ts'

/** A person reached, as anybody gets to see one: no name, no address, nothing that leads back to them. */
export const Contact = z.strictObject({
  id: z.uuid(),
  emailDomain: z.string().max(253).nullable(),
  organisationId: z.uuid().nullable(),
  country: Country.nullable(),
  isStaff: z.boolean(),
  firstSeenOn: Day,
  lastSeenOn: Day,
})
export type Contact = z.infer<typeof Contact>

export const organisationKinds = ['company', 'internal-unit'] as const

/** An external company by its domain, or an internal unit with its headcount. */
export const Organisation = z.strictObject({
  id: z.uuid(),
  kind: z.enum(organisationKinds),
  name: z.string().trim().min(1).max(200),
  domain: z.string().max(253).nullable(),
  headcount: z.int().min(1).nullable(),
})
export type Organisation = z.infer<typeof Organisation>
