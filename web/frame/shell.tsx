import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useMatches, useRouter } from '@tanstack/react-router'
import { auth, type CurrentWorkspace } from '@upshot/shared/auth/api'
import { type ReactNode, useEffect } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { LocaleProvider, type LocaleSettings } from '../ui/locale.tsx'
import { usePageTitle } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { Bare } from './bare.tsx'
import { Frame, type FrameProps } from './frame.tsx'
import { sessionQuery } from './session.ts'
import { toSignIn } from './to-sign-in.ts'

/** What the words put into the frame. */
export type ShellProps = Pick<FrameProps, 'quickLog' | 'find'>

/** Around every page: nothing but the name for who is not signed in, the whole frame for who is. */
export function Shell({ quickLog, find }: ShellProps): ReactNode {
  const bare = useMatches({ select: matches => matches.at(-1)?.staticData.bare === true })
  return bare ? (
    <Bare>
      <Outlet />
    </Bare>
  ) : (
    <SignedInShell quickLog={quickLog} find={find} />
  )
}

function SignedInShell({ quickLog, find }: ShellProps): ReactNode {
  const session = useQuery(sessionQuery)
  const router = useRouter()
  const signOut = useSignOut()
  const switchTo = useSwitchWorkspace()
  const signedIn = session.data?.signedIn
  const isStranger = signedIn === null

  useEffect(() => {
    if (isStranger) toSignIn(router.history)
  }, [isStranger, router])

  if (session.isError && session.data === undefined) {
    return (
      <Bare>
        <ProblemView error={session.error} what="Upshot could not be opened." onRetry={() => void session.refetch()} />
      </Bare>
    )
  }
  // Nothing flashes while the answer is on its way, which takes a moment only.
  if (signedIn === undefined || signedIn === null) return null
  if (signedIn.workspace === null) return <NoWorkspace email={signedIn.person.email} onSignOut={signOut} />
  const current = signedIn.workspace.id
  return (
    <LocaleProvider value={localeOf(signedIn.workspace)}>
      <Frame
        workspaceName={signedIn.workspace.name}
        person={signedIn.person}
        workspaces={signedIn.workspaces.map(({ id, name }) => ({ id, name, isCurrent: id === current }))}
        onSwitch={switchTo}
        mayLog={signedIn.workspace.permissions.logActivities}
        onSignOut={signOut}
        quickLog={quickLog}
        find={find}
      >
        <Outlet />
      </Frame>
    </LocaleProvider>
  )
}

function NoWorkspace({ email, onSignOut }: { email: string; onSignOut: () => void }): ReactNode {
  usePageTitle('No workspace')
  return (
    <Bare>
      <h1>No workspace</h1>
      <Empty title={`${email} is in no workspace here.`} action={<Button onClick={onSignOut}>Sign out</Button>}>
        Ask an admin for an invitation and open its link.
      </Empty>
    </Bare>
  )
}

function useSignOut(): () => void {
  const client = useQueryClient()
  const router = useRouter()
  const { mutate } = useMutation({
    mutationFn: () => call(auth.signOut, {}),
    onSuccess: () => {
      // What was seen is not for whoever sits here next.
      router.history.push('/sign-in')
      client.clear()
    },
  })
  return mutate
}

function useSwitchWorkspace(): (workspaceId: string) => void {
  const { mutate } = useMutation({
    mutationFn: (workspaceId: string) => call(auth.switchWorkspace, { body: { workspaceId } }),
    // Everything on screen belongs to the other workspace, its address included: begin anew.
    onSuccess: () => location.assign('/'),
    onError: error => {
      showToast({ message: `The workspace could not be changed. ${problemText(error)}`, tone: 'failed' })
    },
  })
  return mutate
}

function localeOf(workspace: CurrentWorkspace): LocaleSettings {
  const { locale, timeZone, currency } = workspace
  return { locale, timeZone, currency, weekStartsOn: weekday(workspace.weekStartsOn) }
}

function weekday(day: number): LocaleSettings['weekStartsOn'] {
  return day === 0 || day === 1 || day === 2 || day === 3 || day === 4 || day === 5 || day === 6 ? day : 1
}
