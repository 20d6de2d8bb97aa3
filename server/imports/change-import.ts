import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportChoice, ImportDetail } from '@upshot/shared/imports/import'
import type { ImportAnswers } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { importDetail } from './describe-import.ts'
import { metricName } from './metric-of-file.ts'
import { fingerprintOf, planWithoutRows } from './plan-import.ts'
import { readAgain } from './read-again.ts'
import { getImportRow, lockStaged } from './staged.ts'
import { fillImport, type StoredImport } from './store.ts'

/** Takes an answer, reads the file again by it and works out what would be written now. */
export async function changeImport(
  ctx: Ctx,
  { params, body }: Received<typeof imports.change.spec>,
): Promise<ImportDetail> {
  const found = await lockStaged(ctx, params.id)
  if (body.eventId != null && body.newEvent != null) {
    throw invalidInput([
      { path: 'newEvent', message: 'Choose an event that is there or describe a new one, not both.' },
    ])
  }
  if (body.eventId != null) await getEvent(ctx, body.eventId)
  if (body.metricId != null) await metricName(ctx, body.metricId)
  const choice = changed(found.choice, body)
  if (!(await replanned(ctx, found, choice))) await readAgain(ctx, found, choice)
  await ctx.audit('import.answer', { kind: 'import', id: found.id }, { answered: Object.keys(body) })
  return importDetail(ctx, await getImportRow(ctx, found.id))
}

/** False when the file has to be read for it: by other answers, or to compare its rows with those that are there. */
async function replanned(ctx: Ctx, found: StoredImport, choice: ImportChoice): Promise<boolean> {
  const howRead = ({ mapping, answers }: ImportChoice) => JSON.stringify([mapping, answers])
  if (howRead(choice) !== howRead(found.choice)) return false
  const { asks, more, counts } = found.reading
  const holds = found.target === 'values' ? 'values' : 'people'
  const known = planWithoutRows({ holds, asks }, more.people, choice)
  if (known === null) return false
  const { plan } = known
  const fingerprint = plan === null ? null : fingerprintOf(found.fileDigest, choice, counts, plan)
  const reading = { ...found.reading, plan, fingerprint }
  await fillImport(ctx.db, ctx.workspace.id, { ...found, choice, reading, at: ctx.now.toISOString() })
  return true
}

/** What is left out stays, null takes back, and of event and new event the later one counts. */
export function changed(before: ImportChoice, change: ImportChange): ImportChoice {
  const { eventId, newEvent, metricId, mapping, ...given } = change
  const after: ImportChoice = {
    eventId: eventId === undefined ? (newEvent == null ? before.eventId : null) : eventId,
    newEvent: newEvent === undefined ? (eventId == null ? before.newEvent : null) : newEvent,
    metricId: metricId === undefined ? before.metricId : metricId,
    mapping: mapping === undefined ? before.mapping : mapping,
    answers: answersAfter(before.answers, given),
  }
  return after
}

type Given = Omit<ImportChange, 'eventId' | 'newEvent' | 'metricId' | 'mapping'>

function answersAfter(before: ImportAnswers, given: Given): ImportAnswers {
  const merged = { ...before, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
  const { timeZone, dateOrder, decimalSign, rowsAre, statusWords } = merged
  return {
    ...(timeZone == null ? {} : { timeZone }),
    ...(dateOrder == null ? {} : { dateOrder }),
    ...(decimalSign == null ? {} : { decimalSign }),
    ...(rowsAre == null ? {} : { rowsAre }),
    ...(statusWords == null ? {} : { statusWords }),
  }
}
