import { TextInput } from '@mantine/core'
import '@mantine/core/styles/Input.css'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import css from './date-field.module.css'
import { type FieldProps, given } from './field-props.ts'
import { IconButton } from './icon-button.tsx'
import { parseDay } from './parse-day.ts'

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD' or nothing. */
  value?: string | null | undefined
  defaultValue?: string | null | undefined
  /** Today in the workspace's time zone: what "yesterday" is counted from. */
  today: string
  min?: string | undefined
  max?: string | undefined
  placeholder?: string | undefined
  /** Said under the field: where its day comes from. Fields beside it stay in line. */
  below?: string | undefined
  /** `null` when emptied. Not called for what cannot be read; the field says so itself. */
  onChange?: ((day: string | null) => void) | undefined
}

/** Typed: 2026-11-17, "yesterday", "3 days ago". Or chosen from the browser's own calendar. */
export function DateField({
  value,
  defaultValue,
  today,
  min,
  max,
  error,
  below,
  placeholder = 'YYYY-MM-DD, or yesterday',
  onChange,
  ...rest
}: DateFieldProps): ReactNode {
  const [text, setText] = useState(value ?? defaultValue ?? '')
  const [settled, setSettled] = useState(value)
  const [unread, setUnread] = useState(false)
  const picker = useRef<HTMLInputElement>(null)

  // The parent has set another day.
  if (value !== undefined && value !== settled) {
    setSettled(value)
    setText(value ?? '')
    setUnread(false)
  }

  function settle(typed: string): void {
    const day = typed.trim() === '' ? null : parseDay(typed, today)
    const outside = day !== null && ((min !== undefined && day < min) || (max !== undefined && day > max))
    setUnread((day === null && typed.trim() !== '') || outside)
    if ((day === null && typed.trim() !== '') || outside) return
    setText(day ?? '')
    setSettled(day)
    // Leaving the field is no change: it would take away what the form says about it, and move what is being pressed.
    if (day !== (settled ?? defaultValue ?? null)) onChange?.(day)
  }

  return (
    <TextInput
      {...given({ ...rest, ...(below === undefined ? {} : under(below)) })}
      placeholder={placeholder}
      value={text}
      autoComplete="off"
      error={unread ? unreadable(text, min, max) : error}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={event => settle(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Enter') settle(event.currentTarget.value)
      }}
      rightSection={
        <span className={css.picker}>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            value={parseDay(text, today) ?? ''}
            min={min}
            max={max}
            onChange={event => settle(event.currentTarget.value)}
          />
          <IconButton
            label="Choose from a calendar"
            size="small"
            icon={<IconCalendar size={16} aria-hidden />}
            onClick={() => picker.current?.showPicker()}
          />
        </span>
      }
    />
  )
}

const under = (description: string) => ({
  description,
  inputWrapperOrder: ['label', 'input', 'description', 'error'] satisfies (
    | 'label'
    | 'input'
    | 'description'
    | 'error'
  )[],
})

function unreadable(text: string, min: string | undefined, max: string | undefined): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    if (min !== undefined && text < min) return `This is before ${min}, the first day possible here.`
    if (max !== undefined && text > max) return `This is after ${max}, the last day possible here.`
  }
  return `'${text}' is not a date that can be read. Write it as 2026-11-17, or yesterday.`
}
