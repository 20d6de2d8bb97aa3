/** Where a proposal stands. */
export const sessionStates = [
  'draft',
  'submitted',
  'accepted',
  'confirmed',
  'waitlisted',
  'rejected',
  'withdrawn',
  'cancelled',
] as const
export type SessionState = (typeof sessionStates)[number]

/** These take place, as far as the file knows. */
export function takesPlace(state: SessionState | null): boolean {
  return state === null || state === 'accepted' || state === 'confirmed'
}
