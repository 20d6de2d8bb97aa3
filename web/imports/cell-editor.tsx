import { useQuery } from '@tanstack/react-query'
import { fullNumber } from '@upshot/shared/format/number'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { Understood } from '@upshot/shared/imports/result'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CheckWords } from './check-words.tsx'
import css from './repair.module.css'
import { sameValueQuery } from './repair-queries.ts'
import { useRowCheck } from './use-row-check.ts'

interface CellEditorProps {
  importId: string
  line: number
  column: number
  understood: Understood
  /** As the file has it. */
  from: string
  /** The whole row as it is read by now. */
  cells: readonly (string | null)[]
  /** False where the cell was made by cutting a row otherwise. */
  mayHaveOthers: boolean
  onSave: (to: string, everywhere: boolean, issues: readonly ImportIssue[] | null) => void
  onLeave: () => void
}

/** One cell: what it is to be read as, whether that will do, and in which rows. */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { importId, line, column, understood, from, cells, mayHaveOthers, onSave, onLeave } = props
  const { locale } = useLocale()
  const [text, setText] = useState(cells[column] ?? '')
  const [everywhere, setEverywhere] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const issues = useRowCheck(importId, line, cells.with(column, text))
  const others = useQuery({ ...sameValueQuery(importId, understood, column, from), enabled: mayHaveOthers })
  const count = others.data?.same ?? 1
  const label = understood.columns[column]?.label ?? ''

  useEffect(() => field.current?.select(), [])

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    onSave(text, everywhere, issues)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }

  return (
    <form data-correction className={css.editor} onSubmit={submit} onKeyDown={onKeyDown}>
      <TextField
        ref={field}
        label={
          <>
            <bdi>{label}</bdi> on line {line}
          </>
        }
        value={text}
        maxLength={2_000}
        spellCheck={false}
        autoComplete="off"
        onChange={event => setText(event.currentTarget.value)}
      />
      <CheckWords issues={issues} />
      {count > 1 ? (
        <CheckboxField
          label={`Apply to all ${fullNumber(count, locale)} rows with this value`}
          checked={everywhere}
          onChange={event => setEverywhere(event.currentTarget.checked)}
        />
      ) : null}
      <div className={css.buttons}>
        <Button type="submit" size="small" variant="primary" keyHint="mod+enter">
          {everywhere ? `Save in ${fullNumber(count, locale)} rows` : 'Save'}
        </Button>
        <Button size="small" onClick={onLeave} keyHint="Esc">
          Leave as it was
        </Button>
      </div>
    </form>
  )
}
