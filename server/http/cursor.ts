import { Day, Instant } from '@upshot/shared/calendar/wire'
import { invalidInput } from '@upshot/shared/contract/problem'
import { z } from 'zod'
import { isStorable } from './storable-text.ts'

/** Where a page ended: the value that the list is sorted by, and the id that breaks ties. */
export interface Place {
  value: string | number
  id: string
}

const Written = z.tuple([z.string(), z.union([z.string(), z.number()]), z.uuid()])

/** What a list can be sorted by. A cursor comes from outside: anybody can write one. */
const kinds = {
  text: z.string().refine(isStorable),
  day: Day,
  moment: Instant,
  count: z.int32(),
  number: z.number(),
} as const
export type SortedBy = keyof typeof kinds

/** Opaque to callers. `order` names sort and direction: a cursor of another order would lose or repeat rows. */
export function writeCursor(order: string, { value, id }: Place): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url')
}

export function readCursor(order: string, sortedBy: SortedBy, cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const found = Written.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!found.success || found.data[0] !== order || !kinds[sortedBy].safeParse(found.data[1]).success) {
    throw invalidInput([
      { path: 'cursor', message: 'This cursor does not belong to this list. Start from the first page.' },
    ])
  }
  const [, value, id] = found.data
  return { value, id }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
