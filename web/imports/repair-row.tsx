import type { FileRow } from '@upshot/shared/imports/file-rows'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import {
  type Repairs,
  repairedCells,
  takenBack,
  withCell,
  withoutLine,
  withRow,
  withValue,
} from '@upshot/shared/imports/repair'
import type { Understood } from '@upshot/shared/imports/result'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Status } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { CellEditor } from './cell-editor.tsx'
import { CutEditor } from './cut-editor.tsx'
import css from './repair.module.css'
import { columnOf, columnToRepair, messageOf, type RepairItem } from './repair-list.ts'
import type { RepairsInHand } from './use-repairs.ts'

interface RepairRowProps {
  item: RepairItem
  /** Null while it is on its way. */
  row: FileRow | null
  importId: string
  understood: Understood
  inHand: RepairsInHand
  /** No further correction fits. */
  isFull: boolean
}

type Editing = { what: 'cell'; column: number } | { what: 'cut' } | null

/** Corrections can be taken back as long as they are reviewed. */
export const correctionToasts = 'corrections'

/** One row: what is wrong with it, its cells, and the way to correct them. */
export function RepairRow({ item, row, importId, understood, inHand, isFull }: RepairRowProps): ReactNode {
  const { line, issues, isBroken, isRepaired } = item
  const { columns } = understood
  const { repairs, change } = inHand
  const [editing, setEditing] = useState<Editing>(null)
  const here = useRef<HTMLLIElement>(null)
  const [returnTo, setReturnTo] = useState<number | 'cut' | null>(null)
  const raw = row?.cells ?? null
  const cells = raw === null ? null : shownCells(repairs, line, raw)
  const cut = repairs.rows.find(repair => repair.line === line)
  const needsCut = isBroken && cut === undefined
  const target = columnToRepair(item, columns)

  // Focus comes back to what was edited, once it is a button again.
  useEffect(() => {
    if (editing !== null || returnTo === null) return
    here.current?.querySelector<HTMLElement>(`[data-cell="${returnTo}"]`)?.focus()
    setReturnTo(null)
  }, [editing, returnTo])

  function leave(): void {
    setReturnTo(editing === null ? null : editing.what === 'cut' ? 'cut' : editing.column)
    setEditing(null)
  }

  /** `what`: the row, or the value, that goes back to what it was when this is undone. */
  function keep(
    by: (now: Repairs) => Repairs,
    what: Parameters<typeof takenBack>[2],
    words: string,
    found: readonly ImportIssue[] | null,
  ): void {
    const before = repairs
    leave()
    change(by, { line, issues: found }).then(
      () =>
        showToast({ message: words, of: correctionToasts, undo: () => change(now => takenBack(now, before, what)) }),
      // The card says why.
      () => undefined,
    )
  }

  return (
    <li className={css.row} ref={here} data-row>
      <div className={css.head}>
        <h3 className={css.line}>Line {line}</h3>
        {isRepaired ? (
          <Status tone={issues.some(({ level }) => level === 'error') ? 'risk' : 'good'}>Corrected</Status>
        ) : null}
        {isRepaired ? (
          <span className={css.end}>
            <Button
              size="small"
              variant="quiet"
              onClick={() => void change(now => withoutLine(now, line)).catch(() => undefined)}
            >
              Undo<VisuallyHidden> the correction of line {line}</VisuallyHidden>
            </Button>
          </span>
        ) : null}
        <ul className={css.issues}>
          {issues.map((issue, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two issues may say the same
            <li key={at}>
              <Status tone={issue.level === 'error' ? 'off' : 'risk'}>{issue.column ?? 'The row'}</Status>
              <bdi>{messageOf(issue)}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {row === null || cells === null || raw === null ? (
        <p className={css.quiet}>Fetching the row…</p>
      ) : !row.isWhole ? (
        <p className={css.quiet}>This row is too long to be corrected here. Correct it in the file, or leave it out.</p>
      ) : editing?.what === 'cut' ? (
        <CutEditor
          importId={importId}
          line={line}
          cells={cells.map(cell => cell ?? '')}
          columns={columns}
          delimiter={understood.delimiter}
          onLeave={leave}
          onSave={(to, found) => {
            const from = raw.map(cell => cell ?? '')
            const words = `Line ${line} was cut into ${to.length} cells.`
            keep(now => withRow(now, { line, from, to }), { line }, words, found)
          }}
        />
      ) : editing?.what === 'cell' ? (
        <CellEditor
          importId={importId}
          line={line}
          column={editing.column}
          understood={understood}
          from={(cut?.to ?? raw)[editing.column] ?? ''}
          cells={cells}
          mayHaveOthers={cut === undefined}
          onLeave={leave}
          onSave={(to, everywhere, found) => {
            const { column } = editing
            const from = (cut?.to ?? raw)[column] ?? ''
            const words = `'${from}' is read as '${to}' ${everywhere ? 'in all its rows' : `on line ${line}`}.`
            if (everywhere) keep(now => withValue(now, { column, from, to }), { column, from }, words, found)
            else keep(now => withCell(now, { line, column, from, to }), { line }, words, found)
          }}
        />
      ) : needsCut ? (
        <div className={css.broken}>
          <p className={css.cells}>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <bdi key={at} className={css.piece}>
                {cell === null || cell === '' ? '·' : cell}
              </bdi>
            ))}
          </p>
          <Button
            size="small"
            data-cell="cut"
            data-to-correct={isRepaired ? undefined : ''}
            disabled={isFull}
            onClick={() => setEditing({ what: 'cut' })}
          >
            Correct the cells<VisuallyHidden> of line {line}</VisuallyHidden>
          </Button>
        </div>
      ) : (
        <Cells
          item={item}
          cells={cells}
          understood={understood}
          target={target}
          isFull={isFull}
          onEdit={column => setEditing({ what: 'cell', column })}
        />
      )}
      {cut === undefined || editing !== null || row === null ? null : (
        <Button size="small" variant="quiet" data-cell="cut" onClick={() => setEditing({ what: 'cut' })}>
          Cut the row otherwise
        </Button>
      )}
    </li>
  )
}

interface CellsProps {
  item: RepairItem
  cells: readonly (string | null)[]
  understood: Understood
  target: number
  isFull: boolean
  onEdit: (column: number) => void
}

/** The cells that are read, each a button. One stop for Tab, arrows go from cell to cell. */
function Cells({ item, cells, understood, target, isFull, onEdit }: CellsProps): ReactNode {
  const { columns } = understood
  const shown = columns.filter(({ index, field }) => field !== null || index === target)
  const bad = new Map(
    item.issues.toReversed().flatMap(issue => {
      const column = columnOf(issue, columns)
      return column === null ? [] : [[column, issue.level] as const]
    }),
  )
  const [at, setAt] = useState<number | null>(null)
  const stop = shown.some(({ index }) => index === (at ?? target)) ? (at ?? target) : (shown[0]?.index ?? -1)

  function move(event: KeyboardEvent<HTMLFieldSetElement>): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const place = shown.findIndex(({ index }) => index === stop)
    const next = shown[Math.min(Math.max(place + step, 0), shown.length - 1)]
    if (next === undefined) return
    setAt(next.index)
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.index}"]`)?.focus()
  }

  return (
    <fieldset className={css.strip} aria-label={`Cells of line ${item.line}`} onKeyDown={move}>
      {shown.map(({ index, label }) => {
        const level = bad.get(index)
        const cell = cells[index] ?? ''
        return (
          <button
            key={index}
            type="button"
            className={classNames(css.cell, level === 'error' && css.bad, level === 'warning' && css.doubtful)}
            data-cell={index}
            data-to-correct={index === target && !item.isRepaired ? '' : undefined}
            tabIndex={index === stop ? 0 : -1}
            disabled={isFull}
            onFocus={() => setAt(index)}
            onClick={() => onEdit(index)}
          >
            <span className={css.label}>
              <VisuallyHidden>Edit </VisuallyHidden>
              <bdi>{label}</bdi>
            </span>
            <bdi className={cell === '' ? css.empty : css.value}>{cell === '' ? 'empty' : cell}</bdi>
          </button>
        )
      })}
    </fieldset>
  )
}

/** With corrections; what is not shown stays so. */
function shownCells(repairs: Repairs, line: number, raw: readonly (string | null)[]): (string | null)[] {
  const repaired = repairedCells(
    repairs,
    line,
    raw.map(cell => cell ?? ''),
  )
  return repaired.length === raw.length ? repaired.map((cell, at) => (raw[at] === null ? null : cell)) : repaired
}
