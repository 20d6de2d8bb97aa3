import { useQuery, useQueryClient } from '@tanstack/react-query'
import { auth } from '@upshot/shared/auth/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { sessionQuery } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Status } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import { EnrolDialog } from './enrol-dialog.tsx'
import { PasswordStep } from './password-step.tsx'
import { authKey, twoFactorQuery } from './queries.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import css from './security.module.css'

type Asking = 'enrol' | 'renew' | 'disable'

export function TwoFactorCard({ hasPassword }: { hasPassword: boolean }): ReactNode {
  const client = useQueryClient()
  const state = useQuery(twoFactorQuery)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const close = (): void => setAsking(null)

  async function settle(): Promise<void> {
    await client.invalidateQueries({ queryKey: authKey })
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }

  return (
    <Card title="Second factor" note="A code of an app on your phone, asked for after the password.">
      {state.data === undefined ? (
        state.isError ? (
          <ProblemView
            error={state.error}
            what="The second factor could not be looked up."
            onRetry={() => void state.refetch()}
          />
        ) : (
          <Skeleton label="Loading the second factor" rows={1} height={32} />
        )
      ) : !hasPassword ? (
        <p className={css.second}>You sign in with your company’s provider, which asks for a second factor itself.</p>
      ) : state.data.enabled ? (
        <div className={css.line}>
          <div>
            <Status tone="good">On</Status>
            <p className={css.second}>{leftText(state.data.recoveryCodesLeft)}</p>
          </div>
          <Button onClick={() => setAsking('renew')}>New recovery codes</Button>
          <Button onClick={() => setAsking('disable')}>Turn off</Button>
        </div>
      ) : (
        <div className={css.line}>
          <Status tone="unknown">Off</Status>
          <Button onClick={() => setAsking('enrol')}>Turn on</Button>
        </div>
      )}
      {asking === 'enrol' ? <EnrolDialog onDone={settle} onClose={close} /> : null}
      {asking === 'renew' ? (
        <Dialog title="New recovery codes" onClose={close} closeOnOutside={false}>
          <PasswordStep
            why="The codes you have now stop working."
            action="Make new codes"
            onCancel={close}
            send={async password => {
              const { recoveryCodes } = await call(auth.renewRecoveryCodes, { body: { password } })
              await settle()
              close()
              setCodes(recoveryCodes)
            }}
          />
        </Dialog>
      ) : null}
      {asking === 'disable' ? (
        <Dialog title="Turn off the second factor?" onClose={close} closeOnOutside={false}>
          <PasswordStep
            why="From then on your password alone is enough to sign in, and your recovery codes stop working."
            action="Turn off"
            isDanger
            onCancel={close}
            send={async password => {
              await call(auth.disableTwoFactor, { body: { password } })
              await settle()
              close()
              showToast({ message: 'The second factor is off.', tone: 'done' })
            }}
          />
        </Dialog>
      ) : null}
      {codes === null ? null : (
        <Dialog
          title="Your new recovery codes"
          onClose={() => setCodes(null)}
          closeOnOutside={false}
          actions={
            <Button variant="primary" onClick={() => setCodes(null)}>
              I have kept them
            </Button>
          }
        >
          <RecoveryCodes codes={codes} />
        </Dialog>
      )}
    </Card>
  )
}

function leftText(left: number | null): string {
  if (left === null) return ''
  if (left === 0) return 'No recovery code is left: make new ones.'
  return left === 1 ? '1 recovery code is left: make new ones.' : `${left} recovery codes are left.`
}
