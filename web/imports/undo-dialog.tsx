import { fullNumber } from '@upshot/shared/format/number'
import type { ImportRow, UndoBuckets, UndoneImport } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useLocale } from '../ui/locale.tsx'
import { things } from './plan-words.ts'
import { useUndo } from './queries.ts'

interface UndoDialogProps {
  row: ImportRow
  onDone: (undone: UndoneImport) => void
  onClose: () => void
}

/** Says in one sentence what undoing takes away and what it leaves. */
export function UndoDialog({ row, onDone, onClose }: UndoDialogProps): ReactNode {
  const { locale } = useLocale()
  const undo = useUndo()
  return (
    <ConfirmDialog
      title={`Undo the import of ${row.fileName}?`}
      consequence={undoConsequence(row, locale)}
      action="Undo the import"
      onConfirm={async () => onDone(await undo(row.id))}
      onClose={onClose}
    />
  )
}

/** "379 people who came with it go, 33 are as they were before; whatever was edited since stays." */
export function undoConsequence({ outcome, target }: Pick<ImportRow, 'outcome' | 'target'>, locale: string): string {
  const created = outcome?.created ?? 0
  const before = (outcome?.updated ?? 0) + (outcome?.removed ?? 0)
  const went = `${things(created, target, locale)} that came with it ${created === 1 ? 'goes' : 'go'}`
  const back = before === 0 ? '' : `, ${fullNumber(before, locale)} ${before === 1 ? 'is' : 'are'} as before`
  return `${went}${back}; whatever was edited since stays. The file can be imported again.`
}

/** "379 removed, 33 restored, 2 kept." */
export function undoneSentence({ removed, restored, kept }: UndoBuckets, locale: string): string {
  const number = (count: number): string => fullNumber(count, locale)
  const left = kept === 0 ? '' : `, ${number(kept)} kept because edited since`
  return `${number(removed)} removed, ${number(restored)} restored${left}.`
}
