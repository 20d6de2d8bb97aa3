import pino, { type Logger } from 'pino'

/** JSON lines on standard output. What could identify people reached, or open a door, is never logged. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    redact: ['*.password', '*.token', '*.secret', '*.authorization', '*.cookie', '*.connectionString'],
  })
}
