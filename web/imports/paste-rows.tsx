import { type ReactNode, useEffect, useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { pastedFile } from './pasted-file.ts'
import css from './wizard.module.css'

/** Takes rows copied from a spreadsheet: into a box, or with Ctrl+V anywhere on the page. */
export function PasteRows({ onFiles }: { onFiles: (files: readonly File[]) => void }): ReactNode {
  const { locale, timeZone } = useLocale()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  useEffect(() => {
    if (open) document.getElementById(id)?.focus()
  }, [open, id])

  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      if (event.defaultPrevented || takesText(event.target)) return
      const files = [...(event.clipboardData?.files ?? [])]
      const copied = event.clipboardData?.getData('text/plain') ?? ''
      // A spreadsheet also puts a picture of the cells there.
      const rows = pastedFile(copied, new Date(), locale, timeZone)
      const found = rows === null ? files : [rows]
      if (found.length === 0) return
      event.preventDefault()
      onFiles(found)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [onFiles, locale, timeZone])

  function use(): void {
    const file = pastedFile(text, new Date(), locale, timeZone)
    if (file === null) setProblem('Paste the row with the names of the columns and at least one row below it.')
    else onFiles([file])
  }

  if (!open) {
    return (
      <div className={css.actions}>
        <Button onClick={() => setOpen(true)}>Paste rows instead</Button>
        <span className={css.second}>Or copy them in a spreadsheet and press Ctrl+V here.</span>
      </div>
    )
  }
  return (
    <Card>
      <div className={css.stack}>
        <TextArea
          id={id}
          label="Rows copied from a spreadsheet"
          description="With the row of column names. They are read as a file is, and nothing is written before you confirm."
          rows={8}
          value={text}
          error={problem ?? undefined}
          onChange={event => {
            setText(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <div className={css.actions}>
          <Button variant="primary" onClick={use}>
            Read these rows
          </Button>
          <Button
            onClick={() => {
              setOpen(false)
              setText('')
              setProblem(null)
            }}
          >
            Cancel
          </Button>
        </div>
      </div>
    </Card>
  )
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=file]), textarea, [contenteditable]') !== null
}
