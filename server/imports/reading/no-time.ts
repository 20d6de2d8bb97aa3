/**
 * The time that programs write where there is none: the day from which they count, in any zone, or a day of noughts, or that
 * there is none: somebody never joined. No event was on it.
 */
const never =
  /^(?:na[nt]|(?:did not|never|not) join(?:ed)?|0000-00-00|0001-01-01|1970-01-01|1969-12-31|1899-12-30|(?:0?1[/.]){2}(?:0001|1970)|(?:00[/.]){2}0000)(?:[T ,]+\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?$/i

export function isNoTime(cell: string): boolean {
  return never.test(cell.trim())
}
