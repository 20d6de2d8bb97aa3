import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemView } from '../ui/problem-view.tsx'

interface ConfirmDialogProps {
  /** A question. */
  title: string
  /** The verb that says what will happen. */
  button: string
  onConfirm: () => Promise<void>
  onClose: () => void
  /** What will be lost and what stays. */
  children: ReactNode
}

export function ConfirmDialog({ title, button, onConfirm, onClose, children }: ConfirmDialogProps): ReactNode {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  async function confirm(): Promise<void> {
    setBusy(true)
    try {
      await onConfirm()
      onClose()
    } catch (problem) {
      setError(problem)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" busy={busy} onClick={() => void confirm()}>
            {button}
          </Button>
          <Button onClick={onClose} data-autofocus>
            Cancel
          </Button>
        </>
      }
    >
      <p>{children}</p>
      {error === null ? null : <ProblemView error={error} />}
    </Dialog>
  )
}
