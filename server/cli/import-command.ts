import { stat } from 'node:fs/promises'
import type { FileError } from '@upshot/shared/imports/issue'
import type { ImportAnswers, Understood } from '@upshot/shared/imports/result'
import { importTargets } from '@upshot/shared/imports/target'
import { filePieces } from '../imports/file-pieces.ts'
import { openReading } from '../imports/open-reading.ts'
import { reportOf } from '../imports/reading/report.ts'
import { type ImportRun, runImport } from '../imports/run-import.ts'
import type { RunOptions } from '../imports/run-options.ts'
import { type Command, type CommandInput, exitStatus } from './command.ts'
import { inCommand, withInstallation } from './command-context.ts'
import { describeReading } from './describe-reading.ts'
import { describeTouched } from './describe-touched.ts'
import { type ImportArguments, importArguments } from './import-arguments.ts'
import { wordsOf } from './words-of.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'Import a file that an event or content tool exported, or values of a metric',
  usage: `upshot import FILE [FILE …] [options]

  --event TITLE      the event that the people belong to; one of this title (and day) is used, else made
  --starts-at ISO    when it started: 2026-09-10T17:00 in its time zone, or a day alone
  --timezone IANA    its time zone, such as Europe/Berlin; the workspace's when left out
  --rows-are WHAT    registered or attended, for lists that do not say
  --metric NAME      the metric, for a file of dates and values
  --figure NAME      which of its figures becomes values, such as pageviews; the main one when left out
  --new-activities   yes or no: whether what is no activity yet is logged as one
  --sheet NAME       which sheet of a workbook; the one that is recognised when left out
  --as WHAT|EMAIL    a word says what the file becomes, where it can become several things:
                     ${importTargets.join(', ')};
                     an e-mail address says who imports it, the first admin when left out; may be given twice
  --dry-run          read and report, write nothing
  --json             print one JSON object; for several files a list of one for each

A file is a CSV or tab-separated text, an Excel workbook (.xlsx), or a zip archive as a tool gives it. Several files are
imported one after another with the same options, each whole or not at all; people of one event may be split over them.

Exit status: 0 imported, or read without fault; 2 the file cannot be imported; 1 anything else that failed. Of several
files the worst.`,
  run: runCommand,
}

async function runCommand(input: CommandInput): Promise<number> {
  const files = importArguments(input.args)
  const [only] = files
  if (only !== undefined && files.length === 1)
    return (await runFile(input, only, { alongside: [], moreFiles: false })).status
  return runFiles(input, files)
}

interface FileRun {
  status: number
  /** Null: nothing was written. */
  importId: string | null
}

/** One after another; a file that fails does not keep the others from being imported. */
async function runFiles(input: CommandInput, files: readonly ImportArguments[]): Promise<number> {
  const answers: unknown[] = []
  const done: string[] = []
  let worst: number = exitStatus.fine
  for (const [at, given] of files.entries()) {
    const together = { alongside: done, moreFiles: at < files.length - 1 }
    const printed: string[] = []
    const own: CommandInput = {
      ...input,
      print: text => (given.asJson ? printed.push(text) : input.print(text)),
      remark: text => input.remark(`${given.fileName}: ${text}`),
    }
    if (!given.asJson) input.print(`${given.fileName}:`)
    const { status, importId } = await runFile(own, given, together).catch((error: unknown) =>
      failed(own, given, error),
    )
    if (importId !== null) done.push(importId)
    // A failure that is not the file's fault may be over for it another time: it counts as the worst.
    worst = status === exitStatus.failed || worst === exitStatus.fine ? status : worst
    for (const text of printed) answers.push({ file: given.path, ...objectIn(text) })
  }
  if (files.some(({ asJson }) => asJson)) input.print(JSON.stringify(answers, null, 2))
  return worst
}

function failed(input: CommandInput, { asJson }: ImportArguments, error: unknown): FileRun {
  const message = wordsOf(error)
  input.remark(message)
  if (asJson) input.print(JSON.stringify({ error: { code: null, message, line: null } }))
  return { status: exitStatus.failed, importId: null }
}

function objectIn(json: string): object {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null ? value : {}
}

/** More than may be uploaded: nothing has to be sent and kept first. */
const largestFileOnDisk = 512_000_000

/** What this run has imported before, and whether it goes on. */
type Together = Required<Pick<RunOptions, 'alongside' | 'moreFiles'>>

async function runFile(input: CommandInput, given: ImportArguments, together: Together): Promise<FileRun> {
  const { size } = await openable(given.path)
  if (size > largestFileOnDisk) {
    throw new Error(`${given.path} is larger than the ${largestFileOnDisk / 1_000_000} MB that are accepted.`)
  }
  if (given.isDryRun) return { status: await dryRun(input, given), importId: null }
  const done = await withInstallation(input.config(), installation =>
    inCommand(installation, { as: given.as, needs: 'advocate' }, ctx =>
      runImport(ctx, filePieces(given.path), { ...given, ...together }, () => filePieces(given.path)),
    ),
  )
  if (done.kind === 'file-error') return { status: printFileError(input, given, done.error), importId: null }
  printReading(input, given, done.understood)
  tellOutcome(input, given, done)
  for (const one of done.touched) (given.asJson ? input.remark : input.print)(describeTouched(one))
  return { status: exitStatus.fine, importId: done.importId }
}

/** Needs no database and no settings: what a file says is in the file. */
async function dryRun(input: CommandInput, given: ImportArguments): Promise<number> {
  const answers: ImportAnswers = {
    ...(given.timeZone === null ? {} : { timeZone: given.timeZone }),
    ...(given.rowsAre === null ? {} : { rowsAre: given.rowsAre }),
    ...(given.sheet == null ? {} : { sheet: given.sheet }),
  }
  const reading = await openReading(filePieces(given.path), { fileName: given.fileName, answers })
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
  const { savedMapping } = done
  if (savedMapping !== null && !given.asJson) {
    const { name, createdBy, savedAt } = savedMapping
    print(`Read with the saved mapping "${name}", saved by ${createdBy.name} on ${savedAt.slice(0, 10)}.`)
  }
  if (guessedDay !== null && event !== null) {
    const from = {
      attendance: 'the day on which most came',
      registration: 'the day of the last registration',
      answers: 'the day on which most answered',
      today: 'today',
    }
    const what = guessedDay === 'file' ? 'its date' : from[guessedDay]
    remark(
      `The file does not say when '${event.title}' was. It was entered for ${event.day}, ${what}: give --starts-at, or correct the event.`,
    )
  }
  const { created, updated, removed, unchanged } = outcome
  const where = event === null ? '' : ` for '${event.title}' on ${event.day}`
  if (created + updated + removed === 0) {
    const why = unchanged > 0 ? 'everything in the file is there already' : 'nothing of the file has a place here yet'
    tell(`Nothing new${where}: ${why}.`)
  } else tell(`Imported${where}: ${created} created, ${updated} updated, ${removed} replaced, ${unchanged} unchanged.`)
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
