import type { ImportedTable } from '../db/imported-rows.ts'

export const importedAnswers: ImportedTable = {
  name: 'survey_answer',
  key: ['event_id', 'source', 'response_key', 'question_key'],
  content: ['question', 'kind', 'scale_low', 'scale_high', 'score', 'contact_id', 'submitted_at'],
  contacts: 'contact_id',
}
