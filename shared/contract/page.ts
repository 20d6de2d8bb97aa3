import { z } from 'zod'

/** What every list is asked: how many, from where. A cursor is opaque and belongs to one sort order. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
}

/** What every list answers: the rows, where to go on, and how many match in all. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.int().min(0),
  })
}

export type Page<Item> = { items: Item[]; nextCursor: string | null; total: number }
