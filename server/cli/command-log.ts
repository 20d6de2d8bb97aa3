import pino, { type Logger } from 'pino'

/** Warnings and worse, on standard error: standard output is for results. */
export function commandLog(): Logger {
  return pino({ level: 'warn', base: null }, pino.destination(2))
}
