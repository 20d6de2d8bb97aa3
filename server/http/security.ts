import { Problem } from '@upshot/shared/contract/problem'

const securityHeaders: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
  ['x-frame-options', 'DENY'],
]

export function setSecurityHeaders(headers: Headers, isHttps: boolean): void {
  for (const [name, value] of securityHeaders) headers.set(name, value)
  if (isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
}

/**
 * A browser sends our cookie along with requests that other sites make. A write is therefore accepted only when it comes
 * from our own pages: the Origin is ours (or the browser says same-origin), and it carries a header that no form can send.
 */
export function refuseForeignWrite(request: Request, ownOrigins: readonly string[]): void {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const ours = origin === null ? site === null || site === 'same-origin' : ownOrigins.includes(origin)
  if (ours && request.headers.get('x-requested-by') === 'upshot') return
  throw new Problem(
    'foreign-origin',
    'This request did not come from a page of this Upshot. Open Upshot at its own address and try again; programs use an API token.',
  )
}

/** The origins that are ours for this request: the configured one, and the one it was addressed to. */
export function ownOrigins(baseUrl: string, request: Request): string[] {
  const base = new URL(baseUrl)
  const host = request.headers.get('host')
  const origins = [base.origin]
  if (host !== null) origins.push(`http://${host}`, `https://${host}`)
  return origins
}
