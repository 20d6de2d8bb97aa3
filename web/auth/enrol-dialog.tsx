import { auth } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toasts.ts'
import { ConfirmCodeForm } from './confirm-code-form.tsx'
import { PasswordStep } from './password-step.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

export interface EnrolDialogProps {
  onDone: () => Promise<void>
  onClose: () => void
}

type Enrolment = Answer<typeof auth.enrolTwoFactor.spec>

/** Password, then the QR code and a code of the app, then the recovery codes: only then is the second factor asked for. */
export function EnrolDialog({ onDone, onClose }: EnrolDialogProps): ReactNode {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [confirmed, setConfirmed] = useState(false)

  if (enrolment === null) {
    return (
      <Dialog title="Turn on the second factor" onClose={onClose} closeOnOutside={false}>
        <PasswordStep
          why="You need an authenticator app on your phone. Your password first."
          action="Continue"
          onCancel={onClose}
          send={async password => setEnrolment(await call(auth.enrolTwoFactor, { body: { password } }))}
        />
      </Dialog>
    )
  }
  if (!confirmed) {
    return (
      <Dialog title="Scan with your app" onClose={onClose} closeOnOutside={false}>
        <ConfirmCodeForm
          qr={enrolment.qr}
          secret={enrolment.secret}
          onCancel={onClose}
          onConfirmed={async () => {
            setConfirmed(true)
            await onDone()
            showToast({ message: 'The second factor is on.', tone: 'done' })
          }}
        />
      </Dialog>
    )
  }
  return (
    <Dialog
      title="Keep your recovery codes"
      onClose={onClose}
      closeOnOutside={false}
      actions={
        <Button variant="primary" onClick={onClose}>
          I have kept them
        </Button>
      }
    >
      <RecoveryCodes codes={enrolment.recoveryCodes} />
    </Dialog>
  )
}
