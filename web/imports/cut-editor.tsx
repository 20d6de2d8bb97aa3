import { IconArrowMerge, IconRowInsertTop, IconTrash } from '@tabler/icons-react'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { Delimiter, FileColumn } from '@upshot/shared/imports/result'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CheckWords } from './check-words.tsx'
import css from './repair.module.css'
import { joined, withEmptyBefore, without } from './repair-list.ts'
import { useRowCheck } from './use-row-check.ts'

interface CutEditorProps {
  importId: string
  line: number
  /** As they stand there. */
  cells: readonly string[]
  columns: readonly FileColumn[]
  delimiter: Delimiter
  onSave: (cells: string[], issues: readonly ImportIssue[] | null) => void
  onLeave: () => void
}

/** A row with too many or too few cells: cells are joined, put in or taken out until each stands under its column. */
export function CutEditor({ importId, line, cells, columns, delimiter, onSave, onLeave }: CutEditorProps): ReactNode {
  const [now, setNow] = useState<readonly string[]>(cells)
  const form = useRef<HTMLFormElement>(null)
  const issues = useRowCheck(importId, line, now)

  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    onSave([...now], issues)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }

  return (
    <form ref={form} data-correction className={css.editor} onSubmit={submit} onKeyDown={onKeyDown}>
      <p className={css.quiet}>
        All cells of the line are shown: which column each belongs to is what you decide here.{' '}
        {countWords(now.length, columns.length)}
      </p>
      <ol className={css.pieces}>
        {now.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <li key={at} className={css.pieceRow}>
            <TextField
              label={columns[at] === undefined ? `Cell ${at + 1}, beyond the header` : <bdi>{columns[at]?.label}</bdi>}
              value={cell}
              maxLength={2_000}
              spellCheck={false}
              autoComplete="off"
              onChange={event => setNow(now.with(at, event.currentTarget.value))}
            />
            <span className={css.tools}>
              <IconButton
                size="small"
                label={`Join cell ${at + 1} with the next`}
                icon={<IconArrowMerge size={16} aria-hidden />}
                disabled={at === now.length - 1}
                onClick={() => setNow(joined(now, at, delimiter))}
              />
              <IconButton
                size="small"
                label={`Put an empty cell before cell ${at + 1}`}
                icon={<IconRowInsertTop size={16} aria-hidden />}
                onClick={() => setNow(withEmptyBefore(now, at))}
              />
              <IconButton
                size="small"
                label={`Take cell ${at + 1} out`}
                icon={<IconTrash size={16} aria-hidden />}
                disabled={now.length === 1}
                onClick={() => setNow(without(now, at))}
              />
            </span>
          </li>
        ))}
      </ol>
      <CheckWords issues={issues} />
      <div className={css.buttons}>
        <Button type="submit" size="small" variant="primary" keyHint="mod+enter">
          Save
        </Button>
        <Button size="small" onClick={() => setNow(withEmptyBefore(now, now.length))}>
          Add an empty cell
        </Button>
        <Button size="small" onClick={onLeave} keyHint="Esc">
          Leave as it was
        </Button>
      </div>
    </form>
  )
}

function countWords(cells: number, columns: number): string {
  return cells === columns ? `${cells} cells, as many as the header.` : `${cells} cells, the header has ${columns}.`
}
