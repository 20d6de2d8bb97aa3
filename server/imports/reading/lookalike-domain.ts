/** Providers whose names people mistype, and whose names others imitate. */
const known = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'live.com',
  'protonmail.com',
  'proton.me',
  'gmx.de',
  'gmx.net',
  'web.de',
  'mail.ru',
  'yandex.ru',
] as const

const isKnown: ReadonlySet<string> = new Set(known)

/** Real domains that are a letter away from one of these. */
const real: ReadonlySet<string> = new Set([
  'mail.com',
  'email.com',
  'ymail.com',
  'gmx.com',
  'gmx.at',
  'gmx.ch',
  'me.com',
  'hotmail.co',
  'live.co',
  'gmail.co',
  'web.com',
  'love.com',
  'line.com',
  'wed.de',
  'mail.de',
])

/** Letters of other scripts, and digits, that are drawn like Latin ones. */
const drawnAlike: Readonly<Record<string, string>> = {
  а: 'a',
  α: 'a',
  ɑ: 'a',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  е: 'e',
  ε: 'e',
  ɡ: 'g',
  һ: 'h',
  і: 'i',
  ι: 'i',
  ı: 'i',
  ӏ: 'l',
  ј: 'j',
  κ: 'k',
  к: 'k',
  м: 'm',
  о: 'o',
  ο: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  ѕ: 's',
  τ: 't',
  υ: 'u',
  ν: 'v',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  '0': 'o',
  '1': 'l',
}

/** The well-known domain that this one looks like and is not; null for all others. */
export function lookalikeOf(domain: string): string | null {
  if (isKnown.has(domain) || real.has(domain) || domain.length > 24) return null
  const drawn = [...domain].map(letter => drawnAlike[letter] ?? letter).join('')
  if (drawn !== domain && isKnown.has(drawn)) return drawn
  for (const candidate of known) {
    // Short names have too many honest neighbours.
    if (candidate.length >= 8 && isSlip(domain, candidate)) return candidate
  }
  return null
}

/** One letter missing, added, changed, or two swapped. */
function isSlip(given: string, meant: string): boolean {
  if (Math.abs(given.length - meant.length) > 1) return false
  let at = 0
  while (at < given.length && given[at] === meant[at]) at++
  const rest = given.slice(at)
  const due = meant.slice(at)
  return (
    rest.slice(1) === due.slice(1) ||
    rest.slice(1) === due ||
    rest === due.slice(1) ||
    (rest[0] === due[1] && rest[1] === due[0] && rest.slice(2) === due.slice(2))
  )
}
