import type { Issues } from './issues.ts'
import { quoteCell } from './label.ts'

/** Notices that values of one metric are counted in two ways: '45%' and '0.47', '€100' and '$120'. Each metric is told once. */
export class ValuesUnits {
  readonly #issues: Issues
  readonly #first = new Map<string | null, { unit: string; cell: string; isTold: boolean }>()

  constructor(issues: Issues) {
    this.#issues = issues
  }

  note(line: number, label: string, metric: string | null, cell: string, value: number): void {
    const unit = unitOf(cell, value)
    if (unit === null) return
    const first = this.#first.get(metric)
    if (first === undefined) this.#first.set(metric, { unit, cell, isTold: false })
    else if (!first.isTold && areApart(first.unit, unit)) {
      first.isTold = true
      this.#issues.add(
        'warning',
        'CONTRADICTION',
        line,
        label.trim() === '' ? null : label.trim(),
        () =>
          `${quoteCell(cell)} and ${quoteCell(first.cell)} above it are in two units, and were taken as the numbers that ` +
          'they are. Write all values of a metric in one.',
      )
    }
  }
}

const share = 'share'
const percent = '%'

/** Null: the cell does not say it. */
function unitOf(cell: string, value: number): string | null {
  if (cell.includes('%')) return percent
  const sign = /\p{Sc}|\b(USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK|PLN|CZK|BRL|MXN)\b/u.exec(cell)?.[0]
  if (sign !== undefined) return currencies.get(sign) ?? sign
  return Math.abs(value) < 1 && value !== 0 ? share : null
}

/** '0.50' beside money is money. */
function areApart(one: string, other: string): boolean {
  if (one === share) return other === percent
  if (other === share) return one === percent
  return one !== other
}

const currencies: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['₹', 'INR'],
])
