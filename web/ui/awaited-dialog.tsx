import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { beginTypeAhead } from './type-ahead.ts'

export interface AwaitedDialog<Props> {
  /** Its code, which may be asked for before it is needed. */
  load: () => Promise<void>
  /** Shows it as soon as its code is there. */
  Slot: (props: Props) => ReactNode
}

/**
 * A dialog that somebody types into at once, and whose code comes when it is wanted. Not `lazy`: React holds what was suspended back for
 * 300 ms. Until its field can be typed in, what is typed is kept for it; see `takeTypeAhead`.
 */
export function awaitedDialog<Props extends object>(code: () => Promise<ComponentType<Props>>): AwaitedDialog<Props> {
  let ready: ComponentType<Props> | null = null

  async function load(): Promise<void> {
    ready ??= await code()
  }

  function Slot(props: Props): ReactNode {
    const [Dialog, setDialog] = useState(() => ready)
    const [failure, setFailure] = useState<{ reason: unknown } | null>(null)

    // Before the effect of the field, which takes what was typed.
    useLayoutEffect(beginTypeAhead, [])
    useEffect(() => {
      if (ready !== null) return
      let isShown = true
      load().then(
        () => {
          if (isShown) setDialog(() => ready)
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
    return Dialog === null ? null : <Dialog {...props} />
  }

  return { load, Slot }
}
