/** A path on the site that stands beside it; whatever else stands there is an address of its own. */
export function addressOn(host: string, path: string): string {
  if (host === '' || !path.startsWith('/')) return path
  return `${/^https?:\/\//i.test(host) ? '' : 'https://'}${host.replace(/\/$/, '')}${path}`
}
