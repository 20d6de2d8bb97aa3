import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

/** Encrypts a piece of a staged file (AES-256-GCM). `place` says what it is a piece of; it opens in that place only. */
export function seal(key: Buffer, place: string, bytes: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(place))
  const sealed = [iv, cipher.update(bytes), cipher.final()]
  return Buffer.concat([...sealed, cipher.getAuthTag()])
}

/** Throws when the bytes were changed, belong elsewhere, or were sealed with another key. */
export function unseal(key: Buffer, place: string, sealed: Buffer): Buffer {
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(end))
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, end)), decipher.final()])
}
