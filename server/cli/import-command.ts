import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { largestFileBytes } from '@upshot/shared/imports/api'
import type { FileError } from '@upshot/shared/imports/issue'
import type { ImportAnswers, Understood } from '@upshot/shared/imports/result'
import { openReading } from '../imports/open-reading.ts'
import { reportOf } from '../imports/reading/report.ts'
import { type ImportRun, runImport } from '../imports/run-import.ts'
import { type Command, type CommandInput, exitStatus } from './command.ts'
import { inCommand, withInstallation } from './command-context.ts'
import { describeReading } from './describe-reading.ts'
import { type ImportArguments, importArguments } from './import-arguments.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'Import a file that an event tool exported, or values of a metric',
  usage: `upshot import FILE [options]

  --event TITLE      the event that the people belong to; one of this title (and day) is used, else made
  --starts-at ISO    when it started: 2026-09-10T17:00 in its time zone, or a day alone
  --timezone IANA    its time zone, such as Europe/Berlin; the workspace's when left out
  --rows-are WHAT    registered or attended, for lists that do not say
  --metric NAME      the metric, for a file of dates and values
  --as EMAIL         act as this person; the first admin when left out
  --dry-run          read and report, write nothing
  --json             print one JSON object

Exit status: 0 imported, or read without fault; 2 the file cannot be imported; 1 anything else that failed.`,
  run: runCommand,
}

async function runCommand(input: CommandInput): Promise<number> {
  const given = importArguments(input.args)
  const { size } = await openable(given.path)
  if (size > largestFileBytes) {
    throw new Error(`${given.path} is larger than the ${largestFileBytes / 1_000_000} MB that are accepted.`)
  }
  if (given.isDryRun) return dryRun(input, given)
  const done = await withInstallation(input.config(), installation =>
    inCommand(installation, { as: given.as, needs: 'advocate' }, ctx =>
      runImport(ctx, createReadStream(given.path, { highWaterMark: 1 << 20 }), given),
    ),
  )
  if (done.kind === 'file-error') return printFileError(input, given, done.error)
  printReading(input, given, done.understood)
  tellOutcome(input, given, done)
  return exitStatus.fine
}

/** Needs no database and no settings: what a file says is in the file. */
async function dryRun(input: CommandInput, given: ImportArguments): Promise<number> {
  const answers: ImportAnswers = {
    ...(given.timeZone === null ? {} : { timeZone: given.timeZone }),
    ...(given.rowsAre === null ? {} : { rowsAre: given.rowsAre }),
  }
  const bytes = createReadStream(given.path, { highWaterMark: 1 << 20 })
  const reading = await openReading(bytes, { fileName: given.fileName, answers })
  if (reading.kind === 'file-error') return printFileError(input, given, reading.error)
  reading.close()
  printReading(input, given, reading.understood)
  if (!given.asJson) input.print('Nothing was written: this was a dry run.')
  return exitStatus.fine
}

function printReading({ print }: CommandInput, { asJson }: ImportArguments, understood: Understood): void {
  print(asJson ? JSON.stringify(reportOf(understood), null, 2) : describeReading(understood))
}

function printFileError(
  { print, remark }: CommandInput,
  given: ImportArguments,
  { code, message, line }: FileError,
): number {
  if (given.asJson) print(JSON.stringify({ error: { code, message, line } }, null, 2))
  else remark(message)
  return exitStatus.fileError
}

function tellOutcome(
  { print, remark }: CommandInput,
  given: ImportArguments,
  done: ImportRun & { kind: 'committed' },
): void {
  const { outcome, event, guessedDay, understood } = done
  const tell = given.asJson ? remark : print
  if (guessedDay !== null && event !== null) {
    const from = {
      attendance: 'the day on which most came',
      registration: 'the day of the last registration',
      today: 'today',
    }
    const what = guessedDay === 'file' ? 'its date' : from[guessedDay]
    remark(
      `The file does not say when '${event.title}' was. It was entered for ${event.day}, ${what}: give --starts-at, or correct the event.`,
    )
  }
  const { created, updated, removed, unchanged } = outcome
  const where = event === null ? '' : ` for '${event.title}' on ${event.day}`
  if (created + updated + removed === 0) tell(`Nothing new${where}: everything in the file is there already.`)
  else tell(`Imported${where}: ${created} created, ${updated} updated, ${removed} replaced, ${unchanged} unchanged.`)
  const { rejectedRows } = understood.counts
  if (rejectedRows > 0) remark(`${rejectedRows} of ${understood.counts.rows} rows were left out: see the issues.`)
  if (understood.asks.includes('mapping')) {
    remark('The tool was not recognised. What its columns mean was taken from their names.')
  }
}

async function openable(path: string): Promise<{ size: number }> {
  try {
    const found = await stat(path)
    if (found.isFile()) return found
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    throw new Error(`There is no file ${path}.`)
  }
  throw new Error(`${path} is not a file.`)
}
