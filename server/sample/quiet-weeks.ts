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

/** Nothing else happens in the fortnights around the two. */
export function withQuietWeeks(year: SampleYear, monday: Day): SampleYear {
  const days = [stream, booth].map(quiet => dayOf(quiet, monday))
  const isFree = ({ day }: { day: Day }) =>
    days.every(quiet => day < addDays(quiet, -quietDays) || day >= addDays(quiet, quietDays))
  const own = [stream, booth].map(quiet => ({ ...quiet.activity, day: dayOf(quiet, monday) }))
  return {
    events: year.events.filter(isFree),
    activities: [...year.activities.filter(isFree), ...own].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    workshops: year.workshops.filter(day => isFree({ day })),
  }
}
