import { type RawEndpoint, type RawSpec, type Sent, urlOf } from '@upshot/shared/contract/endpoint'
import { saveAs } from '../ui/save-as.ts'
import { send } from './call.ts'

/** Fetches first and saves then, so that a refusal is a `Problem` on this page rather than a page of its own. */
export async function download<Spec extends RawSpec>(
  endpoint: RawEndpoint<Spec>,
  sent: Sent<Spec>,
  fileName: string,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const response = await send(urlOf(endpoint.path, sent), {
    method: endpoint.method,
    credentials: 'same-origin',
    signal: options.signal ?? null,
  })
  saveAs(await response.blob(), nameFrom(response.headers.get('Content-Disposition')) ?? fileName)
}

function nameFrom(disposition: string | null): string | null {
  return disposition?.match(/filename="([^"]+)"/)?.[1] ?? null
}
