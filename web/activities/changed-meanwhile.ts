import type { ActivityDetail } from '@upshot/shared/activities/api'
import { longDay } from '@upshot/shared/format/date'
import { audienceWords, formatWords, statusWords, wordOfKey } from './activity-words.ts'

export interface FieldChange {
  field: string
  from: string
  to: string
}

type Read = (detail: ActivityDetail, locale: string) => string

/** Every field that somebody may change, in words. */
const fields: readonly [string, Read][] = [
  ['Title', detail => detail.title],
  ['Kind', detail => wordOfKey(detail.kind)],
  ['Setting', detail => said(detail.setting, wordOfKey)],
  ['Date', (detail, locale) => longDay(detail.date, locale)],
  ['Status', detail => statusWords[detail.status].word],
  ['Owner', detail => detail.ownerName],
  ['Role', detail => wordOfKey(detail.role)],
  ['Contributors', detail => list(detail.contributorNames.map(({ name }) => name))],
  ['Team', detail => said(detail.teamName)],
  ['Audience', detail => audienceWords[detail.audience]],
  ['Format', detail => said(detail.format, format => formatWords[format])],
  ['Topics', detail => list(detail.topics)],
  ['Link', detail => said(detail.url)],
  ['Event', detail => said(detail.eventTitle)],
  ['Programme', detail => said(detail.programmeTitle)],
  ['Minutes spent', detail => said(detail.minutesSpent, String)],
  ['Cost in cents', detail => said(detail.costCents, String)],
  ['Follow-up', (detail, locale) => said(detail.followUpOn, day => longDay(day, locale))],
  ['Private', detail => (detail.isPrivate ? 'yes' : 'no')],
  ['Notes', detail => said(detail.notes)],
  ['Country', detail => said(detail.country)],
  ['City', detail => said(detail.city)],
]

/** What somebody else changed since the activity was read. */
export function changedMeanwhile(read: ActivityDetail, now: ActivityDetail, locale: string): FieldChange[] {
  return fields.flatMap(([field, words]) => {
    const from = words(read, locale)
    const to = words(now, locale)
    return from === to ? [] : [{ field, from, to }]
  })
}

function said<Value>(value: Value | null, words: (value: Value) => string = String): string {
  return value === null ? 'nothing' : words(value)
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.join(', ')
}
