import type { Day } from '../calendar/day.ts'
import type { Activity, ActivityInput } from './activity.ts'
import type { Kind } from './kind.ts'
import { normaliseTopics } from './topic.ts'
import type { ActivityStatus } from './vocabulary.ts'

/** An activity without what only the store gives it. */
export type ActivityFields = Omit<Activity, 'id' | 'createdAt' | 'updatedAt' | 'revision'>

export interface ActivityOwner {
  readonly personId: string
  readonly teamId: string | null
}

/** What lies ahead is planned; what is dated today or earlier was done. */
export function statusByDate(date: Day, today: Day): ActivityStatus {
  return date > today ? 'planned' : 'done'
}

/**
 * A new activity as it will be stored: what the input leaves out comes from its kind, its date and its owner. `eventTitle`
 * and `readings` of the input are the caller's to deal with. The kind's usual minutes are not filled in: a default that
 * nobody looked at would be read as time really spent.
 */
export function withDefaults(input: ActivityInput, kind: Kind, owner: ActivityOwner, today: Day): ActivityFields {
  return {
    kind: kind.key,
    setting: input.setting ?? null,
    title: input.title,
    date: input.date,
    ownerId: input.ownerId ?? owner.personId,
    role: input.role ?? kind.defaults.role,
    contributors: input.contributors ?? [],
    teamId: input.teamId === undefined ? owner.teamId : input.teamId,
    audience: input.audience ?? (input.setting === 'internal' ? 'internal' : kind.defaults.audience),
    format: input.format === undefined ? kind.defaults.format : input.format,
    topics: normaliseTopics(input.topics ?? []),
    url: input.url ?? null,
    eventId: input.eventId ?? null,
    programmeId: input.programmeId ?? null,
    minutesSpent: input.minutesSpent ?? null,
    costCents: input.costCents ?? null,
    status: input.status ?? statusByDate(input.date, today),
    isPrivate: input.isPrivate ?? false,
    followUpOn: input.followUpOn ?? null,
    intendedMetricId: input.intendedMetricId ?? null,
    notes: input.notes ?? null,
    country: input.country ?? null,
    city: input.city ?? null,
  }
}
