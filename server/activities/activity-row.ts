import type { ActivityReach, ActivityRow } from '@upshot/shared/activities/api'
import { mayEditActivity } from '@upshot/shared/activities/may-edit-activity'
import type { ActivityFields } from '@upshot/shared/activities/with-defaults'
import type { Actor } from '../context.ts'
import type { StoredActivity } from './activity-store.ts'

export function activityRow(actor: Actor, activity: StoredActivity): ActivityRow {
  return {
    id: activity.id,
    ...activityFields(activity),
    createdAt: activity.createdAt,
    updatedAt: activity.updatedAt,
    revision: activity.revision,
    ownerName: activity.ownerName,
    teamName: activity.teamName,
    eventTitle: activity.eventTitle,
    programmeTitle: activity.programmeTitle,
    reach: reachOf(activity),
    mayEdit: mayEditActivity(actor, activity),
  }
}

/** What its own readings say; else what is counted of its event, which a tool counted. */
function reachOf(activity: StoredActivity): ActivityReach | null {
  const { attended, attendedGrade, eventAttended } = activity
  if (attended !== null && attendedGrade !== null) return { people: attended, grade: attendedGrade, from: 'readings' }
  return eventAttended === null ? null : { people: eventAttended, grade: 'counted', from: 'event' }
}

export function activityFields(activity: StoredActivity): ActivityFields {
  return {
    kind: activity.kind,
    setting: activity.setting,
    title: activity.title,
    date: activity.date,
    ownerId: activity.ownerId,
    role: activity.role,
    contributors: activity.contributors,
    teamId: activity.teamId,
    audience: activity.audience,
    format: activity.format,
    topics: activity.topics,
    url: activity.url,
    eventId: activity.eventId,
    programmeId: activity.programmeId,
    minutesSpent: activity.minutesSpent,
    costCents: activity.costCents,
    status: activity.status,
    isPrivate: activity.isPrivate,
    followUpOn: activity.followUpOn,
    intendedMetricId: activity.intendedMetricId,
    notes: activity.notes,
    country: activity.country,
    city: activity.city,
  }
}
