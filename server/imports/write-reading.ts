import { Problem } from '@upshot/shared/contract/problem'
import { personStates } from '@upshot/shared/imports/field'
import type { ImportChoice, ImportOutcome } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import type { Knowledge } from '../events/attendance-record.ts'
import { recordAttendance } from '../events/record-attendance.ts'
import { recordValues } from '../metrics/record-values.ts'
import { type ImportEvent, takeImportEvent } from './import-event.ts'
import { metricName } from './metric-of-file.ts'
import type { OpenReading } from './open-reading.ts'
import type { ValueRecord } from './reading/person.ts'

export interface Written {
  outcome: ImportOutcome
  event: ImportEvent | null
}

/** Writes what a file says, in the transaction of `ctx`. Answers null while nobody said where it goes. */
export async function writeReading(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  choice: ImportChoice,
): Promise<Written | null> {
  const { understood } = reading
  if (understood.holds === 'values') {
    const outcome = await writeValues(ctx, importId, reading.values, choice)
    return outcome === null ? null : { outcome, event: null }
  }
  const event = await takeImportEvent(ctx, importId, choice, { tool: understood.tool, facts: understood.event })
  if (event === null) return null
  const { created, updated, removed, unchanged } = await recordAttendance(ctx, {
    eventId: event.id,
    importId,
    source: sourceOf(understood),
    people: options => reading.rows(options),
    knows: knowledgeOf(understood),
  })
  return { outcome: { created, updated, removed, unchanged }, event }
}

/** What tells the exports of one tool from those of another. */
export function sourceOf({ tool }: Pick<Understood, 'tool'>): string {
  return tool
}

export function knowledgeOf({ counts, more }: Pick<Understood, 'counts' | 'more'>): Knowledge {
  const told = { ...more, cancelled: counts.cancelled, pending: counts.pending, registered: null }
  return {
    registrations: counts.registered !== null,
    attendance: counts.attended !== null,
    states: personStates.filter(state => told[state] !== null),
  }
}

async function writeValues(
  ctx: Ctx,
  importId: string,
  values: readonly ValueRecord[],
  { metricId }: ImportChoice,
): Promise<ImportOutcome | null> {
  if (metricId === null) return null
  const own = await valuesOfMetric(ctx, values, metricId)
  try {
    const { created, restated, unchanged } = await recordValues(ctx, {
      metricId,
      version: null,
      importId,
      source: null,
      values: own.map(({ periodStart, value }) => ({ day: periodStart, value })),
    })
    return { created, updated: restated, removed: 0, unchanged }
  } catch (error) {
    throw error instanceof Problem ? byLine(error, own) : error
  }
}

/** A file with values of several metrics: those whose column names the chosen one. */
async function valuesOfMetric(ctx: Ctx, values: readonly ValueRecord[], metricId: string): Promise<ValueRecord[]> {
  const names = new Set(values.map(value => value.metric))
  if (names.size <= 1) return [...values]
  const name = (await metricName(ctx, metricId)).toLowerCase()
  const own = values.filter(value => value.metric?.toLowerCase() === name)
  if (own.length > 0) return own
  const known = [...names].filter(found => found !== null).slice(0, 5)
  throw new Problem(
    'not-acceptable',
    `This file holds values of several metrics (${known.join(', ')}), and none of them is called as the one you chose.`,
  )
}

/** Faults of values are told by the line of the file that they stand on. */
function byLine(problem: Problem, values: readonly ValueRecord[]): Problem {
  const errors = problem.errors.map(({ path, message }) => {
    const line = values[Number(/^values\.(\d+)\./.exec(path)?.[1] ?? -1)]?.line
    return line === undefined ? { path, message } : { path: `line ${line}`, message: `Line ${line}: ${message}` }
  })
  return errors.length === 0 ? problem : new Problem('not-acceptable', errors[0]?.message ?? problem.detail, errors)
}
