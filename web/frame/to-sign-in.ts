import type { RouterHistory } from '@tanstack/react-router'

const signIn = '/sign-in'
/** Pages for whoever is not signed in; being refused there leads nowhere else. */
const open = [signIn, '/setup/', '/invitations/']

/** To the sign-in page, which leads back to where one was. */
export function toSignIn(history: RouterHistory): void {
  const { pathname, href } = history.location
  if (open.some(path => pathname.startsWith(path))) return
  history.push(href === '/' ? signIn : `${signIn}?back=${encodeURIComponent(href)}`)
}

/** Where to go after signing in: only ever a path of ours, since the address is anybody's to write. */
export function wayBack(back: unknown): string {
  if (typeof back !== 'string' || !back.startsWith('/')) return '/'
  const url = new URL(back, location.origin)
  // "/.//elsewhere" resolves to "//elsewhere", which is another host.
  if (url.pathname.startsWith('//')) return '/'
  return url.origin === location.origin && !url.pathname.startsWith(signIn)
    ? `${url.pathname}${url.search}${url.hash}`
    : '/'
}
