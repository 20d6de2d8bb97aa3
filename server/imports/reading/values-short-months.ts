/** '01/26': a month and its year in two digits, or a day of January; '01/02' may be a day of February as well. */
const shortMonth = /^(0[1-9]|1[0-2])[/.-](1[3-9]|[2-4]\d)$/

/** How many months in a row nobody would take for days. */
const fewest = 3
/** '01/15' is a day: hardly a figure is of 2015, and none of 2035. */
const earliest = 20 * 12
const latest = 30 * 12

/** A header of '01/26, 02/26, 03/26', each the month after the one before, with its years in full. Null: it has none. */
export function withFullYears(header: readonly string[]): string[] | null {
  const months = header.flatMap(label => monthNumber(label) ?? [])
  const areInOrder = months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1)
  const areRecent = months.every(month => month > earliest && month <= latest)
  if (months.length < fewest || !areInOrder || !areRecent) return null
  return header.map(fullMonth)
}

/** Below a label that says month each of them is one. */
export function areShortMonths(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(cell => shortMonth.test(cell.trim()))
}

export function fullMonth(cell: string): string {
  return cell.trim().replace(shortMonth, '20$2-$1')
}

function monthNumber(cell: string): number | null {
  const found = shortMonth.exec(cell.trim())
  return found === null ? null : Number(found[2]) * 12 + Number(found[1])
}
