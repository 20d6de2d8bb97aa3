import { Problem } from '@upshot/shared/contract/problem'
import { fullNumber } from '@upshot/shared/format/number'
import { imports, largestFileBytes } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { useCallback, useEffect, useRef, useState } from 'react'
import { upload } from '../api/upload.ts'
import { newImportId } from './new-import-id.ts'

export type UploadState =
  | { kind: 'waiting' }
  /** `share` 1: all is there and the server reads it. */
  | { kind: 'sending'; file: File; share: number; importId: string }
  | { kind: 'failed'; file: File; error: unknown }

export interface Uploading {
  state: UploadState
  start: (file: File) => void
  /** Stops what is under way; the server keeps nothing of it. */
  cancel: () => void
}

export function useUpload(onDone: (detail: ImportDetail) => void): Uploading {
  const [state, setState] = useState<UploadState>({ kind: 'waiting' })
  const running = useRef<AbortController | null>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  // Leaving the page is giving up.
  useEffect(() => () => running.current?.abort(), [])

  const start = useCallback((file: File) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    if (file.size > largestFileBytes) {
      setState({ kind: 'failed', file, error: tooLarge(file) })
      return
    }
    const importId = newImportId()
    setState({ kind: 'sending', file, share: 0, importId })
    upload(imports.upload, { query: { fileName: file.name.slice(-255), id: importId } }, file, {
      signal: controller.signal,
      onProgress: share => setState({ kind: 'sending', file, share, importId }),
    }).then(
      detail => done.current(detail),
      (error: unknown) => {
        if (controller.signal.aborted) return
        setState({ kind: 'failed', file, error })
      },
    )
  }, [])

  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ kind: 'waiting' })
  }, [])

  return { state, start, cancel }
}

export function tooLarge(file: File): Problem {
  const megabytes = (bytes: number): string => fullNumber(Math.round(bytes / 100_000) / 10, 'en')
  return new Problem(
    'too-large',
    `It has ${megabytes(file.size)} MB; files up to ${megabytes(largestFileBytes)} MB can be imported. Split it, or export a shorter period.`,
  )
}
