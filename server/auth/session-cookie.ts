import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Keys } from '../keys.ts'

/** What better-auth signs cookies and encrypts secrets with. */
export function signingSecret(keys: Keys): string {
  return keys.sessions.toString('base64url')
}

export function isHttps(config: Config): boolean {
  return config.baseUrl.startsWith('https:')
}

/** With `__Host-` a browser takes the cookie over https only, from this very host, for all paths. */
export function cookiePrefix(config: Config): string {
  return isHttps(config) ? '__Host-upshot' : 'upshot'
}

export type CookieName = 'session_token' | 'two_factor'

/** The value of one of better-auth's signed cookies, or null when it is missing or its signature is not ours. */
export function readSignedCookie(headers: Headers, name: CookieName, config: Config, keys: Keys): string | null {
  const text = cookieValue(headers.get('cookie') ?? '', `${cookiePrefix(config)}.${name}`)
  const dot = text?.lastIndexOf('.') ?? -1
  if (text === null || dot < 1) return null
  const value = text.slice(0, dot)
  const expected = createHmac('sha256', signingSecret(keys)).update(value).digest()
  const given = Buffer.from(text.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

export function cookieValue(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key, ...rest] = part.trim().split('=')
    if (key === name) return decoded(rest.join('='))
  }
  return null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
