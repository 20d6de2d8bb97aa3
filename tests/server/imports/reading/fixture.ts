import { readFileSync } from 'node:fs'
import { type ReadFile, type ReadOptions, readFile } from '@upshot/server/imports/reading/read-file'

const folder = new URL('../../../fixtures/csv/', import.meta.url)

export function fixtureBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, folder))
}

export function fixtureJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Reads what must be readable. */
export async function understood(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<ReadFile> {
  const result = await readFile(bytes, { fileName: 'file.csv', ...options })
  if (result.kind === 'file-error') throw new Error(`${result.error.code}: ${result.error.message}`)
  return result
}

/** Reads what must not be readable. */
export async function refused(bytes: Uint8Array, options: Partial<ReadOptions> = {}) {
  const result = await readFile(bytes, { fileName: 'file.csv', ...options })
  if (result.kind === 'understood') throw new Error(`Understood as ${result.understood.title}`)
  return result.error
}
