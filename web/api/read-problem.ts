import { Problem, type ProblemCode, problemStatus } from '@upshot/shared/contract/problem'

/** Checked by hand rather than with the zod schema: this is on every page, and zod need not be. */
export function problemFrom(status: number, answer: unknown): Problem {
  if (typeof answer === 'object' && answer !== null && 'code' in answer && isCode(answer.code)) {
    const detail = 'detail' in answer && typeof answer.detail === 'string' ? answer.detail : 'The server refused this.'
    return new Problem(answer.code, detail, 'errors' in answer ? fieldErrors(answer.errors) : [])
  }
  if (status === 413) return new Problem('too-large', 'This is more than the server accepts at once.')
  if (status === 502 || status === 503 || status === 504) {
    return new Problem('not-ready', 'The server is not ready to answer. Try again in a moment.')
  }
  return new Problem('unexpected', `The server answered in a way this page does not understand (status ${status}).`)
}

/** The request did not reach the server, or its answer did not come back. */
export function unreachable(): Problem {
  return new Problem('not-ready', 'The server could not be reached. Check the connection, then try again.')
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(problemStatus, value)
}

function fieldErrors(value: unknown): { path: string; message: string }[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'path' in item && 'message' in item
      ? [{ path: String(item.path), message: String(item.message) }]
      : [],
  )
}
