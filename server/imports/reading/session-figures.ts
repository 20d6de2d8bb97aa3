import { sessionStates, takesPlace } from '@upshot/shared/events/session-state'
import type { Figure } from '@upshot/shared/imports/result'
import type { ConferenceSession } from '../../events/conference-session.ts'

/** What columns a file has. */
export interface SessionKnowledge {
  readonly states: boolean
  readonly schedule: boolean
  readonly speakers: boolean
}

/** What a file of sessions says; null where it has no column for it. */
export function sessionFigures(sessions: readonly ConferenceSession[], knows: SessionKnowledge): Figure[] {
  const count = (is: (session: ConferenceSession) => boolean) => sessions.filter(is).length
  const speakers = (of: readonly ConferenceSession[]) =>
    new Set(of.flatMap(session => session.speakers.map(({ identity, key }) => `${identity} ${key}`))).size
  const ofSpeakers = (value: number) => (knows.speakers ? value : null)
  const ofSchedule = (value: number) => (knows.schedule ? value : null)
  const chosen = sessions.filter(({ state }) => state === 'accepted' || state === 'confirmed')
  return [
    { name: 'sessions', label: 'Sessions', value: sessions.length },
    { name: 'speakers', label: 'Speakers', value: ofSpeakers(speakers(sessions)) },
    {
      name: 'sessionsWithSpeakers',
      label: 'Sessions with speakers',
      value: ofSpeakers(count(session => session.speakers.length > 0)),
    },
    {
      name: 'sessionsWithSeveralSpeakers',
      label: 'Sessions with several speakers',
      value: ofSpeakers(count(session => session.speakers.length > 1)),
    },
    {
      name: 'sessionsOnSchedule',
      label: 'Sessions on the schedule',
      value: ofSchedule(count(session => session.startsAt !== null)),
    },
    {
      name: 'unscheduledSessions',
      label: 'Sessions that take place and have no time yet',
      value: ofSchedule(count(session => takesPlace(session.state) && session.startsAt === null)),
    },
    ...(knows.states
      ? [
          {
            name: 'unconfirmedSessions',
            label: 'Accepted and not confirmed',
            value: count(session => session.state === 'accepted'),
          },
          {
            name: 'speakersOfAcceptedOrConfirmed',
            label: 'Speakers of accepted or confirmed sessions',
            value: ofSpeakers(speakers(chosen)),
          },
          ...sessionStates.flatMap(state => {
            const value = count(session => session.state === state)
            // As the tools that have it spell it.
            const name = state === 'cancelled' ? 'canceled' : state
            return value === 0 ? [] : [{ name: `byState.${name}`, label: stateLabels[state], value }]
          }),
        ]
      : []),
  ]
}

const stateLabels = {
  draft: 'Drafts',
  submitted: 'Submitted',
  accepted: 'Accepted',
  confirmed: 'Confirmed',
  waitlisted: 'On the waiting list',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  cancelled: 'Cancelled',
} as const
