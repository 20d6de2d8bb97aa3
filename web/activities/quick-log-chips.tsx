import { IconX } from '@tabler/icons-react'
import type { Chip } from '@upshot/shared/activities/quick-line-chip'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './quick-log.module.css'

interface QuickLogChipsProps {
  chips: readonly Chip[]
  /** Backspace, Delete or a press: the chip becomes text of the title again. */
  onRemove: (chip: Chip) => void
  /** Back to the line. */
  onLeave: () => void
}

/** What the line was understood to say. One step of Tab; arrows go through it. */
export function QuickLogChips({ chips, onRemove, onLeave }: QuickLogChipsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const current = Math.min(at, chips.length - 1)

  function focus(next: number): void {
    setAt(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }

  function remove(chip: Chip): void {
    onRemove(chip)
    onLeave()
  }

  function key(event: KeyboardEvent, chip: Chip): void {
    if (event.key === 'Backspace' || event.key === 'Delete') remove(chip)
    else if (event.key === 'ArrowRight') focus(Math.min(current + 1, chips.length - 1))
    else if (event.key === 'ArrowLeft') focus(Math.max(current - 1, 0))
    else if (event.key === 'ArrowUp') onLeave()
    else return
    event.preventDefault()
  }

  return (
    <ul className={css.chips} aria-label="Understood from the line" ref={list}>
      {chips.map((chip, index) => (
        <li key={`${chip.from} ${chip.kind}`}>
          <button
            type="button"
            className={css.chip}
            tabIndex={index === current ? 0 : -1}
            title="Back to text (Backspace)"
            onFocus={() => setAt(index)}
            onKeyDown={event => key(event, chip)}
            onClick={() => remove(chip)}
          >
            <span className={css.chipWord}>{chipWord(chip)}</span>
            <span>{chip.label}</span>
            <VisuallyHidden>, back to text</VisuallyHidden>
            <IconX size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

export function chipWord(chip: Chip): string {
  switch (chip.kind) {
    case 'kind':
      return 'Kind'
    case 'event':
      return 'Event'
    case 'programme':
      return 'Programme'
    case 'topic':
      return 'Topic'
    case 'url':
      return 'Link'
    case 'date':
      return 'Date'
    case 'minutes':
      return 'Time spent'
    case 'people':
      return 'People'
    case 'audience':
      return 'Audience'
    case 'format':
      return 'Format'
    case 'status':
      return 'Status'
    case 'private':
      return 'Seen by'
  }
}
