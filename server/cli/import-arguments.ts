import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay } from '@upshot/shared/calendar/day'
import { isTimeZone } from '@upshot/shared/calendar/zoned-time'
import { type ImportTarget, importTargets } from '@upshot/shared/imports/target'
import type { RunOptions } from '../imports/run-options.ts'
import { UsageError } from './command.ts'

export interface ImportArguments extends RunOptions {
  path: string
  isDryRun: boolean
  asJson: boolean
  as: string | null
}

/** What stands behind `upshot import`, checked: one for each file, in their order. */
export function importArguments(args: readonly string[]): readonly ImportArguments[] {
  const { values, positionals } = parsed(args)
  if (positionals.length === 0) throw new UsageError('Name the file to import.')
  const twice = positionals.find((path, at) => positionals.indexOf(path) !== at)
  if (twice !== undefined) throw new UsageError(`'${twice}' is named twice.`)
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
  const sheet = values.sheet ?? null
  if (sheet !== null && (sheet === '' || sheet.length > 200)) throw new UsageError('--sheet is the name of a sheet.')
  return positionals.map(path => ({
    path,
    fileName: basename(path).slice(0, 255),
    sheet,
    eventTitle,
    startsAt,
    timeZone,
    rowsAre: rowsAreOf(values['rows-are']),
    metricName: values.metric ?? null,
    ...asOf(values.as ?? []),
    figure: values.figure ?? null,
    newActivities: newActivitiesOf(values['new-activities']),
    isDryRun: values['dry-run'] === true,
    asJson: values.json === true,
  }))
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
        as: { type: 'string', multiple: true },
        figure: { type: 'string' },
        sheet: { type: 'string' },
        'new-activities': { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** What the file becomes, and who does it: an address says the one, a word the other. */
function asOf(given: readonly string[]): { target: ImportTarget | null; as: string | null } {
  const told: { target: ImportTarget | null; as: string | null } = { target: null, as: null }
  for (const text of given) {
    const target = importTargets.find(known => known === text)
    if (target !== undefined) told.target = target
    else if (text.includes('@')) told.as = text
    else throw new UsageError(`--as is ${importTargets.join(', ')} or the e-mail address of a person, not '${text}'.`)
  }
  return told
}

function newActivitiesOf(text: string | undefined): boolean | null {
  if (text === undefined) return null
  if (text === 'yes' || text === 'no') return text === 'yes'
  throw new UsageError(`--new-activities is yes or no, not '${text}'.`)
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
