import type { Container } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { TextLink } from '../ui/text-link.tsx'
import wizard from './wizard.module.css'

/** Which sheet of a workbook, or file of an archive, was read, and that there are others. */
export function TakenFrom({ container, importId }: { container: Container | null; importId: string }): ReactNode {
  if (container === null) return null
  const { kind, part, parts } = container
  const others = parts.length - 1
  if (kind === 'archive') {
    return (
      <p className={wizard.second}>
        Read from the archive: <bdi>{part}</bdi>.
        {others === 0
          ? ''
          : ` ${others} ${others === 1 ? 'other file in it was' : 'other files in it were'} left alone.`}
      </p>
    )
  }
  return (
    <p className={wizard.second}>
      Sheet <bdi>{part}</bdi>
      {others === 0 ? ', the only one of the workbook.' : `, one of ${parts.length} in the workbook. `}
      {others === 0 ? null : (
        <TextLink to="/imports/$id" params={{ id: importId }} search={{ step: 'mapping', ask: 'sheet' }}>
          Choose another sheet
        </TextLink>
      )}
    </p>
  )
}
