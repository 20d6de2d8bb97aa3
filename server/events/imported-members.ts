import type { ImportedTable } from '../db/imported-rows.ts'

export const importedMembers: ImportedTable = {
  name: 'community_member',
  key: ['community', 'taken_on', 'contact_id'],
  content: ['source', 'role', 'joined_on', 'last_visited_on', 'has_attended'],
  contacts: 'contact_id',
}
