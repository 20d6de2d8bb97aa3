import type { IssueCode, IssueLevel } from '@upshot/shared/imports/issue'

export const levelWords: Readonly<Record<IssueLevel, string>> = {
  error: 'Left out',
  warning: 'Look at this',
  note: 'Good to know',
}

/** The cause, as the heading of its group. */
export const issueWords: Readonly<Record<IssueCode, string>> = {
  AMBIGUOUS_DATE: 'Dates that can be read two ways',
  AMBIGUOUS_NUMBER: 'Numbers that can be read two ways',
  BAD_CHARACTER: 'Characters that could not be read',
  BAD_DATE: 'Not a date',
  BAD_EMAIL: 'Not an e-mail address, or a doubtful one',
  BAD_NUMBER: 'Not a number, or none that can be',
  CELL_TOO_LONG: 'Cells that are too long',
  CLOCK_CHANGE: 'Times at which the clocks changed',
  CONTRADICTION: 'Cells that contradict each other',
  CONTROL_CHARACTERS: 'Control characters',
  DUPLICATE_HEADER: 'Columns with the same name',
  DUPLICATE_ITEM: 'The same thing twice, with other figures',
  DUPLICATE_PERIOD: 'Two values for one period',
  EMPTY_HEADER: 'Columns without a name',
  GUESSED_ENCODING: 'The character encoding was guessed',
  IMPLAUSIBLE_DATE: 'Dates far from any event',
  IMPLAUSIBLE_TIMES: 'Times that cannot be',
  LOOKALIKE_DOMAIN: 'Domains that look like well-known ones',
  LOOKS_DAMAGED: 'Names that were damaged before the export',
  MANY_BAD_ROWS: 'Many rows cannot be imported',
  MISSING_VALUE: 'Values that are missing',
  NO_EMAIL: 'People without an e-mail address',
  REPEATED_HEADER: 'The header stands in the file again',
  SAME_ANSWERS: 'Responses that are the same to the second',
  SERIAL_DATE: 'Dates and times that are written as numbers',
  SHARED_EMAIL: 'One address, several names',
  SKIPPED_LINES: 'Lines that are not part of the table',
  SUSPICIOUS_CHARACTERS: 'Characters that may be meant to mislead',
  TOTALS_ROW: 'Totals, which are not read',
  UNKNOWN_STATUS: 'Status words that are not known',
  UNREADABLE_CELL: 'Cells of a workbook without a value',
  WRONG_CELL_COUNT: 'Rows with too many or too few cells',
}
