import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import css from './suggest-input.module.css'

export interface SuggestItem {
  key: string
  label: string
  note?: string | undefined
}

export interface SuggestInputProps<Item extends SuggestItem>
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  value: string
  /** The text, and where the caret stands in it. */
  onChange: (text: string, caret: number) => void
  items: readonly Item[]
  /** The name of the list. */
  listLabel: string
  /** Answers the text and caret that follow. */
  onTake: (item: Item) => { text: string; caret: number }
  /** The first item is what Enter and Tab take. */
  eager: boolean
}

/**
 * A text field that offers what may be meant, as the ARIA practices describe a combobox with a list: arrows choose, Enter and
 * Tab take, Escape closes the list and nothing else. Our own, because the quick log must be there at once and small.
 */
export function SuggestInput<Item extends SuggestItem>({
  value,
  onChange,
  items,
  listLabel,
  onTake,
  eager,
  onKeyDown,
  onBlur,
  ...rest
}: SuggestInputProps<Item>): ReactNode {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [moved, setMoved] = useState<number | null>(null)
  const shown = isOpen && items.length > 0
  const active = !shown ? -1 : Math.min(moved ?? (eager ? 0 : -1), items.length - 1)

  function change(text: string, caret: number): void {
    setOpen(true)
    setMoved(null)
    onChange(text, caret)
  }

  function take(item: Item): void {
    const { text, caret } = onTake(item)
    // The field must hold the new text before the caret can stand in it.
    flushSync(() => {
      onChange(text, caret)
      setOpen(false)
      setMoved(null)
    })
    input.current?.focus()
    input.current?.setSelectionRange(caret, caret)
  }

  function key(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    const item = items[active]
    if (shown && plain && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      setMoved((active + (event.key === 'ArrowDown' ? 1 : items.length - (active < 0 ? 0 : 1))) % items.length)
    } else if (shown && plain && item !== undefined && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      take(item)
    } else if (shown && event.key === 'Escape') {
      // Not also the dialog around it.
      event.preventDefault()
      setOpen(false)
    } else {
      onKeyDown?.(event)
    }
  }

  return (
    <div className={css.field}>
      <input
        autoComplete="off"
        {...rest}
        ref={input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        value={value}
        onChange={event =>
          change(event.currentTarget.value, event.currentTarget.selectionStart ?? event.currentTarget.value.length)
        }
        onSelect={event => {
          const caret = event.currentTarget.selectionStart ?? 0
          if (event.currentTarget.value === value) onChange(value, caret)
        }}
        onKeyDown={key}
        onBlur={event => {
          setOpen(false)
          onBlur?.(event)
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={listLabel} tabIndex={-1} className={css.list} hidden={!shown}>
        {shown
          ? items.map((item, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps focus
              <div
                key={item.key}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className={css.item}
                // The field keeps focus, so that its list does not close under the pointer.
                onMouseDown={event => event.preventDefault()}
                onClick={() => take(item)}
              >
                <span>{item.label}</span>
                {item.note === undefined ? null : <span className={css.note}>{item.note}</span>}
              </div>
            ))
          : null}
      </div>
    </div>
  )
}
