import { auth } from '@upshot/shared/auth/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import css from './oidc-button.module.css'

export interface OidcButtonProps {
  /** The provider's: "Example login". */
  name: string
  invitation: string | null
}

export function OidcButton({ name, invitation }: OidcButtonProps): ReactNode {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  async function start(): Promise<void> {
    setBusy(true)
    setFailure(null)
    try {
      const { url } = await call(auth.startOidc, { body: { invitation } })
      // Stays busy: the page is about to be left.
      location.assign(url)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }

  return (
    <div className={css.other}>
      <p className={css.or}>or</p>
      {failure === null ? null : <ProblemView error={failure} />}
      <Button busy={busy} onClick={() => void start()}>
        Sign in with {name}
      </Button>
    </div>
  )
}
