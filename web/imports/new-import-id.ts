/**
 * An id for an import that is about to be uploaded (UUID, version 7, as the server makes them): whoever knows it beforehand
 * can follow how far the server is. `crypto.randomUUID` is missing where a page is not served over TLS.
 */
export function newImportId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = now.toString(16).padStart(12, '0')
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  const variant = (8 + ((bytes[8] ?? 0) % 4)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${hex.slice(0, 3)}-${variant}${hex.slice(3, 6)}-${hex.slice(6, 18)}`
}
