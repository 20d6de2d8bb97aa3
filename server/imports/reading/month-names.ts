import { foldName } from './label.ts'

/** Languages in which exports have been seen or their tools are translated. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'pl', 'ru']

/** Of these only the long names: short ones such as 'pro' and 'led' are words of other languages. */
const furtherLanguages = ['cs', 'tr', 'uk', 'el', 'fi', 'hu', 'ro', 'nb', 'ca', 'id']

const greek = [
  ...['Ιανουάριος', 'Φεβρουάριος', 'Μάρτιος', 'Απρίλιος', 'Μάιος', 'Ιούνιος', 'Ιούλιος', 'Αύγουστος', 'Σεπτέμβριος'],
  ...['Οκτώβριος', 'Νοέμβριος', 'Δεκέμβριος'],
]

let known: Map<string, number> | null = null

/** 1 to 12 for the name of a month, long or short, in any of the languages; null for any other word. */
export function monthNamed(word: string): number | null {
  known ??= monthNames()
  return known.get(foldName(word)) ?? null
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of [...languages, ...furtherLanguages]) {
    for (const style of ['long', 'short', 'alone'] as const) {
      if (style === 'short' && furtherLanguages.includes(language)) continue
      // Some languages bend the name beside a day: 'stycznia' is what 'styczeń' is called then.
      const format = new Intl.DateTimeFormat(language, {
        month: style === 'alone' ? 'long' : style,
        ...(style === 'alone' ? {} : { day: 'numeric' }),
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 1)).find(found => found.type === 'month')
        const name = foldName(part?.value ?? '').replace(/\.$/, '')
        // A short name that two languages use for different months would be a guess: the first language keeps it.
        if (name !== '' && !names.has(name)) names.set(name, month)
      }
    }
  }
  // Beside a year alone, in Greek.
  for (const [at, name] of greek.entries()) names.set(foldName(name), at + 1)
  if (!names.has('sept')) names.set('sept', 9)
  // As spreadsheets shorten it in German.
  if (!names.has('mrz')) names.set('mrz', 3)
  return names
}
