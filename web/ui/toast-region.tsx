import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { useTopDialog } from './open-dialogs.ts'
import { useShortcut } from './shortcuts.ts'
import css from './toast-region.module.css'
import { dismissToast, latestUndo, type ShownToast, undoToast, useToasts } from './toasts.ts'

/** Where toasts appear. They move into the topmost dialog, since everything outside of it cannot be reached. */
export function ToastRegion(): ReactNode {
  const toasts = useToasts()
  const dialog = useTopDialog()
  const undoable = toasts.some(toast => toast.undo !== undefined)

  useShortcut(
    'mod+z',
    () => {
      const toast = latestUndo()
      if (toast !== null) void undoToast(toast)
    },
    'Undo what was just done',
    undoable,
  )

  const region = (
    <section className={css.region} aria-label="Messages">
      <div role="status" aria-live="polite">
        {toasts.map(toast => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  )
  return dialog === null ? region : createPortal(region, dialog)
}

function ToastCard({ toast }: { toast: ShownToast }): ReactNode {
  const Icon = toast.tone === 'failed' ? IconAlertTriangle : IconCheck
  return (
    <div className={css.toast} data-toast>
      <Icon size={18} className={toast.tone === 'failed' ? css.failed : css.done} aria-hidden />
      <p className={css.message}>{toast.message}</p>
      <div className={css.actions}>
        {toast.undo === undefined ? null : (
          <Button size="small" keyHint="mod+z" onClick={() => void undoToast(toast)}>
            Undo
          </Button>
        )}
        {toast.action === undefined ? null : (
          <Button
            size="small"
            onClick={() => {
              dismissToast(toast.id)
              toast.action?.run()
            }}
          >
            {toast.action.label}
          </Button>
        )}
        <IconButton
          label="Dismiss"
          size="small"
          icon={<IconX size={16} aria-hidden />}
          onClick={() => dismissToast(toast.id)}
        />
      </div>
    </div>
  )
}
