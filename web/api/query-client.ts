import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from '@upshot/shared/contract/problem'

export interface QueryClientHooks {
  /** Someone else signed out this browser, or the session ran out: show the sign-in page, then come back here. */
  onSignedOut: () => void
}

/** One cache for the whole application. A refusal is final at once; only a server in trouble is asked again, twice. */
export function createQueryClient(hooks: QueryClientHooks): QueryClient {
  const notice = (error: Error): void => {
    if (error instanceof Problem && error.code === 'not-signed-in') hooks.onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: shouldRetry,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  })
}

export function shouldRetry(failures: number, error: Error): boolean {
  if (error instanceof Problem && error.status < 500) return false
  return failures < 2
}
