import { noFacts, type Source } from './source.ts'

const ids = ['session id', 'id']
const schedule = ['scheduled at', 'starts at', 'scheduled start']

/**
 * Sessionize: Export -> Flattened accepted sessions (an .xlsx), also all submitted ones. One row per session and speaker; a
 * second speaker's row repeats the id and leaves the session's cells blank. Private answers of speakers are not read.
 */
export const sessionize: Source = {
  tool: 'sessionize',
  report: 'flattened-accepted-sessions',
  title: 'Sessionize session list',
  holds: 'sessions',
  signature: [
    ids,
    ['title'],
    ['speaker id', 'speaker ids'],
    ['owner', 'owner email', 'owner informed', 'owner confirmed', 'tagline', ...schedule],
  ],
  columns: {
    sessionId: ids,
    sessionTitle: ['title'],
    sessionState: ['status', 'session status', 'state'],
    sessionConfirmed: ['owner confirmed', 'confirmed'],
    sessionType: ['session format', 'format', 'session type'],
    track: ['track', 'general topic category'],
    language: ['language'],
    room: ['room'],
    startsAt: schedule,
    endsAt: ['ends at', 'scheduled end'],
    minutes: ['scheduled duration', 'duration'],
    speakerId: ['speaker id', 'speaker ids'],
    speakers: ['speakers'],
    firstName: ['firstname', 'first name'],
    lastName: ['lastname', 'last name'],
    name: ['fullname', 'full name', 'speaker name'],
    email: ['email', 'speaker email', 'e-mail'],
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  factsOf: (_, fileName) => {
    const title = /^(.{2,150}?)\s+(?:flattened|all|accepted)\b.*\bsessions?\b.*\bexported\b/i.exec(fileName)?.[1]
    return title === undefined ? noFacts : { ...noFacts, title: title.replaceAll('_', ' ').trim() }
  },
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
