import { createHash } from 'node:crypto'
import { Problem } from '@upshot/shared/contract/problem'
import type { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import type { ImportChoice, ImportPlan, MissingAnswer, Touched } from '@upshot/shared/imports/import'
import type { Ask, Understood } from '@upshot/shared/imports/result'
import type { ImportTarget } from '@upshot/shared/imports/target'
import type { Ctx } from '../context.ts'
import { rolledBack } from '../db/rolled-back.ts'
import type { OpenReading } from './open-reading.ts'
import { otherPeopleAt } from './other-people.ts'
import { chosenTarget, targetNamed } from './targets/table.ts'
import { writeReading } from './write-reading.ts'

/** What nobody has answered yet and nothing can be written without. */
export function missingOf(target: ImportTarget, asks: readonly Ask[], choice: ImportChoice): MissingAnswer[] {
  const missing: MissingAnswer[] = []
  if (asks.includes('mapping') && (choice.mapping?.columns ?? null) === null) missing.push('mapping')
  if (asks.includes('rowsAre') && choice.answers.rowsAre === undefined) missing.push('rowsAre')
  return [...missing, ...targetNamed(target).missing(choice)]
}

/** What is known without looking at rows: that nothing can be planned yet, or that for a new event everybody is new. */
export function planWithoutRows(
  target: ImportTarget,
  asks: readonly Ask[],
  people: number,
  choice: ImportChoice,
): { plan: ImportPlan | null } | null {
  if (missingOf(target, asks, choice).length > 0) return { plan: null }
  const plan = targetNamed(target).planWithoutRows(people, choice)
  return plan === null ? null : { plan }
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
): Promise<Planned> {
  const { understood, peopleCount } = reading
  const known = planWithoutRows(chosenTarget(understood.targets, choice), understood.asks, peopleCount, choice)
  if (known !== null) return { plan: known.plan, otherPeople: null, touched: [] }
  const written = await rolledBack(ctx.client, async () => {
    const done = await writeReading(ctx, importId, reading, choice)
    if (done === null || done.event === null || understood.toldApart === null) return done
    return { ...done, otherPeople: await otherPeopleAt(ctx, done.event.id, understood.toldApart) }
  })
  if (written === null) return { plan: null, otherPeople: null, touched: [] }
  const otherPeople = 'otherPeople' in written ? written.otherPeople : null
  const plan: ImportPlan = {
    ...written.outcome,
    event: written.event === null ? null : choice.eventId === null ? 'create' : 'use',
  }
  return { plan, otherPeople, touched: written.touched }
}

export interface Planned {
  plan: ImportPlan | null
  /** At the event and not in the file. Null: a new event has nobody else, or the file is not about people. */
  otherPeople: PeopleByRule | null
  touched: readonly Touched[]
}

/** Names exactly what was reviewed: the bytes, the answers, the counts and what would be written. */
export function fingerprintOf(
  digest: Buffer,
  choice: ImportChoice,
  counts: Understood['counts'],
  plan: ImportPlan,
  touched: readonly Touched[],
): string {
  return createHash('sha256')
    .update(JSON.stringify([digest.toString('hex'), choice, counts, plan, touched]))
    .digest('base64url')
}

export function changedSinceReview(): Problem {
  return new Problem(
    'conflict',
    'What would be written is no longer what you reviewed: the answers or the data changed meanwhile. Nothing was written. Look at the review again, then confirm.',
  )
}
