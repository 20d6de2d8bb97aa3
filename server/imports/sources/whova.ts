import type { Source } from './source.ts'

const date = ['*date', 'date', '*date (required)', 'date (required)']
const start = ['*time start', 'time start', 'start time', '*start time']
const title = ['*session title', 'session title']

/**
 * Whova: Agenda -> Import/Export -> Download as .xlsx, with about 31 lines of instructions above the header. Speakers by name
 * only, separated by semicolons; no ids.
 */
export const whova: Source = {
  tool: 'whova',
  report: 'agenda',
  title: 'Whova agenda',
  holds: 'sessions',
  signature: [date, start, title],
  // Of those each session has several.
  not: ['presentation title', 'talk title', 'paper title'],
  columns: {
    sessionTitle: title,
    date,
    startsAt: start,
    endsAt: ['*time end', 'time end', 'end time', '*end time'],
    track: ['tracks (optional)', 'tracks', 'track', 'track (optional)'],
    room: ['room/location (optional)', 'room/location', 'room', 'location', 'location (optional)'],
    speakers: ['speakers (optional)', 'speakers', 'speaker(s)', 'speaker', 'speaker (optional)'],
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
