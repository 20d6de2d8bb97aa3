import { isNothing } from './label.ts'

/** What a cell says about an address. `warning` is a sentence part for addresses that are taken with a doubt. */
export type ReadEmail =
  | { kind: 'address'; address: string; warning: string | null; suspicious: boolean }
  | { kind: 'none' }
  | { kind: 'bad' }

/** The address when it is plain ASCII, lower-case and certain, which nearly all are; null sends it the long way. */
export function plainEmail(cell: string): string | null {
  let at = -1
  let dot = -1
  const length = cell.length
  if (length > 254) return null
  for (let index = 0; index < length; index++) {
    const code = cell.charCodeAt(index)
    if (code >= 97 && code <= 122) continue
    if (code === 64) {
      if (at !== -1 || index === 0) return null
      at = index
    } else if (code === 46) {
      // Two dots in a row, or one right after the @, are not certain.
      if (dot === index - 1 || at === index - 1) return null
      dot = index
    } else if (code === 39) {
      // O'Neil has one inside; around an address they are quotes.
      if (index === 0 || at !== -1) return null
    } else if (!((code >= 48 && code <= 57) || code === 45 || code === 95 || code === 43)) return null
  }
  return at > 0 && dot > at && dot < length - 1 ? cell : null
}

export function readEmail(cell: string): ReadEmail {
  const plain = plainEmail(cell)
  if (plain !== null) return { kind: 'address', address: plain, warning: null, suspicious: false }
  const trimmed = cell.replace(/^[\s\uFEFF\u200B]+|[\s\uFEFF\u200B]+$/g, '').replace(/^['"`]+|['"`]+$/g, '')
  if (isNothing(trimmed)) return { kind: 'none' }
  const inner = /^[^<>]*<([^<>]+)>$/.exec(trimmed)?.[1] ?? trimmed
  let address = inner
    .replace(/^mailto:/i, '')
    .trim()
    .normalize('NFC')
    .toLowerCase()
  let warning: string | null = null
  if (/[.,;]$/.test(address)) {
    warning = `ends with a ${marks[address.at(-1) ?? ''] ?? 'mark'}, which was left out`
    address = address.replace(/[.,;]+$/, '')
  }
  const at = address.indexOf('@')
  const domain = address.slice(at + 1)
  if (at < 1 || domain === '' || domain.includes('@') || address.length > 254 || at > 64) return { kind: 'bad' }
  if (/[\s\p{Cc}\p{Cf},;<>()[\]"\\]/u.test(address) || domain.startsWith('.') || domain.includes('..'))
    return { kind: 'bad' }
  // Letters that look like ASCII and are not would never match the same person in another file.
  if (/[\uFF01-\uFF5E]/.test(address)) return { kind: 'bad' }
  if (!domain.includes('.')) warning = 'has no ending such as .com or .org'
  return { kind: 'address', address, warning, suspicious: mixesScripts(domain) }
}

const marks: Readonly<Record<string, string>> = { '.': 'dot', ',': 'comma', ';': 'semicolon' }

/** A domain of Latin and Cyrillic or Greek letters is nearly always made to be mistaken for another. */
function mixesScripts(domain: string): boolean {
  return (
    /\p{Script=Latin}/u.test(domain.replace(/\.[a-z]+$/, '')) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(domain)
  )
}
