import type { Acting } from '../people/permissions.ts'
import { atLeast } from '../people/role.ts'
import type { ImportStatus } from './import.ts'

type Handled = { status: ImportStatus; createdById: string; committedById: string | null; committedAt: string | null }

export const undoDays = 30
export const stagedDays = 7

/** Whether somebody may see what is staged, answer, confirm or give it up: it quotes names and addresses. */
export function mayHandleImport(actor: Acting & { personId: string }, createdById: string): boolean {
  return actor.personId === createdById || atLeast(actor.role, 'manager')
}

/** Why an import cannot be undone by somebody now, as a sentence, or null when it can. */
export function whyNotUndo(actor: Acting & { personId: string }, given: Handled, now: Date): string | null {
  if (given.status !== 'committed' || given.committedAt === null) return 'This import is not there to be undone.'
  const isOwn = actor.personId === given.createdById || actor.personId === given.committedById
  if (!isOwn && !atLeast(actor.role, 'manager')) {
    return 'Only the person who imported this, managers and admins can undo it.'
  }
  if (now.getTime() > Date.parse(given.committedAt) + undoDays * 86_400_000) {
    return `An import can be undone for ${undoDays} days; these are over.`
  }
  return null
}
