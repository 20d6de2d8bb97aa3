import { Problem, type ProblemCode, type ProblemDetails } from '@upshot/shared/contract/problem'

const titles: Record<ProblemCode, string> = {
  'invalid-input': 'Some of the input is not valid',
  'malformed-request': 'The request could not be read',
  'not-signed-in': 'Not signed in',
  'wrong-credentials': 'Sign-in failed',
  'second-factor-needed': 'A second factor is needed',
  'not-allowed': 'Not allowed',
  'foreign-origin': 'Request from elsewhere',
  'not-found': 'Not found',
  conflict: 'Somebody was first',
  'already-done': 'Already done',
  expired: 'No longer valid',
  'too-large': 'Too large',
  'unreadable-file': 'The file could not be read',
  'not-acceptable': 'Not possible as it stands',
  'too-many-requests': 'Too many attempts',
  'not-ready': 'Not ready',
  unexpected: 'Something went wrong on our side',
}

/** RFC 9457. The type is a relative reference to the page that explains the code. */
export function problemResponse(problem: Problem, requestId: string, headers: Headers = new Headers()): Response {
  const details: ProblemDetails = {
    type: `/api/docs#problem-${problem.code}`,
    title: titles[problem.code],
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    errors: [...problem.errors],
    requestId,
  }
  headers.set('content-type', 'application/problem+json')
  headers.set('cache-control', 'no-store')
  return new Response(JSON.stringify(details), { status: problem.status, headers })
}

export function unexpectedProblem(requestId: string): Problem {
  return new Problem(
    'unexpected',
    `Something went wrong on our side, and nothing was changed. If it happens again, give this number to whoever runs this Upshot: ${requestId}.`,
  )
}

/** Failures of the database that are the caller's business rather than a bug; anything else stays what it is. */
export function problemFrom(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (isPoolTimeout(error)) return unreachable()
  switch (sqlStateOf(error)) {
    case '40001':
    case '40P01':
    case '55P03':
    // Two at once: one is there already (unique), or what this names went meanwhile (foreign key).
    case '23505':
    case '23503':
      return new Problem('conflict', 'Somebody changed the same thing at the same moment. Try again.')
    case '57014':
      return new Problem(
        'not-acceptable',
        'This took too long and was stopped. Nothing was changed. Ask for less at once.',
      )
    case '53300':
    case '57P01':
    case '57P03':
    case '08006':
      return unreachable()
    default:
      return null
  }
}

function unreachable(): Problem {
  return new Problem('not-ready', 'The database cannot be reached at the moment. Try again in a few seconds.')
}

/** The pool's own failure has no code, only these words. */
function isPoolTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect'
}

function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
