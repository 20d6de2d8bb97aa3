import type { VerdictWord } from '../metrics/verdict.ts'
import type { Comparison } from './api.ts'
import { changeOn } from './change-on.ts'
import type { MetricCard, Overview, Reach } from './overview.ts'
import { isReachKnown, knownPeople, peopleReached } from './people-reached.ts'

/**
 * The page in one sentence, every figure in it one of the page's: '2 of 3 agreed metrics are on track, 1 is off (Activation
 * rate); 48 activities, and 1,204 different people at 14 events, up 12 % on the 90 days before.'
 */
export function overviewSummary(overview: Overview, comparison: Comparison, locale: string): string {
  if (overview.elapsed === null) return 'This period has not begun.'
  const soFar = overview.period.to > overview.today ? ' so far' : ''
  const parts = [metricsPart(overview.cards, locale), `${workPart(overview, comparison, locale)}${soFar}`]
  return `${upperFirst(parts.filter(part => part !== null).join('; '))}.`
}

const verdictTexts: Readonly<Record<VerdictWord, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  off: 'off',
  unknown: 'without a verdict',
}

function metricsPart(cards: readonly MetricCard[], locale: string): string | null {
  const [first] = cards
  if (first === undefined) return null
  if (cards.length === 1) return `${first.name} is ${verdictTexts[first.verdict.word]}`
  const write = writer(locale)
  const by = (word: VerdictWord) => cards.filter(card => card.verdict.word === word)
  const onTrack = by('on-track').length
  if (onTrack === cards.length) return `all ${write(onTrack)} agreed metrics are on track`
  const others = (['off', 'at-risk', 'unknown'] as const).flatMap(word => {
    const found = by(word)
    if (found.length === 0) return []
    const is = found.length === 1 ? 'is' : 'are'
    return [`${write(found.length)} ${is} ${verdictTexts[word]}${named(word, found)}`]
  })
  const lead = `${write(onTrack)} of ${write(cards.length)} agreed metrics ${onTrack === 1 ? 'is' : 'are'} on track`
  return [lead, ...others].join(', ')
}

/** Where to look: the names of what does not go well, while they are few. */
function named(word: VerdictWord, cards: readonly MetricCard[]): string {
  return word === 'unknown' || cards.length > 2 ? '' : ` (${cards.map(card => card.name).join(', ')})`
}

function workPart({ activities, reach, comparedWith }: Overview, comparison: Comparison, locale: string): string {
  const write = writer(locale)
  const work = activities.total === 0 ? 'no activities' : counted(activities.total, 'activity', 'activities', write)
  const { now, before } = reach
  if (now.events === 0 && peopleReached(now).people === 0) return `${work} and no events`
  const events = counted(now.events, 'event', 'events', write)
  if (!isReachKnown(now)) return `${work}, and ${events} of which nobody knows yet who came`
  const people = knownPeople(now)
  const change = changeOn(
    people,
    before === null ? null : knownPeople(before),
    { comparison, days: comparedWith },
    'people',
    locale,
  )
  return `${work}, and ${atLeast(now)}${counted(people ?? 0, 'person', 'different people', write)} at ${events}${change === null ? '' : `, ${change}`}`
}

function atLeast(reach: Reach): string {
  return reach.eventsWithoutAttendance > 0 ? 'at least ' : ''
}

function counted(count: number, one: string, several: string, write: (count: number) => string): string {
  return `${write(count)} ${count === 1 ? one : several}`
}

function writer(locale: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale)
  return count => format.format(count)
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
