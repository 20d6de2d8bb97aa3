import { createHash } from 'node:crypto'
import { Problem } from '@upshot/shared/contract/problem'
import type { ImportChoice, ImportPlan, MissingAnswer } from '@upshot/shared/imports/import'
import type { Ask, Understood } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { rolledBack } from '../db/rolled-back.ts'
import { dayOfNew } from './import-event.ts'
import type { OpenReading } from './open-reading.ts'
import { writeReading } from './write-reading.ts'

/** What nobody has answered yet and nothing can be written without. */
export function missingOf(holds: Understood['holds'], asks: readonly Ask[], choice: ImportChoice): MissingAnswer[] {
  const missing: MissingAnswer[] = []
  if (asks.includes('mapping') && choice.mapping === null) missing.push('mapping')
  if (asks.includes('rowsAre') && choice.answers.rowsAre === undefined) missing.push('rowsAre')
  if (holds === 'values') {
    if (choice.metricId === null) missing.push('metric')
    return missing
  }
  if (choice.eventId === null && choice.newEvent === null) missing.push('event')
  if (choice.eventId === null && choice.newEvent !== null && dayOfNew(choice.newEvent) === null)
    missing.push('eventDay')
  return missing
}

/** What is known without looking at rows: that nothing can be planned yet, or that for a new event everybody is new. */
export function planWithoutRows(
  { holds, asks }: Pick<Understood, 'holds' | 'asks'>,
  people: number,
  choice: ImportChoice,
): { plan: ImportPlan | null } | null {
  if (missingOf(holds, asks, choice).length > 0) return { plan: null }
  if (holds === 'values' || choice.eventId !== null) return null
  return { plan: { event: 'create', created: people, updated: 0, removed: 0, unchanged: 0 } }
}

/**
 * What confirming would do. Where rows are there already, the file's are written and taken back again, so that the review
 * cannot say anything but what the commit will do.
 */
export async function planImport(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  choice: ImportChoice,
): Promise<ImportPlan | null> {
  const { understood, peopleCount } = reading
  const known = planWithoutRows(understood, peopleCount, choice)
  if (known !== null) return known.plan
  const written = await rolledBack(ctx.client, () => writeReading(ctx, importId, reading, choice))
  if (written === null) return null
  return { ...written.outcome, event: understood.holds === 'people' ? 'use' : null }
}

/** Names exactly what was reviewed: the bytes, the answers, the counts and what would be written. */
export function fingerprintOf(
  digest: Buffer,
  choice: ImportChoice,
  counts: Understood['counts'],
  plan: ImportPlan,
): string {
  return createHash('sha256')
    .update(JSON.stringify([digest.toString('hex'), choice, counts, plan]))
    .digest('base64url')
}

export function changedSinceReview(): Problem {
  return new Problem(
    'conflict',
    'What would be written is no longer what you reviewed: the answers or the data changed meanwhile. Nothing was written. Look at the review again, then confirm.',
  )
}
