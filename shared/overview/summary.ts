import type { VerdictWord } from '../metrics/verdict.ts'
import type { Comparison } from './api.ts'
import { changeOn, comparisonOf } from './change-on.ts'
import type { MetricCard, Overview, Reach } from './overview.ts'
import { isReachKnown, knownPeople, peopleReached } from './people-reached.ts'

/**
 * The page in one sentence, every figure in it one of the page's: '2 of 3 agreed metrics are on track, 1 is off (Activation
 * rate); 48 activities, and 1,204 different people at 14 events, up 12 % on the 90 days before.'
 */
export function overviewSummary(overview: Overview, comparison: Comparison, locale: string): string {
  if (overview.elapsed === null) return 'This period has not begun.'
  const soFar = overview.period.to > overview.today ? 'so far ' : ''
  const parts = [metricsPart(overview.cards, locale), `${soFar}${workPart(overview, comparison, locale)}`]
  return `${upperFirst(parts.join('; '))}.`
}

/** 'is off', 'are at risk', 'has no verdict'. */
function verdictOf(word: VerdictWord, isOne: boolean): string {
  switch (word) {
    case 'on-track':
      return isOne ? 'is on track' : 'are on track'
    case 'at-risk':
      return isOne ? 'is at risk' : 'are at risk'
    case 'off':
      return isOne ? 'is off' : 'are off'
    case 'unknown':
      return isOne ? 'has no verdict' : 'have no verdict'
  }
}

function metricsPart(cards: readonly MetricCard[], locale: string): string {
  const [first] = cards
  if (first === undefined) return 'no metric is agreed yet'
  if (cards.length === 1) return `${first.name} ${verdictOf(first.verdict.word, true)}`
  const write = writer(locale)
  const by = (word: VerdictWord) => cards.filter(card => card.verdict.word === word)
  const onTrack = by('on-track').length
  if (onTrack === cards.length) return `all ${write(onTrack)} agreed metrics ${verdictOf('on-track', false)}`
  const others = (['off', 'at-risk', 'unknown'] as const).flatMap(word => {
    const found = by(word)
    if (found.length === 0) return []
    return [`${write(found.length)} ${verdictOf(word, found.length === 1)}${named(word, found)}`]
  })
  const lead = `${write(onTrack)} of ${write(cards.length)} agreed metrics ${verdictOf('on-track', onTrack === 1)}`
  return [lead, ...others].join(', ')
}

/** Where to look: the names of what does not go well, while they are few. */
function named(word: VerdictWord, cards: readonly MetricCard[]): string {
  return word === 'unknown' || cards.length > 2 ? '' : ` (${cards.map(card => card.name).join(', ')})`
}

function workPart(overview: Overview, comparison: Comparison, locale: string): string {
  const write = writer(locale)
  const { total } = overview.activities
  const work = total === 0 ? 'no activities' : counted(total, 'activity', 'activities', write)
  const { now, before } = overview.reach
  if (now.events === 0 && peopleReached(now).people === 0) return `${work} and no events`
  const events = counted(now.events, 'event', 'events', write)
  if (!isReachKnown(now)) return `${work}, and ${events} of which nobody knows yet who came`
  const people = knownPeople(now)
  const change = changeOn(
    people,
    before === null ? null : knownPeople(before),
    comparisonOf(overview, comparison),
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
