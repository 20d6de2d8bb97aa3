import { createHash } from 'node:crypto'
import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { clockTimeOf } from '@upshot/shared/calendar/zoned-time'
import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice, ImportOutcome, NewEvent, SuggestedEvent } from '@upshot/shared/imports/import'
import type { FileError } from '@upshot/shared/imports/issue'
import type { ImportAnswers, Understood } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { findLikelyEvents } from '../events/find-likely-events.ts'
import { noChoice } from './first-choice.ts'
import type { ImportEvent } from './import-event.ts'
import { findMetricByName, metricOfFile } from './metric-of-file.ts'
import { type OpenReading, openReading } from './open-reading.ts'
import { keptReading } from './review-import.ts'
import { fillImport, findSameFile, insertEmptyImport, markCommitted } from './store.ts'
import { suggestEvent } from './suggest-event.ts'
import { writeReading } from './write-reading.ts'

export interface RunOptions {
  fileName: string
  eventTitle: string | null
  /** '2026-09-10T17:00' in the event's zone, the same with Z or an offset, or a day alone. */
  startsAt: string | null
  timeZone: string | null
  rowsAre: 'registered' | 'attended' | null
  metricName: string | null
}

export type ImportRun =
  | { kind: 'file-error'; error: FileError }
  | {
      kind: 'committed'
      importId: string
      understood: Understood
      outcome: ImportOutcome
      event: ImportEvent | null
      /** Set when the event is new and neither the file nor the caller said on which day it was. */
      guessedDay: SuggestedEvent['dayFrom'] | 'today'
    }

/** Imports a file in one go, without a review: the caller has decided. Rejected rows are left out and told. */
export async function runImport(ctx: Ctx, bytes: AsyncIterable<Uint8Array>, options: RunOptions): Promise<ImportRun> {
  const { fileName } = options
  const timeZone = options.timeZone ?? ctx.workspace.timeZone
  const eventDay = options.startsAt === null ? {} : { eventDay: startOf(options.startsAt, timeZone).day }
  const answers: ImportAnswers = {
    timeZone,
    ...(options.rowsAre === null ? {} : { rowsAre: options.rowsAre }),
  }
  const hash = createHash('sha256')
  let fileBytes = 0
  async function* counted() {
    for await (const piece of bytes) {
      hash.update(piece)
      fileBytes += piece.length
      yield piece
    }
  }
  const pseudonyms = { key: ctx.keys.contacts, workspaceId: ctx.workspace.id }
  const reading = await openReading(counted(), { fileName, answers, ...eventDay }, ctx.request.signal, pseudonyms)
  if (reading.kind === 'file-error') return reading
  try {
    const id = newId(ctx.now.getTime())
    const at = ctx.now.toISOString()
    const by = ctx.actor.personId
    const fileDigest = hash.digest()
    const { choice, guessedDay } = await chooseAlone(ctx, id, reading, fileDigest, answers, options)
    const { tool, report, holds, counts } = reading.understood
    const target = holds === 'values' ? 'values' : 'attendance'
    await insertEmptyImport(ctx.db, ctx.workspace.id, { id, fileName, createdBy: by, at })
    const written = await writeReading(ctx, id, reading, choice)
    if (written === null) throw new Error('everything was chosen, and nothing was written')
    const { outcome, event } = written
    const kept = {
      fileName,
      fileBytes,
      fileDigest,
      tool,
      report,
      target,
      choice,
      reading: keptReading(reading),
    } as const
    await fillImport(ctx.db, ctx.workspace.id, { id, ...kept, at })
    await markCommitted(ctx.db, ctx.workspace.id, id, { by, at, eventId: event?.id ?? null, outcome })
    const detail = { fileName, tool, report, rows: counts.rows, eventId: event?.id ?? null, ...outcome }
    await ctx.audit('import.commit', { kind: 'import', id }, detail)
    return { kind: 'committed', importId: id, understood: reading.understood, outcome, event, guessedDay }
  } finally {
    reading.close()
  }
}

type Alone = { choice: ImportChoice; guessedDay: SuggestedEvent['dayFrom'] | 'today' }

/** Where the file goes when nobody can be asked. */
async function chooseAlone(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  digest: Buffer,
  answers: ImportAnswers,
  options: RunOptions,
): Promise<Alone> {
  const { understood, evidence, values } = reading
  const choice: ImportChoice = { ...noChoice, answers }
  const same = await findSameFile(ctx.db, ctx.workspace.id, digest, importId)
  if (understood.holds === 'values') {
    const { metricName } = options
    const metricId =
      metricName === null
        ? ((await metricOfFile(ctx, values)) ?? same?.metric?.id ?? null)
        : await findMetricByName(ctx, metricName)
    if (metricId !== null) return { choice: { ...choice, metricId }, guessedDay: null }
    const message =
      metricName === null ? 'The file does not say which metric it is about' : `No metric is called '${metricName}'`
    throw new Problem('not-acceptable', `${message}. Name one with --metric.`)
  }
  if (reading.peopleCount === 0) {
    throw new Problem(
      'not-acceptable',
      'No column of this file was recognised as naming people. Import it in the browser and choose what its columns mean.',
    )
  }
  if (options.eventTitle === null && options.startsAt === null && same?.event) {
    return { choice: { ...choice, eventId: same.event.id }, guessedDay: null }
  }
  const timeZone = options.timeZone ?? ctx.workspace.timeZone
  const suggested = suggestEvent(understood.tool, understood.event, evidence, timeZone)
  const title = options.eventTitle ?? suggested.title ?? withoutExtension(options.fileName)
  const told = options.startsAt === null ? null : startOf(options.startsAt, timeZone)
  const knownDay = told?.day ?? (suggested.dayFrom === 'file' ? suggested.day : null)
  const { externalId } = understood.event
  const likely = await findLikelyEvents(ctx, { title, day: knownDay, source: understood.tool, externalId })
  const existing = likely.find(event => event.isSure) ?? (knownDay === null ? likely[0] : undefined)
  if (existing !== undefined) return { choice: { ...choice, eventId: existing.id }, guessedDay: null }
  const guessed = { day: suggested.day ?? dayInTimeZone(ctx.now.toISOString(), timeZone), startsAt: suggested.startsAt }
  const newEvent: NewEvent = { title, ...(told ?? guessed), timeZone, format: suggested.format }
  const guessedDay = knownDay !== null ? null : (suggested.dayFrom ?? 'today')
  return { choice: { ...choice, newEvent }, guessedDay }
}

function withoutExtension(fileName: string): string {
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim()
  return (name === '' ? fileName : name).slice(0, 200)
}

function startOf(text: string, timeZone: string): { day: string; startsAt: string | null } {
  if (text.length === 10) return { day: text, startsAt: null }
  if (!/(Z|[+-]\d\d:?\d\d)$/.test(text)) return { day: text.slice(0, 10), startsAt: text.slice(0, 16) }
  const instant = new Date(text).toISOString()
  const day = dayInTimeZone(instant, timeZone)
  return { day, startsAt: `${day}T${clockTimeOf(instant, timeZone)}` }
}
