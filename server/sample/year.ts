import { addDays, type Day, weekdayOf } from '@upshot/shared/calendar/day'
import { type Chance, chanceFrom } from './chance.ts'
import { withQuietWeeks } from './quiet-weeks.ts'
import type { PersonKey, ProgrammeKey } from './team.ts'

const WEEKS = 56
const PLANNED_WEEKS = 4

/** An event with the guest list that its tool exports; without a tool nobody has brought one. */
export interface SampleEvent {
  title: string
  day: Day
  tool: 'luma' | 'zoom' | 'teams' | 'meetup' | null
  format: 'in-person' | 'online'
  audience: 'internal' | 'external'
  registered: number
  /** Share of the registered who came. */
  turnout: number
}

export interface SampleReading {
  measure: 'readers' | 'views' | 'answers' | 'attended_in_person' | 'participants'
  value: number
  afterDays: number
  grade: 'counted' | 'reported' | 'estimated'
}

export interface SampleActivity {
  kind: string
  title: string
  day: Day
  owner: PersonKey
  topics: string[]
  audience: 'internal' | 'external'
  /** Title of its event. */
  event: string | null
  programme: ProgrammeKey | null
  minutes: number
  readings: SampleReading[]
}

export interface SampleYear {
  events: SampleEvent[]
  activities: SampleActivity[]
  /** Days of the workshops after which more of those who sign up get to a working call. */
  workshops: Day[]
}

const subjects: readonly [string, ...string[]] = [
  'rate limits',
  'queues',
  'edge caching',
  'webhooks',
  'idempotency keys',
  'tracing',
  'schema changes',
  'background jobs',
  'pagination',
  'error messages',
  'local development',
  'API tokens',
]
const cities: readonly [string, ...string[]] = ['Rotterdam', 'Berlin', 'Lisbon', 'Ghent', 'Porto', 'Utrecht', 'Leipzig']
const conferences: readonly [string, ...string[]] = [
  'DevDays',
  'API Harbour',
  'Cloud Quay',
  'WebShift',
  'Backend Assembly',
]
const internalHosts: readonly [string, ...string[]] = ['Payments', 'Mobile', 'Data', 'Search']

/** Fifty-six weeks of a team's work up to today and four weeks of plans: the same for the same day. */
export function sampleYear(today: Day): SampleYear {
  const chance = chanceFrom(20_261)
  const year: SampleYear = { events: [], activities: [], workshops: [] }
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  for (let week = -WEEKS; week <= PLANNED_WEEKS; week += 1)
    addWeek(year, chance, addDays(monday, week * 7), week, today)
  return withQuietWeeks(year, monday)
}

function addWeek(year: SampleYear, chance: Chance, monday: Day, week: number, today: Day): void {
  const month = Number(monday.slice(5, 7))
  // August and the end of December are quiet.
  const isQuiet = month === 8 || monday.slice(5) > '12-18' || monday.slice(5) < '01-05'
  const on = (weekday: number) => addDays(monday, weekday)
  const at = WEEKS + week
  if (!isQuiet || chance.next() < 0.3) write(year, chance, on(chance.between(0, 4)))
  if (isQuiet) return
  if (at % 2 === 0) meetup(year, chance, on(3), at)
  if (at % 3 === 1) webinar(year, chance, on(2), at)
  if (at % 5 === 2) workshop(year, chance, on(1), at)
  if (at % 6 === 4) conference(year, chance, on(chance.between(3, 4)), at)
  if (at % 4 === 3) guild(year, chance, on(2), at)
  if (at % 2 === 1) answerQuestions(year, chance, on(4), today)
  if (at % 7 === 5) openSource(year, chance, on(1))
  if (at % 8 === 6) listen(year, chance, on(3))
}

type Draft = Omit<SampleActivity, 'topics' | 'readings' | 'programme' | 'event' | 'audience'> &
  Partial<Pick<SampleActivity, 'readings' | 'programme' | 'event' | 'audience'>>

function add(year: SampleYear, topic: string, draft: Draft): void {
  const topics = [topic.replaceAll(' ', '-').toLowerCase()]
  year.activities.push({ readings: [], programme: null, event: null, audience: 'external', ...draft, topics })
}

function write(year: SampleYear, chance: Chance, day: Day): void {
  const subject = chance.pick(subjects)
  const isDocs = chance.next() < 0.4
  const readers = chance.between(300, 1_900)
  add(year, subject, {
    kind: isDocs ? 'documentation' : chance.next() < 0.2 ? 'video' : 'article',
    title: isDocs ? `Guide: ${subject} from scratch` : `What we learned about ${subject}`,
    day,
    owner: chance.pick<PersonKey>(['kofi', 'yuki', 'priya', 'ines']),
    programme: isDocs ? 'firstCall' : null,
    minutes: chance.between(120, 480),
    readings: [
      { measure: 'views', value: readers, afterDays: 7, grade: 'counted' },
      { measure: 'views', value: Math.round(readers * 1.8), afterDays: 30, grade: 'counted' },
    ],
  })
}

function meetup(year: SampleYear, chance: Chance, day: Day, at: number): void {
  const subject = chance.pick(subjects)
  const city = chance.pick(cities)
  const title = `Kestrel Devs ${city}: ${subject}`
  const tool = at % 12 === 6 ? null : at % 8 === 0 ? 'meetup' : 'luma'
  year.events.push({
    title,
    day,
    tool,
    format: 'in-person',
    audience: 'external',
    registered: chance.between(35, 90),
    turnout: 0.62,
  })
  const owner = chance.pick<PersonKey>(['kofi', 'yuki', 'priya'])
  add(year, subject, {
    kind: 'talk',
    title: `${capital(subject)} without tears`,
    day,
    owner,
    event: title,
    minutes: 180,
  })
}

function webinar(year: SampleYear, chance: Chance, day: Day, at: number): void {
  const subject = chance.pick(subjects)
  const title = `Shipping faster with ${subject}, part ${Math.floor(at / 3) + 1}`
  year.events.push({
    title,
    day,
    tool: 'zoom',
    format: 'online',
    audience: 'external',
    registered: chance.between(90, 240),
    turnout: 0.45,
  })
  add(year, subject, {
    kind: 'webinar',
    title,
    day,
    owner: chance.pick<PersonKey>(['ines', 'kofi']),
    event: title,
    minutes: 240,
  })
}

function workshop(year: SampleYear, chance: Chance, day: Day, at: number): void {
  const title = `First call in a day, workshop ${Math.floor(at / 5) + 1}`
  year.workshops.push(day)
  year.events.push({
    title,
    day,
    tool: 'luma',
    format: 'in-person',
    audience: 'external',
    registered: chance.between(24, 40),
    turnout: 0.8,
  })
  add(year, 'getting started', {
    kind: 'workshop',
    title,
    day,
    owner: 'yuki',
    event: title,
    programme: 'firstCall',
    minutes: 600,
  })
}

function conference(year: SampleYear, chance: Chance, day: Day, at: number): void {
  const subject = chance.pick(subjects)
  const name = `${conferences[at % conferences.length] ?? conferences[0]} ${day.slice(0, 4)}`
  const people = chance.between(60, 260)
  add(year, subject, {
    kind: 'talk',
    title: `${capital(subject)} for people in a hurry`,
    day,
    owner: chance.pick<PersonKey>(['ines', 'kofi', 'priya']),
    minutes: chance.between(600, 1_400),
    readings: [
      { measure: 'attended_in_person', value: people, afterDays: 1, grade: at % 4 === 0 ? 'estimated' : 'reported' },
    ],
  })
  add(year, subject, { kind: 'event-attended', title: `Booth at ${name}`, day, owner: 'priya', minutes: 480 })
}

function guild(year: SampleYear, chance: Chance, day: Day, at: number): void {
  const host = chance.pick(internalHosts)
  const title = `Platform guild with ${host}, ${Math.floor(at / 4) + 1}`
  year.events.push({
    title,
    day,
    tool: 'teams',
    format: 'online',
    audience: 'internal',
    registered: chance.between(18, 45),
    turnout: 1,
  })
  const facts = { day, owner: 'priya', event: title, programme: 'guilds', minutes: 90, audience: 'internal' } as const
  add(year, 'guild', { kind: at % 8 === 3 ? 'learning-zone' : 'community-meeting', title, ...facts })
}

function answerQuestions(year: SampleYear, chance: Chance, day: Day, today: Day): void {
  if (day > today) return
  add(year, 'community', {
    kind: 'community-answers',
    title: `Answers in the forum, week of ${addDays(day, -4)}`,
    day,
    owner: chance.pick<PersonKey>(['yuki', 'priya']),
    minutes: chance.between(60, 200),
    readings: [{ measure: 'answers', value: chance.between(6, 31), afterDays: 0, grade: 'counted' }],
  })
}

function openSource(year: SampleYear, chance: Chance, day: Day): void {
  const subject = chance.pick(subjects)
  add(year, subject, { kind: 'open-source', title: `Kestrel SDK: ${subject}`, day, owner: 'kofi', minutes: 300 })
}

function listen(year: SampleYear, chance: Chance, day: Day): void {
  const subject = chance.pick(subjects)
  add(year, subject, {
    kind: 'feedback-session',
    title: `Three teams on ${subject}`,
    day,
    owner: 'ines',
    minutes: 90,
    audience: chance.next() < 0.5 ? 'internal' : 'external',
  })
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
