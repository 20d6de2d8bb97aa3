import { IconX } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { IconButton } from './icon-button.tsx'
import { Modal } from './modal.tsx'
import css from './side-panel.module.css'

export interface SidePanelProps {
  title: string
  /** A line under the title: what the rows have in common, how many. */
  subtitle?: ReactNode
  onClose: () => void
  actions?: ReactNode
  children: ReactNode
}

/** The rows behind a figure, beside the figure. Rendered means open. */
export function SidePanel({ title, subtitle, onClose, actions, children }: SidePanelProps): ReactNode {
  const titleId = useId()
  return (
    <Modal className={css.panel} labelledBy={titleId} onClose={onClose}>
      <div className={css.head}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {subtitle === undefined ? null : <p className={css.subtitle}>{subtitle}</p>}
        </div>
        <IconButton label="Close" icon={<IconX size={18} aria-hidden />} onClick={onClose} />
      </div>
      <div className={css.body}>{children}</div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </Modal>
  )
}
