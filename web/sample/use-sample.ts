import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sample } from '@upshot/shared/sample/api'
import { call } from '../api/call.ts'

export interface UseSample {
  /** Loads the sample team when it is not there, and goes to it. */
  enter(): Promise<void>
  /** Removes the sample team that one is in, and goes back. */
  clear(): Promise<void>
}

/** Another workspace is another world: nothing that was read before counts there. */
export function useSample(): UseSample {
  const client = useQueryClient()
  const router = useRouter()

  async function goHome(): Promise<void> {
    await router.navigate({ to: '/', search: {} })
    await client.resetQueries()
  }

  return {
    enter: async () => {
      await call(sample.load, {})
      await goHome()
    },
    clear: async () => {
      await call(sample.clear, {})
      await goHome()
    },
  }
}
