import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'

/** A question of a form whose answers are scores. */
export interface SurveyQuestion {
  /** The label as it is compared, with a number behind it where the form asks the same twice. */
  readonly key: string
  readonly label: string
  readonly kind: SurveyKind
  readonly low: number
  readonly high: number
}

/** What one response said. Instants end in Z; without a known time zone they are wall clock times. */
export interface SurveyResponse {
  readonly line: number
  /** The tool's own id, else what tells this response from others of the file in any order and in later exports. */
  readonly key: string
  /** Goes into the key where the tool has no ids: who it was belongs to it, and is known here only by address. */
  readonly hasOwnId: boolean
  readonly email: string | null
  readonly submittedAt: string | null
  /** `question`: its place among the questions. */
  readonly answers: readonly { readonly question: number; readonly score: number }[]
}

export interface Survey {
  readonly questions: readonly SurveyQuestion[]
  readonly responses: readonly SurveyResponse[]
}
