import pino, { type Logger } from 'pino'
import { toldError } from '../http/log.ts'

/** Warnings and worse, on standard error: standard output is for results. */
export function commandLog(): Logger {
  return pino({ level: 'warn', base: null, serializers: { err: toldError } }, pino.destination(2))
}
