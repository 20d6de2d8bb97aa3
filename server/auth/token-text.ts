import { createHmac, randomBytes } from 'node:crypto'

const TOKEN = /^upshot_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/

/** A new secret text: the workspace it belongs to, so that it can be looked up there, and 256 random bits. */
export function newTokenText(workspaceId: string): string {
  return `upshot_${workspaceId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`
}

/** The workspace that a token names, or null when the text is no token at all. */
export function workspaceOfToken(text: string): string | null {
  const hex = TOKEN.exec(text)?.[1]
  if (hex === undefined) return null
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** What is stored instead of a token. Keyed, so that a copy of the database cannot even be searched for one. */
export function tokenHash(text: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
