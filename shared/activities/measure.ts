/**
 * What can be counted on an activity. `counts` says what one unit is; `group` keeps apart what must never be added:
 * people who registered, people who attended and people who watched later are three different facts.
 */
export interface Measure {
  readonly name: string
  readonly counts: 'people' | 'actions' | 'things'
  readonly group: 'registered' | 'attended' | 'watched' | 'audience' | 'reaction' | 'output'
}

export const measures = {
  registered: { name: 'Registered', counts: 'people', group: 'registered' },
  attended_in_person: { name: 'Attended in person', counts: 'people', group: 'attended' },
  attended_online: { name: 'Attended online', counts: 'people', group: 'attended' },
  watched_on_demand: { name: 'Watched on demand', counts: 'people', group: 'watched' },
  readers: { name: 'Readers', counts: 'people', group: 'audience' },
  listeners: { name: 'Listeners', counts: 'people', group: 'audience' },
  subscribers: { name: 'Subscribers', counts: 'people', group: 'audience' },
  reach: { name: 'Reach', counts: 'people', group: 'audience' },
  mentees: { name: 'Mentees', counts: 'people', group: 'attended' },
  participants: { name: 'Took part', counts: 'people', group: 'attended' },
  visitors: { name: 'Visitors', counts: 'people', group: 'audience' },
  views: { name: 'Views', counts: 'actions', group: 'audience' },
  impressions: { name: 'Impressions', counts: 'actions', group: 'audience' },
  downloads: { name: 'Downloads', counts: 'actions', group: 'audience' },
  clicks: { name: 'Clicks', counts: 'actions', group: 'reaction' },
  likes: { name: 'Likes', counts: 'actions', group: 'reaction' },
  comments: { name: 'Comments', counts: 'actions', group: 'reaction' },
  shares: { name: 'Shares', counts: 'actions', group: 'reaction' },
  helpful_votes: { name: 'Found it helpful', counts: 'actions', group: 'reaction' },
  stars: { name: 'Stars', counts: 'actions', group: 'reaction' },
  forks: { name: 'Forks', counts: 'actions', group: 'reaction' },
  watchers: { name: 'Watchers', counts: 'actions', group: 'reaction' },
  questions: { name: 'Questions asked', counts: 'actions', group: 'reaction' },
  contacts_made: { name: 'Conversations', counts: 'actions', group: 'reaction' },
  leads: { name: 'Leads handed on', counts: 'things', group: 'reaction' },
  copies_sold: { name: 'Copies sold', counts: 'things', group: 'audience' },
  answers: { name: 'Answers given', counts: 'things', group: 'output' },
  accepted_answers: { name: 'Answers accepted', counts: 'things', group: 'output' },
  changes_merged: { name: 'Changes merged', counts: 'things', group: 'output' },
  changes_reviewed: { name: 'Changes reviewed', counts: 'things', group: 'output' },
  issues_closed: { name: 'Issues closed', counts: 'things', group: 'output' },
  pages: { name: 'Pages written', counts: 'things', group: 'output' },
  sessions: { name: 'Sessions held', counts: 'things', group: 'output' },
  feedback_items: { name: 'Pieces of feedback', counts: 'things', group: 'output' },
} as const satisfies Readonly<Record<string, Measure>>

export type MeasureKey = keyof typeof measures

/** The keys of a total table are exactly its type's keys; `Object.keys` cannot say so. */
function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[]
}

export const measureKeys: readonly MeasureKey[] = keysOf(measures)

export function isMeasureKey(text: string): text is MeasureKey {
  return Object.hasOwn(measures, text)
}

export function measureOf(key: MeasureKey): Measure {
  return measures[key]
}
