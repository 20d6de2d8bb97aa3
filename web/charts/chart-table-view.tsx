import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import type { Cell, ChartTable } from './chart-table.ts'
import css from './chart-table-view.module.css'
import { formatPlain } from './unit.ts'

export function ChartTableView({ table }: { table: ChartTable }): ReactNode {
  const { locale } = useLocale()
  const text = (cell: Cell): string => {
    if (cell === null) return 'not known'
    return typeof cell === 'number' ? formatPlain(cell, locale) : cell
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css.scroll} aria-label={table.caption} tabIndex={0}>
      <table className={css.table}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column.label} scope="col" className={column.numeric === true ? css.number : undefined}>
                {column.label}
                {column.unit === undefined || column.unit === '' ? null : (
                  <span className={css.unit}> ({column.unit})</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two periods or activities may have the same name
            <tr key={at}>{row.map((cell, column) => cellOf(table, cell, column, text, at))}</tr>
          ))}
        </tbody>
        {table.totals === undefined ? null : (
          <tfoot>
            <tr>{table.totals.map((cell, column) => cellOf(table, cell, column, text))}</tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function cellOf(
  table: ChartTable,
  cell: Cell,
  at: number,
  text: (cell: Cell) => string,
  row: number | null = null,
): ReactNode {
  const column = table.columns[at]
  if (column === undefined) return null
  if (at === 0) {
    return (
      <th key={column.label} scope="row">
        {text(cell)}
      </th>
    )
  }
  const open = row === null ? null : (table.open?.(row, at) ?? null)
  return (
    <td key={column.label} className={column.numeric === true ? css.number : undefined}>
      {open === null ? (
        text(cell)
      ) : (
        <button type="button" className={css.open} onClick={open}>
          {text(cell)}
          <VisuallyHidden> {column.label}: open the rows</VisuallyHidden>
        </button>
      )}
    </td>
  )
}
