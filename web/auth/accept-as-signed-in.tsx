import { useMutation, useQueryClient } from '@tanstack/react-query'
import { auth, type OpenInvitation } from '@upshot/shared/auth/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { sessionQuery } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { useEnter } from './enter.ts'

export interface AcceptAsSignedInProps {
  token: string
  invitation: OpenInvitation
  /** Of whoever is signed in. */
  email: string
}

export function AcceptAsSignedIn({ token, invitation, email }: AcceptAsSignedInProps): ReactNode {
  const client = useQueryClient()
  const enter = useEnter()
  const accept = useMutation({
    mutationFn: () => call(auth.acceptAsSignedIn, { params: { token } }),
    onSuccess: () => enter('/'),
  })
  const signOut = useMutation({
    mutationFn: () => call(auth.signOut, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  })
  const failed = accept.error ?? signOut.error
  if (invitation.email.toLowerCase() !== email.toLowerCase()) {
    return (
      <>
        <Notice tone="warning" title="This invitation is for another address">
          It is for {invitation.email}, and you are signed in as {email}.
        </Notice>
        {failed === null ? null : <ProblemView error={failed} />}
        <div>
          <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
            Sign out and go on as {invitation.email}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      {failed === null ? null : <ProblemView error={failed} />}
      <div>
        <Button variant="primary" busy={accept.isPending || accept.isSuccess} onClick={() => accept.mutate()}>
          Join {invitation.workspaceName}
        </Button>
      </div>
    </>
  )
}
