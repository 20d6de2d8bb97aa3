import pino, { type Logger } from 'pino'

/** JSON lines on standard output. What could identify people reached, or open a door, is never logged. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    serializers: { err: toldError },
    redact: ['*.password', '*.token', '*.secret', '*.authorization', '*.cookie', '*.connectionString'],
  })
}

/** What is logged of a failure. */
export interface ToldError {
  type: string
  message: string
  stack: string
  code: string | null
  constraint: string | null
  cause: ToldError | null
}

/**
 * Only what names our code and our rules. PostgreSQL's details quote rows ('Key (email)=(…) already exists.', 'Failing row
 * contains (…)'), and its messages on malformed data (class 22) quote the datum.
 */
export function toldError(error: unknown): ToldError {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: 'thrown', stack: '', code: null, constraint: null, cause: null }
  }
  const code = textIn(error, 'code')
  const lines = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return {
    type: error.name,
    message: code?.startsWith('22') ? 'the database refused malformed data' : error.message,
    stack: lines.join('\n'),
    code,
    constraint: textIn(error, 'constraint'),
    cause: error.cause === undefined ? null : toldError(error.cause),
  }
}

function textIn(error: Error, name: 'code' | 'constraint'): string | null {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : null
}
