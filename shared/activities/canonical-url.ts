const tracking =
  /^(utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|wt_mc|oly_.*|trk|trkcampaign|ref_src|ref_url|spm|s_cid|_ga|_gl|ck_subscriber_id|share_id|feature)$/i

/**
 * One spelling of a web address, for finding what was logged already; not for opening. Without tracking parameters,
 * fragment, 'www.', default port and trailing slash; https, host in lower case, parameters in order; one form for YouTube's
 * several. Null for what is no http address.
 */
export function canonicalUrl(text: string): string | null {
  const address = text.trim()
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  const video = youtubeVideo(host, url)
  if (video !== null) return `https://youtube.com/watch?v=${video}`
  const kept = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .toSorted(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
  const query = new URLSearchParams(kept).toString()
  const port = url.port === '' ? '' : `:${url.port}`
  const path = url.pathname.replace(/\/+$/, '')
  // '#/page' and '#!/page' are pages of their own in some applications; other fragments are places in a page.
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  return `https://${hostAliases.get(host) ?? host}${port}${path}${query === '' ? '' : `?${query}`}${route}`
}

const hostAliases: ReadonlyMap<string, string> = new Map([
  ['twitter.com', 'x.com'],
  ['mobile.twitter.com', 'x.com'],
  ['m.youtube.com', 'youtube.com'],
  ['music.youtube.com', 'youtube.com'],
])

function youtubeVideo(host: string, url: URL): string | null {
  if (host === 'youtu.be') return videoId(url.pathname.slice(1))
  if (!/^((m|music)\.)?youtube(-nocookie)?\.com$/.test(host)) return null
  if (url.pathname === '/watch') return videoId(url.searchParams.get('v') ?? '')
  return videoId(/^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(url.pathname)?.[1] ?? '')
}

function videoId(text: string): string | null {
  const id = text.replace(/\/+$/, '')
  return /^[\w-]{6,20}$/.test(id) ? id : null
}

/** By code unit: the order must be the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
