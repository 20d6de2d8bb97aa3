import { type Answer, type RawEndpoint, type RawSpec, type Sent, urlOf } from '@upshot/shared/contract/endpoint'
import { ownRequest } from './call.ts'
import { problemFrom, unreachable } from './read-problem.ts'

export interface UploadOptions {
  /** Called with 0 to 1 while the file is on its way; the server's own work is not in it. */
  onProgress?: (share: number) => void
  signal?: AbortSignal | undefined
}

/** Sends a file as the body. XMLHttpRequest, since `fetch` cannot say how much has gone out. */
export function upload<Spec extends RawSpec>(
  endpoint: RawEndpoint<Spec>,
  sent: Sent<Spec>,
  file: Blob,
  options: UploadOptions = {},
): Promise<Answer<Spec>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = (): void => request.abort()
    request.open(endpoint.method, urlOf(endpoint.path, sent))
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Content-Type', endpoint.spec.accepts ?? 'application/octet-stream')
    for (const [name, value] of Object.entries(ownRequest)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(asAnswer<Spec>(answer))
      else reject(problemFrom(request.status, answer))
    })
    request.addEventListener('error', () => reject(unreachable()))
    request.addEventListener('abort', () => reject(new DOMException('The upload was cancelled.', 'AbortError')))
    request.addEventListener('loadend', () => options.signal?.removeEventListener('abort', abort))
    if (options.signal?.aborted === true) {
      reject(new DOMException('The upload was cancelled.', 'AbortError'))
      return
    }
    options.signal?.addEventListener('abort', abort)
    request.send(file)
  })
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** As in `call`: the server has parsed its answer. */
function asAnswer<Spec extends RawSpec>(value: unknown): Answer<Spec> {
  return value as Answer<Spec>
}
