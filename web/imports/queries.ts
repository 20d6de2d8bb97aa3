import {
  infiniteQueryOptions,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail, UndoneImport } from '@upshot/shared/imports/import'
import { call } from '../api/call.ts'
import type { importFilter } from './imports-search.ts'

/** Everything about imports begins with this word, so that one call makes it all fresh. */
const importsKey = 'imports'

export const importListQuery = (filter: ReturnType<typeof importFilter>) =>
  infiniteQueryOptions({
    queryKey: [importsKey, 'list', filter],
    queryFn: ({ signal, pageParam }) => call(imports.list, { query: { ...filter, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
  })

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [importsKey, 'detail', id],
    queryFn: ({ signal }) => call(imports.get, { params: { id } }, { signal }),
    // The server reads the file again for each answer; nobody else answers meanwhile.
    refetchOnWindowFocus: false,
  })

/** What undoing did, which only the answer to the undoing tells: kept while the page lives. */
export const undoneQuery = (id: string) =>
  queryOptions<UndoneImport | null>({
    queryKey: [importsKey, 'undone', id],
    queryFn: () => null,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** People, events, values and what is counted from them have changed. */
export function useFreshAfterImport(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    for (const word of ['events', 'activities', 'metrics', 'overview']) {
      void client.invalidateQueries({ queryKey: [word] })
    }
    await client.invalidateQueries({ queryKey: [importsKey, 'list'] })
  }
}

export function useKeepDetail(): (detail: ImportDetail) => void {
  const client = useQueryClient()
  return detail => {
    client.setQueryData(importQuery(detail.id).queryKey, detail)
    void client.invalidateQueries({ queryKey: [importsKey, 'list'] })
  }
}

export function useAnswer(id: string): UseMutationResult<ImportDetail, Error, ImportChange> {
  const keep = useKeepDetail()
  return useMutation({
    mutationFn: (body: ImportChange) => call(imports.change, { params: { id }, body }),
    onSuccess: keep,
  })
}

export function useCommit(
  id: string,
): UseMutationResult<ImportDetail, Error, { fingerprint: string; acceptRejectedRows: boolean }> {
  const client = useQueryClient()
  const fresh = useFreshAfterImport()
  return useMutation({
    mutationFn: (body: { fingerprint: string; acceptRejectedRows: boolean }) =>
      call(imports.commit, { params: { id }, body }),
    onSuccess: detail => {
      client.setQueryData(importQuery(id).queryKey, detail)
      void fresh()
    },
    // The data changed since the review: show what confirming would do now.
    onError: () => void client.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  })
}

export function useUndo(): (id: string) => Promise<UndoneImport> {
  const client = useQueryClient()
  const fresh = useFreshAfterImport()
  return async id => {
    const undone = await call(imports.undo, { params: { id } })
    client.setQueryData(undoneQuery(id).queryKey, undone)
    await client.invalidateQueries({ queryKey: importQuery(id).queryKey })
    void fresh()
    return undone
  }
}

export function useDiscard(): (id: string) => Promise<void> {
  const client = useQueryClient()
  return async id => {
    await call(imports.cancel, { params: { id } })
    client.removeQueries({ queryKey: importQuery(id).queryKey })
    await client.invalidateQueries({ queryKey: [importsKey, 'list'] })
  }
}
