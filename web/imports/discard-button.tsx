import { useNavigate } from '@tanstack/react-router'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { showToast } from '../ui/toasts.ts'
import { useDiscard } from './queries.ts'

/** Gives the file up. Where there is nothing to import it is the thing to do, and nothing is lost that would need asking. */
export function DiscardButton({ detail, main }: { detail: ImportDetail; main: boolean }): ReactNode {
  const [asking, setAsking] = useState(false)
  const discard = useDiscard()
  const navigate = useNavigate()

  async function run(): Promise<void> {
    await navigate({ to: '/imports' })
    await discard(detail.id)
    showToast({ message: `${detail.fileName} was discarded; nothing was imported.` })
  }

  return (
    <>
      <Button variant={main ? 'primary' : 'quiet'} onClick={() => setAsking(true)}>
        Discard the file
      </Button>
      {asking ? (
        <ConfirmDialog
          title={`Discard ${detail.fileName}?`}
          consequence="The uploaded file and your answers about it are deleted; nothing of it was imported."
          action="Discard the file"
          onConfirm={run}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
