import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import type { Matchable, Sought } from './content-store.ts'
import type { ContentGiven } from './record-content.ts'

export type Match = { found: 'one'; activity: Matchable } | { found: 'several' } | { found: 'none' }

/**
 * Which activity each thing is: that of its address; of its path, where the file does not name the site; of its title, also
 * without the name of the site that pages carry behind it. Two things never become one activity: the first one has it.
 */
export function matchContent(
  items: readonly ContentGiven[],
  known: readonly Matchable[],
): { given: ContentGiven; match: Match }[] {
  const byUrl = Map.groupBy(
    known.filter(({ canonicalUrl: url }) => url !== null),
    ({ canonicalUrl: url }) => url ?? '',
  )
  const byPath = Map.groupBy(
    known.filter(({ canonicalUrl: url }) => url !== null),
    ({ canonicalUrl: url }) => pathOf(url ?? ''),
  )
  const byTitle = Map.groupBy(known, ({ title }) => folded(title))
  const taken = new Set<string>()
  const oneOf = (candidates: readonly Matchable[] | undefined): Match | null => {
    const free = (candidates ?? []).filter(({ id }) => !taken.has(id))
    const [only, second] = free
    if (only === undefined) return null
    return second === undefined ? { found: 'one', activity: only } : { found: 'several' }
  }
  // Addresses first: what is matched by title must not take an activity away from the thing that has its address.
  const found = new Map<ContentGiven, Match>()
  const note = (given: ContentGiven, match: Match | null) => {
    if (match === null) return
    found.set(given, match)
    if (match.found === 'one') taken.add(match.activity.id)
  }
  for (const given of items) {
    if (given.url === null) continue
    const address = canonicalUrl(given.url)
    const path = pathOf(given.url)
    if (address !== null) note(given, oneOf(byUrl.get(address)))
    else if (given.url.startsWith('/') && path !== '') note(given, oneOf(byPath.get(path)))
  }
  for (const given of items) {
    if (found.has(given) || given.title === null) continue
    const titles = [folded(given.title), folded(withoutSite(given.title))]
    for (const title of new Set(titles)) {
      // An activity that has another address is another thing of the same name.
      const candidates = byTitle
        .get(title)
        ?.filter(({ canonicalUrl: url }) => url === null || given.url === null || !isAddress(given.url))
      const match = oneOf(candidates)
      if (match !== null && !found.has(given)) note(given, match)
    }
  }
  return items.map(given => ({ given, match: found.get(given) ?? { found: 'none' } }))
}

/** What to look for in the database, so that not all activities have to be read. */
export function soughtOf(items: readonly ContentGiven[]): Sought {
  const urls = new Set<string>()
  const paths = new Set<string>()
  const titles = new Set<string>()
  for (const { url, title } of items) {
    const address = url === null ? null : canonicalUrl(url)
    if (address !== null) urls.add(address)
    else if (url?.startsWith('/') && pathOf(url) !== '') paths.add(pathOf(url))
    if (title !== null) for (const form of [title, withoutSite(title)]) titles.add(folded(form))
  }
  return { urls: [...urls], paths: [...paths], titles: [...titles] }
}

function isAddress(text: string): boolean {
  return canonicalUrl(text) !== null
}

/** '/docs/start' of an address or a path; empty for a front page, which every site has. */
function pathOf(text: string): string {
  const path = text
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
  return path === '' ? '' : path.toLowerCase()
}

function folded(title: string): string {
  return title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** 'Queues, explained' of 'Queues, explained | Kestrel Docs'. */
function withoutSite(title: string): string {
  return title.replace(/\s[|–—·-]\s[^|–—·]+$/, '')
}
