import { invalidInput } from '@upshot/shared/contract/problem'
import { z } from 'zod'

/** Where a page ended: the value that the list is sorted by, and the id that breaks ties. */
export interface Place {
  value: string | number
  id: string
}

const Written = z.tuple([z.string(), z.union([z.string(), z.number()]), z.uuid()])

/** Opaque to callers. `order` names sort and direction: a cursor of another order would lose or repeat rows. */
export function writeCursor(order: string, { value, id }: Place): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url')
}

export function readCursor(order: string, cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const found = Written.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!found.success || found.data[0] !== order) {
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
