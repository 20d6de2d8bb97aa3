import type { ImportStatus } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { Status, type StatusTone } from '../ui/status.tsx'

export const statusWords: Readonly<Record<ImportStatus, string>> = {
  staged: 'Not confirmed',
  committed: 'Imported',
  undone: 'Undone',
  cancelled: 'Discarded',
}

const tones: Readonly<Record<ImportStatus, StatusTone>> = {
  staged: 'risk',
  committed: 'good',
  undone: 'unknown',
  cancelled: 'unknown',
}

export function ImportStatusWord({ status }: { status: ImportStatus }): ReactNode {
  return <Status tone={tones[status]}>{statusWords[status]}</Status>
}
