import { formatInstant } from '../ui/format-day.ts'

/** Rows of a spreadsheet as the clipboard has them, as a file. Null: this is no table. */
export function pastedFile(text: string, now: Date, locale: string, timeZone: string): File | null {
  const lines = text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  if (lines.length < 2) return null
  const name = `Pasted rows, ${formatInstant(now.toISOString(), locale, timeZone)}`
  return new File([text], name, { type: 'text/tab-separated-values' })
}
