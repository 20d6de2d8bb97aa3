import { z } from 'zod'
import { surveyKinds } from '../feedback/survey-kind.ts'

const count = z.int().min(0)

/** `suppressed`: below 5 answers nothing is told but how many there are; `comments`: below 10 no score either. */
export const scoreDisplays = ['suppressed', 'comments', 'interval', 'score'] as const

/** What people answered to one question, with how certain it is. */
export const SurveyScore = z.strictObject({
  key: z.string(),
  question: z.string(),
  kind: z.enum(surveyKinds),
  low: z.int(),
  high: z.int(),
  answers: count,
  display: z.enum(scoreDisplays),
  /** nps: points from -100 to 100; csat: the share of answers 4 and 5; ces: the mean. Null: too few answers. */
  value: z.number().nullable(),
  /** 95 %. Null where too few answer, or all answer the same to a question with a mean. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Of the answers as they were given. Null: too few answers. */
  mean: z.number().nullable(),
  /** How often each answer was given. Empty: too few answers. */
  distribution: z.array(z.strictObject({ answer: z.number(), count: z.int().min(1) })),
})
export type SurveyScore = z.infer<typeof SurveyScore>

export const EventSurvey = z.strictObject({
  responses: count,
  /** Who attended, and so could be asked. Null: nobody knows. */
  attended: count.nullable(),
  questions: z.array(SurveyScore),
  /** The tools whose files told, with the import. */
  sources: z.array(z.strictObject({ source: z.string(), importId: z.uuid() })),
})
export type EventSurvey = z.infer<typeof EventSurvey>
