import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import { noRepairs, type Repairs } from '@upshot/shared/imports/repair'
import { useEffect, useRef, useState } from 'react'
import { useSaveRepairs } from './repair-queries.ts'

export interface RepairsInHand {
  repairs: Repairs
  /** What a check said of rows that were corrected since the file was last read. */
  checked: ReadonlyMap<number, readonly ImportIssue[]>
  /** The file is being read again. */
  busy: boolean
  error: unknown
  /** `row`: the one that was corrected, and what is said of it until the file has been read. */
  change: (
    by: (now: Repairs) => Repairs,
    row?: { line: number; issues: readonly ImportIssue[] | null },
  ) => Promise<void>
}

interface InHand {
  wanted: Repairs | null
  checked: ReadonlyMap<number, readonly ImportIssue[]>
}

const nothing: InHand = { wanted: null, checked: new Map() }

/** Corrections as they were last made: shown at once, while the server reads the file with them. */
export function useRepairs(detail: ImportDetail): RepairsInHand {
  const [inHand, setInHand] = useState(nothing)
  const saving = useSaveRepairs(detail.id)
  const repairs = inHand.wanted ?? detail.repairs ?? noRepairs
  /** What a correction, or its undoing from a toast, starts from: not what was there when the button was drawn. */
  const latest = useRef(repairs)
  const saves = useRef(0)
  useEffect(() => {
    latest.current = repairs
  }, [repairs])

  const change: RepairsInHand['change'] = async (by, row) => {
    const wanted = by(latest.current)
    latest.current = wanted
    saves.current += 1
    const mine = saves.current
    setInHand(before => ({
      wanted,
      checked:
        row === undefined || row.issues === null ? before.checked : new Map(before.checked).set(row.line, row.issues),
    }))
    try {
      await saving.mutateAsync(wanted)
    } finally {
      if (mine === saves.current) setInHand(nothing)
    }
  }

  return { repairs, checked: inHand.checked, busy: saving.isPending, error: saving.error, change }
}
