import { type ReactNode, useState } from 'react'
import { useHere, useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import css from './sample-notice.module.css'
import { useSample } from './use-sample.ts'

/** Says that nobody here is real, for as long as one is in the sample team. */
export function SampleNotice(): ReactNode {
  const { workspace } = useHere()
  const may = useMay()
  const { clear } = useSample()
  const [asking, setAsking] = useState(false)
  if (!workspace.isSample) return null
  return (
    <div className={css.notice}>
      <Notice
        action={
          may('admin') ? (
            <Button variant="quiet" onClick={() => setAsking(true)}>
              Remove the sample team
            </Button>
          ) : undefined
        }
      >
        This is the sample team. Its people, numbers and companies are invented.
      </Notice>
      {asking ? (
        <ConfirmDialog
          title="Remove the sample team"
          consequence="The sample team goes with everything in it, also what was added there. Your own workspaces stay as they are."
          action="Remove the sample team"
          onConfirm={clear}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  )
}
