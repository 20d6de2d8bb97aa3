import type { Field } from '@upshot/shared/imports/field'
import type { Understood } from '@upshot/shared/imports/result'

const timeFields: readonly Field[] = ['checkedInAt', 'registeredAt', 'joinedAt', 'leftAt']

/** Up to three cells of the file that a guess is about. */
export function samplesOf({ columns }: Understood, fields: readonly Field[]): string[] {
  const cells = columns
    .filter(({ field }) => field !== null && fields.includes(field))
    .flatMap(({ samples }) => samples)
  return [...new Set(cells)].slice(0, 3)
}

export function timeSamples(understood: Understood): string[] {
  const { startsAt } = understood.event
  const cells = samplesOf(understood, timeFields)
  return cells.length > 0 || startsAt === null ? cells : [startsAt.replace('T', ' ')]
}
