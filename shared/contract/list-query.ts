import { z } from 'zod'

/** A list in a query string: 'talk,article'. Left out or empty: no restriction. */
export function commaSeparated<Item extends z.ZodType>(item: Item, most = 50) {
  return z.preprocess(
    value => (typeof value === 'string' ? value.split(',').filter(part => part !== '') : value),
    z.array(item).max(most).optional(),
  )
}

/** A search text in a query string; blank counts as left out. */
export const searchText = z
  .string()
  .trim()
  .max(200)
  .transform(text => (text === '' ? undefined : text))
  .optional()
