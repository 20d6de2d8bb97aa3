import { fullNumber } from '@upshot/shared/format/number'

/** "4 KB", "12.4 MB": decimal, as file managers write it. */
export function fileSize(bytes: number, locale: string): string {
  if (bytes < 1_000) return `${fullNumber(bytes, locale)} bytes`
  if (bytes < 1_000_000) return `${fullNumber(Math.round(bytes / 1_000), locale)} KB`
  return `${fullNumber(Math.round(bytes / 100_000) / 10, locale)} MB`
}
