import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LinkButton } from '../ui/link-button.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { BarePage } from './bare-page.tsx'
import { setupQuery } from './queries.ts'
import { SetupForm } from './setup-form.tsx'

export function SetupPage(): ReactNode {
  const { token } = useParams({ from: '/setup/$token' })
  const setup = useQuery(setupQuery(token))
  if (setup.data === undefined) {
    return (
      <BarePage title="Set up Upshot">
        {setup.isError ? (
          <ProblemView
            error={setup.error}
            what="The setup link could not be checked."
            onRetry={() => void setup.refetch()}
          />
        ) : (
          <Skeleton label="Checking the setup link" rows={5} height={32} />
        )}
      </BarePage>
    )
  }
  if (!setup.data.isValid) {
    return (
      <BarePage title="This setup link cannot be used">
        <p>
          It was used already, or the server has printed a newer one since. The newest stands in the server’s output;
          once a workspace exists, sign in.
        </p>
        <div>
          <LinkButton to="/sign-in">Go to sign-in</LinkButton>
        </div>
      </BarePage>
    )
  }
  return (
    <BarePage title="Set up Upshot" note="The first workspace, and you as its admin. Everything can be changed later.">
      <SetupForm token={token} />
    </BarePage>
  )
}
