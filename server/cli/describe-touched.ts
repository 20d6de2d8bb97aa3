import type { Touched } from '@upshot/shared/imports/import'

const words = { create: 'New', update: 'Updated', leave: 'Left' } as const

/** 'New activities: 28 (Queues in 10 minutes, …)'. */
export function describeTouched({ what, does, count, names, why }: Touched): string {
  const things = count === 1 ? what : what.replace(/y$/, 'ie').concat('s')
  const shown = names.length === 0 ? '' : ` (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`
  return `${words[does]} ${things}: ${count}${shown}.${why === null ? '' : ` ${why}`}`
}
