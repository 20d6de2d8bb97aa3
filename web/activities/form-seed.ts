import type { ActivityInput } from '@upshot/shared/activities/activity'

export type FormSeed = Partial<ActivityInput>

let seed: FormSeed | null = null

/** What the quick log knew when somebody asked for all fields. Lives in memory only: an unsaved form has no address. */
export function leaveFormSeed(next: FormSeed): void {
  seed = next
}

export function takeFormSeed(): FormSeed | null {
  const left = seed
  seed = null
  return left
}
