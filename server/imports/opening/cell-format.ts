import { type DateSystem, serialTime } from './serial-date.ts'

/** What a number format makes of a number, as far as it changes what the number says. */
export type CellFormat =
  | { kind: 'number' }
  | { kind: 'percent' }
  /** '00420': an id whose leading zeros are only shown. */
  | { kind: 'padded'; digits: number }
  | { kind: 'date' | 'time' | 'duration' }

const number: CellFormat = { kind: 'number' }

/** Formats that workbooks name by number alone. */
export function builtInFormat(id: number): CellFormat {
  if (id === 9 || id === 10) return { kind: 'percent' }
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return { kind: 'date' }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35)) return { kind: 'time' }
  return id >= 45 && id <= 47 ? { kind: 'duration' } : number
}

export function formatOf(code: string): CellFormat {
  if (/^general$/i.test(code.trim())) return number
  const isElapsed = /\[(h+|m+|s+)\]/i.test(code)
  // Without texts, colours and languages; the first section is for positive numbers.
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (isElapsed) return { kind: 'duration' }
  const letters = plain.replace(/general/gi, '').replace(/am\/pm|a\/p/gi, 'h')
  const hasClock = /[hs]/i.test(letters)
  if (/[yd]/i.test(letters) || (/m/i.test(letters) && !hasClock)) return { kind: 'date' }
  if (hasClock) return { kind: 'time' }
  if (plain.includes('%')) return { kind: 'percent' }
  return /^0{2,30}$/.test(plain.trim()) ? { kind: 'padded', digits: plain.trim().length } : number
}

/** A number as text that says the same in a file: days as ISO dates, never rounded to what a narrow column shows. */
export function numberText(raw: string, format: CellFormat, system: DateSystem): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  switch (format.kind) {
    case 'number':
      return plainNumber(value)
    case 'percent':
      return `${plainNumber(value * 100)}%`
    case 'padded':
      return Number.isInteger(value) && value >= 0
        ? plainNumber(value).padStart(format.digits, '0')
        : plainNumber(value)
    case 'duration':
      return durationText(value)
    case 'time':
    case 'date': {
      const ms = serialTime(value, system)
      if (ms === null) return plainNumber(value)
      const iso = new Date(ms).toISOString()
      if (format.kind === 'time' && value < 1) return iso.slice(11, 19)
      return format.kind === 'date' && ms % 86_400_000 === 0
        ? iso.slice(0, 10)
        : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
    }
  }
}

/** Without powers of ten, and without the last digit of a double, which no person has typed. */
function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? String(value) : BigInt(value).toString()
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  return text.includes('e') ? rounded.toFixed(15).replace(/\.?0+$/, '') : text
}

function durationText(days: number): string {
  if (days < 0) return plainNumber(days)
  const seconds = Math.round(days * 86_400)
  const pair = (value: number): string => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${pair(Math.floor(seconds / 60) % 60)}:${pair(seconds % 60)}`
}
