import { createHash } from 'node:crypto'
import { newId } from '../db/id.ts'
import { type ImportedRow, type RowsWritten, writeImportedRows } from '../db/imported-rows.ts'
import type { AttendanceCtx } from '../events/record-attendance.ts'
import { recordContacts } from '../events/record-contacts.ts'
import { importedAnswers } from './imported-answers.ts'
import type { Survey, SurveyResponse } from './survey.ts'

export interface RecordAnswers {
  readonly eventId: string
  readonly importId: string
  /** The tool, such as `surveymonkey`. */
  readonly source: string
  readonly survey: Survey
}

/**
 * Writes the scores that a file holds about an event, in the caller's transaction and without an audit row. Who answered is
 * kept as a contact where the file says it, else not at all. The same responses again change nothing.
 */
export async function recordAnswers(
  ctx: AttendanceCtx,
  { eventId, importId, source, survey }: RecordAnswers,
): Promise<RowsWritten> {
  const emails = [...new Set(survey.responses.flatMap(({ email }) => (email === null ? [] : [email])))]
  const people = emails.map(key => ({ identity: 'email' as const, key }))
  const ids = await recordContacts(ctx, { source, scope: eventId }, people)
  const contactOf = new Map(emails.map((email, index) => [email, ids[index] ?? null]))
  const now = ctx.now.getTime()
  const rows = survey.responses.flatMap(response => {
    const contactId = response.email === null ? null : (contactOf.get(response.email) ?? null)
    const key = keyOf(response, contactId)
    return response.answers.flatMap(({ question, score }): ImportedRow[] => {
      const asked = survey.questions[question]
      if (asked === undefined) return []
      return [
        {
          id: newId(now),
          event_id: eventId,
          source,
          response_key: key,
          question_key: asked.key,
          question: asked.label,
          kind: asked.kind,
          scale_low: asked.low,
          scale_high: asked.high,
          score,
          contact_id: contactId,
          submitted_at: response.submittedAt?.endsWith('Z') === true ? response.submittedAt : null,
        },
      ]
    })
  })
  return writeImportedRows(ctx.db, importedAnswers, { workspaceId: ctx.workspace.id, importId }, rows)
}

/** Of a tool without ids a digest: second and address tell a response from others, and the address is no business of ours. */
function keyOf({ hasOwnId, key }: SurveyResponse, contactId: string | null): string {
  if (hasOwnId) return key.slice(0, 200)
  return createHash('sha256')
    .update(`${key} ${contactId ?? ''}`)
    .digest('base64url')
    .slice(0, 32)
}
