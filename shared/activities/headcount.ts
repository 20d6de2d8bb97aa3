import type { EventFormat } from '../events/event-format.ts'
import type { Kind } from './kind.ts'
import { type MeasureKey, measureOf } from './measure.ts'

/**
 * The measure that '120 people' means for a kind: those who attended, in person or online as the activity's format (or the
 * kind's usual one) has it; for kinds without seats their first measure of people, such as readers. Null when the kind
 * counts no people. Of a hybrid activity it means the people in the room, because that is who one sees.
 */
export function headcountMeasure(kind: Kind | undefined, format: EventFormat | null | undefined): MeasureKey | null {
  const where = format ?? kind?.defaults.format ?? 'in-person'
  const seat: MeasureKey = where === 'online' ? 'attended_online' : 'attended_in_person'
  if (kind === undefined || kind.measures.includes(seat)) return seat
  const attended = kind.measures.find(measure => measureOf(measure).group === 'attended')
  return attended ?? kind.measures.find(measure => measureOf(measure).counts === 'people') ?? null
}
