import {
  infiniteQueryOptions,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail, UndoneImport } from '@upshot/shared/imports/import'
import { useRef } from 'react'
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

/** `cancel` stops the answer that is on its way: the server leaves the import as it was. */
export function useAnswer(id: string): UseMutationResult<ImportDetail, Error, ImportChange> & { cancel: () => void } {
  const keep = useKeepDetail()
  const running = useRef<AbortController | null>(null)
  const answer = useMutation({
    mutationFn: (body: ImportChange) => {
      const controller = new AbortController()
      running.current = controller
      return call(imports.change, { params: { id }, body }, { signal: controller.signal })
    },
    onSuccess: keep,
  })
  return {
    ...answer,
    cancel: () => {
      answer.reset()
      running.current?.abort()
    },
  }
}

/** What is confirmed, and the signal by which it is stopped again. */
interface Confirmed {
  fingerprint: string
  acceptRejectedRows: boolean
  signal: AbortSignal
}

export function useCommit(id: string): UseMutationResult<ImportDetail, Error, Confirmed> {
  const client = useQueryClient()
  const fresh = useFreshAfterImport()
  return useMutation({
    mutationFn: ({ signal, ...body }: Confirmed) => call(imports.commit, { params: { id }, body }, { signal }),
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
