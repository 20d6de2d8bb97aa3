import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { oidcProblems } from '@upshot/shared/auth/oidc-problem'
import { type ReactNode, useEffect, useState } from 'react'
import { sessionQuery } from '../frame/session.ts'
import { wayBack } from '../frame/to-sign-in.ts'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import css from './bare-page.module.css'
import { BarePage } from './bare-page.tsx'
import { useEnter } from './enter.ts'
import { OidcButton } from './oidc-button.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'

export function SignInPage(): ReactNode {
  const search = useSearch({ from: '/sign-in' })
  const session = useQuery(sessionQuery)
  const router = useRouter()
  const enter = useEnter()
  const [step, setStep] = useState<'password' | 'second-factor'>('password')
  const to = wayBack(search.back)
  const isSignedIn = session.data !== undefined && session.data.signedIn !== null

  useEffect(() => {
    if (isSignedIn) router.history.replace(to)
  }, [isSignedIn, router, to])

  if (step === 'second-factor') {
    return (
      <BarePage title="Second step">
        <SecondFactorForm onDone={() => enter(to)} onBack={() => setStep('password')} />
      </BarePage>
    )
  }
  if (session.data === undefined) {
    return (
      <BarePage title="Sign in">
        {session.isError ? (
          <ProblemView
            error={session.error}
            what="The sign-in page could not be loaded."
            onRetry={() => void session.refetch()}
          />
        ) : (
          <Skeleton label="Loading" rows={4} height={32} />
        )}
      </BarePage>
    )
  }
  if (session.data.setupNeeded) {
    return (
      <BarePage title="Not set up yet">
        <p>
          There is no workspace here. Open the setup link that the server prints when it starts: it stands in the
          server’s output and begins with <code className={css.address}>{`${location.origin}/setup/`}</code>
        </p>
      </BarePage>
    )
  }
  const { oidc } = session.data
  return (
    <BarePage title="Sign in">
      {search.problem === undefined ? null : (
        <Notice tone="warning" title="Signing in did not work">
          {oidcProblems[search.problem]}
        </Notice>
      )}
      <PasswordForm onNext={next => (next === 'done' ? enter(to) : setStep('second-factor'))} />
      {oidc === null ? null : <OidcButton name={oidc.name} invitation={null} />}
    </BarePage>
  )
}
