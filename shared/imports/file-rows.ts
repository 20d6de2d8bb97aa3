import { z } from 'zod'

const column = z.int().min(0).max(1_000)
/** Longer cells are none that somebody corrects by hand. */
const cell = z.string().max(32_767)

export const RowsAsked = z.strictObject({
  lines: z.array(z.int().min(1)).max(1_000),
  same: z.strictObject({ column, value: cell }).nullable().optional(),
})
export type RowsAsked = z.infer<typeof RowsAsked>

export const FileRow = z.strictObject({
  line: z.int().min(1),
  /** Null where a cell is not shown. */
  cells: z.array(z.string().nullable()),
  /** False for rows of which only a part is given, because they are beyond all bounds: they cannot be corrected here. */
  isWhole: z.boolean(),
})
export type FileRow = z.infer<typeof FileRow>

export const RowsFound = z.strictObject({
  rows: z.array(FileRow),
  /** Rows with the value that was asked about. */
  same: z.int().min(0).nullable(),
})
export type RowsFound = z.infer<typeof RowsFound>

export const RowToCheck = z.strictObject({
  line: z.int().min(1),
  /** Null stands for a cell that is not shown. */
  cells: z.array(cell.nullable()).min(1).max(1_000),
})
export type RowToCheck = z.infer<typeof RowToCheck>
