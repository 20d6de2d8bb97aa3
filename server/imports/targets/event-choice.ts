import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { clockTimeOf } from '@upshot/shared/calendar/zoned-time'
import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice, MissingAnswer, NewEvent } from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import { findLikelyEvents, type LikelyEvent } from '../../events/find-likely-events.ts'
import { dayOfNew } from '../import-event.ts'
import { noChoice } from '../no-choice.ts'
import type { OpenReading } from '../open-reading.ts'
import type { RunOptions } from '../run-options.ts'
import type { StoredImport } from '../store.ts'
import { suggestEvent, tellingDay } from '../suggest-event.ts'
import type { Alone } from './target.ts'

export function missingEvent({ eventId, newEvent }: ImportChoice): MissingAnswer[] {
  if (eventId !== null) return []
  if (newEvent === null) return ['event']
  return dayOfNew(newEvent) === null ? ['eventDay'] : []
}

/** The event that need not be asked: where the same file went, or the one that it names with its day. */
export async function firstEvent(
  ctx: Ctx,
  { understood, evidence }: OpenReading,
  same: StoredImport | null,
): Promise<ImportChoice> {
  if (same?.event) {
    const { mapping, answers } = same.choice
    return { ...noChoice, mapping, answers, eventId: same.event.id }
  }
  const suggested = suggestEvent(understood.tool, understood.event, evidence, ctx.workspace.timeZone)
  const { title, day, startsAt, timeZone, format, dayFrom } = suggested
  const { externalId } = understood.event
  const [likely] = await findLikelyEvents(ctx, {
    title,
    day: tellingDay(suggested),
    source: understood.tool,
    externalId,
  })
  if (likely?.isSure === true) return { ...noChoice, eventId: likely.id }
  if (title === null || dayFrom !== 'file') return noChoice
  return { ...noChoice, newEvent: { title, day, startsAt, timeZone, format } }
}

/** The event of a file when nobody can be asked: one that is there, or a new one. */
export async function chooseEventAlone(
  ctx: Ctx,
  reading: OpenReading,
  same: StoredImport | null,
  options: RunOptions,
): Promise<Alone> {
  const { understood, evidence } = reading
  if (options.eventTitle === null && options.startsAt === null && same?.event) {
    return { choice: { ...noChoice, eventId: same.event.id }, guessedDay: null }
  }
  const timeZone = options.timeZone ?? ctx.workspace.timeZone
  const suggested = suggestEvent(understood.tool, understood.event, evidence, timeZone)
  const title = options.eventTitle ?? suggested.title ?? withoutExtension(options.fileName)
  const told = options.startsAt === null ? null : startOf(options.startsAt, timeZone)
  const knownDay = told?.day ?? (suggested.dayFrom === 'file' ? suggested.day : null)
  const { externalId } = understood.event
  const isNamed = options.eventTitle !== null
  const day = knownDay ?? (isNamed ? null : tellingDay(suggested))
  const likely = await findLikelyEvents(ctx, { title, day, source: understood.tool, externalId })
  const named = knownDay === null ? likely[0] : undefined
  const existing = likely.find(event => event.isSure) ?? (isNamed ? named : undefined)
  if (existing !== undefined) return { choice: { ...noChoice, eventId: existing.id }, guessedDay: null }
  if (named !== undefined) throw whichOfThem(named)
  const guessed = { day: suggested.day ?? dayInTimeZone(ctx.now.toISOString(), timeZone), startsAt: suggested.startsAt }
  const newEvent: NewEvent = { title, ...(told ?? guessed), timeZone, format: suggested.format }
  const guessedDay = knownDay !== null ? null : (suggested.dayFrom ?? 'today')
  return { choice: { ...noChoice, newEvent }, guessedDay }
}

/** A further list of an event, or the first of its next edition: the file does not tell which. */
function whichOfThem({ title, day }: LikelyEvent): Problem {
  return new Problem(
    'not-acceptable',
    `There is an event '${title}' on ${day}, and the file does not say whether its people were at that one. Say --event '${title}' --starts-at ${day} if they were; if not, give the day of theirs.`,
  )
}

export function withoutExtension(fileName: string): string {
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim()
  return (name === '' ? fileName : name).slice(0, 200)
}

export function startOf(text: string, timeZone: string): { day: string; startsAt: string | null } {
  if (text.length === 10) return { day: text, startsAt: null }
  if (!/(Z|[+-]\d\d:?\d\d)$/.test(text)) return { day: text.slice(0, 10), startsAt: text.slice(0, 16) }
  const instant = new Date(text).toISOString()
  const day = dayInTimeZone(instant, timeZone)
  return { day, startsAt: `${day}T${clockTimeOf(instant, timeZone)}` }
}
