import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay } from '@upshot/shared/calendar/day'
import { isTimeZone } from '@upshot/shared/calendar/zoned-time'
import type { RunOptions } from '../imports/run-import.ts'
import { UsageError } from './command.ts'

export interface ImportArguments extends RunOptions {
  path: string
  isDryRun: boolean
  asJson: boolean
  as: string | null
}

/** What stands behind `upshot import`, checked. */
export function importArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(args)
  const [path, extra] = positionals
  if (path === undefined) throw new UsageError('Name the file to import.')
  if (extra !== undefined) throw new UsageError(`One file at a time: '${extra}' is too many.`)
  const timeZone = values.timezone ?? null
  if (timeZone !== null && !isTimeZone(timeZone)) {
    throw new UsageError(`'${timeZone}' is not a time zone. Use a name such as Europe/Berlin.`)
  }
  const startsAt = values['starts-at'] ?? null
  if (startsAt !== null && !isStart(startsAt)) {
    throw new UsageError(`'${startsAt}' is not a date and time, such as 2026-09-10T17:00.`)
  }
  const eventTitle = values.event?.trim() ?? null
  if (eventTitle !== null && (eventTitle === '' || eventTitle.length > 200)) {
    throw new UsageError('The title of an event has 1 to 200 characters.')
  }
  return {
    path,
    fileName: basename(path).slice(0, 255),
    eventTitle,
    startsAt,
    timeZone,
    rowsAre: rowsAreOf(values['rows-are']),
    metricName: values.metric ?? null,
    as: values.as ?? null,
    isDryRun: values['dry-run'] === true,
    asJson: values.json === true,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        event: { type: 'string' },
        'starts-at': { type: 'string' },
        timezone: { type: 'string' },
        'rows-are': { type: 'string' },
        metric: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function rowsAreOf(text: string | undefined): ImportArguments['rowsAre'] {
  if (text === undefined || text === 'registered' || text === 'attended') return text ?? null
  throw new UsageError(`--rows-are is registered or attended, not '${text}'.`)
}

function isStart(text: string): boolean {
  if (!isDay(text.slice(0, 10))) return false
  const rest = text.slice(10)
  return rest === '' || /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(rest)
}
