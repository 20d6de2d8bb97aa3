const cache = new Map<string, Intl.NumberFormat>()

/** Formatters are kept: making one costs a hundred times using it. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locale, options)
  cache.set(key, made)
  return made
}

/** What is shown where a number is not known. Never 0. */
export const notKnown = '–'

const space = '\u00A0'

/** The number in full, at most two decimals: '12,431'. */
export function fullNumber(value: number | null, locale: string): string {
  return value === null ? notKnown : numberFormat(locale, { maximumFractionDigits: 2 }).format(positiveZero(value))
}

/**
 * A number to be taken in at a glance, about three digits: '12.4 k', '1.2 m', '3.1 bn', '847', '0.04'. The letters are the
 * same in every language, the decimal mark is the language's.
 */
export function shortNumber(value: number | null, locale: string): string {
  if (value === null) return notKnown
  const size = steps.find(step => Math.abs(rounded(value / step.factor)) >= 1) ?? { factor: 1, letter: '' }
  const scaled = value / size.factor
  const number = numberFormat(locale, decimalsFor(scaled)).format(positiveZero(scaled))
  return size.letter === '' ? number : `${number}${space}${size.letter}`
}

/** '€ 1.2 m'. Whole amounts, `value` in units of the currency. */
export function shortMoney(value: number | null, currency: string, locale: string): string {
  if (value === null) return notKnown
  const sign = value < 0 ? '−' : ''
  return `${sign}${currencySign(currency, locale)}${space}${shortNumber(Math.abs(value), locale)}`
}

/** An amount in full, from cents: '€ 1,204.50' as the locale writes it. */
export function fullMoney(cents: number | null, currency: string, locale: string): string {
  return cents === null ? notKnown : numberFormat(locale, { style: 'currency', currency }).format(cents / 100)
}

/** A percentage that is a number of percent already: 0.4 is '0.4 %', 12 is '12 %'. */
export function percent(value: number | null, locale: string): string {
  return value === null ? notKnown : `${numberFormat(locale, decimalsFor(value)).format(positiveZero(value))}${space}%`
}

/** A share from 0 to 1 as a percentage. One decimal also where it is 0: '46.0 %' stands beside '36.5 %'. Not all is never 100. */
export function shareAsPercent(share: number | null, locale: string): string {
  if (share === null) return notKnown
  const value = share * 100
  if (value < 1 || value >= 100) return percent(value, locale)
  return `${numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.min(value, 99.9))}${space}%`
}

/** A value in the unit of its metric: '12 %', '€ 1.2 m' for money, '12.4 k accounts', '4.2' for a scale such as '1-5'. */
export function valueInUnit(value: number | null, unit: string, currency: string, locale: string): string {
  if (value === null) return notKnown
  if (unit === '%') return percent(value, locale)
  if (unit === 'money') return shortMoney(value, currency, locale)
  const number = shortNumber(value, locale)
  return unit === 'count' || /^\d/.test(unit) ? number : `${number}${space}${unit}`
}

const steps = [
  { factor: 1e9, letter: 'bn' },
  { factor: 1e6, letter: 'm' },
  { factor: 1e3, letter: 'k' },
]

/** So that 999,960 becomes '1 m' and not '1,000 k'. */
function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

function decimalsFor(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value)
  if (size >= 100) return { maximumFractionDigits: 0 }
  return size >= 1 || size === 0 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 2 }
}

function currencySign(currency: string, locale: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0)
  return parts.find(part => part.type === 'currency')?.value ?? currency
}

/** A negative zero would be written '-0'. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value
}
