import type { FieldError } from '@upshot/shared/contract/problem'

/** PostgreSQL stores neither the null character nor half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}

/** A fault for every text anywhere within a value, keys included, that could not be stored. */
export function unstorableTexts(value: unknown, path: readonly string[]): FieldError[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [faultAt(path)]
  if (Array.isArray(value)) return value.flatMap((each, index) => unstorableTexts(each, [...path, String(index)]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    isStorable(key) ? unstorableTexts(each, [...path, key]) : [faultAt(path)],
  )
}

function faultAt(path: readonly string[]): FieldError {
  return {
    path: path.join('.'),
    message: 'This text holds a character that cannot be kept: a null character or half of one. Type it again.',
  }
}
