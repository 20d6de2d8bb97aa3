import type { ReactNode } from 'react'
import { useMay } from '../frame/session.ts'
import { TextLink } from '../ui/text-link.tsx'

/** Stands where a programme could be chosen if there were one. What is being written stays in this tab. */
export function NoProgrammeYet(): ReactNode {
  const may = useMay()
  if (!may('manager')) return 'There is no programme yet. A manager can create one.'
  return (
    <>
      There is none yet.{' '}
      <TextLink to="/settings/programmes" target="_blank">
        Create a programme
      </TextLink>
    </>
  )
}
