import { z } from 'zod'

/**
 * Every expected failure has one of these codes. The table is total: a new code does not compile without its status,
 * and the web switches on the code, never on a message.
 */
export const problemStatus = {
  'invalid-input': 422,
  'malformed-request': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'second-factor-needed': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'not-found': 404,
  conflict: 409,
  'already-done': 409,
  expired: 410,
  'too-large': 413,
  'unreadable-file': 422,
  'not-acceptable': 422,
  'too-many-requests': 429,
  'not-ready': 503,
  unexpected: 500,
} as const

export type ProblemCode = keyof typeof problemStatus

export const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]

export const FieldError = z.strictObject({ path: z.string(), message: z.string() })
export type FieldError = z.infer<typeof FieldError>

/** RFC 9457 problem details, as sent with `application/problem+json`. `requestId` finds the log line. */
export const ProblemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  errors: z.array(FieldError),
  requestId: z.string().nullable(),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>

/** An expected failure: what happened, where, and what to do, in words for the reader of the screen. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string
  readonly errors: readonly FieldError[]

  constructor(code: ProblemCode, detail: string, errors: readonly FieldError[] = []) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.detail = detail
    this.errors = errors
  }

  get status(): number {
    return problemStatus[this.code]
  }
}

/** Problem for one or more fields of the input. `path` is dotted: `targets.0.value`. */
export function invalidInput(errors: readonly FieldError[]): Problem {
  const first = errors[0]
  const detail = first === undefined ? 'The input is not valid.' : first.message
  return new Problem('invalid-input', detail, errors)
}
