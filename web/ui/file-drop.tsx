import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { classNames } from './class-names.ts'
import css from './file-drop.module.css'

export interface FileDropProps {
  label: string
  /** What is welcome and how large it may be. */
  hint?: ReactNode
  /** As the `accept` attribute: `.csv,.xlsx,text/csv`. */
  accept?: string | undefined
  multiple?: boolean | undefined
  disabled?: boolean | undefined
  onFiles: (files: readonly File[]) => void
}

/** A plain file input, which keys and screen readers know, on a large ground that also takes a dropped file. */
export function FileDrop({
  label,
  hint,
  accept,
  multiple = false,
  disabled = false,
  onFiles,
}: FileDropProps): ReactNode {
  const id = useId()
  const [over, setOver] = useState(false)

  function give(list: FileList | null): void {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    if (!disabled) give(event.dataTransfer.files)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside is the control
    <div
      className={classNames(css.drop, over && css.over)}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={28} stroke={1.5} aria-hidden />
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={event => {
          give(event.currentTarget.files)
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = ''
        }}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
