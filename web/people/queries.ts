import type { InfiniteData, UseInfiniteQueryOptions, UseQueryOptions } from '@tanstack/react-query'
import type { Answer } from '@upshot/shared/contract/endpoint'
import { people } from '@upshot/shared/people/api'
import { call } from '../api/call.ts'

type Query<Data> = UseQueryOptions<Data, Error, Data, readonly string[]>

/** All of these begin with 'people', so that one write can make them all ask again. */
export const peopleKey = ['people'] as const

/** Members, also the ones who have left: names are needed for what they did. */
export const membersQuery: Query<Answer<typeof people.list.spec>> = {
  queryKey: [...peopleKey, 'members'],
  queryFn: ({ signal }) => call(people.list, { query: { includeEnded: 'true' } }, { signal }),
}

/** Teams, archived ones included. */
export const teamsQuery: Query<Answer<typeof people.teams.spec>> = {
  queryKey: [...peopleKey, 'teams'],
  queryFn: ({ signal }) => call(people.teams, { query: { includeArchived: 'true' } }, { signal }),
}

/** Whom and which teams one can choose for something new: neither people who left nor archived teams. */
export const currentMembersQuery: Query<Answer<typeof people.list.spec>> = {
  queryKey: [...peopleKey, 'members', 'current'],
  queryFn: ({ signal }) => call(people.list, {}, { signal }),
}

export const currentTeamsQuery: Query<Answer<typeof people.teams.spec>> = {
  queryKey: [...peopleKey, 'teams', 'current'],
  queryFn: ({ signal }) => call(people.teams, {}, { signal }),
}

export const invitationsQuery: Query<Answer<typeof people.invitations.spec>> = {
  queryKey: [...peopleKey, 'invitations'],
  queryFn: ({ signal }) => call(people.invitations, {}, { signal }),
}

export const workspaceQuery: Query<Answer<typeof people.workspace.spec>> = {
  queryKey: [...peopleKey, 'workspace'],
  queryFn: ({ signal }) => call(people.workspace, {}, { signal }),
}

export interface AuditFilter {
  person: string | null
  action: string | null
  subjectKind: string | null
}

type AuditPage = Answer<typeof people.audit.spec>
type AuditKey = readonly (string | AuditFilter)[]

export function auditQuery(
  filter: AuditFilter,
): UseInfiniteQueryOptions<AuditPage, Error, InfiniteData<AuditPage, string | null>, AuditKey, string | null> {
  return {
    queryKey: [...peopleKey, 'audit', filter],
    queryFn: ({ signal, pageParam }) =>
      call(
        people.audit,
        {
          query: {
            personId: filter.person ?? undefined,
            action: filter.action ?? undefined,
            subjectKind: filter.subjectKind ?? undefined,
            cursor: pageParam ?? undefined,
          },
        },
        { signal },
      ),
    initialPageParam: nothingYet(),
    getNextPageParam: last => last.nextCursor,
  }
}

/** The first page has no cursor; without this the type would be `null` alone. */
function nothingYet(): string | null {
  return null
}
