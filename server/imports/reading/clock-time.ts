/** Milliseconds since midnight of '6:04 PM', '18:04', '18h04' and '18:04:30'; null for anything else. */
export function readClock(cell: string): number | null {
  const found = /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(cell.trim())
  if (found === null) return null
  const [, hours = '', minutes = '', seconds = '0', half] = found
  let hour = Number(hours)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}
