import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import css from './menu.module.css'

export interface MenuItem {
  label: string
  icon?: ReactNode
  run: () => void
  /** Under a line of its own, in the colour of loss. */
  danger?: boolean | undefined
  /** A choice within the menu: which one counts. */
  checked?: boolean | undefined
  disabled?: boolean | undefined
}

export interface MenuGroup {
  label: string
  items: readonly MenuItem[]
}

export interface MenuProps {
  /** The menu's name. */
  label: string
  items: readonly (MenuItem | MenuGroup)[]
  /** Draws the button; spread the given properties on it. */
  button: (props: MenuButtonProps) => ReactNode
}

export type MenuButtonProps = Required<
  Pick<ComponentProps<'button'>, 'aria-haspopup' | 'aria-expanded' | 'aria-controls' | 'onClick' | 'onKeyDown'>
> & { id: string }

/**
 * A menu button as the ARIA practices describe it: arrows, Home, End, first letters, Escape. Shown in the browser's top layer
 * (the popover attribute), so nothing cuts it off.
 */
export function Menu({ label, items, button }: MenuProps): ReactNode {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  function buttonElement(): HTMLElement | null {
    return document.getElementById(`${id}-button`)
  }

  function show(): void {
    const anchor = buttonElement()
    if (list.current === null || anchor === null || open) return
    // The items must be there to be measured and focused.
    flushSync(() => setOpen(true))
    list.current.showPopover()
    place(list.current, anchor.getBoundingClientRect())
    options()[0]?.focus()
  }

  function options(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [])]
  }

  function close(): void {
    list.current?.hidePopover()
    setOpen(false)
    buttonElement()?.focus()
  }

  useEffect(() => {
    if (!open) return
    const pressElsewhere = (event: Event): void => {
      if (!(event.target instanceof Node)) return
      if (list.current?.contains(event.target) === true || buttonElement()?.contains(event.target) === true) return
      list.current?.hidePopover()
      setOpen(false)
    }
    document.addEventListener('pointerdown', pressElsewhere)
    return () => document.removeEventListener('pointerdown', pressElsewhere)
  })

  function keyOnButton(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    show()
    if (event.key === 'ArrowUp') options().at(-1)?.focus()
  }

  function keyInList(event: KeyboardEvent): void {
    const all = options()
    const focused = document.activeElement
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
    const next = nextOption(event.key, all, at)
    if (next !== null) {
      event.preventDefault()
      next.focus()
    } else if (event.key === 'Tab') {
      close()
    } else if (event.key === 'Escape') {
      // Not also the dialog that the menu may stand in.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  return (
    <>
      {button({
        id: `${id}-button`,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': `${id}-list`,
        onClick: () => (open ? close() : show()),
        onKeyDown: keyOnButton,
      })}
      <div
        ref={list}
        id={`${id}-list`}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="manual"
        className={css.list}
        onKeyDown={keyInList}
      >
        {open
          ? items.map(item =>
              'items' in item ? (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
                <div key={item.label} role="group" aria-label={item.label} className={css.group}>
                  <div className={css.groupLabel} aria-hidden>
                    {item.label}
                  </div>
                  {item.items.map(inner => (
                    <Option key={inner.label} item={inner} close={close} />
                  ))}
                </div>
              ) : (
                <Option key={item.label} item={item} close={close} />
              ),
            )
          : null}
      </div>
    </>
  )
}

function Option({ item, close }: { item: MenuItem; close: () => void }): ReactNode {
  return (
    <button
      type="button"
      {...(item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked })}
      tabIndex={-1}
      disabled={item.disabled}
      className={item.danger === true ? `${css.option} ${css.danger}` : css.option}
      onClick={() => {
        close()
        item.run()
      }}
    >
      <span className={css.icon}>{item.checked === true ? '✓' : item.icon}</span>
      {item.label}
    </button>
  )
}

function nextOption(key: string, all: readonly HTMLElement[], at: number): HTMLElement | null {
  if (key === 'ArrowDown') return all[(at + 1) % all.length] ?? null
  if (key === 'ArrowUp') return all.at(at <= 0 ? -1 : at - 1) ?? null
  if (key === 'Home') return all[0] ?? null
  if (key === 'End') return all.at(-1) ?? null
  if (key.length !== 1 || key === ' ') return null
  const ring = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  return ring.find(option => option.innerText.trim().toLowerCase().startsWith(key.toLowerCase())) ?? null
}

/** Below the button, at its right edge when there is no room at the left one; above when there is none below. */
function place(list: HTMLElement, anchor: DOMRect): void {
  const gap = 4
  const box = list.getBoundingClientRect()
  const below = anchor.bottom + gap
  const top = below + box.height > innerHeight - gap ? Math.max(gap, anchor.top - gap - box.height) : below
  const left = anchor.left + box.width > innerWidth - gap ? anchor.right - box.width : anchor.left
  list.style.top = `${top}px`
  list.style.left = `${Math.max(gap, left)}px`
}
