import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { OpenInvitation } from '@upshot/shared/auth/api'
import { Problem } from '@upshot/shared/contract/problem'
import type { ReactNode } from 'react'
import { sessionQuery } from '../frame/session.ts'
import { roleAbout, roleNames } from '../people/role-text.ts'
import { DefinitionList } from '../ui/definition-list.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { AcceptAsNewPerson } from './accept-as-new-person.tsx'
import { AcceptAsSignedIn } from './accept-as-signed-in.tsx'
import { BarePage } from './bare-page.tsx'
import { OidcButton } from './oidc-button.tsx'
import { invitationQuery } from './queries.ts'

export function InvitationPage(): ReactNode {
  const { token } = useParams({ from: '/invitations/$token' })
  const invitation = useQuery(invitationQuery(token))
  const session = useQuery(sessionQuery)
  const failed = invitation.error ?? session.error

  if (failed instanceof Problem && failed.status < 500) {
    return (
      <BarePage title="This invitation cannot be used">
        <p>{failed.detail}</p>
        <div>
          <LinkButton to="/sign-in">Go to sign-in</LinkButton>
        </div>
      </BarePage>
    )
  }
  if (invitation.data === undefined || session.data === undefined) {
    return (
      <BarePage title="Invitation">
        {failed === null ? (
          <Skeleton label="Loading the invitation" rows={5} height={32} />
        ) : (
          <ProblemView
            error={failed}
            what="The invitation could not be loaded."
            onRetry={() => {
              void invitation.refetch()
              void session.refetch()
            }}
          />
        )}
      </BarePage>
    )
  }
  const { signedIn, oidc } = session.data
  const { workspaceName, isKnownPerson } = invitation.data
  return (
    <BarePage title={`Join ${workspaceName}`} note={<InvitationFacts invitation={invitation.data} />}>
      {signedIn !== null ? (
        <AcceptAsSignedIn token={token} invitation={invitation.data} email={signedIn.person.email} />
      ) : isKnownPerson ? (
        <>
          <p>You already have an account here. Sign in, and you come back to this page.</p>
          <div>
            <LinkButton variant="primary" to="/sign-in" search={{ back: `/invitations/${token}` }}>
              Sign in to accept
            </LinkButton>
          </div>
        </>
      ) : (
        <>
          <AcceptAsNewPerson token={token} email={invitation.data.email} />
          {oidc === null ? null : <OidcButton name={oidc.name} invitation={token} />}
        </>
      )}
    </BarePage>
  )
}

function InvitationFacts({ invitation }: { invitation: OpenInvitation }): ReactNode {
  const { locale, timeZone } = useLocale()
  return (
    <DefinitionList
      facts={[
        { name: 'Invited by', value: invitation.invitedBy },
        { name: 'For', value: invitation.email },
        { name: 'As', value: `${roleNames[invitation.role]}. ${roleAbout[invitation.role]}` },
        ...(invitation.teamName === null ? [] : [{ name: 'In team', value: invitation.teamName }]),
        { name: 'Valid until', value: formatInstant(invitation.expiresAt, locale, timeZone) },
      ]}
    />
  )
}
