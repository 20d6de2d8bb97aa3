import { imports, largestFileBytes } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { useCallback, useEffect, useRef, useState } from 'react'
import { upload } from '../api/upload.ts'
import { tooLarge } from './use-upload.ts'

/** A file of several on its way. One that is staged is told by its import. */
export interface BatchFile {
  key: number
  file: File
  state: { kind: 'waiting' } | { kind: 'sending'; share: number } | { kind: 'failed'; error: unknown }
}

export interface Batch {
  /** Those that are not staged, in their order. */
  files: readonly BatchFile[]
  isBusy: boolean
  start: (files: readonly File[]) => void
  /** Stops those that are not there yet. */
  cancel: () => void
  remove: (key: number) => void
}

let lastKey = 0

/** Uploads files one after another: the server reads few at a time, and their order stays. */
export function useBatch(onStaged: (detail: ImportDetail) => Promise<void>): Batch {
  const [files, setFiles] = useState<readonly BatchFile[]>([])
  const queue = useRef<BatchFile[]>([])
  const running = useRef<AbortController | null>(null)
  const staged = useRef(onStaged)
  useEffect(() => {
    staged.current = onStaged
  })
  // Leaving the page is giving up what is not there yet.
  useEffect(
    () => () => {
      queue.current = []
      running.current?.abort()
    },
    [],
  )

  const change = useCallback((key: number, state: BatchFile['state'] | null) => {
    setFiles(before => before.flatMap(one => (one.key !== key ? [one] : state === null ? [] : [{ ...one, state }])))
  }, [])

  const run = useCallback(async () => {
    if (running.current !== null) return
    for (let next = queue.current.shift(); next !== undefined; next = queue.current.shift()) {
      const { key, file } = next
      const controller = new AbortController()
      running.current = controller
      try {
        if (file.size > largestFileBytes) throw tooLarge(file)
        change(key, { kind: 'sending', share: 0 })
        const detail = await upload(imports.upload, { query: { fileName: file.name.slice(-255) } }, file, {
          signal: controller.signal,
          onProgress: share => change(key, { kind: 'sending', share }),
        })
        await staged.current(detail)
        change(key, null)
      } catch (error) {
        change(key, controller.signal.aborted ? null : { kind: 'failed', error })
      }
    }
    running.current = null
  }, [change])

  const start = useCallback(
    (chosen: readonly File[]) => {
      const more = chosen.map((file): BatchFile => ({ key: ++lastKey, file, state: { kind: 'waiting' } }))
      queue.current.push(...more)
      setFiles(before => [...before, ...more])
      void run()
    },
    [run],
  )

  const cancel = useCallback(() => {
    queue.current = []
    setFiles(before => before.filter(({ state }) => state.kind !== 'waiting'))
    running.current?.abort()
  }, [])

  const remove = useCallback((key: number) => change(key, null), [change])

  const isBusy = files.some(({ state }) => state.kind !== 'failed')
  return { files, isBusy, start, cancel, remove }
}
