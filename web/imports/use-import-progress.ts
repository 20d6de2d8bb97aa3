import { urlOf } from '@upshot/shared/contract/endpoint'
import { imports } from '@upshot/shared/imports/api'
import type { ImportProgress, ProgressEvent } from '@upshot/shared/imports/progress'
import { useEffect, useState } from 'react'

/**
 * How far the server is with an import, while `isActive`. The browser asks again after a second when the connection is
 * lost or nothing was going on yet. Null: the server has not said anything, as when another instance does the work.
 */
export function useImportProgress(id: string, isActive: boolean): ImportProgress | null {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  useEffect(() => {
    if (!isActive) return
    const source = new EventSource(urlOf(imports.progress.path, { params: { id } }))
    const on = (event: ProgressEvent, act: (data: string) => void): void =>
      source.addEventListener(event, message => act(message.data))
    on('progress', data => setProgress(readProgress(data)))
    return () => {
      source.close()
      setProgress(null)
    }
  }, [id, isActive])
  return progress
}

/** The server has checked it against the contract's type; as in `call`, it is not parsed by schema again. */
function readProgress(data: string): ImportProgress {
  return JSON.parse(data) as ImportProgress
}
