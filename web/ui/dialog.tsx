import { IconX } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import css from './dialog.module.css'
import { IconButton } from './icon-button.tsx'
import { Modal } from './modal.tsx'

export interface DialogProps {
  title: string
  onClose: () => void
  /** Buttons, the main one first; they stand at the end on wide screens. */
  actions?: ReactNode
  size?: 'narrow' | 'wide' | undefined
  closeOnOutside?: boolean | undefined
  children: ReactNode
}

/** Rendered means open: `{asking && <Dialog … />}`. */
export function Dialog({ title, onClose, actions, size = 'narrow', closeOnOutside, children }: DialogProps): ReactNode {
  const titleId = useId()
  return (
    <Modal
      className={size === 'wide' ? `${css.dialog} ${css.wide}` : css.dialog}
      labelledBy={titleId}
      onClose={onClose}
      closeOnOutside={closeOnOutside}
    >
      <div className={css.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label="Close" icon={<IconX size={18} aria-hidden />} onClick={onClose} />
      </div>
      <div className={css.body}>{children}</div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </Modal>
  )
}
