import { deriveKey } from './config.ts'

/** Keys of this installation, each for one purpose, all from UPSHOT_SECRET: none of them is in the database. */
export interface Keys {
  readonly contacts: Buffer
  readonly stagedFiles: Buffer
  readonly sessions: Buffer
  readonly tokens: Buffer
}

export function keysFrom(secret: string): Keys {
  return {
    contacts: deriveKey(secret, 'contact-pseudonym'),
    stagedFiles: deriveKey(secret, 'staged-file'),
    sessions: deriveKey(secret, 'session-cookie'),
    tokens: deriveKey(secret, 'token-hash'),
  }
}
