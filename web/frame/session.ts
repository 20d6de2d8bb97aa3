import { queryOptions, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { auth, type CurrentWorkspace, type SessionAnswer, type SignedIn } from '@upshot/shared/auth/api'
import { type Day, dayInTimeZone } from '@upshot/shared/calendar/day'
import { atLeast, type Role } from '@upshot/shared/people/role'
import { call } from '../api/call.ts'

/** Who is here. Changed by signing in and out, and by going to another workspace: invalidate it then. */
export const sessionQuery: UseQueryOptions<SessionAnswer, Error, SessionAnswer, readonly ['session']> = queryOptions({
  queryKey: ['session'] as const,
  queryFn: ({ signal }) => call(auth.session, {}, { signal }),
  staleTime: 60_000,
})

export interface Here {
  person: SignedIn['person']
  workspace: CurrentWorkspace
  workspaces: SignedIn['workspaces']
}

/** For pages in the frame, which are only drawn for someone who is signed in to a workspace. */
export function useHere(): Here {
  const { data } = useQuery(sessionQuery)
  const signedIn = data?.signedIn
  if (signedIn === null || signedIn === undefined || signedIn.workspace === null) {
    throw new Error('useHere belongs on pages in the frame')
  }
  return { person: signedIn.person, workspace: signedIn.workspace, workspaces: signedIn.workspaces }
}

/** `useMay()('manager')`: what to offer. The server decides again, and rows of other teams are its matter. */
export function useMay(): (needed: Role) => boolean {
  const { workspace } = useHere()
  return needed => atLeast(workspace.role, needed)
}

/** Today where the workspace is, which need not be today where the browser is. */
export function useToday(): Day {
  const { workspace } = useHere()
  return dayInTimeZone(new Date().toISOString(), workspace.timeZone)
}
