import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionQuery } from '../frame/session.ts'

/**
 * After somebody has signed in: nothing seen before counts any more, and on to `to`. What the page still shows is left alone,
 * or it would ask again for a link that was just used.
 */
export function useEnter(): (to: string) => Promise<void> {
  const client = useQueryClient()
  const router = useRouter()
  return async to => {
    client.removeQueries({ type: 'inactive', predicate: query => query.queryKey[0] !== sessionQuery.queryKey[0] })
    await client.fetchQuery({ ...sessionQuery, staleTime: 0 })
    router.history.replace(to)
  }
}
