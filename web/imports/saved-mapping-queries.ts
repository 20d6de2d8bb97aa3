import { infiniteQueryOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { imports } from '@upshot/shared/imports/api'
import type { ChangedMapping, SavedMapping } from '@upshot/shared/imports/saved-mapping'
import { call } from '../api/call.ts'

const key = ['imports', 'saved-mappings']

export const savedMappingsQuery = infiniteQueryOptions({
  queryKey: key,
  queryFn: ({ signal, pageParam }) => call(imports.savedMappings, { query: { cursor: pageParam } }, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: last => last.nextCursor ?? undefined,
})

export function useChangeMapping(id: string): UseMutationResult<SavedMapping, Error, ChangedMapping> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ChangedMapping) => call(imports.changeSavedMapping, { params: { id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}

export function useForgetMapping(): (id: string) => Promise<void> {
  const client = useQueryClient()
  return async id => {
    await call(imports.forgetSavedMapping, { params: { id } })
    await client.invalidateQueries({ queryKey: ['imports'] })
  }
}
