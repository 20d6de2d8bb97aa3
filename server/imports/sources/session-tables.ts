import type { Source } from './source.ts'

const sessions = {
  holds: 'sessions',
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
} as const

/** Sched: Export → Sessions. */
export const sched: Source = {
  ...sessions,
  tool: 'sched',
  report: 'sessions',
  title: 'Sched session list',
  signature: [
    ['event start', 'event_start', 'start date & time', 'session start'],
    ['event end', 'event_end', 'end date & time', 'session end'],
    ['name', 'event name', 'session name', 'title'],
    ['speakers', 'speaker', 'event speakers', 'active (y/n)', 'event type'],
  ],
  not: ['email', 'e-mail', 'email address', 'order number', 'ticket type', 'attendee'],
  columns: {
    sessionId: ['session id', 'event id', 'unique id', 'event_key', 'event key', 'id'],
    sessionTitle: ['session name', 'event name', 'name', 'title'],
    sessionType: ['event type', 'session type', 'type'],
    track: ['track', 'event subtype', 'subtype'],
    room: ['venue', 'event venue', 'room'],
    startsAt: ['event start', 'event_start', 'start date & time', 'session start'],
    endsAt: ['event end', 'event_end', 'end date & time', 'session end'],
    speakers: ['speakers', 'speaker', 'event speakers'],
  },
  leftOut: [{ labels: ['active (y/n)', 'active'], words: new Set(['n', 'no', 'false']) }],
}

/** PaperCall: Submissions → Export. One row for each proposal of a speaker, without ids and times. */
export const papercall: Source = {
  ...sessions,
  tool: 'papercall',
  report: 'submissions',
  title: 'PaperCall submission list',
  signature: [['title'], ['talk_format'], ['audience_level', 'abstract'], ['state']],
  columns: {
    sessionTitle: ['title'],
    sessionState: ['state'],
    sessionType: ['talk_format'],
    name: ['name'],
    email: ['email'],
  },
}
