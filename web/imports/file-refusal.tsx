import { Problem } from '@upshot/shared/contract/problem'
import type { ReactNode } from 'react'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { readRefusal } from './read-refusal.ts'
import css from './wizard.module.css'

interface FileRefusalProps {
  fileName: string
  error: unknown
  onRetry?: (() => void) | undefined
}

/** Why nothing of a file can be imported: what happened, on which line, what to do, and the columns that were seen. */
export function FileRefusal({ fileName, error, onRetry }: FileRefusalProps): ReactNode {
  if (!(error instanceof Problem) || error.code !== 'unreadable-file') {
    return <ProblemView error={error} what={`${fileName} was not uploaded.`} onRetry={onRetry} />
  }
  const { line, columns } = readRefusal(error.errors)
  return (
    <Notice
      tone="failure"
      announce
      title={
        <>
          <bdi>{fileName}</bdi> cannot be imported
        </>
      }
    >
      <div className={css.tight}>
        <p>
          {line === null || /\bline \d/i.test(error.detail) ? '' : `Line ${line}: `}
          {error.detail}
        </p>
        {columns.length === 0 ? null : (
          <>
            <p className={css.second}>Columns in the file:</p>
            <ul className={css.labels}>
              {columns.map((label, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
                <li key={at}>
                  <bdi>{label === '' ? 'no name' : label}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={css.second}>Nothing of it was kept.</p>
      </div>
    </Notice>
  )
}
