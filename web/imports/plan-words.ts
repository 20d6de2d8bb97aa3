import { fullNumber } from '@upshot/shared/format/number'
import type { ImportDetail, ImportOutcome, ImportPlan } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { ImportTarget } from '@upshot/shared/imports/target'

type Planned = Pick<ImportDetail, 'target'> & { plan: ImportPlan }

/** Whether confirming would change anything. */
export function isNothingNew({ event, created, updated, removed }: ImportPlan): boolean {
  return event !== 'create' && created === 0 && updated === 0 && removed === 0
}

/** "412 people", "1 value". */
export function things(count: number, target: ImportTarget, locale: string): string {
  const [one, several] = nouns[target]
  return `${fullNumber(count, locale)} ${count === 1 ? one : several}`
}

/** What was found in a file, before it is known what is new: "412 people". */
export function inFile(
  { more, holds, series }: Pick<Understood, 'more' | 'holds' | 'series'>,
  target: ImportTarget,
  locale: string,
): string {
  if (target === 'values') {
    const values = things(more.values, target, locale)
    return holds === 'values' && series.length > 1 ? `${values} of ${series.length} metrics` : values
  }
  if (target === 'readings') return `${fullNumber(more.items, locale)} ${more.items === 1 ? 'item' : 'items'}`
  // A response answers several questions.
  if (target === 'answers') return `${fullNumber(more.items, locale)} ${more.items === 1 ? 'response' : 'responses'}`
  return things(target === 'attendance' ? more.people : more.items, target, locale)
}

/** Where a file goes. */
export const placeNouns: Readonly<Record<ImportTarget, string>> = {
  attendance: 'event',
  values: 'metric',
  readings: 'activities',
  answers: 'event',
  sessions: 'event',
  contacts: 'community',
}

/** What a file becomes is counted in. */
const nouns: Readonly<Record<ImportTarget, readonly [string, string]>> = {
  attendance: ['person', 'people'],
  values: ['value', 'values'],
  readings: ['reading', 'readings'],
  answers: ['answer', 'answers'],
  sessions: ['session', 'sessions'],
  contacts: ['member', 'members'],
}

/** The consequence in one sentence: "412 people, 38 of them there already." */
export function planSentence({ plan, target }: Planned, locale: string): string {
  const number = (count: number): string => fullNumber(count, locale)
  const all = plan.created + plan.updated + plan.unchanged
  if (plan.event === 'create') return `${things(all, target, locale)}, in a new event.`
  const known = plan.updated + plan.unchanged
  if (target === 'readings' && all === 0) return 'Nothing of this file is an activity here yet.'
  if (isNothingNew(plan)) {
    return `${things(all, target, locale)}, all there already as the file says. Nothing new.`
  }
  const parts = [things(all, target, locale)]
  if (known > 0) parts.push(`${number(known)} there already`)
  if (plan.updated > 0) parts.push(`${number(plan.updated)} of them ${target === 'values' ? 'restated' : 'updated'}`)
  if (plan.removed > 0) parts.push(`${number(plan.removed)} replaced`)
  return `${parts.join(', ')}.`
}

/** What the main button does: "Import 412 people", "Import the 20 good rows, leave 20 out". */
export function importAction(
  { plan, target }: Planned,
  { rejectedRows, acceptedRows }: { rejectedRows: number; acceptedRows: number },
  locale: string,
): string {
  const number = (count: number): string => fullNumber(count, locale)
  if (rejectedRows > 0) {
    const good = acceptedRows === 1 ? 'the 1 good row' : `the ${number(acceptedRows)} good rows`
    return `Import ${good}, leave ${number(rejectedRows)} out`
  }
  const update = target === 'values' ? 'restate' : 'update'
  if (plan.created === 0 && plan.updated > 0) {
    return `${update.charAt(0).toUpperCase()}${update.slice(1)} ${things(plan.updated, target, locale)}`
  }
  const action = `Import ${things(plan.created, target, locale)}`
  return plan.updated === 0 ? action : `${action}, ${update} ${number(plan.updated)}`
}

/** What an import wrote: "379 people added, 33 left as they were." */
export function outcomeSentence(
  { created, updated, removed, unchanged }: ImportOutcome,
  target: ImportTarget,
  locale: string,
): string {
  const number = (count: number): string => fullNumber(count, locale)
  const parts = [`${things(created, target, locale)} added`]
  if (updated > 0) parts.push(`${number(updated)} ${target === 'values' ? 'restated' : 'updated'}`)
  if (removed > 0) parts.push(`${number(removed)} replaced`)
  if (unchanged > 0) parts.push(`${number(unchanged)} left as they were`)
  return `${parts.join(', ')}.`
}
