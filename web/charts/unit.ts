/** What a number counts. `percent` numbers are percent already: 42 is 42 %. `money` has an ISO currency as its word. */
export interface Unit {
  style: 'number' | 'percent' | 'money'
  /** "people", "hours", "EUR"; empty where the title says it all. */
  word: string
  /** The same of one, where it differs: "person". */
  one?: string
}

/** From the text of a metric's unit: '%' and 'EUR' have a form of their own, everything else is a word. */
export function unitOf(text: string): Unit {
  if (text === '%') return { style: 'percent', word: '%' }
  if (/^[A-Z]{3}$/.test(text)) return { style: 'money', word: text }
  return { style: 'number', word: text }
}

/** No line breaks between a number and what belongs to it. */
const space = '\u00a0'
const steps: readonly [number, string][] = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e4, 'k'],
]

/** For axes and marks: "12.4 k", "€ 1.2 m", "42 %". Below ten thousand in full. */
export function formatShort(value: number, unit: Unit, locale: string): string {
  const [size, letter] = steps.find(([from]) => Math.abs(value) >= from * 0.99995) ?? [1, '']
  const divisor = letter === 'k' ? 1e3 : size
  const scaled = value / divisor
  const text = decimals(scaled, letter === '' ? (Math.abs(value) < 10 ? 2 : 1) : 1, locale)
  return dressed(letter === '' ? text : `${text}${space}${letter}`, unit)
}

/** For tooltips, tables and sentences: "12,412 people", "€ 1,204,000", "42.3 %". */
export function formatFull(value: number, unit: Unit, locale: string): string {
  const text = dressed(decimals(value, Math.abs(value) < 100 ? 2 : 1, locale), unit)
  const word = value === 1 ? (unit.one ?? unit.word) : unit.word
  return unit.style === 'number' && word !== '' ? `${text} ${word}` : text
}

/** The number alone, for table cells whose column names the unit. */
export function formatPlain(value: number, locale: string): string {
  return decimals(value, 2, locale)
}

/**
 * "up 12 %", "down 3.4 %", "unchanged"; `null` when there is nothing to divide by. Percentages change by points: "12 % more" of
 * a percentage is read in two ways.
 */
export function changeInWords(from: number, to: number, unit: Unit, locale: string): string | null {
  if (from === to) return 'unchanged'
  if (unit.style === 'percent') {
    const points = Math.abs(to - from)
    const text = decimals(points, points < 10 ? 1 : 0, locale)
    if (text === decimals(0, 0, locale)) return 'unchanged'
    return `${to > from ? 'up' : 'down'} ${text} ${text === '1' ? 'point' : 'points'}`
  }
  if (from === 0) return null
  const share = ((to - from) / Math.abs(from)) * 100
  const size = Math.abs(share)
  return `${share > 0 ? 'up' : 'down'} ${decimals(size, size < 10 ? 1 : 0, locale)}${space}%`
}

function dressed(text: string, unit: Unit): string {
  if (unit.style === 'percent') return `${text}${space}%`
  if (unit.style === 'money') {
    const sign = text.startsWith('-') ? '-' : ''
    return `${sign}${symbolOf(unit.word)}${space}${text.slice(sign.length)}`
  }
  return text
}

function decimals(value: number, most: number, locale: string): string {
  // -0 would be written as "-0".
  return new Intl.NumberFormat(locale, { maximumFractionDigits: most }).format(value === 0 ? 0 : value)
}

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0)
  return parts.find(part => part.type === 'currency')?.value ?? currency
}
