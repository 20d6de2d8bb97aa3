import { isNothing } from './label.ts'
import type { ReadNumber } from './number.ts'

/**
 * A value as people write it into a sheet: '1,234.5', '1.234,5 €', '45 %', '(120)', 'USD 3 400', '１２'. A share of 45 % is
 * 45, as metrics have it. Undefined: not a number. Null: nothing there, which is not 0.
 */
export function readValue(cell: string, sign: '.' | ','): ReadNumber {
  if (isNothing(cell)) return null
  const bare = bareNumber(cell)
  const grouped = sign === '.' ? pointGrouped : commaGrouped
  let text = bare.text
  if (grouped.test(text)) text = text.replace(sign === '.' ? /[, '’]/g : /[. '’]/g, '')
  if (sign === ',') text = text.replace(',', '.')
  // Programs write all the digits that they have.
  if (!/^\d{1,15}(\.\d{1,20})?$/.test(text)) return undefined
  return bare.isNegative ? -Number(text) : Number(text)
}

const pointGrouped = /^\d{1,3}([, '’]\d{3})+(\.\d+)?$|^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/
const commaGrouped = /^\d{1,3}([. '’]\d{3})+(,\d+)?$/

/** Which sign separates decimals: said, seen in a cell that has only one reading, or assumed because none has. */
export interface DecimalSign {
  sign: '.' | ','
  how: 'answered' | 'seen' | 'assumed' | 'not-asked'
  /** A cell that can be read both ways; empty when there is none. */
  example: string
}

/**
 * What the cells of a file say about it. `usual`: what files of its kind have; `isExact`: its numbers were stored as numbers.
 * '1,234' in a file whose cells commas separate is a thousand: who writes decimals with a comma separates by semicolons.
 */
export function decideSign(
  cells: Iterable<string>,
  answered: '.' | ',' | null,
  usual: { sign: '.' | ','; isSure: boolean; isExact: boolean },
): DecimalSign {
  let commas = 0
  let points = 0
  let thousands = 0
  let example = ''
  let doubtful = ''
  for (const cell of cells) {
    const { text } = bareNumber(cell)
    if (onlyComma.test(text)) commas++
    else if (onlyPoint.test(text)) points++
    else if (!eitherWay.test(text)) continue
    else if (isThousands(text, usual)) {
      thousands++
      doubtful ||= cell.trim().slice(0, 60)
    } else if (example === '') example = cell.trim().slice(0, 60)
  }
  if (answered !== null) return { sign: answered, how: 'answered', example }
  // '12,5' among numbers such as '1,234' may be the slip, or they are decimals as well.
  const against = usual.sign === '.' ? commas - points : points - commas
  const isDoubtful = !usual.isExact && against > 0 && against <= thousands
  if (isDoubtful) return { sign: usual.sign, how: 'assumed', example: doubtful }
  if (commas !== points) return { sign: commas > points ? ',' : '.', how: 'seen', example }
  if (example === '' || usual.isExact) return { sign: usual.sign, how: 'not-asked', example }
  return { sign: usual.sign, how: 'assumed', example }
}

function isThousands(text: string, { sign, isSure }: { sign: '.' | ','; isSure: boolean }): boolean {
  return isSure && text.includes(sign === '.' ? ',' : '.')
}

/** '12,5' and '1.234,5'; '1.234.567' has no decimals, and its points are no decimal signs. */
const onlyComma =
  /^(0|[1-9]\d*),(\d{1,2}|\d{4,})$|^0,\d+$|^\d{4,},\d+$|^\d{1,3}([. '’]\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/
const onlyPoint =
  /^(0|[1-9]\d*)\.(\d{1,2}|\d{4,})$|^0\.\d+$|^\d{4,}\.\d+$|^\d{1,3}([, '’]\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/
const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/

/** Without sign, currency and percent. */
function bareNumber(cell: string): { text: string; isNegative: boolean } {
  let text = westernDigits(cell)
    .replace(/[\s\u00A0\u202F\u2009]+/g, ' ')
    .trim()
  let isNegative = false
  if (/^\(.*\)$/.test(text)) {
    isNegative = true
    text = text.slice(1, -1).trim()
  }
  const take = (pattern: RegExp): boolean => {
    const left = text.replace(pattern, '').trim()
    const was = text
    text = left
    return left !== was
  }
  if (take(/^[-−–]/)) isNegative = !isNegative
  take(/^\+/)
  take(currencyBefore)
  if (take(/^[-−–]/)) isNegative = !isNegative
  take(currencyBehind)
  return { text, isNegative }
}

const codes = 'USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SGD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|BRL|MXN|ZAR|KRW'
const currencyBefore = new RegExp(`^(\\p{Sc}|[A-Z]{1,3}\\p{Sc}|(${codes})\\b)`, 'u')
const currencyBehind = new RegExp(
  `(%|\\p{Sc}|[円元원]|\\b(${codes})|\\bkr\\.?|\\bzł|\\bKč|\\bFt|\\blei|(?<=[\\d ])руб\\.?)$`,
  'u',
)

/** Digits of Arabic, Persian, Hindi and Thai, and the wide ones of Japanese, as those of English. */
function westernDigits(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\uFF10-\uFF19]/g, digit => {
    const code = digit.codePointAt(0) ?? 0
    return String(code - (zeros.findLast(zero => zero <= code) ?? 0))
  })
}

const zeros = [0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10]
