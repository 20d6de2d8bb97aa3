import type { Delimiter } from '@upshot/shared/imports/result'

/**
 * The sign that separates decimals, by the cells that can only be meant one way: '378,07' and '1.234,5' or '378.07' and
 * '1,234.5'. Where none decides, files separated by semicolons come from where the comma does it.
 */
export function decimalSignOf(cells: Iterable<string>, delimiter: Delimiter, counts: Iterable<string> = []): '.' | ',' {
  let comma = 0
  let point = 0
  for (const cell of cells) {
    const text = cell.trim()
    if (onlyComma.test(text)) comma++
    else if (onlyPoint.test(text)) point++
  }
  if (comma !== point) return comma > point ? ',' : '.'
  // Nothing was seen a thousandth of a time: '1.204' views are more than a thousand.
  let [points, commas] = [0, 0]
  for (const count of counts) {
    if (/^[1-9]\d{0,2}\.\d{3}$/.test(count.trim())) points++
    else if (/^[1-9]\d{0,2},\d{3}$/.test(count.trim())) commas++
  }
  if (points !== commas) return points > commas ? ',' : '.'
  return delimiter === ';' ? ',' : '.'
}

const onlyComma = /^[+-]?(\d{1,3}(\.\d{3})+,\d+|0,\d+|\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3}){2,})$/
const onlyPoint = /^[+-]?(\d{1,3}(,\d{3})+\.\d+|0\.\d+|\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3}){2,})$/
