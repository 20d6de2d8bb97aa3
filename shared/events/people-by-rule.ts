import { z } from 'zod'

const count = z.int().min(0)

/** How many people are told apart by what. */
export const PeopleByRule = z.strictObject({ email: count, tool: count, name: count })
export type PeopleByRule = z.infer<typeof PeopleByRule>
