import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table'
import { type ReactNode, useMemo } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import css from './data-table.module.css'
import { howMany } from './filter-bar.tsx'
import { IconButton } from './icon-button.tsx'
import { Menu, type MenuGroup, type MenuItem } from './menu.tsx'
import { Skeleton } from './skeleton.tsx'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** `end` for numbers. */
  align?: 'start' | 'end' | undefined
  /** The column that names the row: a row header, and it carries the row. One per table. */
  title?: boolean | undefined
  /** Its header sorts; the parent does the sorting. */
  sortable?: boolean | undefined
  /** CSS width; the rest is shared by need. */
  width?: string | undefined
  /** Left out on a phone; the detail page has it. */
  wideOnly?: boolean | undefined
}

export interface Sort {
  key: string
  direction: 'up' | 'down'
}

export interface DataTableProps<Row> {
  /** Said by screen readers; also the name of the list. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Names a row for its checkbox and menu. */
  rowLabel: (row: Row) => string
  sort?: Sort | undefined
  onSort?: ((sort: Sort) => void) | undefined
  /** Ids chosen, when rows can be. */
  selected?: ReadonlySet<string> | undefined
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined
  rowMenu?: ((row: Row) => readonly (MenuItem | MenuGroup)[]) | undefined
  /** A press anywhere on the row. The title should be a link as well, for the keyboard. */
  onOpen?: ((row: Row) => void) | undefined
  /** How many match in all, and what they are called: "activities". */
  total?: number | undefined
  noun?: string | undefined
  /** Loads what the cursor points to. Left out: there is no more. */
  onMore?: (() => void) | undefined
  loadingMore?: boolean | undefined
  /** The first rows are on their way. */
  loading?: boolean | undefined
  /** Shown instead of an empty body. */
  empty?: ReactNode
  /** Where the header sticks: below the top bar (and a filter bar), or not at all, in a card. */
  sticky?: boolean | undefined
}

// Sorting, filtering and paging are the server's; the table itself only needs rows and cells.
const features = tableFeatures({})

export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, rowId, rowLabel, sort, onSort, selected, onSelect, rowMenu, onOpen } = props
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.key,
          header: column.header,
          cell: cell => column.cell(cell.row.original),
        }),
      ),
    [columns],
  )
  const table = useTable({ features, columns: definitions, data: rows, getRowId: row => rowId(row) })
  const byKey = useMemo(() => new Map(columns.map(column => [column.key, column])), [columns])
  const choosing = selected !== undefined && onSelect !== undefined
  const width = columns.length + (choosing ? 1 : 0) + (rowMenu === undefined ? 0 : 1)

  if (props.loading === true) {
    return (
      <div className={css.awaited}>
        <Skeleton label={`Loading ${props.noun ?? 'rows'}`} rows={8} height={24} />
      </div>
    )
  }
  if (rows.length === 0 && props.empty !== undefined) return props.empty

  return (
    <div className={css.frame}>
      <table className={classNames(css.table, props.sticky === true && css.sticky)}>
        <caption className={css.caption}>{caption}</caption>
        <thead>
          {table.getHeaderGroups().map(group => (
            <tr key={group.id}>
              {choosing ? (
                <th scope="col" className={css.choose}>
                  <AllCheckbox ids={rows.map(rowId)} selected={selected} onSelect={onSelect} />
                </th>
              ) : null}
              {group.headers.map(header => {
                const column = byKey.get(header.column.id)
                if (column === undefined) return null
                return <HeaderCell key={header.id} column={column} sort={sort} onSort={onSort} />
              })}
              {rowMenu === undefined ? null : (
                <th scope="col" className={css.menu}>
                  <span className={css.hidden}>Actions</span>
                </th>
              )}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(row => {
            const original = row.original
            const chosen = selected?.has(row.id) === true
            return (
              <tr
                key={row.id}
                className={classNames(chosen && css.chosen, onOpen !== undefined && css.openable)}
                onClick={event => {
                  if (onOpen !== undefined && !hitsControl(event.target)) onOpen(original)
                }}
              >
                {choosing ? (
                  <td className={css.choose}>
                    <label className={css.box}>
                      <input
                        type="checkbox"
                        aria-label={`Select ${rowLabel(original)}`}
                        checked={chosen}
                        onChange={() => onSelect(toggled(selected, row.id))}
                      />
                    </label>
                  </td>
                ) : null}
                {row.getAllCells().map(cell => {
                  const column = byKey.get(cell.column.id)
                  const className = cellClass(column)
                  return column?.title === true ? (
                    <th key={cell.id} scope="row" className={classNames(className, css.title)}>
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} className={className}>
                      <table.FlexRender cell={cell} />
                    </td>
                  )
                })}
                {rowMenu === undefined ? null : (
                  <td className={css.menu}>
                    <Menu
                      label={`Actions for ${rowLabel(original)}`}
                      items={rowMenu(original)}
                      button={button => (
                        <IconButton
                          {...button}
                          label={`Actions for ${rowLabel(original)}`}
                          size="small"
                          icon={<IconDots size={16} aria-hidden />}
                        />
                      )}
                    />
                  </td>
                )}
              </tr>
            )
          })}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={width} className={css.none}>
                No {props.noun ?? 'rows'}.
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {props.total === undefined ? null : (
        <div className={css.foot}>
          <span>{howMany(rows.length, props.total, props.noun ?? 'rows')}</span>
          {props.onMore === undefined ? null : (
            <Button size="small" busy={props.loadingMore} onClick={props.onMore}>
              Show more
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

interface HeaderCellProps<Row> {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>): ReactNode {
  const direction = sort?.key === column.key ? sort.direction : null
  const Arrow = direction === 'up' ? IconArrowUp : IconArrowDown
  return (
    <th
      scope="col"
      className={cellClass(column)}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={direction === null ? undefined : direction === 'up' ? 'ascending' : 'descending'}
    >
      {column.sortable === true && onSort !== undefined ? (
        <button
          type="button"
          className={classNames(css.sort, direction !== null && css.sorted)}
          // Titles read best from A, numbers from the largest.
          onClick={() => onSort({ key: column.key, direction: nextDirection(direction, column.align) })}
        >
          {column.header}
          <Arrow size={14} aria-hidden />
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

interface AllCheckboxProps {
  ids: readonly string[]
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
}

function AllCheckbox({ ids, selected, onSelect }: AllCheckboxProps): ReactNode {
  const count = ids.filter(id => selected.has(id)).length
  return (
    <label className={css.box}>
      <input
        type="checkbox"
        aria-label="Select all rows shown"
        checked={count > 0 && count === ids.length}
        ref={box => {
          if (box !== null) box.indeterminate = count > 0 && count < ids.length
        }}
        onChange={() => onSelect(count === ids.length ? new Set() : new Set(ids))}
      />
    </label>
  )
}

function nextDirection(now: Sort['direction'] | null, align: 'start' | 'end' | undefined): Sort['direction'] {
  if (now !== null) return now === 'up' ? 'down' : 'up'
  return align === 'end' ? 'down' : 'up'
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

function cellClass<Row>(column: Column<Row> | undefined): string {
  return classNames(column?.align === 'end' && css.end, column?.wideOnly === true && css.wideOnly)
}

function hitsControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label, [role="menu"]') !== null
}
