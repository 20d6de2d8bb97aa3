import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { useSample } from './use-sample.ts'

/** One click to a year of invented work, in a workspace of its own. */
export function EnterSample(): ReactNode {
  const { enter } = useSample()
  const [busy, setBusy] = useState(false)

  async function go(): Promise<void> {
    setBusy(true)
    try {
      await enter()
    } catch (error) {
      showToast({ message: `The sample team could not be loaded. ${problemText(error)}`, tone: 'failed' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button variant="plain" busy={busy} onClick={() => void go()}>
      Look around in the sample team
    </Button>
  )
}
