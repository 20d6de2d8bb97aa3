import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Notice } from './notice.tsx'
import { problemText } from './problem-view.tsx'

export interface ConfirmDialogProps {
  title: string
  /** One sentence: what is lost, and what stays. */
  consequence: ReactNode
  /** The verb: "End membership". */
  action: string
  onConfirm: () => Promise<void>
  onClose: () => void
}

/** Before something is lost. Closes itself when it is done; a failure is told here, where it can be tried again. */
export function ConfirmDialog({ title, consequence, action, onConfirm, onClose }: ConfirmDialogProps): ReactNode {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function confirm(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await onConfirm()
      onClose()
    } catch (error) {
      setProblem(problemText(error))
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
            {action}
          </Button>
          <Button onClick={onClose} data-autofocus>
            Cancel
          </Button>
        </>
      }
    >
      <p>{consequence}</p>
      {problem === null ? null : (
        <Notice tone="failure" announce>
          {problem}
        </Notice>
      )}
    </Dialog>
  )
}
