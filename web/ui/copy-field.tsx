import { IconCheck, IconCopy } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from './button.tsx'
import css from './copy-field.module.css'

export interface CopyFieldProps {
  label: string
  value: string
  /** "Shown once: it cannot be read again." */
  note?: ReactNode
}

/** A secret or an address to take along. */
export function CopyField({ label, value, note }: CopyFieldProps): ReactNode {
  const id = useId()
  const [copied, setCopied] = useState(false)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      // No clipboard without https: select it, so that one key copies it.
      const field = document.getElementById(id)
      if (field instanceof HTMLInputElement) field.select()
    }
  }

  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <div className={css.row}>
        <input id={id} readOnly value={value} spellCheck={false} onFocus={event => event.currentTarget.select()} />
        <Button
          icon={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      {note === undefined ? null : <p className={css.note}>{note}</p>}
      <span role="status" className={css.said}>
        {copied ? `${label} copied` : ''}
      </span>
    </div>
  )
}
