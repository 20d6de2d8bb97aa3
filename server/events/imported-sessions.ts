import type { ImportedTable } from '../db/imported-rows.ts'

export const importedSessions: ImportedTable = {
  name: 'event_session',
  key: ['event_id', 'source', 'session_key'],
  content: [
    'title',
    'state',
    'session_type',
    'track',
    'room',
    'language',
    'starts_at',
    'minutes',
    'speaker_ids',
    'activity_id',
  ],
  contacts: 'speaker_ids',
}
