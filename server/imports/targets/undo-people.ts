import type { KeptThing, UndoBuckets } from '@upshot/shared/imports/import'
import type { Ctx } from '../../context.ts'
import { forgetEvent } from '../../events/forget-event.ts'
import { undoAttendance } from '../../events/undo-attendance.ts'
import type { StoredImport } from '../store.ts'
import { fileNames, listedThings } from './kept-things.ts'

export async function takePeopleBack(ctx: Ctx, { id, eventId, event }: StoredImport): Promise<UndoBuckets> {
  const { removed, restored, kept, keptFor } = await undoAttendance(ctx, id)
  const names = await fileNames(
    ctx,
    keptFor.map(({ importId }) => importId),
  )
  const people: KeptThing[] = keptFor.map(({ importId, count }) => ({
    kind: 'people',
    count,
    label: null,
    because: 'imported-since',
    import: { id: importId, fileName: names.get(importId) ?? '' },
  }))
  const forgotten = eventId === null ? 'not-made-here' : await forgetEvent(ctx, eventId, id)
  const isKept = forgotten === 'edited-since' || forgotten === 'in-use'
  const kind: KeptThing['kind'] = 'event'
  const events = isKept ? [{ kind, count: 1, label: event?.title ?? null, because: forgotten, import: null }] : []
  const keptThings = [...people, ...events].slice(0, listedThings)
  return { removed, restored, kept, eventRemoved: forgotten === 'removed', alsoRemoved: [], keptThings }
}
