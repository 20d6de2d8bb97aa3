import { z } from 'zod'
import { roles } from './role.ts'

export const RoleName = z.enum(roles, { error: 'Choose viewer, advocate, manager or admin.' })

/** An address as it travels: lower case, so that the same person is the same text. */
export const Email = z.email({ error: 'This is not an e-mail address.' }).max(254).toLowerCase()

/** The name of a person, a team or a workspace. */
export const Name = z
  .string()
  .trim()
  .min(1, { error: 'Write a name.' })
  .max(120, { error: 'The name is longer than 120 characters.' })
