import type { Field } from '@upshot/shared/imports/field'
import type { ImportMapping, Understood } from '@upshot/shared/imports/result'

type MappedColumns = NonNullable<ImportMapping['columns']>

/** What the rows of a table are about. */
export type About = 'people' | 'values' | 'content' | 'answers' | 'sessions' | 'members'

const ofPeople: readonly Field[] = [
  'email',
  'emailFallback',
  'name',
  'firstName',
  'lastName',
  'status',
  'attended',
  'noShow',
  'registeredAt',
  'checkedInAt',
  'joinedAt',
  'leftAt',
  'minutes',
  'company',
  'country',
  'role',
  'guests',
  'tickets',
  'rating',
  'toolId',
  'eventTitle',
]

const ofValues: readonly Field[] = ['date', 'value', 'metric']

const figuresOfContent: readonly Field[] = [
  'views',
  'downloads',
  'impressions',
  'readers',
  'reach',
  'watchHours',
  'clicks',
  'likes',
  'comments',
  'shares',
]

const fieldsOf: Readonly<Record<About, readonly Field[]>> = {
  people: ofPeople,
  values: ofValues,
  content: ['contentTitle', 'contentUrl', 'publishedAt', ...figuresOfContent],
  answers: ['nps', 'csat', 'ces', 'submittedAt', 'email', 'responseId'],
  sessions: [
    'sessionTitle',
    'sessionId',
    'sessionState',
    'sessionConfirmed',
    'sessionType',
    'track',
    'room',
    'language',
    'date',
    'startsAt',
    'endsAt',
    'minutes',
    'speakers',
    'speakerId',
    'name',
    'firstName',
    'lastName',
    'email',
  ],
  members: [
    'memberSince',
    'toolId',
    'email',
    'name',
    'firstName',
    'lastName',
    'role',
    'lastVisitedAt',
    'lastAttendedAt',
    'attendances',
    'profileUrl',
  ],
}

export function fieldsAbout(about: About): readonly Field[] {
  return fieldsOf[about]
}

/** A table with values was taken for one, or has a day and no people. */
export function aboutOf({ holds, columns }: Pick<Understood, 'holds' | 'columns'>): About {
  if (holds !== 'people') return holds
  const found = new Set(columns.map(({ field }) => field))
  const hasPeople = found.has('email') || found.has('name') || found.has('firstName') || found.has('lastName')
  return !hasPeople && found.has('date') ? 'values' : 'people'
}

/** The columns that mean something in a table of this sort. */
export function mappedColumns(meanings: Readonly<Record<number, Field | null>>, about: About): MappedColumns {
  return Object.entries(meanings).flatMap(([index, field]) =>
    field !== null && fieldsAbout(about).includes(field) ? [{ index: Number(index), field }] : [],
  )
}

/** What is still missing, as a sentence; null when the table can be read so. */
export function whyNotMapping({ columns }: { columns: MappedColumns }, about: About): string | null {
  const has = (...wanted: Field[]): boolean => columns.some(({ field }) => wanted.includes(field))
  if (about === 'values') {
    // Two columns of values and more may have their periods above them: 'Metric, Jan 2026, Feb 2026'.
    const isWide = columns.filter(({ field }) => field === 'value').length > 1
    if (!has('date') && !isWide)
      return 'Say which column has the day or period, or which columns of values have it above.'
    return has('value') ? null : 'Say which column has the value.'
  }
  if (about === 'content') {
    if (!has('contentTitle', 'contentUrl')) return 'Say which column has the title or the web address.'
    return has(...figuresOfContent) ? null : 'Say which column has the views or another figure.'
  }
  if (about === 'answers') {
    return has('nps', 'csat', 'ces') ? null : 'Say which column has the score: recommendation, satisfaction or ease.'
  }
  if (about === 'sessions') return has('sessionTitle') ? null : 'Say which column has the title of the session.'
  if (about === 'members' && !has('memberSince')) return 'Say which column has since when they are members.'
  return has('email', 'name', 'firstName', 'lastName', 'toolId')
    ? null
    : 'Say which column has the e-mail address or the name.'
}
