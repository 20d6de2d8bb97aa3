import { fullNumber } from '@upshot/shared/format/number'
import type { Touched, TouchedThing, UndoBuckets } from '@upshot/shared/imports/import'

const nouns: Readonly<Record<TouchedThing, readonly [string, string]>> = {
  activity: ['activity', 'activities'],
  metric: ['metric', 'metrics'],
  reading: ['reading', 'readings'],
}

/** "28 activities". */
export function touchedThings(count: number, what: TouchedThing, locale: string): string {
  const [one, several] = nouns[what]
  return `${fullNumber(count, locale)} ${count === 1 ? one : several}`
}

/** "28 new activities will be made", "3 activities were left". */
export function touchedSentence({ what, does, count }: Touched, tense: 'will be' | 'was', locale: string): string {
  const verb = tense === 'will be' ? 'will be' : count === 1 ? 'was' : 'were'
  const did = { create: 'made', update: 'updated', leave: 'left alone' }[does]
  const things = touchedThings(count, what, locale)
  if (does === 'leave' && what === 'reading') return `${things} ${verb} left out`
  if (does === 'leave') return `${fullNumber(count, locale)} ${count === 1 ? 'item' : 'items'} ${verb} ${did}`
  return `${does === 'create' ? things.replace(' ', ' new ') : things} ${verb} ${did}`
}

export function alsoGone({ what, count }: UndoBuckets['alsoRemoved'][number], locale: string): string {
  return `${touchedThings(count, what, locale)} that the import had made ${count === 1 ? 'is' : 'are'} gone as well. `
}
