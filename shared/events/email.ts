/**
 * One spelling of an e-mail address, or null when it is none. Trimmed, without `mailto:` and angle brackets, composed
 * (NFKC), lower case by Unicode's rules and never by a locale's, the domain in its ASCII form. Dots and '+tags' stay: only
 * some providers ignore them, and joining two people is worse than counting one twice.
 */
export function normaliseEmail(text: string): string | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/^.*<([^<>]*)>$/, '$1')
    .replace(/^mailto:/i, '')
    .trim()
  const at = bare.lastIndexOf('@')
  const local = bare.slice(0, at).toLowerCase()
  if (at < 1 || local.length > 64 || !isLocalPart(local)) return null
  const domain = asciiDomain(bare.slice(at + 1))
  return domain === null ? null : `${local}@${domain}`
}

/** The domain of an address in its ASCII form; null when it is no address. */
export function emailDomain(text: string): string | null {
  const email = normaliseEmail(text)
  return email === null ? null : email.slice(email.lastIndexOf('@') + 1)
}

/** A host name in lower case and ASCII ('müller.de' as 'xn--mller-kva.de'); null when it is none or has no dot. */
export function asciiDomain(text: string): string | null {
  const name = text.trim().replace(/\.$/, '')
  // The URL parser knows the rules for international names; what means something else in a URL is kept from it.
  if (!/^[^\s/?#@:%\\[\]]+$/.test(name) || !URL.canParse(`http://${name}`)) return null
  const host = new URL(`http://${name}`).hostname
  const isName = /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+([a-z][a-z0-9-]*[a-z0-9])$/.test(host)
  return isName && host.length <= 253 ? host : null
}

function isLocalPart(local: string): boolean {
  return /^[^\s@<>(),;:\\"[\]]+$/.test(local) && !/^\.|\.$|\.\./.test(local)
}
