import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import type { QuickLogProps } from './activities/quick-log.tsx'
import { beginTypeAhead } from './ui/type-ahead.ts'

let ready: ComponentType<QuickLogProps> | null = null

/** The quick log's code, which may be asked for before it is needed. */
export async function loadQuickLog(): Promise<void> {
  ready ??= (await import('./activities/quick-log.tsx')).QuickLog
}

/**
 * The quick log as soon as it is there. Not `lazy`: React holds what was suspended back for 300 ms, and whoever presses `n` types
 * on at once. Until the line can be typed in, what is typed is kept for it.
 */
export function QuickLogSlot(props: QuickLogProps): ReactNode {
  const [QuickLog, setQuickLog] = useState(() => ready)
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null)

  // Before the effect of the line, which takes what was typed.
  useLayoutEffect(beginTypeAhead, [])
  useEffect(() => {
    if (ready !== null) return
    let isShown = true
    loadQuickLog().then(
      () => {
        if (isShown) setQuickLog(() => ready)
      },
      (reason: unknown) => {
        if (isShown) setFailure({ reason })
      },
    )
    return () => {
      isShown = false
    }
  }, [])

  if (failure !== null) throw failure.reason
  return QuickLog === null ? null : <QuickLog {...props} />
}
