import { fullNumber } from '@upshot/shared/format/number'
import type { KeptThing } from '@upshot/shared/imports/import'
import { formatDay } from '../ui/format-day.ts'

/** "2 people", "The value of 1 May 2026", "The event Meetup". */
export function keptWords({ kind, count, label }: KeptThing, locale: string): string {
  switch (kind) {
    case 'people':
      return amount(count, 'person', 'people', locale)
    case 'value':
      return label === null ? 'A value' : `The value of ${formatDay(label, locale)}`
    case 'event':
      return label === null ? 'The event' : `The event ‘${label}’`
    case 'activity':
      return label === null ? amount(count, 'activity', 'activities', locale) : `The activity ‘${label}’`
    case 'answer':
      return amount(count, 'answer', 'answers', locale)
    case 'session':
      return label === null ? amount(count, 'session', 'sessions', locale) : `The session ‘${label}’`
    case 'member':
      return amount(count, 'member', 'members', locale)
  }
}

function amount(count: number, one: string, several: string, locale: string): string {
  return `${fullNumber(count, locale)} ${count === 1 ? one : several}`
}

/** Why it was left as it was; an import that did it is named beside. */
export function keptReason({ kind, because }: KeptThing): string {
  switch (because) {
    case 'imported-since':
      return kind === 'people' ? 'another file said something else of them since:' : 'another file restated it since:'
    case 'restated-since':
      return 'restated by hand since.'
    case 'edited-since':
      return 'edited or deleted by hand since.'
    case 'in-use':
      return 'people, activities or other imports belong to it.'
  }
}
