import type { ImportIssue } from '@upshot/shared/imports/issue'
import { useEffect, useState } from 'react'
import { checkRow } from './repair-queries.ts'

/** Short enough that the answer seems to come with the key. */
const pauseMs = 40

/** What is said of a row as it is written now; null while nobody has said. */
export function useRowCheck(
  importId: string,
  line: number,
  cells: readonly (string | null)[],
): readonly ImportIssue[] | null {
  const [said, setSaid] = useState<{ key: string; issues: readonly ImportIssue[] } | null>(null)
  const key = JSON.stringify(cells)
  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      checkRow(importId, line, JSON.parse(key), leaving.signal).then(
        issues => setSaid({ key, issues }),
        // Nothing is said then; saving says what is wrong.
        () => undefined,
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [importId, line, key])
  return said?.key === key ? said.issues : null
}
