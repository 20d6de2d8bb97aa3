import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** How often one answer was given to one question. */
export interface AnswerCount {
  key: string
  question: string
  kind: SurveyKind
  low: number
  high: number
  score: number
  count: number
}

export async function countAnswers(db: Db, workspaceId: string, eventId: string): Promise<AnswerCount[]> {
  const { rows } = await sql<AnswerCount>`
    select question_key as key, min(question) as question, kind, scale_low::int as low, scale_high::int as high,
      score::float8 as score, count(*)::int as count
    from survey_answer where workspace_id = ${workspaceId} and event_id = ${eventId}
    group by question_key, kind, scale_low, scale_high, score order by question_key, score`.execute(db)
  return rows
}

export async function countResponses(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<{ responses: number; attended: number | null }> {
  const { rows } = await sql<{ responses: number; attended: number | null }>`
    select count(distinct (source, response_key))::int as responses,
      (select t.attended from event_total t where t.workspace_id = ${workspaceId} and t.event_id = ${eventId}) as attended
    from survey_answer where workspace_id = ${workspaceId} and event_id = ${eventId}`.execute(db)
  return rows[0] ?? { responses: 0, attended: null }
}

export async function listSurveySources(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<{ source: string; importId: string }[]> {
  const { rows } = await sql<{ source: string; importId: string }>`
    select distinct source, import_id as "importId" from survey_answer
    where workspace_id = ${workspaceId} and event_id = ${eventId} order by 1, 2`.execute(db)
  return rows
}
