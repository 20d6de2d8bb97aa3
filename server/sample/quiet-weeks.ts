import { addDays, type Day } from '@upshot/shared/calendar/day'
import type { SampleActivity, SampleYear } from './year.ts'

/** Weeks of the sample before this one, counted to the Monday from which its metrics have values. */
const weeksOfValues = 56
/** Days looked at after each of the two activities, and kept free of others before and after them. */
export const quietDays = 7

/** Something done in an otherwise quiet fortnight, so that what follows it has no other cause among what was done. */
interface Quiet {
  readonly weeksAgo: number
  /** 0 is Monday. */
  readonly weekday: number
  readonly activity: Omit<SampleActivity, 'day'>
}

const lone: Pick<SampleActivity, 'event' | 'programme' | 'readings' | 'audience'> = {
  event: null,
  programme: null,
  readings: [],
  audience: 'external',
}

export const stream: Quiet = {
  weeksAgo: 12,
  weekday: 1,
  activity: {
    ...lone,
    kind: 'webinar',
    title: 'Quickstart live: a first call in ten minutes',
    owner: 'yuki',
    topics: ['getting-started'],
    minutes: 420,
  },
}

export const booth: Quiet = {
  weeksAgo: 22,
  weekday: 2,
  activity: {
    ...lone,
    kind: 'event-attended',
    title: 'Booth at the Harbour hackathon',
    owner: 'priya',
    topics: ['community'],
    minutes: 900,
  },
}

/** What was put into the numbers of First API calls: `effect` more keys a day, from the day of the stream on. */
export const injected = {
  firstDay: (weeksOfValues - stream.weeksAgo) * 7 + stream.weekday,
  days: quietDays,
  effect: 14,
}

export function dayOf(quiet: Quiet, monday: Day): Day {
  return addDays(monday, quiet.weekday - 7 * quiet.weeksAgo)
}

/** Weeks ago in which the newsletter went out, far enough apart for each to be looked at by itself. */
const issueWeeks = [50, 45, 40, 35, 30, 26, 17, 8, 3] as const
const issueWeekday = 3
/** Days before and after each issue that an event study looks at by rule. */
const aroundIssue = { before: 7, after: 3 }

/** What was put into the numbers of Quickstart visits: `effect` more a day, for three days from each issue on. */
export const issueEffect = {
  firstDays: issueWeeks.map(weeksAgo => (weeksOfValues - weeksAgo) * 7 + issueWeekday),
  days: aroundIssue.after,
  effect: 45,
}

function issues(monday: Day): SampleActivity[] {
  return issueWeeks.map((weeksAgo, at) => ({
    ...lone,
    kind: 'newsletter',
    title: `Kestrel Notes, issue ${at + 1}`,
    day: addDays(monday, issueWeekday - 7 * weeksAgo),
    owner: 'ines',
    topics: ['getting-started'],
    minutes: 180,
  }))
}

/**
 * Nothing else happens in the fortnights around the two, and in the days around each issue of the newsletter. What was
 * meant for them is done in a week nearby.
 */
export function withQuietWeeks(year: SampleYear, monday: Day): SampleYear {
  const letters = issues(monday)
  const spans = [
    ...[stream, booth].map(quiet => ({ day: dayOf(quiet, monday), before: quietDays, after: quietDays })),
    ...letters.map(({ day }) => ({ day, ...aroundIssue })),
  ]
  const isFree = (day: Day) =>
    spans.every(quiet => day < addDays(quiet.day, -quiet.before) || day >= addDays(quiet.day, quiet.after))
  /** An event and its activities have one day, so they move together. */
  const settled = <Item extends { day: Day }>(item: Item): Item[] => {
    const day = [0, 7, -7, 14, -14].map(days => addDays(item.day, days)).find(isFree)
    return day === undefined ? [] : [{ ...item, day }]
  }
  // What is named after its week has no place in another.
  const isOfItsWeek = ({ kind, day }: SampleActivity) => kind !== 'community-answers' || isFree(day)
  const own = [...letters, ...[stream, booth].map(quiet => ({ ...quiet.activity, day: dayOf(quiet, monday) }))]
  return {
    events: year.events.flatMap(settled),
    activities: [...year.activities.filter(isOfItsWeek).flatMap(settled), ...own].toSorted((a, b) =>
      a.day < b.day ? -1 : 1,
    ),
    workshops: year.workshops.flatMap(day => settled({ day }).map(moved => moved.day)).toSorted(),
  }
}
