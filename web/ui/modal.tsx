import { type KeyboardEvent, type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { openDialogs } from './open-dialogs.ts'

export interface ModalProps {
  className: string | undefined
  labelledBy: string
  /** Escape, the close button, a press beside it. The parent stops rendering it then; focus returns to where it was. */
  onClose: () => void
  /** A press beside it closes it; not where typed text would be lost. */
  closeOnOutside?: boolean | undefined
  children: ReactNode
}

/**
 * The browser's own modal dialog: it traps focus, hides the rest from screen readers, and gives focus back. Mount it to open
 * it. Focus goes to `[data-autofocus]`, else to what the browser chooses.
 */
export function Modal({ className, labelledBy, onClose, closeOnOutside = true, children }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const before = document.activeElement
    element.showModal()
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    const remove = openDialogs.add(element)
    return () => {
      remove()
      element.close()
      // React may have taken the element away before the browser could give focus back.
      if (isFocusable(before) && before.isConnected) before.focus()
    }
  }, [])

  function cancel(event: SyntheticEvent): void {
    // The event of a file input's picker bubbles here as well.
    event.preventDefault()
    if (event.target === event.currentTarget) onClose()
  }

  function key(event: KeyboardEvent): void {
    // A list that is open in a field takes Escape for itself. Prevented, it is no request to close the dialog.
    const target = event.target
    if (event.key === 'Escape' && target instanceof Element && target.getAttribute('aria-expanded') === 'true') {
      event.preventDefault()
    }
  }

  function closed(event: SyntheticEvent<HTMLDialogElement>): void {
    // A second Escape without anything done in between closes it without asking.
    if (event.target === event.currentTarget && !event.currentTarget.open) onClose()
  }

  function press(event: MouseEvent<HTMLDialogElement>): void {
    if (!closeOnOutside || event.target !== event.currentTarget) return
    const box = event.currentTarget.getBoundingClientRect()
    const inside =
      event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom
    if (!inside) onClose()
  }

  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      onCancel={cancel}
      onClose={closed}
      onKeyDownCapture={key}
      onMouseDown={press}
    >
      {children}
    </dialog>
  )
}

function isFocusable(element: Element | null): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement
}
