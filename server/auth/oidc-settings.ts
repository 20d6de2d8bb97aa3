import type { OidcProblem } from '@upshot/shared/auth/oidc-problem'
import type { OAuth2Tokens } from 'better-auth'
import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth'
import { decodeJwt } from 'jose'
import type { OidcConfig } from '../config.ts'
import { type Discovery, discoveryUrl, exchangeCode, fetchUserInfo } from './oidc-discovery.ts'

export type OidcSettings = GenericOAuthConfig<'oidc'>

export interface OidcRules {
  /** The only address that this sign-in may be for, and the only case in which a new person is made. */
  invitedEmail: string | null
  /** Told why a person who proved to be themselves at the provider is not let in. */
  onRefusal: (problem: OidcProblem) => void
}

/** What the library is to do with the configured provider: PKCE, nonce, a verified ID token, and our own rules on top. */
export function oidcSettings(config: OidcConfig, discovery: Discovery, rules: OidcRules): OidcSettings {
  return {
    providerId: 'oidc',
    name: config.name,
    discoveryUrl: discoveryUrl(config.issuer),
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    scopes: ['openid', 'profile', 'email'],
    pkce: true,
    requireIdTokenVerification: true,
    disableImplicitSignUp: rules.invitedEmail === null,
    // The library's own exchange would wait for ever.
    getToken: async ({ code, redirectURI, codeVerifier }) => {
      const tokens = await exchangeCode(config, discovery, { code, redirectUri: redirectURI, codeVerifier })
      if (tokens === null) throw new Error('the provider gave no tokens for the code')
      return tokens
    },
    // Called after the signature, audience, expiry and nonce of the ID token were verified.
    getUserInfo: tokens => userInfo(tokens, config, discovery, rules),
  }
}

async function userInfo(tokens: OAuth2Tokens, config: OidcConfig, discovery: Discovery, rules: OidcRules) {
  const claims = tokens.idToken === undefined ? null : decodeJwt(tokens.idToken)
  // Without an ID token nothing was verified; and discovery must not have named another issuer than the configured one.
  if (claims === null || claims.iss !== config.issuer || typeof claims.sub !== 'string')
    return refused(rules, 'refused')
  const told =
    typeof claims.email === 'string' ? claims : await fetchUserInfo(discovery, tokens.accessToken, claims.sub)
  const email = typeof told?.email === 'string' ? told.email.toLowerCase() : null
  if (email === null || told?.email_verified !== true) return refused(rules, 'unverified-address')
  if (!isAllowedDomain(email, config.allowedDomains)) return refused(rules, 'other-domain')
  if (rules.invitedEmail !== null && rules.invitedEmail !== email) return refused(rules, 'other-address')
  const name = typeof told.name === 'string' && told.name.trim() !== '' ? told.name.trim().slice(0, 120) : email
  return { id: claims.sub, sub: claims.sub, email, emailVerified: true, name }
}

function refused(rules: OidcRules, problem: OidcProblem): null {
  rules.onRefusal(problem)
  return null
}

function isAllowedDomain(email: string, allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.includes(email.slice(email.lastIndexOf('@') + 1))
}
