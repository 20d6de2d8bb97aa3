import { z } from 'zod'

/** `error`: the row is left out. `warning`: it goes in, and someone should look. `note`: good to know, nothing to do. */
export const issueLevels = ['error', 'warning', 'note'] as const
export type IssueLevel = (typeof issueLevels)[number]

/** Everything that can be wrong with a row or remarkable about a file that can still be read. */
export const issueCodes = [
  'AMBIGUOUS_DATE',
  'AMBIGUOUS_NUMBER',
  'BAD_CHARACTER',
  'BAD_DATE',
  'BAD_EMAIL',
  'BAD_NUMBER',
  'CELL_TOO_LONG',
  'CLOCK_CHANGE',
  'CONTRADICTION',
  'CONTROL_CHARACTERS',
  'DUPLICATE_HEADER',
  'DUPLICATE_ITEM',
  'DUPLICATE_PERIOD',
  'EMPTY_HEADER',
  'GUESSED_ENCODING',
  'IMPLAUSIBLE_DATE',
  'IMPLAUSIBLE_TIMES',
  'LOOKALIKE_DOMAIN',
  'LOOKS_DAMAGED',
  'MANY_BAD_ROWS',
  'MISSING_VALUE',
  'NO_EMAIL',
  'REPEATED_HEADER',
  'SAME_ANSWERS',
  'SERIAL_DATE',
  'SHARED_EMAIL',
  'SKIPPED_LINES',
  'SUSPICIOUS_CHARACTERS',
  'TOTALS_ROW',
  'UNKNOWN_STATUS',
  'UNREADABLE_CELL',
  'WRONG_CELL_COUNT',
] as const
export type IssueCode = (typeof issueCodes)[number]

/** `line` counts physical lines of the file from 1; `column` is the label in the header. Null: the file as a whole. */
export const ImportIssue = z.strictObject({
  level: z.enum(issueLevels),
  line: z.int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum(issueCodes),
  message: z.string(),
})
export type ImportIssue = z.infer<typeof ImportIssue>

/** How often each code occurred, also beyond the issues that are listed one by one. */
export const IssueCount = z.strictObject({
  level: z.enum(issueLevels),
  code: z.enum(issueCodes),
  count: z.int().min(1),
})
export type IssueCount = z.infer<typeof IssueCount>

/** Reasons to import nothing of a file. */
export const fileErrorCodes = [
  'COMPRESSED_FILE',
  'DAMAGED_FILE',
  'DELIMITER_MISMATCH',
  'EMPTY_FILE',
  'ENCRYPTED_FILE',
  'EXCEL_FILE',
  'FISCAL_PERIODS',
  'HTML_FILE',
  'MAPPING_MISMATCH',
  'NOT_CSV',
  'NOT_EVENT_DATA',
  'NOT_TEXT',
  'NO_HEADER',
  'NO_ROWS',
  'SENSITIVE_FILE',
  'SEVERAL_EVENTS',
  'TOO_LARGE_UNPACKED',
  'TOO_MANY_COLUMNS',
  'TRUNCATED_FILE',
  'UNCLOSED_QUOTE',
  'UNKNOWN_FORMAT',
] as const
export type FileErrorCode = (typeof fileErrorCodes)[number]

export const FileError = z.strictObject({
  code: z.enum(fileErrorCodes),
  message: z.string(),
  line: z.int().min(1).nullable(),
  /** Labels of the header, where seeing them helps and hurts nobody. Never values. */
  columns: z.array(z.string()).optional(),
})
export type FileError = z.infer<typeof FileError>
