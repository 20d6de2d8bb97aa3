import { z } from 'zod'
import type { OidcConfig } from '../config.ts'

const WITHIN_MS = 5_000

const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
})
export type Discovery = z.infer<typeof Discovery>

const Tokens = z.object({ access_token: z.string().optional(), id_token: z.string().optional() })
const Claims = z.record(z.string(), z.unknown())

export function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
}

/** What the provider says of itself; null when it cannot be reached or is not the issuer that was configured. */
export async function discover(config: OidcConfig): Promise<Discovery | null> {
  const found = Discovery.safeParse(await fetchJson(discoveryUrl(config.issuer), {}))
  return found.success && found.data.issuer === config.issuer ? found.data : null
}

export interface CodeExchange {
  code: string
  redirectUri: string
  codeVerifier: string | undefined
}

/** Exchanges the code for tokens; null when the provider refuses or does not answer in time. */
export async function exchangeCode(
  config: OidcConfig,
  discovery: Discovery,
  { code, redirectUri, codeVerifier = '' }: CodeExchange,
): Promise<{ accessToken: string | undefined; idToken: string | undefined } | null> {
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier }
  const { clientId, clientSecret } = config
  const methods = discovery.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const isBasic = methods.includes('client_secret_basic')
  // RFC 6749, section 2.3.1: identifier and secret are form-encoded before they are joined.
  const basic = Buffer.from(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`).toString('base64')
  const json = await fetchJson(discovery.token_endpoint, isBasic ? { authorization: `Basic ${basic}` } : {}, {
    ...form,
    ...(isBasic ? {} : { client_id: clientId, client_secret: clientSecret }),
  })
  const tokens = Tokens.safeParse(json)
  return tokens.success ? { accessToken: tokens.data.access_token, idToken: tokens.data.id_token } : null
}

/** Claims that the ID token left out. They belong to it only when they are about the same subject. */
export async function fetchUserInfo(
  discovery: Discovery,
  accessToken: string | undefined,
  subject: string,
): Promise<Record<string, unknown> | null> {
  if (discovery.userinfo_endpoint === undefined || accessToken === undefined) return null
  const json = await fetchJson(discovery.userinfo_endpoint, { authorization: `Bearer ${accessToken}` })
  const claims = Claims.safeParse(json)
  return claims.success && claims.data.sub === subject ? claims.data : null
}

function formEncoded(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

/** With a form: sent as POST. Answers null for whatever is not a success within the time. */
async function fetchJson(
  url: string,
  headers: Record<string, string>,
  form: Record<string, string> | null = null,
): Promise<unknown> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN_MS),
      ...(form === null ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
